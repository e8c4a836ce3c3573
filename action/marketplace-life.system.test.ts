import { afterAll, beforeAll, expect, test } from "vitest";
import { expectNoDrift } from "../src/testing/github/expect-no-drift.ts";
import { type Github, startGithub } from "../src/testing/github/start-github.ts";
import type { Fault } from "../src/testing/github/types.ts";
import { writeFiles } from "../src/testing/write-files.ts";
import { type ActionPlace, actionPlace, runStep, pluginNamed } from "./run-action.test-data.ts";

// What becomes of a marketplace in the hands of several: other publishers, people, a network that fails.

const token = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
const reader = "ghp_9876543210abcdefghijABCDEFGHIJ543210";
const names = ["race", "fork", "rename", "people", "lost-commit", "lost-pull", "gateway", "limit"];
const other = { name: "other", source: "./plugins/other", description: "Somebody else's." };
const catalog = { name: "market", owner: { name: "Acme" }, description: "Plugins of Acme.", plugins: [other] };
const foreign = {
  "plugins/other/README.md": "# Other\n",
  ".github/workflows/check.yml": "on: push\n",
  "README.md": "Hi\n",
};
const catalogPath = ".claude-plugin/marketplace.json";

let github: Github;

beforeAll(async () => {
  const files = { ...foreign, [catalogPath]: `${JSON.stringify(catalog, undefined, 2)}\n` };
  const rights = (right: "read" | "write") => Object.fromEntries(names.map((name) => [`acme/${name}`, right]));
  github = await startGithub({
    repositories: names.map((name) => ({ name: `acme/${name}`, files })),
    tokens: [
      { token, login: "robot", rights: rights("write") },
      { token: reader, login: "anna", rights: rights("read") },
    ],
  });
});

afterAll(async () => {
  await expectNoDrift(github);
  await github[Symbol.asyncDispose]();
});

async function push(place: ActionPlace, market: string, inputs: Readonly<Record<string, string>> = {}) {
  const step = await runStep(place, {
    event: "push",
    inputs: { marketplace: `acme/${market}`, "marketplace-token": token, ...inputs },
    env: { GITHUB_API_URL: github.apiUrl, GITHUB_GRAPHQL_URL: github.graphqlUrl },
  });
  expect(step.log).not.toContain("::error");
  return step.outputs;
}

async function catalogOf(market: string, branch?: string) {
  const text = await github.read(`acme/${market}`, catalogPath, branch);
  return JSON.parse(text) as { plugins: { name: string }[]; renames?: object };
}

const namesIn = async (market: string, branch?: string) =>
  (await catalogOf(market, branch)).plugins.map(({ name }) => name);

/** Everything that is not the plugins' is as it was. */
async function expectForeignKept(market: string, branch?: string): Promise<void> {
  for (const [path, text] of Object.entries(foreign))
    expect(await github.read(`acme/${market}`, path, branch)).toBe(text);
}

test("ten Actions push at once: ten entries, ten commits", async () => {
  const all = Array.from({ length: 10 }, (_, at) => `tool-${at}`);
  const pushed = all.map(async (name) => {
    using place = actionPlace(pluginNamed(name));
    return await push(place, "race", { mode: "push", "max-attempts": "50" });
  });
  for (const outputs of await Promise.all(pushed)) expect(outputs["operation"]).toBe("pushed");
  expect(await namesIn("race")).toEqual(expect.arrayContaining([...all, "other"]));
  expect(await github.log("acme/race")).toHaveLength(11);
  await expectForeignKept("race");
});

test("who may only read publishes from a fork, and updates the same pull request", async () => {
  using place = actionPlace(pluginNamed("notes"));
  const inputs = { fork: "true", "marketplace-token": reader };
  expect(await push(place, "fork", inputs)).toMatchObject({ operation: "created", "pull-request-number": "1" });
  await github.commit({ repository: "acme/fork", files: { NEWS: "x" } });
  writeFiles(place.workspace, pluginNamed("notes", "1.1.0"));
  expect(await push(place, "fork", inputs)).toMatchObject({ operation: "updated", "pull-request-number": "1" });
  expect(await push(place, "fork", inputs)).toMatchObject({ operation: "unchanged", "pull-request-number": "1" });
  expect(await github.pullRequests("acme/fork")).toMatchObject([{ head: "anna:bazaar/notes", state: "open" }]);
  expect(await namesIn("fork")).toEqual(["other"]);
});

