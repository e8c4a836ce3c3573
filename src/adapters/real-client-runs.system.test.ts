import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { BazaarError } from "../core/errors.ts";
import { loadPlugin } from "../plugin/load.ts";
import type { RunLimits, RunProgress, RunRequest } from "../run/types.ts";
import { lastUserText, type ModelRequest, systemText, toolResults } from "../testing/messages-api.ts";
import { testKey } from "../testing/proxy-fixtures.ts";
import { fail, type Script, say, use } from "../testing/script.ts";
import { type ScriptedModel, startScriptedModel } from "../testing/scripted-model.ts";
import { type ClaudeRunnerOptions, createClaudeRunner } from "./claude-runner.ts";
import { readDirectory } from "./read-directory.ts";
import { servePlugin } from "./serve-plugin.ts";
import { writeFiles } from "../testing/write-files.ts";

// Runs with the real Claude Code client; only the model is scripted.

const ownServer = `
const say = (id, result) => console.log(JSON.stringify({ jsonrpc: "2.0", id, result }));
require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
  const { id, method, params } = JSON.parse(line);
  const tool = { name: "ask", inputSchema: { type: "object", properties: {} } };
  if (method === "initialize") say(id, { protocolVersion: params.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: "db", version: "1" } });
  else if (method === "tools/list") say(id, { tools: [tool] });
  else if (method === "tools/call") say(id, { content: [{ type: "text", text: "from the plugin's own server" }] });
  else if (id !== undefined) console.log(JSON.stringify({ jsonrpc: "2.0", id, error: { code: -32601, message: "no" } }));
});`;

const files = {
  ".claude-plugin/plugin.json": '{"name":"plug","version":"1.0.0","description":"d","author":{"name":"a"}}',
  ".mcp.json": '{"mcpServers":{"d b":{"command":"node","args":["${CLAUDE_PLUGIN_ROOT}/server.cjs"]}}}',
  "server.cjs": ownServer,
  "commands/echo.md": "---\ndescription: d\n---\nBODY<args>$ARGUMENTS</args>",
  "commands/sub/shell.md": "---\ndescription: d\nallowed-tools: Bash\n---\nSHELL $ARGUMENTS",
  "skills/hidden/SKILL.md":
    "---\nname: hidden\ndescription: d\nuser-invocable: false\n---\nHIDDEN<args>$ARGUMENTS</args>",
  "skills/hidden/references/note.md": "NOTE-BESIDE-THE-SKILL",
  "commands/log.md": "---\ndescription: d\nallowed-tools: Bash\n---\nLog: !`echo $ARGUMENTS`",
  "commands/odd (name).md": "---\ndescription: d\nallowed-tools: Bash\n---\nOdd: !`echo $ARGUMENTS`",
  "commands/denied.md": "---\ndescription: d\n---\nLog: !`touch SECRET-LINE`",
  "commands/bang.md": "---\ndescription: d\nallowed-tools: Bash\n---\nLog !$ARGUMENTS",
  "agents/team/deep.md": "---\nname: deep\ndescription: d\n---\nYou are DEEP.",
  "agents/reviewer.md": "---\nname: reviewer\ndescription: d\n---\nYou are the REVIEWER.",
};

let folder: string;
let model: ScriptedModel | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "real-run-"));
  writeFiles(join(folder, "plugin"), files);
});

