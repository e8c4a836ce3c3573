import { existsSync, readFileSync, rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadPlugin } from "../adapters/load-plugin.ts";
import { servePlugin } from "../adapters/serve-plugin.ts";
import { writeTree } from "../adapters/write-tree.ts";
import { treeOf } from "../core/file-tree.ts";
import type { CallRecord } from "../proxy/types.ts";
import { generateThinClient } from "../thin-client/generate.ts";
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
