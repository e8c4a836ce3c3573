import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isJsonObject, type Json } from "../../core/json.ts";
import { clientHome } from "../client-home.ts";
import type { Message, ModelRequest } from "../messages-api.ts";
import { obeyStubs } from "../obey-stubs.ts";
import { runClient } from "../run-client.ts";
import { type Reply, type ReplyFunction, say } from "../script.ts";
import { startScriptedModel } from "../scripted-model.ts";
import type { Observed, Session, SideName } from "./types.ts";

/** Key of the proxy's server in thin clients. */
const proxy = "bazaar-proxy";

export interface Side {
  readonly name: SideName;
  /** Name of the plugin in the client. */
  readonly plugin: string;
  readonly folder: string;
  /** Names of the plugin's own MCP servers. */
  readonly servers: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** As in `Subject`. */
  readonly model: ReplyFunction;
}

/** Runs one session with nobody at the terminal: what asks is denied, but for the tools of the plugin's servers. */
export async function observe(side: Side, session: Session): Promise<Observed> {
  await using home = await clientHome();
  await using model = await startScriptedModel(scriptOf(side, session));
  await writeFile(join(home.work, "file-of-the-caller.txt"), "here\n");
  const servers = side.name === "full" ? side.servers : [proxy];
  const run = await runClient({
    prompt: session.prompt,
    pluginDirs: [side.folder],
    model,
    home,
    args: servers.length === 0 ? [] : ["--allowedTools", ...servers.map((one) => `mcp__plugin_${side.plugin}_${one}`)],
    env: {
      ...side.env,
      CALLERS_VARIABLE: "of the caller",
      // Every tool's schema is in the first request, where it can be compared.
      ...(session.deferred !== true && { ENABLE_TOOL_SEARCH: "false" }),
    },
    timeoutMs: 120_000,
  });
  const random = home.path.slice(0, home.path.lastIndexOf("/"));
  const plain = <T>(value: T) => leveled(side, value, random);
  const denials = run.permissionDenials.map(({ tool_use_id: id }) => id);
  return { init: plain(run.init), requests: plain(model.requests), denials, text: plain(run.text) };
}

function scriptOf(side: Side, session: Session): ReplyFunction {
  const tool = (server: string, name: string) =>
    side.name === "full"
      ? `mcp__plugin_${side.plugin}_${server}__${name}`
      : `mcp__plugin_${side.plugin}_${proxy}__${server}_${name}`;
  const replies: readonly Reply[] = session.replies?.(tool) ?? [];
  let next = 0;
  const scripted: ReplyFunction = () => replies[next++] ?? say("done");
  if (session.replies !== undefined && !hasPrompts(session)) return scripted;
  const begins: ReplyFunction = (request, index) =>
    next < replies.length ? scripted(request, index) : side.model(request, index);
  if (side.name === "thin") return obeyStubs(begins);
  return begins;
}

/** Whether the plugin's own prompts play a part, which thin clients forward. */
function hasPrompts(session: Session): boolean {
  return session.probes.some(({ component }) => /^(command|skill|agent) /.test(component));
}

/** The value with names as the full plugin has them, and without what differs from run to run. */
function leveled<T>(side: Side, value: T, randomFolder: string): T {
  if (value === undefined) return value;
  const { plugin, servers, folder } = side;
  let text = JSON.stringify(value)
    .replaceAll(randomFolder, "/home-of-the-client")
    .replaceAll(randomFolder.replaceAll("/", "-"), "-home-of-the-client")
    .replaceAll(folder, "/folder-of-the-plugin");
  for (const server of servers) {
    text = text.replaceAll(`plugin_${plugin}_${proxy}__${server}_`, `plugin_${plugin}_${server}__`);
  }
  // Files that the client keeps results in.
  text = text.replaceAll(/mcp-plugin_[\w-]+?-(\w+)-\d{13}-\w+/g, "kept-$1");
  for (const server of servers) text = text.replaceAll(`kept-${server}_`, "kept-");
  return JSON.parse(text.replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, "<id>")) as T;
}

/** What the model got for the tool call with this id, with what the client and its hooks put beside it. */
export function answerTo({ requests, denials }: Observed, id: string): Json | undefined {
  for (const { body } of requests) {
    const at = body.messages.findIndex(({ role, content }) => role === "assistant" && hasCall(content, id));
    if (at < 0 || at === body.messages.length - 1) continue;
    const after = body.messages.slice(at + 1);
    const next = after.findIndex(({ role }) => role === "assistant");
    const answers = plainJson(next < 0 ? after : after.slice(0, next));
    return { answers, isDenied: denials.includes(id) };
  }
  return undefined;
}

function hasCall(content: Message["content"], id: string): boolean {
  return typeof content !== "string" && content.some((block) => (block as { readonly id?: string }).id === id);
}

/** The result alone of the tool call with this id. */
export function resultOf({ requests }: Observed, id: string): Json | undefined {
  for (const { body } of requests) {
    for (const { content } of body.messages) {
      const block = typeof content === "string" ? undefined : content.find((one) => one.tool_use_id === id);
      if (block !== undefined) return plainJson(block);
    }
  }
  return undefined;
}

/** Everything that the request with that number tells the model beside tools. */
export function told(request: ModelRequest | undefined): Json {
  return request === undefined ? [] : plainJson(request.body.messages);
}

/** The tools of these servers as the model first gets them. */
export function toolsOf(
  { requests }: Observed,
  prefix: string,
): { readonly name: string; readonly [field: string]: Json }[] {
  const tools = requests[0]?.body.tools ?? [];
  const own = tools.filter(({ name }) => name.startsWith(prefix));
  return plainJson(own.sort((a, b) => (a.name < b.name ? -1 : 1))) as ReturnType<typeof toolsOf>;
}

function plainJson(value: unknown): Json {
  return withoutMarks(JSON.parse(JSON.stringify(value)) as Json);
}

/** Where the client sets its marks for the model's cache is no part of the answer. */
function withoutMarks(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => name !== "cache_control");
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutMarks(inner)]));
}

export function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
