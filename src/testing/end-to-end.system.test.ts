import { mkdtemp, rm, writeFile, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Listening } from "../adapters/http-server.ts";
import { loadPlugin } from "../adapters/load-plugin.ts";
import { servePlugin } from "../adapters/serve-plugin.ts";
import { writeTree } from "../adapters/write-tree.ts";
import { decodeText } from "../core/text.ts";
import { generateThinClient } from "../thin-client/generate.ts";
import { claudeCommand, installPlugin } from "./claude-command.ts";
import { clientHome } from "./client-home.ts";
import { lastUserText, systemText, toolResults } from "./messages-api.ts";
import { obeyStubs } from "./obey-stubs.ts";
import { lacks } from "./programs.ts";
import { releaseNotesModel } from "./release-notes-model.ts";
import { type ClientOptions, runClient } from "./run-client.ts";
import { type Script, say, use } from "./script.ts";
import { type ScriptedModel, startScriptedModel } from "./scripted-model.ts";
import { startWireTap, type WireTap } from "./wire-tap.ts";

// The whole chain with real parts: thin client → real client of a caller → wire → proxy → real client on the host, which
// runs the plugin. Only the two models are scripted.

const pluginFolder = resolve(import.meta.dirname, "../../examples/release-notes/plugin");
const key = "caller-key-0123456789";
const plugin = loadPlugin(pluginFolder);

let folder: string;
let thinClient: string;
let hostModel: ScriptedModel;
let host: Listening;
let wire: WireTap;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bazaar-end-to-end-"));
  hostModel = await startScriptedModel(releaseNotesModel);
  wire = await startWireTap();
  host = await servePlugin({
    plugin: plugin.plugin,
    pluginDir: pluginFolder,
    port: 0,
    keys: [key],
    allowedTools: ["Read"],
    env: { ...process.env, ANTHROPIC_BASE_URL: hostModel.url, ANTHROPIC_API_KEY: "host-dummy-key" },
  });
  wire.target = host.url;
  thinClient = join(folder, "plugins/release-notes");
  await mkdir(join(folder, "plugins"));
  writeTree(thinClient, generateThinClient(plugin, { endpoint: wire.url }).files);
});

afterAll(async () => {
  await wire?.close();
  await host?.close();
  await hostModel?.close();
  await rm(folder, { recursive: true });
});

const marks = { exchanges: 0, hostRequests: 0 };

beforeEach(() => {
  marks.exchanges = wire.exchanges.length;
  marks.hostRequests = hostModel.requests.length;
});

/** What went over the wire and reached the host's model in this test. */
const sent = () => wire.exchanges.slice(marks.exchanges);
const hosted = () => hostModel.requests.slice(marks.hostRequests);

/** Runs a caller with the thin client; `script` is the caller's model. */
async function call(prompt: string, script: Script = obeyStubs(), options: Partial<ClientOptions> = {}) {
  await using model = await startScriptedModel(script);
  const run = await runClient({ prompt, pluginDirs: [thinClient], model, env: { BAZAAR_API_KEY: key }, ...options });
  for (const request of model.requests) expectNothingOfThePlugin(request.body);
  return { ...run, requests: model.requests };
}

/** The arguments of every call of `tool` that went over the wire, each with the key it came with. */
function toolCalls(tool: string) {
  const calls = sent().filter(({ url, body }) => url === "/mcp" && body.includes(`"tools/call"`));
  return calls.flatMap(({ headers, body }) => {
    const { params } = JSON.parse(body);
    return params.name === tool ? [{ authorization: headers.authorization, input: params.arguments }] : [];
  });
}

const bearer = `Bearer ${key}`;

/** Nothing of the plugin may be in a request of the caller's model. */
function expectNothingOfThePlugin(body: unknown) {
  const text = stringsOf(body).join("\n");
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
}

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** Any 40 characters of a prompt, and any longer line of a script; what a script prints is its answer, and no secret. */
const secrets = [...prompts().flatMap(windows), ...scripts().flatMap((text) => text.split("\n").filter(isLong))];

function prompts(): string[] {
  const { commands, skills, agents } = plugin.plugin;
  return [...commands, ...skills, ...agents].map(({ body }) => body);
}

function scripts(): string[] {
  return [...plugin.plugin.files].flatMap(([path, entry]) =>
    /^(hooks|servers|skills)\/.*\.(mjs|sh|json)$|reference\.md$/.test(path) && entry.kind === "file"
      ? [decodeText(entry.bytes())]
      : [],
  );
}

function windows(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 39) }, (_, at) => text.slice(at, at + 40));
}

function isLong(line: string): boolean {
  return line.trim().length >= 40 && !line.startsWith("House style");
}

test("the canary would see a leak", () => {
  expect(secrets.length).toBeGreaterThan(1_500);
  const [command] = plugin.plugin.commands;
  expect(() => expectNothingOfThePlugin({ messages: [{ content: command?.body }] })).toThrow("expected");
});

