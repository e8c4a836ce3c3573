import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadPlugin } from "../adapters/load-plugin.ts";
import { servePlugin } from "../adapters/serve-plugin.ts";
import { writeTree } from "../adapters/write-tree.ts";
import { treeOf } from "../core/file-tree.ts";
import { generateThinClient } from "../thin-client/generate.ts";
import { toolResults } from "./messages-api.ts";
import { runClient } from "./run-client.ts";
import { say, use } from "./script.ts";
import { startScriptedModel } from "./scripted-model.ts";

// A command whose run takes longer than its host lets a call take, as the real client and its model see it.

const key = "caller-key-0123456789";
const prefix = "mcp__plugin_slow_bazaar-proxy__";
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bazaar-long-runs-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("a call hands over, and the stub's own grant lets the model fetch the answer", async () => {
  const full = join(folder, "full");
  const command = "---\ndescription: Builds\n---\nBuild it all, then say what came of it.";
  writeTree(full, treeOf({ ".claude-plugin/plugin.json": '{"name": "slow"}', "commands/build.md": command }));
  const { plugin } = loadPlugin(full);
  const handedOver = Promise.withResolvers<void>();
  // The run's own model answers only when the call has been answered.
  await using hostModel = await startScriptedModel(async () => {
    await handedOver.promise;
    return say("built at last");
  });
  await using host = await servePlugin({
    plugin,
    pluginDir: full,
    port: 0,
    keys: [key],
    env: { ...process.env, ANTHROPIC_BASE_URL: hostModel.url, ANTHROPIC_API_KEY: "host-dummy-key" },
    longRuns: { afterMs: 1_000 },
  });
  const thin = join(folder, "thin");
  const options = { endpoint: host.url, longRuns: true, permissionHook: false };
  writeTree(thin, generateThinClient(plugin, options).files);
  await using model = await startScriptedModel((request) => {
    const [result] = toolResults(request);
    const run = /handle is `([\w-]+)`/.exec(result?.text ?? "")?.[1];
    if (run === undefined) return result === undefined ? call : say(result.text);
    handedOver.resolve();
    return use(`${prefix}get_run`, { run, wait: 120 });
  });
  const call = use(`${prefix}execute_command`, { command: "build", arguments: "" });
  const { text, permissionDenials } = await runClient({
    prompt: "/slow:build",
    pluginDirs: [thin],
    model,
    env: { BAZAAR_API_KEY: key },
  });
  expect(text).toBe("built at last");
  expect(permissionDenials).toEqual([]);
});
