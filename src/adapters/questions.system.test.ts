import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { RunRequest } from "../run/types.ts";
import type { WorkspaceFile } from "../workspace/types.ts";
import { lastUserText, type ModelRequest, systemText, toolResults } from "../testing/messages-api.ts";
import { fail, type Script, say, use } from "../testing/script.ts";
import { type ScriptedModel, startScriptedModel } from "../testing/scripted-model.ts";
import { type ClaudeRunnerOptions, createClaudeRunner } from "./claude-runner.ts";
import { writeFiles } from "../testing/write-files.ts";

// Runs with the real Claude Code client; only the model is scripted.

const files = {
  ".claude-plugin/plugin.json": '{"name":"plug","version":"1.0.0","description":"d","author":{"name":"a"}}',
  "commands/fix.md": "---\ndescription: d\nallowed-tools: Write\n---\nFIX $ARGUMENTS",
  "agents/reviewer.md": "---\nname: reviewer\ndescription: d\n---\nYou are the REVIEWER.",
  "agents/helper.md": "---\nname: helper\ndescription: d\n---\nYou are the HELPER.",
};

const ask = (question: string, options?: readonly string[]) =>
  use("mcp__bazaar-host__ask_user", { question, ...(options && { options }) });
const request = (command: string, reason = "because") =>
  use("mcp__bazaar-host__request_local_action", { command, reason });

let folder: string;
let model: ScriptedModel | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "questions-"));
  mkdirSync(join(folder, "waiting"));
  writeFiles(join(folder, "plugin"), files);
});

