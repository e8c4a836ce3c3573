import { isJsonObject, type JsonObject } from "../core/json.ts";
import { below, type Declared, type Document, memberOf, originOf, readJson } from "./document.ts";
import type { Source } from "./source.ts";
import type { McpBundle, McpServer } from "./types.ts";

export interface McpServers {
  readonly servers: readonly McpServer[];
  readonly bundles: readonly McpBundle[];
}

export function readMcpServers(source: Source, declared: readonly Declared[]): McpServers {
  const file = readJson(source, ".mcp.json", (where, reason) => source.report("MCP_JSON_INVALID", where, { reason }));
  const maps = [mapOf(file), ...declared].filter((map) => map !== undefined);
  const servers = new Map<string, McpServer>();
  for (const map of maps) {
    if (!isJsonObject(map.value)) continue;
    for (const [name, config] of Object.entries(map.value)) {
      if (!isJsonObject(config)) continue;
      servers.set(name, { name, transport: transportOf(config), config, origin: originOf(below(map, name, config)) });
    }
  }
  return { servers: [...servers.values()], bundles: [] };
}

function mapOf(file: Document | undefined): Declared | undefined {
  if (file === undefined) return undefined;
  return memberOf(file, "mcpServers") ?? { document: file, at: [], value: file.value };
}

function transportOf(config: JsonObject): McpServer["transport"] {
  const type = config["type"];
  if (type === "sse" || type === "ws") return type;
  return type === "http" || type === "streamable-http" ? "http" : "stdio";
}
