import { existsSync, readFileSync, rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadPlugin } from "../adapters/load-plugin.ts";
import { servePlugin } from "../adapters/serve-plugin.ts";
import { writeTree } from "../adapters/write-tree.ts";
import { treeOf } from "../core/file-tree.ts";
import type { CallRecord } from "../proxy/types.ts";
import { generateThinClient } from "../thin-client/generate.ts";
import { lastUserText, type ModelRequest, toolResults } from "./messages-api.ts";
import { obeyStubs } from "./obey-stubs.ts";
import { runClient } from "./run-client.ts";
import { say, use } from "./script.ts";
import { startScriptedModel } from "./scripted-model.ts";

// The client runs a handler once when two of its matchers meet an event, and so must it with our stubs; and a matcher
// that meets everything must not meet the calls that only forward.

const key = "caller-key-0123456789";
const handler = { type: "command", command: "echo '{}'" };
const files = (ranForAll: string) =>
  treeOf({
    ".claude-plugin/plugin.json": '{"name": "twice", "version": "1.0.0"}',
    "commands/hello.md": "---\ndescription: Greets\n---\nSay hello.",
    "hooks/hooks.json": JSON.stringify({
      hooks: {
        PreToolUse: [
          { matcher: "Bash", hooks: [handler] },
          { matcher: "Bash|Write", hooks: [{ ...handler, timeout: 7 }] },
          { matcher: "*", hooks: [{ type: "command", command: `echo >> '${ranForAll}'` }] },
        ],
      },
    }),
  });

let folder: string;
let ranForAll: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bazaar-equal-hooks-"));
  ranForAll = join(folder, "ran");
  writeTree(join(folder, "full"), files(ranForAll));
});
afterAll(() => rm(folder, { recursive: true }));

async function hookCalls(prompt: string, script: Parameters<typeof startScriptedModel>[0]): Promise<CallRecord[]> {
  const calls: CallRecord[] = [];
  const { plugin } = loadPlugin(join(folder, "full"));
  await using model = await startScriptedModel(script);
  await using host = await servePlugin({
    plugin,
    pluginDir: join(folder, "full"),
    port: 0,
    keys: [key],
    env: { ...process.env, ANTHROPIC_BASE_URL: model.url, ANTHROPIC_API_KEY: "host-dummy-key" },
    onCall: (call) => calls.push(call),
  });
  const thin = join(folder, "thin");
  writeTree(thin, generateThinClient(plugin, { endpoint: host.url }).files, { replace: "ours" });
  await runClient({
    prompt,
    pluginDirs: [thin],
    model,
    env: { BAZAAR_API_KEY: key },
    args: ["--allowedTools", "Bash"],
  });
  return calls.filter(({ tool }) => tool === "execute_hook");
}

test("one handler under two matchers runs once, another beside it too", async () => {
  const calls = await hookCalls("go", [use("Bash", { command: "echo fine" }), say("done")]);
  expect(calls.map(({ name, outcome }) => [name, outcome])).toEqual([
    ["PreToolUse", "ok"],
    ["PreToolUse", "ok"],
  ]);
  expect(readFileSync(ranForAll, "utf8")).toBe("\n");
});

test("a hook for every tool runs no script for the call that forwards", async () => {
  rmSync(ranForAll, { force: true });
  const calls = await hookCalls(
    "/twice:hello",
    obeyStubs(() => say("hello")),
  );
  expect(calls.map(({ name, outcome }) => [name, outcome])).toEqual([["PreToolUse", "ok"]]);
  expect(existsSync(ranForAll)).toBe(false);
});

// A thin client's stub is an `mcp_tool` handler, whatever the type of the author's.