afterEach(async () => {
  await model?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function runnerWith(script: Script, more: Partial<ClaudeRunnerOptions> = {}) {
  model = await startScriptedModel(script);
  const env = { PATH: process.env["PATH"], ANTHROPIC_BASE_URL: model.url, ANTHROPIC_API_KEY: "dummy-key-of-the-host" };
  return createClaudeRunner({
    pluginDir: join(folder, "plugin"),
    pluginName: "plug",
    env: { ...env, CLAUDE_CODE_MAX_RETRIES: "0" },
    waitingDir: join(folder, "waiting"),
    allowedTools: ["Write", "Read"],
    ...more,
  });
}

const signal = new AbortController().signal;
const fix: RunRequest = { kind: "command", name: "fix", arguments: "the bug" };
const again: RunRequest = { kind: "command", name: "fix", arguments: "" };
const requestAt = (index: number) => model?.requests[index] as ModelRequest;

const levels: readonly [string, Partial<ClaudeRunnerOptions>][] = [
  ["", {}],
  [", in a sandbox", { isolation: "sandbox", promptFiles: ["commands/fix.md"] }],
];

test.each(levels)("a run asks, waits, and goes on with all that it knew, in the same folder%s", async (_, level) => {
  const runner = await runnerWith((got, index) => {
    const [, root = ""] = /Primary working directory: (\/\S+?)\/workspace/.exec(JSON.stringify(got.body)) ?? [];
    if (index === 0) return use("Write", { file_path: `${root}/workspace/notes.txt`, content: "first" });
    if (index === 1) return ask("Which way?", ["left", "right"]);
    if (index === 2) return say("I looked at the bug.");
    if (index === 3) return use("Read", { file_path: "notes.txt" });
    return say("done");
  }, level);
  const first = await runner.run(fix, { signal, caller: "c-1" });
  expect(first).toMatchObject({ text: "I looked at the bug.", question: { question: "Which way?" } });
  expect(first.question?.options).toEqual(["left", "right"]);
  expect(first.question?.handle).toMatch(/^[\w-]{32}$/);
  expect(readdirSync(join(folder, "waiting"))).toHaveLength(1);
  const run = first.question?.handle ?? "";
  const second = await runner.run(again, { signal, caller: "c-1", resume: { run, answer: "left" } });
  expect(second).toMatchObject({ text: "done", turns: 2, actions: [] });
  expect(second.question).toBeUndefined();
  expect(lastUserText(requestAt(3))).toContain("<answer>\nleft\n</answer>");
  expect(JSON.stringify(requestAt(3).body.messages)).toContain("FIX the bug");
  expect(toolResults(requestAt(4))[0]?.text).toContain("first");
  expect(readdirSync(join(folder, "waiting"))).toEqual([]);
});

test("a run learns how it reaches the user, and that AskUserQuestion is not for it", async () => {
  const runner = await runnerWith((_, index) => (index === 0 ? use("AskUserQuestion", { questions: [] }) : say("ok")));
  await runner.run(fix, { signal });
  const tools = requestAt(0).body.tools?.map(({ name }) => name);
  expect(tools).toEqual(
    expect.arrayContaining(["mcp__bazaar-host__ask_user", "mcp__bazaar-host__request_local_action"]),
  );
  expect(tools).not.toContain("AskUserQuestion");
  expect(systemText(requestAt(0))).toContain("there is no AskUserQuestion here");
  expect(toolResults(requestAt(1))[0]).toMatchObject({ isError: true });
});

test("an agent learns it too", async () => {
  const runner = await runnerWith((_, index) => (index === 0 ? ask("Which?") : say("I asked.")));
  const outcome = await runner.run({ kind: "agent", name: "reviewer", task: "look" }, { signal });
  expect(systemText(requestAt(0))).toContain("You are the REVIEWER.");
  expect(systemText(requestAt(0))).toContain("mcp__bazaar-host__ask_user");
  const run = outcome.question?.handle ?? "";
  await runner.run({ kind: "agent", name: "reviewer", task: "" }, { signal, resume: { run, answer: "this" } });
  expect(systemText(requestAt(2))).toContain("You are the REVIEWER.");
});

test("local actions come back in order, each once; what is refused is told to the run", async () => {
  const runner = await runnerWith((_, index) => {
    if (index > 0) return say("done");
    return [request("git add -A"), request("git commit -m 'fix'"), request("git add -A"), request("a\nb")];
  });
  const { actions, text, deniedTools } = await runner.run(fix, { signal });
  expect({ text, deniedTools }).toEqual({ text: "done", deniedTools: [] });
  expect(actions?.map(({ command }) => command)).toEqual(["git add -A", "git commit -m 'fix'"]);
  expect(toolResults(requestAt(1)).map(({ isError }) => isError)).toEqual([false, false, false, true]);
});

test("a sub-agent reaches the user too", async () => {
  const runner = await runnerWith((got, index) => {
    if (systemText(got).includes("You are the HELPER."))
      return toolResults(got).length > 0 ? say("sub") : request("ls");
    return index === 0 ? use("Agent", { description: "d", prompt: "p", subagent_type: "plug:helper" }) : say("done");
  });
  const { actions, text } = await runner.run(fix, { signal });
  expect({ text, actions }).toEqual({ text: "done", actions: [{ command: "ls", reason: "because" }] });
});

test("a run may ask again; actions of all parts come at the end, each part with its own turns and cost", async () => {
  const runner = await runnerWith((_, index) => {
    if (index === 0) return [request("first"), ask("One?")];
    if (index === 2) return [request("second"), request("first"), ask("Two?")];
    return say(index === 4 ? "done" : "asked");
  });
  const one = await runner.run(fix, { signal });
  expect(one.actions).toBeUndefined();
  const two = await runner.run(again, { signal, resume: { run: one.question?.handle ?? "", answer: "1" } });
  expect(two.question?.question).toBe("Two?");
  expect(two.question?.handle).not.toBe(one.question?.handle);
  const end = await runner.run(again, { signal, resume: { run: two.question?.handle ?? "", answer: "2" } });
  expect(end.actions?.map(({ command }) => command)).toEqual(["first", "second"]);
  expect(end.turns).toBe(1);
  expect(end.costUsd).toBeLessThan(one.costUsd + two.costUsd);
  expect(end.costUsd).toBeGreaterThan(0);
  expect(JSON.stringify(requestAt(4).body.messages)).toMatch(/FIX the bug[\s\S]*<answer>.n1.n<\/answer>[\s\S]*n2.n/);
});

test("what the first part used of the limits is gone for the second", async () => {
  const runner = await runnerWith(
    (_, index) => (index === 0 ? ask("?") : index === 1 ? say("asked") : use("Read", {})),
    {
      limits: { maxTurns: 4 },
    },
  );
  const first = await runner.run(fix, { signal });
  const resume = { run: first.question?.handle ?? "", answer: "go on" };
  await expect(runner.run(again, { signal, resume })).rejects.toMatchObject({ code: "RUN_LIMIT" });
  expect(model?.requests.length).toBe(first.turns + 2);
});

test("an answer that the model never heard can be given again, and what it cost is counted", async () => {
  let isDown = false;
  const runner = await runnerWith((_, index) => {
    if (index === 0) return ask("Which?");
    if (isDown) return fail(400);
    return say(index === 1 ? "asked" : "done");
  });
  const first = await runner.run(fix, { signal });
  const resume = { run: first.question?.handle ?? "", answer: "the left one" };
  isDown = true;
  const said = /it can be given once more, with the same `run`/;
  await expect(runner.run(again, { signal, resume })).rejects.toThrow(said);
  const ended = AbortSignal.timeout(150);
  await expect(runner.run(again, { signal: ended, resume })).rejects.toMatchObject({ code: "INTERRUPTED" });
  isDown = false;
  const { text } = await runner.run(again, { signal, resume });
  expect(text).toBe("done");
  expect(JSON.stringify(model?.requests.at(-1)?.body.messages)).toMatch(/FIX the bug[\s\S]*the left one/);
  await expect(runner.run(again, { signal, resume })).rejects.toMatchObject({ code: "RUN_UNKNOWN" });
});

test("an answer that the model has heard is used up, also when the run fails later", async () => {
  const runner = await runnerWith((_, index) => {
    if (index === 0) return ask("Which?");
    if (index === 1) return say("asked");
    return index === 2 ? [say("I see."), use("Read", { file_path: "/none" })] : fail(400);
  });
  const first = await runner.run(fix, { signal });
  const resume = { run: first.question?.handle ?? "", answer: "a" };
  await expect(runner.run(again, { signal, resume })).rejects.toThrow(/^(?!.*once more)/);
  await expect(runner.run(again, { signal, resume })).rejects.toMatchObject({ code: "RUN_UNKNOWN" });
});

test.each(["maxTokens", "maxModelRequests"] as const)("so is what it used of %s", async (limit) => {
  // An answer that comes in one piece may pass a limit, so there are two after the question.
  const steps = [ask("?"), say("asked"), use("Read", {})];
  const script: Script = (_, index) => steps[index] ?? say("done");
  const { usage, modelRequests = 0 } = await (await runnerWith(script)).run(fix, { signal });
  await model?.close();
  const { inputTokens = 0, outputTokens = 0, cachedTokens = 0 } = usage ?? {};
  const most = { maxTokens: inputTokens + outputTokens + cachedTokens + 500, maxModelRequests: modelRequests };
  const runner = await runnerWith(script, { limits: { [limit]: most[limit] } });
  const first = await runner.run(fix, { signal });
  const resume = { run: first.question?.handle ?? "", answer: "go on" };
  await expect(runner.run(again, { signal, resume })).rejects.toMatchObject({ code: "RUN_LIMIT" });
});

test("nothing of a session stays where no run may ask", async () => {
  const { waitingDir: _none, ...rest } = { waitingDir: "" };
  model = await startScriptedModel([say("ok")]);
  const env = { PATH: process.env["PATH"], ANTHROPIC_BASE_URL: model.url, ANTHROPIC_API_KEY: "dummy-key-of-the-host" };
  const runner = createClaudeRunner({ pluginDir: join(folder, "plugin"), pluginName: "plug", env, ...rest });
  await runner.run(fix, { signal });
  expect(requestAt(0).body.tools?.map(({ name }) => name)).not.toContain("mcp__bazaar-host__ask_user");
  expect(systemText(requestAt(0))).toContain("Nobody can answer a question");
  const resume = { run: "x".repeat(32), answer: "a" };
  await expect(runner.run(again, { signal, resume })).rejects.toMatchObject({ code: "RUN_UNKNOWN" });
});

test("the run's tools have no port and no token: what a run finds of them is its own prompt", async () => {
  let link: string[] = [];
  let open: string[] = [];
  const runner = await runnerWith((got) => {
    const [, root = ""] = /Primary working directory: (\/\S+?)\/workspace/.exec(JSON.stringify(got.body)) ?? [];
    link = readdirSync(join(root, "link"));
    open = process.getActiveResourcesInfo().filter((name) => name === "TCPServerWrap");
    return say("ok");
  });
  await runner.run(fix, { signal });
  expect(link).toEqual(["prompt.md"]);
  // The scripted model of this test, and the broker of the run.
  expect(open).toHaveLength(2);
});

test("the patch comes with the last part, against what came in at first, also when the caller's store forgot it", async () => {
  const content = "one\n";
  const hash = createHash("sha1").update(`blob 4\0${content}`).digest("hex");
  const came = { path: "a.txt", executable: false, hash, size: 4 };
  let forgotten = false;
  const write = async (_file: WorkspaceFile, target: string) => {
    if (forgotten) throw new Error("forgotten");
    writeFileSync(target, content, { flag: "wx" });
  };
  const runner = await runnerWith((got, index) => {
    const roots = [...JSON.stringify(got.body.messages).matchAll(/Primary working directory: (\/\S+?)\/workspace/g)];
    const file = (name: string) => `${roots.at(-1)?.[1]}/workspace/${name}`;
    if (index === 0) return use("Write", { file_path: file("before.txt"), content: "b\n" });
    if (index === 1) return ask("Go on?");
    if (index === 3) return use("Write", { file_path: file("after.txt"), content: "a\n" });
    return say("ok");
  });
  const first = await runner.run(fix, { signal, files: { files: [came], context: [], write } });
  expect(first.patch).toBeUndefined();
  forgotten = true;
  const second = await runner.run(again, { signal, resume: { run: first.question?.handle ?? "", answer: "yes" } });
  const changes = second.patch?.changes.map(({ path, kind }) => [path, kind]);
  expect(changes).toEqual([
    ["after.txt", "added"],
    ["before.txt", "added"],
  ]);
  expect(lastUserText(requestAt(3))).toContain("The working folder holds the user's project (1 file)");
});
