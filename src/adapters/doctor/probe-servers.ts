import { isJsonObject, type JsonObject } from "../../core/json.ts";
import { messageOf } from "../../core/errors.ts";
import { textOf } from "../../core/file-tree.ts";
import { type Cause, causeOf } from "../../doctor/cause.ts";
import type { SubjectEntry } from "../../doctor/types.ts";
import type { McpServer, Plugin } from "../../plugin/types.ts";
import { withoutCredentials } from "../git.ts";
import { httpGet } from "../sync/http-get.ts";
import { type Answer, ServerTalk } from "./server-talk.ts";
import type { DoctorJob } from "./types.ts";

/** The entries with what their remote servers answer to somebody without a key. */
export async function probeServers(job: DoctorJob, entries: readonly SubjectEntry[]): Promise<SubjectEntry[]> {
  const asked = new Map<string, Promise<Cause[]>>();
  const about = (plugin: Plugin, server: McpServer) => {
    const key = JSON.stringify([server, plugin.name]);
    const known = asked.get(key) ?? probe(job, plugin, server);
    asked.set(key, known);
    return known;
  };
  return Promise.all(
    entries.map(async (entry) => {
      const plugin = entry.plugin?.plugin;
      const servers = plugin?.mcpServers.filter(({ transport }) => transport === "http") ?? [];
      if (plugin === undefined || servers.length === 0) return entry;
      const causes = await Promise.all(servers.map((server) => about(plugin, server)));
      return Object.assign({}, entry, { observed: [...entry.observed, ...causes.flat()] });
    }),
  );
}

async function probe(job: DoctorJob, plugin: Plugin, server: McpServer): Promise<Cause[]> {
  const url = filledIn(server.config["url"]);
  const unreachable = (problem: string) => causeOf("MCP_UNREACHABLE", { server: server.name, problem });
  if (url === undefined) return [unreachable("its URL depends on the user.")];
  const talk = new ServerTalk(job, url);
  try {
    const health = isThinClient(plugin) ? await healthOf(job, url) : undefined;
    const answer = await talk.greet();
    if (health !== undefined) return [unreachable(health)];
    return await judged(talk, answer, plugin, server);
  } catch (error) {
    if (job.signal.aborted) throw error;
    return [unreachable(`${withoutCredentials(messageOf(error)).replace(/\.$/, "")}.`)];
  } finally {
    await talk.close();
  }
}

async function judged(talk: ServerTalk, answer: Answer, plugin: Plugin, { name }: McpServer): Promise<Cause[]> {
  if (answer.status === 401) {
    const metadata = /resource_metadata\s*=\s*"?([^",\s]+)/i.exec(answer.challenge ?? "")?.[1];
    const found = metadata !== undefined && (await talk.isJson(metadata));
    return found ? [] : [causeOf("MCP_METADATA_MISSING", { server: name })];
  }
  if (answer.status !== 200 || !isJsonObject(answer.result)) {
    const problem = `it answered neither "server/discover" nor "initialize" as an MCP server does (status ${answer.status}).`;
    return [causeOf("MCP_UNREACHABLE", { server: name, problem })];
  }
  return toolCauses(await talk.tools(), plugin, name);
}

function toolCauses(tools: readonly JsonObject[], plugin: Plugin, server: string): Cause[] {
  const listed = new Set(tools.map(({ name }) => name));
  const missing = [...toolsUsed(plugin, server)].filter((tool) => !listed.has(tool));
  const silent = tools
    .filter(({ annotations }) => !isSaying(annotations))
    .map(({ name }) => (typeof name === "string" ? name : "?"));
  return [
    ...(missing.length === 0 ? [] : [causeOf("MCP_TOOLS_DIFFER", { server, tools: missing.join(", ") })]),
    ...(silent.length === 0 ? [] : [causeOf("MCP_ANNOTATIONS_MISSING", { server, tools: silent.join(", ") })]),
  ];
}

function isSaying(annotations: unknown): boolean {
  if (!isJsonObject(annotations)) return false;
  return typeof annotations["readOnlyHint"] === "boolean" || typeof annotations["destructiveHint"] === "boolean";
}

/** Tools of the server that the plugin's texts name in full, as a client calls them. */
function toolsUsed({ name, files }: Plugin, server: string): Set<string> {
  const clean = (text: string) => text.replaceAll(/[^\w-]/g, "_");
  const prefix = `mcp__plugin_${clean(name)}_${clean(server)}__`;
  const used = new Set<string>();
  for (const [path, entry] of files) {
    if (entry.kind !== "file" || !path.endsWith(".md") || entry.size > 1_000_000) continue;
    for (const piece of textOf(entry).split(prefix).slice(1)) {
      const tool = /^[A-Za-z][\w-]*/.exec(piece)?.[0];
      if (tool !== undefined) used.add(tool);
    }
  }
  return used;
}

function isThinClient({ manifest }: Plugin): boolean {
  return isJsonObject(manifest.metadata?.["bazaar"]);
}

/** Undefined when it is well. */
async function healthOf({ entryGuard: guard, signal, lookup, timeoutMs }: DoctorJob, url: string) {
  try {
    await httpGet(new URL("/health", url).href, { guard, signal, lookup, timeoutMs, maxBytes: 65_536 });
    return undefined;
  } catch (error) {
    return `/health: ${withoutCredentials(messageOf(error))}`;
  }
}

/** The URL with the defaults of its variables; undefined when one has none. */
function filledIn(url: unknown): string | undefined {
  if (typeof url !== "string") return undefined;
  const filled = url.replaceAll(/\$\{[A-Za-z_]\w*:-([^${}]*)\}/g, "$1");
  return !filled.includes("${") && URL.canParse(filled) ? filled : undefined;
}
