import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ActionPlace, actionPlace, runStep, type StepOutcome } from "../action/run-action.test-data.ts";
import { type Github, startGithub } from "../src/testing/github/start-github.ts";
import { startRegistry } from "../src/testing/registry.ts";
import { catalogRow } from "./action-catalog.ts";
import { suiteRow } from "./action-suite.ts";
import { writeRows } from "./action-write.ts";
import { median, type Row } from "./row.ts";

const bundle = join(import.meta.dirname, "../dist/action/index.mjs");
const rounds = 11;
const token = "ghp_0123456789abcdefghijABCDEFGHIJ012345";

/** The Action: its file, its start, and whole runs against the stand-in for GitHub, which answers without delay. */
export async function measureAction(): Promise<Row[]> {
  return [sizeRow(), startRow(), ...(await runRows()), suiteRow()];
}

function sizeRow(): Row {
  const value = statSync(bundle).size / 1_000;
  return {
    what: "Action: bundle",
    value,
    unit: "kB",
    goal: { bound: "most", limit: 900 },
    how: "dist/action/index.mjs",
  };
}

/**
 * CPU time until everything that is evaluated at the start was, over that of a Node process that does nothing: the first
 * that the Action does then is to write the mask of its token.
 */
function startRow(): Row {
  const folder = mkdtempSync(join(tmpdir(), "bazaar-bench-action-"));
  const [meter, nothing] = [join(folder, "meter.mjs"), join(folder, "empty.mjs")];
  writeFileSync(meter, meterSource);
  writeFileSync(nothing, `process.stdout.write("::add-mask::x");`);
  const [empty, ours]: [number[], number[]] = [[], []];
  try {
    // In turns, so that both meet the same machine.
    for (let round = 0; round < rounds; round += 1) {
      empty.push(cpuOf(meter, nothing));
      ours.push(cpuOf(meter, bundle));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const [floor, start] = [median(empty), median(ours) - median(empty)];
  return {
    what: "Action: start to the end of module evaluation",
    value: start / floor,
    unit: "×",
    goal: { bound: "most", limit: startLimit },
    how: `${start.toFixed(0)} ms CPU over an empty Node process, which takes ${floor.toFixed(0)} ms; medians of ${rounds}`,
  };
}

/**
 * 60 ms of CPU on a machine where an empty Node process takes 37: on another one, both take as much longer as it is slower.
 */
const startLimit = 60 / 37;

const meterSource = `
  import { writeSync } from "node:fs";
  process.stdout.write = (text) => {
    if (!String(text).startsWith("::add-mask::")) return true;
    const { user, system } = process.cpuUsage();
    writeSync(2, "cpu " + (user + system) / 1000);
    process.exit(0);
  };`;

function cpuOf(meter: string, file: string): number {
  const env = { "INPUT_GITHUB-TOKEN": token };
  const { stderr } = spawnSync(process.execPath, ["--import", meter, file], { encoding: "utf8", env });
  const cpu = Number(/^cpu ([\d.]+)$/.exec(stderr)?.[1]);
  if (!(cpu > 0)) throw new Error(`${file} said: ${stderr}`);
  return cpu;
}

async function runRows(): Promise<Row[]> {
  const catalog = { name: "market", owner: { name: "A" }, description: "Plugins.", plugins: [] };
  await using github = await startGithub({
    repositories: [{ name: "acme/market", files: { ".claude-plugin/marketplace.json": JSON.stringify(catalog) } }],
    tokens: [{ token, login: "robot", rights: { "acme/market": "write" } }],
  });
  await using registry = await startRegistry();
  using place = actionPlace(pluginOf(20, "1.0.0"));
  const push = { image: `${registry.host}/acme/notes` };
  const first = await timed(() => step(place, github, push));
  await github.clearRequests();
  const nothing: number[] = [];
  for (let round = 0; round < 5; round += 1) nothing.push((await timed(() => step(place, github, push))).ms);
  const calls = (await github.requests()).length / 5;
  await github.clearRequests();
  const request = { mode: "pr", branch: "bazaar/bench" };
  const opened = await callsOf(place, github, { ...request, endpoint: "https://plugins.example.com/two" });
  const updated = await callsOf(place, github, { ...request, endpoint: "https://plugins.example.com/three" });
  const pushed = await callsOf(place, github, { endpoint: "https://plugins.example.com/four", mode: "push" });
  const most = (limit: number) => ({ bound: "most", limit }) as const;
  return [
    {
      what: "Action: first publish, 20 files and an image",
      value: first.ms / 1_000,
      unit: "s",
      how: "no latency, local registry",
    },
    {
      what: "Action: nothing changed, whole",
      value: median(nothing) / 1_000,
      unit: "s",
      goal: most(1),
      how: "median of 5, local registry",
    },
    { what: "  requests, nothing changed", value: calls, unit: "calls", goal: most(1), how: "to GitHub" },
    { what: "  requests, new pull request", value: opened, unit: "calls", goal: most(4), how: "20 files" },
    { what: "  requests, updated pull request", value: updated, unit: "calls", goal: most(3), how: "20 files" },
    { what: "  requests, direct push", value: pushed, unit: "calls", goal: most(2), how: "20 files" },
    ...(await writeRows(github, "acme/market", token)),
    await catalogRow(github, token),
  ];
}

function pluginOf(commands: number, version: string): Record<string, string> {
  const manifest = { name: "notes", version, description: "Writes release notes.", author: { name: "A" } };
  const all = Array.from({ length: commands }, (_, at) => [
    `commands/c${at}.md`,
    `---\ndescription: Command number ${at}\n---\nDo the work that belongs to the number ${at}, and nothing besides.\n`,
  ]);
  return {
    ".claude-plugin/plugin.json": JSON.stringify(manifest),
    ...(Object.fromEntries(all) as Record<string, string>),
  };
}

async function step(place: ActionPlace, github: Github, more: Readonly<Record<string, string>>): Promise<StepOutcome> {
  const { serverUrl, apiUrl, graphqlUrl } = github;
  const outcome = await runStep(place, {
    event: "push",
    inputs: {
      marketplace: "acme/market",
      "marketplace-token": token,
      endpoint: "https://plugins.example.com/one",
      ...more,
    },
    env: { GITHUB_SERVER_URL: serverUrl, GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl },
  });
  if (outcome.exitCode !== 0) throw new Error(`The Action failed: ${outcome.log}`);
  return outcome;
}

async function callsOf(place: ActionPlace, github: Github, inputs: Readonly<Record<string, string>>): Promise<number> {
  await github.clearRequests();
  await step(place, github, inputs);
  return (await github.requests()).length;
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const before = performance.now();
  const value = await work();
  return { ms: performance.now() - before, value };
}
