import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadPlugin } from "../adapters/load-plugin.ts";
import { servePlugin } from "../adapters/serve-plugin.ts";
import { writeTree } from "../adapters/write-tree.ts";
import { generateThinClient } from "../thin-client/generate.ts";
import { lastUserText, type ModelRequest, toolResults } from "./messages-api.ts";
import { obeyStubs } from "./obey-stubs.ts";
import { runClient } from "./run-client.ts";
import { type ReplyFunction, say, use } from "./script.ts";
import { startScriptedModel } from "./scripted-model.ts";
import { startWireTap } from "./wire-tap.ts";
import { writeFiles } from "./write-files.ts";

// A question on its whole way: run on the host → proxy → real client of a caller with the thin client, and back.

const key = "caller-key-0123456789";
const files = {
  ".claude-plugin/plugin.json": '{"name":"plug","version":"1.0.0","description":"d","author":{"name":"a"}}',
  "commands/fix.md": "---\ndescription: d\n---\nFIX $ARGUMENTS",
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "to-caller-"));
  writeFiles(join(folder, "plugin"), files);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Asks, and says after the answer what it was. */
const hosted: ReplyFunction = (request, index) => {
  if (index === 0) return use("mcp__bazaar-host__ask_user", { question: "Left or right?", options: ["left", "right"] });
  if (index === 1) return say("I need to know one thing.");
  const answer = /<answer>\n(\w+)\n<\/answer>/.exec(lastUserText(request))?.[1];
  return [use("mcp__bazaar-host__request_local_action", { command: "npm test", reason: `Went ${answer}.` })];
};

test("a headless client cancels the form, its model gets the question, and its second call is answered", async () => {
  const loaded = loadPlugin(join(folder, "plugin"));
  await using hostModel = await startScriptedModel((request, index) =>
    index > 2 ? say("done") : hosted(request, index),
  );
  await using wire = await startWireTap();
  await using host = await servePlugin({
    plugin: loaded.plugin,
    pluginDir: join(folder, "plugin"),
    port: 0,
    keys: [key],
    env: { PATH: process.env["PATH"], ANTHROPIC_BASE_URL: hostModel.url, ANTHROPIC_API_KEY: "host-dummy-key" },
  });
  wire.target = host.url;
  writeTree(join(folder, "client"), generateThinClient(loaded, { endpoint: wire.url }).files);
  // What the stub says of questions, a model does with a user; here the user says "left".
  const obey = obeyStubs();
  const callers: ReplyFunction = (request: ModelRequest, index) => {
    const text = toolResults(request).at(-1)?.text ?? "";
    const [, tool = "", , run] = /call `(\w+)`( again)[\s\S]*?`run` set to `([\w-]+)`/.exec(text) ?? [];
    if (run === undefined) return obey(request, index);
    return use(`mcp__plugin_plug_bazaar-proxy__${tool}`, { command: "fix", run, answer: "left" });
  };
  await using model = await startScriptedModel(callers);
  const env = { BAZAAR_API_KEY: key };
  const { text, permissionDenials } = await runClient({
    prompt: "/plug:fix the bug",
    pluginDirs: [join(folder, "client")],
    model,
    env,
  });
  expect(permissionDenials).toEqual([]);
  expect(text).toContain("done");
  expect(text).toContain("1. `npm test`: Went left.");
  const asked = model.requests.map((request) => toolResults(request).at(-1)?.text ?? "").find(Boolean);
  expect(asked).toContain("> Left or right?\n>\n> - left\n> - right");
  const answers = wire.exchanges.filter(({ body }) => body.includes('"tools/call"')).map(({ answer }) => answer);
  // The form came first, and brought nothing.
  expect(answers[0]).toContain("elicitation/create");
  expect(answers).toHaveLength(3);
});