const server = `
const send = (id, result) => console.log(JSON.stringify({ jsonrpc: "2.0", id, result }));
require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
  const { id, method, params } = JSON.parse(line);
  if (method === "initialize") send(id, { protocolVersion: "2025-06-18", capabilities: { tools: {} }, serverInfo: { name: "s", version: "1" } });
  if (method === "tools/list") send(id, { tools: [{ name: "look", inputSchema: { type: "object" } }] });
  if (method !== "tools/call") return;
  const text = params.arguments.check === undefined ? "looked" : JSON.stringify({
    hookSpecificOutput: { hookEventName: "PreToolUse", permissionDecision: "deny", permissionDecisionReason: "saw " + params.arguments.check },
  });
  send(id, { content: [{ type: "text", text }] });
});`;

const mixed = (hooks: object) =>
  treeOf({
    ".claude-plugin/plugin.json": '{"name": "mixed", "version": "1.0.0"}',
    ".mcp.json": JSON.stringify({
      mcpServers: { db: { command: process.execPath, args: ["${CLAUDE_PLUGIN_ROOT}/server.cjs"] } },
    }),
    "server.cjs": server,
    "hooks/hooks.json": JSON.stringify({ hooks }),
  });

/** Results of the tools that the model called, with the plugin in full and through its thin client. */
async function both(hooks: object, prompts: Parameters<typeof startScriptedModel>[0]): Promise<[string[], string[]]> {
  const full = await mkdtemp(join(folder, "mixed-"));
  writeTree(full, mixed(hooks), { replace: "always" });
  const { plugin } = loadPlugin(full);
  const results = async (pluginDir: string, tool: string, url?: string) => {
    const looked = use(tool);
    await using model = await startScriptedModel((request, index) => {
      if (isJudged(request))
        return (prompts as (asked: typeof request, at: number) => ReturnType<typeof say>)(request, index);
      return toolResults(request).length > 0 ? say("done") : looked;
    });
    const env = url === undefined ? {} : { BAZAAR_API_KEY: key };
    await runClient({ prompt: "go", pluginDirs: [pluginDir], model, env, args: ["--allowedTools", tool] });
    return model.requests
      .filter((request) => !isJudged(request))
      .flatMap((request) => toolResults(request).map(({ text }) => text));
  };
  const alone = await results(full, "mcp__plugin_mixed_db__look");
  await using judge = await startScriptedModel(prompts);
  await using host = await servePlugin({
    plugin,
    pluginDir: full,
    port: 0,
    keys: [key],
    env: { ...process.env, ANTHROPIC_BASE_URL: judge.url, ANTHROPIC_API_KEY: "host-dummy-key" },
  });
  const thin = join(full, "..", `${basename(full)}-thin`);
  writeTree(thin, generateThinClient(plugin, { endpoint: host.url }).files);
  return [alone, await results(thin, "mcp__plugin_mixed_bazaar-proxy__db_look", host.url)];
}

const isJudged = (request: ModelRequest) => lastUserText(request).includes("JUDGE");

test("a handler of the type mcp_tool decides the same, and is told the same name of the tool", async () => {
  const looks = { type: "mcp_tool", server: "plugin:mixed:db", tool: "look", input: { check: "${tool_name}" } };
  const hooks = { PreToolUse: [{ matcher: "mcp__plugin_mixed_db__.*", hooks: [looks] }] };
  const [full, thin] = await both(hooks, () => say("never asked"));
  expect(full).toEqual([expect.stringContaining("saw mcp__plugin_mixed_db__look")]);
  expect(thin).toEqual([expect.stringContaining("saw mcp__plugin_mixed_db__look")]);
});

test("a handler of the type agent denies with the same words", async () => {
  const hooks = {
    PreToolUse: [{ matcher: "mcp__plugin_mixed_db__.*", hooks: [{ type: "agent", prompt: "JUDGE this" }] }],
  };
  const [full, thin] = await both(hooks, (request) =>
    toolResults(request).length > 0 ? say("done") : use("StructuredOutput", { ok: false, reason: "not now" }),
  );
  expect(full).toEqual([expect.stringContaining("Agent hook condition was not met: not now")]);
  expect(thin).toEqual([expect.stringContaining("Agent hook condition was not met: not now")]);
});
