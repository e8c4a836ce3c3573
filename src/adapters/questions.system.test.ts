import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { RunRequest } from "../run/types.ts";
import { lastUserText, type ModelRequest, systemText, toolResults } from "../testing/messages-api.ts";
import { type Script, say, use } from "../testing/script.ts";
import { type ScriptedModel, startScriptedModel } from "../testing/scripted-model.ts";
import { type ClaudeRunnerOptions, createClaudeRunner } from "./claude-runner.ts";

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
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, "plugin", path)), { recursive: true });
    writeFileSync(join(folder, "plugin", path), text);
  }
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

test("a run asks, waits, and goes on with all that it knew, in the same folder", async () => {
  const runner = await runnerWith((got, index) => {
    const workspace = /Primary working directory: (\S+)/.exec(JSON.stringify(got.body.messages))?.[1] ?? "";
    if (index === 0) return use("Write", { file_path: `${workspace.split("\\n")[0]}/notes.txt`, content: "first" });
    if (index === 1) return ask("Which way?", ["left", "right"]);
    if (index === 2) return say("I looked at the bug.");
    if (index === 3) return use("Read", { file_path: "notes.txt" });
    return say("done");
  });
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