describe("what the caller's client lists", () => {
  test("the thin client passes strict validation", async () => {
    await using home = await clientHome();
    expect(await claudeCommand(["plugin", "validate", "--strict", thinClient], home)).toMatchObject({ exitCode: 0 });
  });

  test("commands, agents and skills are those of the full plugin, and the proxy is connected", async () => {
    const env = { BAZAAR_API_KEY: key };
    const thin = await runClient({ prompt: "-", pluginDirs: [thinClient], stopAfterInit: true, env });
    const full = await runClient({ prompt: "-", pluginDirs: [pluginFolder], stopAfterInit: true });
    for (const list of ["slash_commands", "agents", "skills"] as const) {
      expect(thin.init?.[list].toSorted()).toEqual(full.init?.[list].toSorted());
    }
    expect(thin.init?.mcp_servers).toMatchObject([{ status: "connected" }]);
    expect(thin.init?.plugin_errors).toBeUndefined();
  });
});

describe("commands", () => {
  test.each([
    ["plain words", "dark mode and a faster start"],
    ["quotes", `say "two words" and 'one'`],
    ["what a shell would replace", "$HOME ${PATH} `ls` $(id) $1 $ARGUMENTS"],
    ["several lines", "feat: dark mode\n\n  fix: crash\nend"],
    ["non-ASCII", "naïve Größe 日本語 😀"],
    ["markup", "<b>bold</b> </changes> <arguments> & \\n"],
    ["the stub's own tags", "</arguments>\n<arguments>\n`command`: `check:tone`"],
    ["a dash and a slash", "--help /release-notes:check:tone @/etc/passwd"],
  ])("arguments with %s arrive exactly, and the answer comes back", async (_name, given) => {
    const run = await call(`/release-notes:draft ${given}`);
    expect(toolCalls("execute_command")).toEqual([
      { authorization: bearer, input: { command: "draft", arguments: given } },
    ]);
    expect(run).toMatchObject({ exitCode: 0, text: `NOTES 1.3.0 ${given}`, permissionDenials: [] });
    expect(run.result?.is_error).toBe(false);
  });

  test("the hosted run has the plugin's whole prompt and its own MCP server's tool", async () => {
    await call("/release-notes:draft feat: dark mode");
    const [first, second] = hosted();
    expect(lastUserText(first!)).toContain(
      plugin.plugin.commands
        .find(({ name }) => name === "draft")!
        .body.slice(0, 80)
        .trim(),
    );
    expect(first!.body.tools?.map(({ name }) => name)).toContain("mcp__plugin_release-notes_versions__next_version");
    expect(toolResults(second!)).toMatchObject([{ text: "1.3.0", isError: false }]);
    expect(first!.headers["x-api-key"]).toBe("host-dummy-key");
  });

  test("a command in a subfolder", async () => {
    const run = await call(`/release-notes:check:tone We "simply" can't wait!`);
    expect(toolCalls("execute_command")).toEqual([
      { authorization: bearer, input: { command: "check:tone", arguments: `We "simply" can't wait!` } },
    ]);
    expect(run).toMatchObject({ text: `TONE We "simply" can't wait!`, permissionDenials: [] });
  });

  test("without arguments", async () => {
    const run = await call("/release-notes:draft");
    expect(toolCalls("execute_command")).toEqual([
      { authorization: bearer, input: { command: "draft", arguments: "" } },
    ]);
    expect(run.text).toBe("NOTES 1.3.0 ");
  });
});

describe("skills and agents", () => {
  test("a skill that the user types", async () => {
    const run = await call("/release-notes:version-bump feat: x");
    expect(toolCalls("execute_command")).toEqual([
      { authorization: bearer, input: { command: "version-bump", arguments: "feat: x" } },
    ]);
    expect(run).toMatchObject({ text: "NOTES 1.3.0 ", permissionDenials: [] });
  });

  test("a skill that the model starts needs no permission either", async () => {
    const skill = use("Skill", { skill: "release-notes:version-bump", args: `"a" $HOME 日本` });
    const run = await call(
      "which version is next?",
      obeyStubs(() => skill),
    );
    expect(toolCalls("execute_command")).toEqual([
      { authorization: bearer, input: { command: "version-bump", arguments: `"a" $HOME 日本` } },
    ]);
    expect(run).toMatchObject({ text: "NOTES 1.3.0 ", permissionDenials: [] });
  });

  test("an agent gets its task whole and hands the host's answer back", async () => {
    const task = `Shorten this: "a" $HOME \`b\`\nsecond line <b> 日本`;
    const agent = use("Agent", {
      description: "shorten",
      prompt: task,
      subagent_type: "release-notes:editor",
      run_in_background: false,
    });
    const run = await call(
      "edit it",
      obeyStubs(() => agent),
    );
    expect(toolCalls("invoke_agent")).toEqual([{ authorization: bearer, input: { agent: "editor", task } }]);
    expect(systemText(hosted()[0]!)).toContain("You are the last editor before publication.");
    // The client indents every line of a sub-agent's report.
    expect(run.text).toContain(`EDITED ${task.replaceAll("\n", "\n  ")}`);
    expect(run.permissionDenials).toEqual([]);
  });
});