test("a rename moves folder, entry and users; a removal takes them out", async () => {
  using place = actionPlace(pluginNamed("notes"));
  await push(place, "rename");
  writeFiles(place.workspace, pluginNamed("memos"));
  expect(await push(place, "rename", { "renamed-from": "notes" })).toMatchObject({
    operation: "pushed",
    name: "memos",
  });
  expect(await catalogOf("rename")).toMatchObject({
    plugins: expect.arrayContaining([expect.objectContaining({ name: "memos" })]) as unknown,
    renames: { notes: "memos" },
  });
  writeFiles(place.workspace, pluginNamed("third"));
  const removed = await push(place, "rename", { remove: "memos" });
  expect(JSON.parse(removed["plugins"] ?? "")).toMatchObject([
    { name: "third", change: "initial" },
    { name: "memos", change: "removed" },
  ]);
  expect((await namesIn("rename")).toSorted()).toEqual(["other", "third"]);
  const paths = await github.list("acme/rename");
  expect(paths.filter((path) => /plugins\/(?:notes|memos)\//.test(path))).toEqual([]);
  await expectForeignKept("rename");
  // The last one goes, and nothing is left in the checkout.
  using none = actionPlace({ "README.md": "Empty.\n" });
  const last = await push(none, "rename", { "plugin-path": "plugins/*", remove: "third" });
  expect(last).toMatchObject({ changed: "true", operation: "pushed", name: "third", change: "removed" });
  expect(await namesIn("rename")).toEqual(["other"]);
});

test("pull request: people's commits stay; one that conflicts is made anew", async () => {
  using place = actionPlace(pluginNamed("notes"));
  await push(place, "people", { mode: "pr" });
  await github.commit({ repository: "acme/people", branch: "bazaar/notes", files: { "docs/by-a-person.md": "x\n" } });
  writeFiles(place.workspace, pluginNamed("notes", "1.1.0"));
  expect(await push(place, "people", { mode: "pr" })).toMatchObject({ operation: "updated" });
  expect(await github.log("acme/people", "bazaar/notes")).toHaveLength(4);
  expect(await github.read("acme/people", "docs/by-a-person.md", "bazaar/notes")).toBe("x\n");

  using second = actionPlace(pluginNamed("tool"));
  await push(second, "people", { mode: "pr" });
  const taken = { ...catalog, plugins: [{ ...other, name: "another" }] };
  await github.commit({ repository: "acme/people", files: { [catalogPath]: JSON.stringify(taken) } });
  writeFiles(second.workspace, pluginNamed("tool", "1.1.0"));
  expect(await push(second, "people", { mode: "pr" })).toMatchObject({ operation: "updated" });
  expect((await namesIn("people", "bazaar/tool")).toSorted()).toEqual(["another", "tool"]);
  expect(await github.log("acme/people", "bazaar/tool")).toHaveLength(3);
  await github.mergePullRequest("acme/people", 2);
  expect((await namesIn("people")).toSorted()).toEqual(["another", "tool"]);
});

test.each<[string, string, Fault]>([
  ["lost-commit", "push", { kind: "lost-answer", on: "createCommitOnBranch" }],
  ["lost-pull", "pr", { kind: "lost-answer", on: "pulls/create" }],
  ["gateway", "pr", { kind: "bad-gateway", on: "createCommitOnBranch" }],
  ["limit", "push", { kind: "secondary-limit", on: "createCommitOnBranch", retryAfter: 1 }],
])("%s: nothing is made twice", async (market, mode, fault) => {
  using place = actionPlace(pluginNamed("notes"));
  await github.fault(fault);
  expect(await push(place, market, { mode })).toMatchObject({ changed: "true" });
  await github.clearFaults();
  const branch = mode === "pr" ? "bazaar/notes" : "main";
  expect(await github.log(`acme/${market}`, branch)).toHaveLength(2);
  expect(await github.pullRequests(`acme/${market}`)).toHaveLength(mode === "pr" ? 1 : 0);
  await expectForeignKept(market, branch);
});
