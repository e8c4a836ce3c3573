import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { createClaudeRunner } from "claude-bazaar/proxy";
import { say, type ScriptedModel, startScriptedModel } from "claude-bazaar/testing";
import { hostMemory, queuedRuns } from "./queue-host.ts";
import { median, type Row } from "./row.ts";

const rounds = 7;
const plugin = join(import.meta.dirname, "../examples/release-notes/plugin");
const signal = new AbortController().signal;

/** What a host's folders, limits, tools and clearing up cost beside the client's own start. */
export async function measureRun(): Promise<Row[]> {
  await using model = await startScriptedModel(() => say("done"));
  return [await overhead(model)];
}

async function overhead(model: ScriptedModel): Promise<Row> {
  const env = { PATH: process.env["PATH"], ANTHROPIC_BASE_URL: model.url, ANTHROPIC_API_KEY: "dummy" };
  const runner = createClaudeRunner({ pluginDir: plugin, pluginName: "release-notes", env });
  const ours = () => runner.run({ kind: "command", name: "draft", arguments: "x" }, { signal });
  await ours();
  const [whole, bare]: [number[], number[]] = [[], []];
  // In turns, so that both meet the same machine.
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await timed(() => bareRun(env)));
    whole.push(await timed(ours));
  }
  return {
    what: "one run, our part of it",
    value: median(whole) - median(bare),
    unit: "ms",
    goal: { bound: "most", limit: 80 },
    how: `over the bare client (${median(bare).toFixed(0)} ms), same scripted API, in turns, medians of ${rounds}`,
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The same client with the same arguments and fresh folders, and nothing around it. */
async function bareRun(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "bench-bare-"));
  const args =
    "-p --input-format stream-json --output-format stream-json --verbose --setting-sources user " +
    "--permission-mode dontAsk --no-session-persistence --max-turns 50 --plugin-dir";
  const quiet = { DISABLE_AUTOUPDATER: "1", DISABLE_TELEMETRY: "1", CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1" };
  const client = spawn(join(import.meta.dirname, "../node_modules/.bin/claude"), [...args.split(" "), plugin], {
    cwd: home,
    env: { ...env, ...quiet, HOME: home, CLAUDE_CONFIG_DIR: home, TMPDIR: home },
    stdio: ["pipe", "ignore", "ignore"],
  });
  const text = "/release-notes:draft x";
  client.stdin.end(
    `${JSON.stringify({ type: "user", message: { role: "user", content: [{ type: "text", text }] } })}\n`,
  );
  const [code] = (await once(client, "exit")) as [number | null];
  rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  if (code !== 0) throw new Error(`The bare client ended with ${code}.`);
}

/** Whether many runs at once keep their order, and what they take. */
export async function measureQueue(): Promise<Row[]> {
  const { done, apart, seconds } = await queuedRuns();
  const how = `of 200 on 4 slots by two callers, with a quick program for a client, ${seconds.toFixed(0)} s`;
  return [
    { what: "queued runs that were done", value: done, unit: "runs", goal: { bound: "least", limit: 200 }, how },
    {
      what: "one caller ahead of the other",
      value: apart,
      unit: "runs",
      // Each of the four slots may end a run of the one before one of the other.
      goal: { bound: "most", limit: 8 },
      how: "the most at any time until the first one has no more",
    },
    {
      what: "memory of the server meanwhile",
      value: hostMemory(),
      unit: "MB",
      goal: { bound: "most", limit: 250 },
      how: "peak of the whole process, this bench included",
    },
  ];
}