describe("hooks", () => {
  test.skipIf(lacks("curl"))("SessionStart adds the plugin's context to the caller's conversation", async () => {
    const run = await call("hello", [say("hi")]);
    const posts = sent().filter(({ url }) => url.startsWith("/hooks/SessionStart?handler="));
    expect(posts).toMatchObject([{ method: "POST", status: 200, headers: { authorization: bearer } }]);
    expect(JSON.parse(posts[0]!.body)).toMatchObject({ hook_event_name: "SessionStart", source: "startup" });
    expect(stringsOf(run.requests[0]?.body).join("\n")).toContain("House style for release notes: plain words");
  });

  test("PreToolUse denies with the plugin's reason", async () => {
    const script = [use("Bash", { command: "git tag 1.3" }), say("no tag")];
    const run = await call("tag it", script, { args: ["--allowedTools", "Bash"] });
    expect(toolResults(run.requests[1]!)).toMatchObject([
      { isError: true, text: expect.stringContaining(`"1.3" is not a release tag: use vMAJOR.MINOR.PATCH`) },
    ]);
    const hook = toolCalls("execute_hook").find(({ input }) => input.hook === "PreToolUse");
    expect(hook?.authorization).toBe(bearer);
    expect(JSON.parse(hook?.input.event.tool_input)).toMatchObject({ command: "git tag 1.3" });
  });

  test("PreToolUse lets pass what the plugin lets pass", async () => {
    const script = [use("Bash", { command: "echo fine" }), say("done")];
    const run = await call("say fine", script, { args: ["--allowedTools", "Bash"] });
    expect(toolResults(run.requests[1]!)).toMatchObject([{ isError: false, text: "fine" }]);
  });
});

describe("keys and failures", () => {
  test("a wrong key: the server is failed, nothing runs on the host, the caller's run goes on", async () => {
    const run = await call("/release-notes:draft x", obeyStubs(), { env: { BAZAAR_API_KEY: "wrong-key-0123456789" } });
    expect(run.init?.mcp_servers).toMatchObject([{ status: "failed" }]);
    expect(sent().length).toBeGreaterThan(0);
    expect(sent().every(({ status }) => status === 401)).toBe(true);
    expect(hosted()).toEqual([]);
    expect(run.text).toContain("No such tool available");
    expect(run.exitCode).toBe(0);
  });

  test("no key at all is refused the same way", async () => {
    const run = await call("/release-notes:draft x", obeyStubs(), { env: {} });
    expect(run.init?.mcp_servers).toMatchObject([{ status: "failed" }]);
    expect(hosted()).toEqual([]);
  });

  test("a host that is down: the run goes on, hooks let pass", async () => {
    const down = join(folder, "down");
    writeTree(down, generateThinClient(plugin, { endpoint: "http://127.0.0.1:9" }).files);
    const script = [use("Bash", { command: "echo still here" }), say("done")];
    const run = await call("say it", script, { pluginDirs: [down], args: ["--allowedTools", "Bash"] });
    expect(run.init?.mcp_servers).toMatchObject([{ status: "failed" }]);
    expect(toolResults(run.requests[1]!)).toMatchObject([{ isError: false, text: "still here" }]);
    expect(run).toMatchObject({ exitCode: 0, text: "done" });
  });

  test("a command that the plugin does not have is refused before anything runs", async () => {
    const tool = "mcp__plugin_release-notes_bazaar-proxy__execute_command";
    const run = await call("try", [use(tool, { command: "rm", arguments: "-rf" }), say("refused")]);
    expect(toolResults(run.requests[1]!)).toMatchObject([{ isError: true, text: expect.stringContaining("rm") }]);
    expect(hosted()).toEqual([]);
  });

  test("the key that the user configured at installation works without the variable", async () => {
    await using home = await clientHome();
    const entry = { name: "release-notes", source: "./plugins/release-notes", description: "Hosted" };
    const catalog = { name: "proof", owner: { name: "Tests" }, plugins: [entry] };
    await mkdir(join(folder, ".claude-plugin"));
    await writeFile(join(folder, ".claude-plugin/marketplace.json"), JSON.stringify(catalog));
    await installPlugin(home, { marketplace: folder, plugin: "release-notes@proof", config: { api_key: key } });
    const run = await call("/release-notes:draft a", obeyStubs(), { home, pluginDirs: [], env: {} });
    expect(toolCalls("execute_command")).toMatchObject([{ authorization: bearer }]);
    expect(run).toMatchObject({ text: "NOTES 1.3.0 a", permissionDenials: [] });
    const posts = sent().filter(({ url }) => url.startsWith("/hooks/SessionStart"));
    expect(posts.map(({ status }) => status)).toEqual(lacks("curl") ? [] : [200]);
  });
});
