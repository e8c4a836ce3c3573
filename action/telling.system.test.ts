import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectNoDrift } from "../src/testing/github/expect-no-drift.ts";
import { type Github, startGithub } from "../src/testing/github/start-github.ts";
import { actionPlace, runStep, type StepOptions } from "./run-action.test-data.ts";

// What is told where the runner's files can't be written, and where a run ends in the middle.

const token = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
const catalog = { name: "market", owner: { name: "Acme" }, description: "Plugins of Acme.", plugins: [] };
const marketplace = { ".claude-plugin/marketplace.json": JSON.stringify(catalog) };

function pluginNamed(name: string): Record<string, string> {
  const manifest = { name, version: "1.2.0", description: "Writes release notes.", author: { name: "Acme" } };
  return {
    ".claude-plugin/plugin.json": JSON.stringify(manifest),
    "commands/draft.md": "---\ndescription: Draft the notes\n---\nWrite the notes as the team wants them.\n",
    "bazaar.config.json": JSON.stringify({ endpoint: `https://plugins.example.com/${name}` }),
  };
}

let github: Github;

beforeAll(async () => {
  github = await startGithub({
    repositories: [],
    tokens: [{ token, login: "robot", rights: { "acme/told": "write", "acme/each": "write" } }],
  });
});

afterAll(async () => {
  await expectNoDrift(github);
  await github[Symbol.asyncDispose]();
});

function step(place: ReturnType<typeof actionPlace>, market: string, more: Partial<StepOptions> = {}) {
  return runStep(place, {
    event: "push",
    ...more,
    inputs: { marketplace: market, "marketplace-token": token, ...more.inputs },
    env: { GITHUB_API_URL: github.apiUrl, GITHUB_GRAPHQL_URL: github.graphqlUrl, ...more.env },
  });
}

// Below /proc Node's own recursion never ends, nor does a signal end it.
test("a RUNNER_TEMP where nothing can be made: that is told, and the run ends", async () => {
  using place = actionPlace(pluginNamed("notes"));
  const link = join(place.temp, "link");
  symlinkSync(join(place.temp, "nowhere"), link);
  for (const folder of ["/proc/none", link]) {
    const { exitCode, log, outputs } = await step(place, "acme/told", { env: { RUNNER_TEMP: folder } });
    expect(exitCode).toBe(1);
    expect(log).toContain(`::error::FILE_UNWRITABLE: The folder ${folder}`);
    expect(outputs).toMatchObject({ changed: "false", report: "" });
  }
});

test("a RUNNER_TEMP that is no folder is named with what helps, before anything is asked", async () => {
  using place = actionPlace(pluginNamed("notes"));
  const file = join(place.temp, "file");
  writeFileSync(file, "");
  await github.clearRequests();
  const { exitCode, log, outputs, summary } = await step(place, "acme/told", { env: { RUNNER_TEMP: file } });
  expect(exitCode).toBe(1);
  expect(log).toContain(`::error::FILE_UNWRITABLE: The folder ${file}`);
  expect(log).toContain("RUNNER_TEMP");
  expect(log).not.toContain("UNEXPECTED");
  expect(outputs).toMatchObject({ changed: "false", report: "" });
  expect(summary).toContain("**FILE_UNWRITABLE**");
  expect(await github.requests()).toEqual([]);
});

test("files of the runner that are not there: what was published is told in the others", async () => {
  await github.addRepository({ name: "acme/told", files: marketplace });
  using place = actionPlace(pluginNamed("notes"));
  const gone = join(place.temp, "gone");
  const noSummary = await step(place, "acme/told", { env: { GITHUB_STEP_SUMMARY: gone } });
  expect(noSummary.exitCode).toBe(0);
  expect(noSummary.log).toContain(`::warning::FILE_UNWRITABLE: $GITHUB_STEP_SUMMARY (${gone})`);
  expect(noSummary.log).not.toContain("..");
  expect(noSummary.outputs).toMatchObject({ changed: "true", operation: "pushed" });
  const noOutputs = await step(place, "acme/told", { env: { GITHUB_OUTPUT: place.workspace, GITHUB_ARTIFACTS: gone } });
  expect(noOutputs.exitCode).toBe(1);
  expect(noOutputs.log).toContain(`::error::FILE_UNWRITABLE: $GITHUB_OUTPUT (${place.workspace})`);
  expect(noOutputs.summary).toContain("unchanged");
  const empty = await step(place, "acme/told", { env: { GITHUB_STEP_SUMMARY: "", GITHUB_ARTIFACTS: "" } });
  expect(empty).toMatchObject({ exitCode: 0, outputs: { operation: "unchanged" } });
  const warned = await step(place, "acme/told", { inputs: { remove: "never" } });
  const said = 'The marketplace has no "never", so nothing of it was taken out.';
  expect(warned.log).toContain(`::warning::${said}`);
  expect(warned.report.warnings).toEqual([said]);
});

test("each: one that is refused stops none of the others, and what was done and warned of is told", async () => {
  await github.addRepository({ name: "acme/each", files: marketplace });
  const folders = { one: pluginNamed("one"), two: pluginNamed("two"), zed: pluginNamed("zed") };
  const files = Object.entries(folders).flatMap(([folder, all]) =>
    Object.entries(all).map(([path, text]) => [`${folder}/${path}`, text] as const),
  );
  using place = actionPlace(Object.fromEntries(files));
  await github.commit({ repository: "acme/each", branch: "bazaar/two", files: { "by-a-person": "x" } });
  await github.protect("acme/each", "bazaar/two");
  const inputs = { "plugin-path": "*", mode: "pr", "pull-requests": "each", reviewers: "nobody-there" };
  const { exitCode, log, outputs, report, summary } = await step(place, "acme/each", { inputs });
  expect(exitCode).toBe(1);
  expect(log).toContain("::error::FORGE_REFUSED: two: A rule of acme/each forbids commits to the branch");
  expect(log).toContain("two: A rule of acme/each");
  expect(log).toMatch(/::warning::.*nobody-there/);
  expect(outputs["changed"]).toBe("true");
  const pullRequest = { number: 1, url: expect.stringContaining("/acme/each/pull/1") as string };
  const expected = [
    { name: "one", operation: "created", pullRequest, commit: expect.stringMatching(/^[0-9a-f]{40}$/) as string },
    { name: "two", operation: "skipped" },
    { name: "zed", operation: "created", pullRequest: { number: 2 } },
  ];
  expect(JSON.parse(outputs["plugins"] ?? "")).toMatchObject(expected);
  expect(report).toMatchObject({ changed: true, error: { code: "FORGE_REFUSED" }, plugins: expected });
  expect(summary).toContain("<code>one</code>");
  expect(summary).toContain("created, initial");
});

// The runner asks with one, and some seconds later with the other.
test.each(["SIGINT", "SIGTERM"] as const)("%s ends it at once, and what was cancelled is told", async (signal) => {
  using place = actionPlace(pluginNamed("notes"));
  await github.fault({ kind: "slow", ms: 60_000, on: "repository" });
  const began = performance.now();
  const { exitCode, log, summary, outputs } = await step(place, "acme/told", {
    onStart: (child) => child.stdout?.once("data", () => setTimeout(() => child.kill(signal), 500)),
  });
  await github.clearFaults();
  expect(performance.now() - began).toBeLessThan(30_000);
  expect(exitCode).toBe(1);
  expect(log).toContain("::error::INTERRUPTED: The run was cancelled.");
  expect(summary).toContain("**INTERRUPTED**");
  expect(outputs["changed"]).toBe("false");
});
