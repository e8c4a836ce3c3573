import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { compareCodeUnits } from "../core/text.ts";
import { below, type Declared, itemsOf, type Document, memberOf, originOf, readJson, whereOf } from "./document.ts";
import { serverProblem, transportOf } from "./mcp-schema.ts";
import { declaredFile } from "./paths.ts";
import { kindOf } from "./schema-issue.ts";
import type { Source } from "./source.ts";
import type { McpBundle, McpServer } from "./types.ts";

export interface McpServers {
  /** In ascending order of names. */
  readonly servers: readonly McpServer[];
  readonly bundles: readonly McpBundle[];
}

const defaultPath = ".mcp.json";
const bundleEndings = [".mcpb", ".dxt"];

/**
 * The servers of .mcp.json and of every declaration (a path, a map, a bundle, or a list of these), merged: of two
 * servers with one name the later wins. Bundles are named and never opened.
 */
export function readMcpServers(source: Source, declared: readonly Declared[]): McpServers {
  const servers = new Map<string, McpServer>();
  const bundles: McpBundle[] = [];
  const add = (map: Declared | undefined, refusing: boolean) => {
    for (const server of serversOf(source, map, refusing)) servers.set(server.name, server);
  };
  add(serverMapOf(source, defaultPath), false);
  for (const value of declared.flatMap(itemsOf)) {
    const bundle = bundleOf(source, value);
    if (bundle !== undefined) bundles.push(bundle);
    else if (typeof value.value !== "string") add(value, true);
    else if (!isBundle(value.value)) add(declaredMap(source, value), false);
  }
  return { servers: [...servers.values()].sort((a, b) => compareCodeUnits(a.name, b.name)), bundles };
}

function isBundle(value: string): boolean {
  return bundleEndings.some((ending) => value.endsWith(ending));
}

function bundleOf(source: Source, declared: Declared): McpBundle | undefined {
  const { value } = declared;
  if (typeof value !== "string" || !isBundle(value)) return undefined;
  const found = /^https?:\/\//.test(value) || declaredFile(source, declared, "mcpServers", bundleEndings) !== undefined;
  return found ? { source: value, origin: originOf(declared) } : undefined;
}

function declaredMap(source: Source, declared: Declared): Declared | undefined {
  const file = declaredFile(source, declared, "mcpServers", [".json", ...bundleEndings]);
  return file === undefined ? undefined : serverMapOf(source, file.path);
}

/** The map name → server of a file, with or without the `mcpServers` around it. */
function serverMapOf(source: Source, path: string): Declared | undefined {
  const document = readJson(source, path, {
    byteOrderMark: false,
    invalid: (where, reason) => source.report("MCP_JSON_INVALID", where, { reason }),
  });
  if (document === undefined) return undefined;
  const wrapped = memberOf(document, "mcpServers");
  // The client takes `"mcpServers": null` for a server of that name.
  if (wrapped === undefined || wrapped.value === null) return bareMap(source, document);
  if (isJsonObject(wrapped.value)) return wrapped;
  // An empty list holds nothing that could be lost, and the client takes it as no server too.
  if (Array.isArray(wrapped.value) && wrapped.value.length === 0) return undefined;
  source.report("MCP_SHAPE_INVALID", whereOf(wrapped), { kind: kindOf(wrapped.value) });
  return undefined;
}

function bareMap(source: Source, document: Document): Declared | undefined {
  if (isJsonObject(document.value)) return { document, at: [], value: document.value };
  if (Array.isArray(document.value) && document.value.length === 0) return undefined;
  source.report("MCP_SHAPE_INVALID", document.path, { kind: kindOf(document.value) });
  return undefined;
}

/** @param refusing Whether the client refuses the plugin for a broken server, as it does for the manifest's own. */
function serversOf(source: Source, map: Declared | undefined, refusing: boolean): McpServer[] {
  if (map === undefined) return [];
  if (!isJsonObject(map.value)) {
    const problem = `must be a path, an object of servers, or a list of both, not ${kindOf(map.value)}`;
    source.report("MANIFEST_FIELD_INVALID", whereOf(map), { field: "mcpServers", problem });
    return [];
  }
  return Object.entries(map.value).flatMap(([name, config]) => {
    const declared = below(map, name, config);
    // The host registers these at run time; from a plugin the client takes none, and in a manifest without a word.
    const sdk = isJsonObject(config) && config["type"] === "sdk";
    const problem = sdk ? 'only the host application can register servers of type "sdk"' : problemOf(name, config);
    if (problem === undefined) return [serverOf(name, declared)];
    source.report(refusing && !sdk ? "MCP_INLINE_INVALID" : "MCP_SERVER_INVALID", whereOf(declared), {
      name,
      reason: problem,
    });
    return [];
  });
}

function problemOf(name: string, config: Json): string | undefined {
  return name === "__proto__" ? "no server can have this name" : serverProblem(config);
}

function serverOf(name: string, declared: Declared): McpServer {
  const config = declared.value as JsonObject;
  return { name, transport: transportOf(config) ?? "stdio", config, origin: originOf(declared) };
}