afterEach(async () => {
  await model?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function runnerWith(script: Script, more: Partial<ClaudeRunnerOptions> = {}) {
  model = await startScriptedModel(script);
  const env = { PATH: process.env["PATH"], ANTHROPIC_BASE_URL: model.url, ANTHROPIC_API_KEY: "dummy-key-of-the-host" };
  const limits: RunLimits = { killAfterMs: 500 };
  return createClaudeRunner({
    pluginDir: join(folder, "plugin"),
    pluginName: "plug",
    mcpServers: ["d b"],
    env: { ...env, CLAUDE_CODE_MAX_RETRIES: "0" },
    limits,
    ...more,
  });
}

const never = { signal: new AbortController().signal };
const command = (name: string, given = "", more = {}): RunRequest => ({
  kind: "command",
  name,
  arguments: given,
  ...more,
});

/** Everything that the model was told, in all requests. */
const told = () => JSON.stringify(model?.requests.map(({ body }) => [body.messages, body.system]));
const argumentsOf = (request: ModelRequest | undefined) =>
  /<args>([\s\S]*)<\/args>/.exec(request === undefined ? "" : lastUserText(request))?.[1];

describe("a command", () => {
  test.each([
    "a \"b\" 'c' $HOME $1 ${x} `id` <b> \\ ü 🎉",
    "first\n  second\n\n\tthird",
    "/echo --flag @file a!b # x",
    "$ARGUMENTS $0",
  ])("gets its arguments to the letter: %j", async (given) => {
    const runner = await runnerWith([say("the answer")]);
    expect(await runner.run(command("echo", given), never)).toMatchObject({ text: "the answer", turns: 1 });
    expect(argumentsOf(model?.requests[0])).toBe(given);
  });

  test("loses only the blanks around its arguments, as for a user who types them", async () => {
    const runner = await runnerWith([say("ok")]);
    await runner.run(command("echo", " \n  a\n b \n"), never);
    expect(argumentsOf(model?.requests[0])).toBe("a\n b");
  });

  test("gets the caller's context beside exact arguments", async () => {
    const runner = await runnerWith([say("ok")]);
    await runner.run(command("echo", "x y", { context: "M src/a.ts\n/echo" }), never);
    expect(argumentsOf(model?.requests[0])).toBe("x y");
    expect(told()).toContain("M src/a.ts");
  });

  test("that nobody may type is loaded by the model", async () => {
    const runner = await runnerWith((request, index) => {
      if (index > 0) return say("done");
      return use("Skill", {
        skill: "plug:hidden",
        args: /<arguments>\n([\s\S]*)\n<\//.exec(lastUserText(request))?.[1],
      });
    });
    const outcome = await runner.run(command("hidden", "a b", { invocation: "model" }), never);
    expect(outcome).toMatchObject({ text: "done", deniedTools: [] });
    expect(told()).toContain("HIDDEN<args>a b</args>");
  });

  test("can't be made to read a file of the host by @", async () => {
    writeFileSync(join(folder, "host.txt"), "HOST-SECRET");
    const runner = await runnerWith([say("ok"), say("ok"), say("ok")]);
    await runner.run(command("echo", `see @${folder}/host.txt @"${folder}/host.txt"`), never);
    await runner.run(command("echo", "x", { context: `@${folder}/host.txt` }), never);
    await runner.run({ kind: "agent", name: "reviewer", task: `@${folder}/host.txt` }, never);
    expect(model?.requests).toHaveLength(3);
    expect(told()).not.toContain("HOST-SECRET");
  });

  test("may use the plugin's own MCP server, and no tool that nobody allowed", async () => {
    const runner = await runnerWith((_, index) => {
      if (index === 0) return use("mcp__plugin_plug_d_b__ask");
      return index === 1 ? use("Bash", { command: "touch x", description: "d" }) : say("end");
    });
    expect(await runner.run(command("echo"), never)).toMatchObject({ text: "end", deniedTools: ["Bash"] });
    expect(JSON.stringify(toolResults(model?.requests[1] as ModelRequest))).toContain("from the plugin's own server");
  });

  test("runs no shell at all where it is denied, not even a command that only reads", async () => {
    const script: Script = (_, index) =>
      index === 0 ? use("Bash", { command: "ps aux", description: "d" }) : say("end");
    const results = async (deniedTools: readonly string[]) => {
      const runner = await runnerWith(script, { deniedTools });
      await runner.run(command("echo"), never);
      const [result] = toolResults(model?.requests[1] as ModelRequest);
      await model?.close();
      return String(result?.text);
    };
    expect(await results(["Bash"])).not.toContain("COMMAND");
    // Why `servePlugin` has to deny it: see `bashDenial`.
    expect(await results([])).toContain("COMMAND");
  });

  test("runs no `!` line of its arguments: the client takes its power away, here as on the user's machine", async () => {
    const runner = await runnerWith([say("ok")], { allowedTools: ["Bash"] });
    await runner.run(command("echo", "see !`echo RAN-$((1+1))`"), never);
    expect(argumentsOf(model?.requests[0])).toBe("see \\! `echo RAN-$((1+1))`");
    expect(told()).not.toContain("RAN-2");
  });

  test("that the client doesn't know is an error, though the client would send it to the model as text", async () => {
    const runner = await runnerWith(() => say("I made something up."));
    await expect(runner.run(command("absent"), never)).rejects.toMatchObject({ code: "CLIENT_FAILED" });
  });
});

/** The plugin as `servePlugin` hosts it, called by a caller of the hosted tools. */
async function hosted(script: Script, tool: string, input: Record<string, unknown>) {
  model = await startScriptedModel(script);
  const { plugin } = loadPlugin(readDirectory(join(folder, "plugin")));
  const env = { PATH: process.env["PATH"], ANTHROPIC_BASE_URL: model.url, ANTHROPIC_API_KEY: "dummy-key-of-the-host" };
  const options = { plugin, pluginDir: join(folder, "plugin"), keys: [testKey], port: 0, env };
  await using server = await servePlugin(options);
  const client = new Client({ name: "caller", version: "1" });
  const headers = { authorization: `Bearer ${testKey}` };
  await client.connect(new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`), { requestInit: { headers } }));
  const { content } = await client.callTool({ name: tool, arguments: input });
  await client.close();
  return (content as { text: string }[]).map(({ text }) => text).join("");
}

describe("a caller's arguments in a `!` line of the author", () => {
  test.each([
    ["log", "a; echo RAN-$((1+1))"],
    ["log", "$(echo RAN-$((1+1)))"],
    ["bang", "`echo RAN-$((1+1))`"],
  ])("of %s: %j never reach the client", async (name, given) => {
    const text = await hosted([say("ok")], "execute_command", { command: name, arguments: given });
    expect(text).toContain("would hand its arguments to a shell");
    expect(model?.requests).toEqual([]);
  });

  test("pass when they are words", async () => {
    expect(await hosted([say("ok")], "execute_command", { command: "log", arguments: "HEAD main" })).toBe("ok");
    expect(told()).toContain("Log: HEAD main");
  });

  test.each(["log", "odd (name)"])("are not brought to %s by the model either", async (name) => {
    const skill = { skill: `plug:${name}`, args: "a; echo RAN-$((1+1))" };
    await hosted([use("Skill", skill), say("ok")], "execute_command", { command: "sub:shell", arguments: "x" });
    expect(JSON.stringify(toolResults(model?.requests[1] as ModelRequest))).toContain("blocked by permission rules");
    expect(told()).not.toContain("RAN-2");
  });
});

test("a `!` line that nobody allowed is an error, and the caller doesn't read it", async () => {
  const text = await hosted([say("ok")], "execute_command", { command: "denied" });
  expect(text).toBe(
    "A program that this needs did not run on the host: it failed, or nobody allowed it. Tell whoever hosts this plugin.",
  );
});

test("a run may read the files of the skills and no other of the plugin", async () => {
  const at = (path: string) => use("Read", { file_path: join(folder, "plugin", path) });
  const paths = ["skills/hidden/references/note.md", "commands/echo.md", "skills/hidden/../../agents/reviewer.md"];
  const script = [...paths.map(at), say("ok")];
  await hosted(script, "execute_command", { command: "sub:shell", arguments: "x" });
  const results = model?.requests.slice(1).map((request) => JSON.stringify(toolResults(request).at(-1))) ?? [];
  expect(results[0]).toContain("NOTE-BESIDE-THE-SKILL");
  for (const result of results.slice(1)) expect(result).toContain("--restricted confines the file tools");
  expect(told()).not.toContain("REVIEWER");
});

describe("an agent", () => {
  test.each(["look at this\nplease", "/context", "  /plug:echo x", "!ls", "-p --help"])(
    "gets the task %j as a task",
    async (task) => {
      const runner = await runnerWith([say("report")]);
      expect(await runner.run({ kind: "agent", name: "reviewer", task }, never)).toMatchObject({ text: "report" });
      const [request] = model?.requests ?? [];
      expect(systemText(request as ModelRequest)).toContain("REVIEWER");
      expect(told()).toContain(JSON.stringify(task).slice(1, -1));
      expect(told()).not.toContain("BODY");
    },
  );
});

test("an agent in a folder is called by its whole name", async () => {
  const runner = await runnerWith([say("report")]);
  await runner.run({ kind: "agent", name: "team:deep", task: "x" }, never);
  expect(systemText(model?.requests[0] as ModelRequest)).toContain("DEEP");
});

describe("a run that fails", () => {
  const tooLong = "prompt is too long: 250000 tokens > 200000 maximum";
  const noMoreOutput = "input length and `max_tokens` exceed context limit: 199000 + 32000 > 200000";
  const long = [
    "PROMPT_TOO_LONG",
    "This is longer than the model takes: the arguments, the plugin's own text and what the run read, together.",
  ] as const;
  const cases: readonly (readonly [status: number, said: string, code: string, problem: string, again: boolean])[] = [
    [400, tooLong, ...long, false],
    [400, noMoreOutput, ...long, false],
    [413, "Request exceeds the maximum size", ...long, false],
    [400, "", "RUN_FAILED", "The model refused the request.", false],
    [400, "Your credit balance is too low", "RUN_FAILED", "The model refused the request.", false],
    [401, "", "RUN_FAILED", "The model refused the host's credentials.", false],
    [403, "", "RUN_FAILED", "The model refused the host's credentials.", false],
    [404, "", "RUN_FAILED", "The model that the host asks for does not exist, or not for this host.", false],
    [429, "", "RUN_FAILED", "The model is busy.", true],
    [529, "", "RUN_FAILED", "The model is busy.", true],
    [500, "", "RUN_FAILED", "The model could not answer.", true],
    [504, "", "RUN_FAILED", "The model could not answer.", true],
  ];
  test.each(cases)(
    "on %i %j of the model is %s with a sentence of ours",
    async (status, said, code, problem, again) => {
      const runner = await runnerWith(() => fail(status, said || "organization org-1234 of the host"));
      const progress: RunProgress[] = [];
      const onProgress = (step: RunProgress) => progress.push(step);
      const error: unknown = await runner
        .run(command("echo"), { ...never, onProgress })
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code, problem });
      expect((error as BazaarError).fix.startsWith("Try again")).toBe(again);
      // Nor does the client's own report reach the caller on the way: it names the gateway, the model, the organization.
      expect(progress.map(({ kind }) => kind)).toEqual(["started"]);
    },
  );

  const huge = "go ".repeat(2_000_000);
  test.each([command("echo", huge), { kind: "agent", name: "reviewer", task: huge } as const])(
    "on arguments that the client itself finds too long says so, and to shorten them: $kind",
    async (request) => {
      const run = (await runnerWith(() => say("never"))).run(request, never);
      const fix: unknown = expect.stringMatching(/^Shorten the arguments/);
      await expect(run).rejects.toMatchObject({ code: long[0], problem: long[1], fix });
      expect(model?.requests).toEqual([]);
    },
  );

  test("because the model takes no more, after it has read something, tells the caller just that", async () => {
    const script: Script = (_, index) => (index === 0 ? use("Read", { file_path: "/nothing" }) : fail(400, tooLong));
    const text = await hosted(script, "execute_command", { command: "echo", arguments: "x" });
    expect(text).toMatch(/^This is longer than the model takes: .* Shorten the arguments or ask for less at once;/);
    expect(text).not.toMatch(/try again|250000|127\.0\.0\.1|plugin\//i);
  });

  test("without any key is the host's to mend", async () => {
    const runner = await runnerWith(() => say("never"), {
      env: { PATH: process.env["PATH"], ANTHROPIC_BASE_URL: "http://127.0.0.1:9" },
    });
    await expect(runner.run(command("echo"), never)).rejects.toMatchObject({
      problem: "The model refused the host's credentials.",
      fix: "Tell whoever hosts this plugin.",
    });
  });

  test("at the limit of cost is RUN_LIMIT", async () => {
    const runner = await runnerWith(() => use("Read", { file_path: "/nothing" }), { limits: { maxBudgetUsd: 1e-6 } });
    const run = runner.run(command("echo"), never);
    await expect(run).rejects.toMatchObject({ code: "RUN_LIMIT", problem: "The run reached its limit of cost." });
  });

  test("at the limit of turns is RUN_LIMIT", async () => {
    const runner = await runnerWith(() => use("Bash", { command: "true", description: "d" }), {
      limits: { maxTurns: 1 },
    });
    await expect(runner.run(command("sub:shell"), never)).rejects.toMatchObject({ code: "RUN_LIMIT" });
  });
});

function alive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.startsWith("Z");
  } catch {
    return false;
  }
}

test("a shell of the model that ignores TERM is gone after an abort, and so is the folder", async () => {
  const temporary = join(folder, "tmp");
  mkdirSync(temporary);
  const kept = process.env["TMPDIR"];
  process.env["TMPDIR"] = temporary;
  try {
    const file = join(folder, "pids");
    const line = `trap "" TERM; echo $$ > ${file}; (trap "" TERM; setsid sleep 300 & echo $! >> ${file}); sleep 300; sleep 300`;
    const abort = new AbortController();
    const runner = await runnerWith(() => use("Bash", { command: line, description: "d" }), {
      allowedTools: ["Bash"],
      // Inside one it would not know its own number.
      pidNamespace: "never",
    });
    const run = runner.run(command("sub:shell"), { signal: abort.signal });
    const pids = () => (existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").map(Number) : []);
    const end = Date.now() + 20_000;
    while (pids().length < 2 && Date.now() < end) await sleep(50);
    expect(pids().map(alive)).toEqual([true, true]);
    abort.abort();
    await expect(run).rejects.toMatchObject({ code: "INTERRUPTED" });
    expect(pids().map(alive)).toEqual([false, false]);
    expect(readdirSync(temporary)).toEqual([]);
  } finally {
    if (kept === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = kept;
  }
});
