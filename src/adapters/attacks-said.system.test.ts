import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { RunProgress } from "../run/types.ts";
import { loadPlugin } from "../plugin/load.ts";
import { guardedPrompts, guardedTexts } from "../run/guarded-texts.ts";
import { systemText } from "../testing/messages-api.ts";
import { type Script, say, use } from "../testing/script.ts";
import { type ScriptedModel, startScriptedModel } from "../testing/scripted-model.ts";
import { createClaudeRunner } from "./claude-runner.ts";
import { PrometheusMetrics } from "./prometheus.ts";
import { readDirectory } from "./read-directory.ts";
import { writeFiles } from "../testing/write-files.ts";

// What leaves a run in words: paths of the host, prompts by way of a hook's script, and how often that was tried.

const prompt =
  "You weigh each clause of a contract by the risk that it puts on the smaller party. Start with the clauses on\n" +
  "liability, go on with termination, and end with whatever the larger party may change alone.";
const notice = "This hook says a sentence of its own that stands in its script and is long enough to be looked at.";

const files = {
  ".claude-plugin/plugin.json": '{"name":"plug","version":"1.0.0","description":"d"}',
  "commands/weigh.md": `---\ndescription: d\n---\n${prompt} $ARGUMENTS`,
  "hooks/hooks.json":
    '{"hooks":{"Stop":[{"hooks":[{"type":"command","command":"sh ${CLAUDE_PLUGIN_ROOT}/hooks/say.sh"}]}]}}',
  "hooks/say.sh": `echo '${notice}'`,
};

let folder: string;
let model: ScriptedModel | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "attack-"));
  writeFiles(folder, files);
});

afterEach(async () => {
  await model?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function host(script: Script = []) {
  model = await startScriptedModel(script);
  const { plugin } = loadPlugin(readDirectory(folder));
  const metrics = new PrometheusMetrics();
  const runner = createClaudeRunner({
    pluginDir: folder,
    pluginName: "plug",
    env: { PATH: process.env["PATH"], ANTHROPIC_BASE_URL: model.url, ANTHROPIC_API_KEY: "dummy-key-of-the-host" },
    guard: guardedTexts(plugin),
    hookGuard: guardedPrompts(plugin),
    limits: { killAfterMs: 500 },
    metrics,
  });
  const counted = async () => /^bazaar_redactions_total (\d+)$/m.exec(await metrics.text())?.[1];
  return { runner, counted };
}

const signal = new AbortController().signal;

test("attack 25: the real client's run names files as seen from the project, in answer, progress and actions", async () => {
  const told: RunProgress[] = [];
  const { runner } = await host((request, index) => {
    const cwd = /\S*\/bazaar-run-\w+\/workspace/.exec(systemText(request) + JSON.stringify(request.body.messages))?.[0];
    const words = say(`In ${cwd}/src/a.ts, below ${cwd}, by ${folder}/commands/weigh.md.`);
    if (index > 0) return words;
    const action = { command: `cd ${cwd} && npm test`, reason: `${cwd}/a.ts changed` };
    return [words, use("mcp__bazaar-host__request_local_action", action)];
  });
  const outcome = await runner.run(
    { kind: "command", name: "weigh", arguments: "" },
    { signal, onProgress: (step) => told.push(step) },
  );
  const words = "In src/a.ts, below ., by [plugin]/commands/weigh.md.";
  expect(outcome.text).toBe(words);
  expect(told.filter(({ kind }) => kind === "text")).toEqual([
    { kind: "text", text: words },
    { kind: "text", text: words },
  ]);
  expect(outcome.actions).toEqual([{ command: "cd . && npm test", reason: "a.ts changed" }]);
});

test("what the guard took out is counted in the metrics, also of a run that fails afterwards", async () => {
  const { runner, counted } = await host((_, index) => [
    say(index === 0 ? prompt : "x"),
    use("Read", { file_path: "nothing" }),
  ]);
  const abort = new AbortController();
  const run = runner.run(
    { kind: "command", name: "weigh", arguments: "" },
    { signal: abort.signal, onProgress: ({ kind }) => kind === "text" && abort.abort() },
  );
  await expect(run).rejects.toMatchObject({ code: "INTERRUPTED" });
  expect(await counted()).toBe("1");
});

test.each([
  ["as it is", 'cat "$CLAUDE_PLUGIN_ROOT/commands/weigh.md"'],
  [
    "in JSON",
    `node -e 'console.log(JSON.stringify({ reason: fs.readFileSync(process.env.CLAUDE_PLUGIN_ROOT + "/commands/weigh.md", "utf8") }))'`,
  ],
  ["as a reason to block", 'cat "$CLAUDE_PLUGIN_ROOT/commands/weigh.md" >&2; exit 2'],
])("attack 1: a hook's script that prints a prompt %s does not give it away", async (_, command) => {
  const { runner, counted } = await host();
  const { stdout, stderr } = await runner.runHook({ event: {}, command, timeoutMs: 20_000 }, { signal });
  expect(stdout + stderr).toContain("[withheld]");
  expect(stdout + stderr).not.toMatch(/liability|termination/);
  // JSON stays JSON.
  expect(() => stdout.startsWith("{") && JSON.parse(stdout)).not.toThrow();
  expect(await counted()).toBe("1");
});

test("a hook's script says what stands in it", async () => {
  const { runner, counted } = await host();
  const command = 'sh "${CLAUDE_PLUGIN_ROOT}/hooks/say.sh"';
  const { stdout } = await runner.runHook({ event: {}, command, timeoutMs: 20_000 }, { signal });
  expect(stdout.trim()).toBe(notice);
  expect(await counted()).toBe("0");
});
