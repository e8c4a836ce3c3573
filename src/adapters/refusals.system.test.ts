import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { treeOf } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import { createProxyHandler } from "../proxy/handler.ts";
import { AllowList } from "../access/allow-list.ts";
import { keyDigest } from "../access/bearer.ts";
import type { ProxyOptions } from "../proxy/types.ts";
import { toolResults } from "../testing/messages-api.ts";
import { MemoryRunner, testKey } from "../testing/proxy-fixtures.ts";
import { runClient } from "../testing/run-client.ts";
import { say, use } from "../testing/script.ts";
import { startScriptedModel } from "../testing/scripted-model.ts";
import { generateThinClient } from "../thin-client/generate.ts";
import { listen } from "./http-server.ts";
import { writeTree } from "./write-tree.ts";

// What the model of a caller reads when a host refuses: the real client, whose words for HTTP errors are none for a model.

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "refusals-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const loaded = loadPlugin(
  treeOf({
    ".claude-plugin/plugin.json": '{"name":"plug","version":"1.0.0","description":"d","author":{"name":"a"}}',
    "commands/go.md": "---\ndescription: d\n---\nGO",
    "commands/stay.md": "---\ndescription: d\n---\nSTAY",
  }),
);
const tool = "mcp__plugin_plug_bazaar-proxy__execute_command";

/** What the caller's model reads as the results of `calls` calls of that command. */
async function results(command: string, calls: number, more: Partial<ProxyOptions>): Promise<string[]> {
  const handler = createProxyHandler({ plugin: loaded.plugin, runner: new MemoryRunner(), keys: [testKey], ...more });
  await using host = await listen((request, peer) => handler.fetch(request, peer), { port: 0 });
  writeTree(join(folder, "thin"), generateThinClient(loaded, { endpoint: host.url }).files);
  let asked = 0;
  await using model = await startScriptedModel(() => {
    asked += 1;
    return asked > calls ? say("done") : use(tool, { command, arguments: "" });
  });
  const env = { BAZAAR_API_KEY: more.keyStore === undefined ? testKey : "key-of-a-part-0123456789" };
  const run = await runClient({
    prompt: "go",
    pluginDirs: [join(folder, "thin")],
    model,
    env,
    args: ["--allowedTools", tool],
  });
  expect(run.text).toBe("done");
  await handler.close();
  const read = model.requests.map((request) => toolResults(request).at(-1)?.text ?? "");
  return read.slice(1, calls + 1);
}

test("a caller over the rate reads how long to wait, and nothing of HTTP", async () => {
  const read = await results("go", 12, { callers: { perMinute: 10 } });
  expect(read[0]).toBe("done");
  const refused = read.filter((text) => text !== "done");
  expect(refused.length).toBeGreaterThan(0);
  for (const text of refused)
    expect(text).toMatch(/^This host takes 10 requests a minute of one caller\. Try again in \d+ s\.$/);
});

test("a key that opens another command is told so", async () => {
  const grant = { caller: "c-0123456789abcdef", allow: new AllowList(["command:go"]) };
  const keyStore = { find: (digest: string) => (digest === keyDigest("key-of-a-part-0123456789") ? grant : undefined) };
  expect(await results("stay", 1, { keyStore })).toEqual([
    'The key that came with this call does not open the command "stay". Ask whoever hosts this plugin for a key that does.',
  ]);
  expect(await results("go", 1, { keyStore })).toEqual(["done"]);
});
