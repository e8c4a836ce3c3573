import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { claudeCommand, installPlugin } from "./claude-command.ts";
import { clientHome } from "./client-home.ts";
import { lastUserText, systemText, toolResults } from "./messages-api.ts";
import type { PermissionAsk } from "./client-events.ts";
import { runClient } from "./run-client.ts";
import { fail, say, use } from "./script.ts";
import { startScriptedModel } from "./scripted-model.ts";

const files = {
  ".claude-plugin/plugin.json": JSON.stringify({
    name: "greeter",
    version: "1.0.0",
    description: "Greets",
    author: { name: "Tests" },
    userConfig: { api_key: { type: "string", title: "Key", description: "A key", sensitive: true } },
  }),
  "commands/hello.md": "---\ndescription: Say hello\n---\nGreet <who>$ARGUMENTS</who> politely.\n",
  "agents/poet.md": "---\nname: poet\ndescription: Writes poems\n---\nYou write poems.\n",
  "skills/bow/SKILL.md": "---\nname: bow\ndescription: Bow\n---\nBow deeply.\n",
};

let folder: string;
let plugin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bazaar-run-client-"));
  plugin = join(folder, "plugins/greeter");
  for (const [path, text] of Object.entries(files)) await put(join("plugins/greeter", path), text);
  await put(
    ".claude-plugin/marketplace.json",
    JSON.stringify({
      name: "greetings",
      owner: { name: "Tests" },
      plugins: [{ name: "greeter", source: "./plugins/greeter", description: "Greets" }],
    }),
  );
});

afterAll(() => rm(folder, { recursive: true }));

async function put(path: string, text: string): Promise<void> {
  const full = join(folder, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, text);
}

test("a plugin's command runs to its end, and nothing of it stays", async () => {
  await using model = await startScriptedModel([
    use("Bash", { command: "echo $HOME; echo $TMPDIR" }),
    say("Good day."),
  ]);
  const run = await runClient({
    prompt: `/greeter:hello "you" $HOME`,
    pluginDirs: [plugin],
    model,
    args: ["--allowedTools", "Bash"],
  });
  expect(run).toMatchObject({ exitCode: 0, text: "Good day.", stderr: "", permissionDenials: [] });
  expect(run.result?.is_error).toBe(false);
  expect(run.init?.slash_commands).toContain("greeter:hello");
  expect(lastUserText(model.requests[0]!)).toContain(`Greet <who>"you" $HOME</who> politely.`);
  expect(model.requests[0]?.headers["x-api-key"]).toBe("dummy");
  const folders = toolResults(model.requests[1]!)[0]!.text.trim().split("\n");
  expect(folders.every((path) => /bazaar-home-\w+.(home|t)$/.test(path))).toBe(true);
  expect(folders.some((path) => existsSync(path))).toBe(false);
});

test("a tool that nobody allowed is reported as denied", async () => {
  await using model = await startScriptedModel([use("Bash", { command: "touch x" }), say("I may not.")]);
  const run = await runClient({ prompt: "touch x", model });
  expect(run.permissionDenials).toMatchObject([{ tool_name: "Bash", tool_input: { command: "touch x" } }]);
});

test("stopAfterInit lists what the plugin brings, without a model", async () => {
  const run = await runClient({ prompt: "list", pluginDirs: [plugin], stopAfterInit: true });
  expect(run.init?.slash_commands).toEqual(expect.arrayContaining(["greeter:hello", "greeter:bow"]));
  expect(run.init?.agents).toContain("greeter:poet");
  expect(run.init?.skills).toContain("greeter:bow");
  expect(run.result).toBeUndefined();
});

test("an agent of the plugin runs with its own system prompt", async () => {
  const task = { description: "poem", prompt: "a haiku", subagent_type: "greeter:poet", run_in_background: false };
  await using model = await startScriptedModel((request) => {
    if (systemText(request).includes("You write poems.")) return say("old pond");
    const [result] = toolResults(request);
    return result === undefined ? use("Agent", task) : say(result.text);
  });
  const run = await runClient({ prompt: "a poem please", pluginDirs: [plugin], model });
  expect(run.text).toContain("old pond");
});

test("installed from a marketplace into a kept home, with its configuration", async () => {
  await using home = await clientHome();
  await installPlugin(home, { marketplace: folder, plugin: "greeter@greetings", config: { api_key: "dummy-key" } });
  await using model = await startScriptedModel([say("Hi.")]);
  const run = await runClient({ prompt: "/greeter:hello", home, model });
  expect(run.text).toBe("Hi.");
  expect(await readFile(join(home.path, ".claude/.credentials.json"), "utf8")).toContain("dummy-key");
});

test("a refused installation says what the client said, without the configured values", async () => {
  await using home = await clientHome();
  const install = installPlugin(home, {
    marketplace: folder,
    plugin: "nobody@greetings",
    config: { api_key: "s3cret" },
  });
  await expect(install).rejects.toMatchObject({ code: "CLIENT_FAILED", problem: expect.stringContaining("nobody") });
  await expect(install).rejects.not.toMatchObject({ problem: expect.stringContaining("s3cret") });
});

test("plugin validate answers with its verdict and exit code", async () => {
  await using home = await clientHome();
  const good = await claudeCommand(["plugin", "validate", "--json", plugin], home);
  expect([good.exitCode, JSON.parse(good.stdout).success]).toEqual([0, true]);
  expect((await claudeCommand(["plugin", "validate", join(folder, "nowhere")], home)).exitCode).toBe(1);
});

test("an API error ends the run with is_error and exit code 1", async () => {
  await using model = await startScriptedModel(() => fail(403, "not today"));
  const run = await runClient({ prompt: "hello", model });
  expect([run.exitCode, run.result?.is_error]).toEqual([1, true]);
  expect(run.text).toContain("not today");
});

test("a model that never answers is a timeout, and its shell jobs end with the client", async () => {
  await using model = await startScriptedModel((_request, index) =>
    index === 0 ? use("Bash", { command: "sleep 4711", run_in_background: true }) : new Promise(() => undefined),
  );
  const run = runClient({ prompt: "hello", model, timeoutMs: 6_000, args: ["--allowedTools", "Bash"] });
  await expect(run).rejects.toMatchObject({
    code: "RUN_TIMED_OUT",
    details: { stdout: expect.stringContaining("sleep 4711") },
  });
  expect(model.requests.length).toBeGreaterThan(1);
  await setTimeout(300);
  expect(commandLines()).not.toContain("sleep 4711");
});

test("an abort from outside ends the run", async () => {
  await using model = await startScriptedModel(() => new Promise(() => undefined));
  const abort = new AbortController();
  const run = runClient({ prompt: "hello", model, signal: abort.signal });
  while (model.requests.length === 0) await setTimeout(20);
  abort.abort();
  await expect(run).rejects.toMatchObject({ code: "INTERRUPTED" });
});

test.each([
  [true, false],
  [false, true],
])("a permission prompt that is answered with %s", async (allowed, isError) => {
  await using model = await startScriptedModel([use("Bash", { command: "touch made" }), say("done")]);
  const asked: PermissionAsk[] = [];
  const answerPermission = (ask: PermissionAsk) => {
    asked.push(ask);
    return allowed;
  };
  const run = await runClient({ prompt: "go", model, answerPermission });
  expect(asked).toEqual([{ tool: "Bash", input: { command: "touch made" }, reason: expect.any(String) }]);
  expect(toolResults(model.requests[1]!)[0]).toMatchObject({ isError });
  expect([run.exitCode, run.text]).toEqual([0, "done"]);
});

test("wrong options are refused before anything starts", async () => {
  await expect(runClient({ prompt: "hello" })).rejects.toMatchObject({ code: "OPTION_INVALID" });
  const missing = runClient({ prompt: "x", stopAfterInit: true, claude: join(folder, "no-claude") });
  await expect(missing).rejects.toMatchObject({ code: "CLIENT_MISSING" });
});

function commandLines(): string {
  return execFileSync("ps", ["-A", "-o", "args"], { encoding: "utf8" });
}
