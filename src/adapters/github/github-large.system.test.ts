import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { change, benchOfFile, headOf, nothing, tokens, watchedClock } from "../../testing/github-bench.test-data.ts";

const bench = benchOfFile();

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`plugins/one/${at}.md`, `text ${at}\n`]));
const commitCall = "createCommitOnBranch";

async function branchesOf(name: string): Promise<string[]> {
  const { readdirSync } = await import("node:fs");
  const cwd = join(await bench.github.directory(name), "refs", "heads");
  return readdirSync(cwd, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
}

test("250 files go over a work branch, to which the branch moves in one step, and of which nothing is left", async () => {
  const forge = await bench.open({ name: "many", files: { "old.md": "old" } });
  const head = await headOf(forge);
  await bench.calls();
  const outcome = await forge.commit(change(head, { ...many(250), "z.json": "last" }, { deletions: ["old.md"] }));
  expect(await bench.calls()).toEqual([
    "git/create-ref",
    commitCall,
    commitCall,
    commitCall,
    "updateRefs",
    "repository",
  ]);
  expect(outcome).toMatchObject({ kind: "written", verified: true });
  expect(await bench.github.log("acme/many")).toEqual([
    "Publish it (3/3)",
    "Publish it (2/3)",
    "Publish it (1/3)",
    expect.any(String),
  ]);
  expect(await bench.github.list("acme/many")).toHaveLength(251);
  expect(await branchesOf("acme/many")).toEqual(["main"]);
  const standing = await forge.look(nothing);
  expect(standing.base?.head).toBe((outcome as { commit: string }).commit);
});

test.each(["bazaar", "bazaar/tmp"])("a large change goes to a branch called %s too", async (branch) => {
  const forge = await bench.open({ name: `called-${branch.length}` });
  const head = await headOf(forge);
  await forge.createBranch(branch, head);
  expect((await forge.commit(change(head, many(150), { branch }))).kind).toBe("written");
});

test("what killed processes left a day ago is taken away, and what may be in use is not", async () => {
  const now = Date.UTC(2026, 0, 3);
  const forge = await bench.open({ name: "left" }, { clock: { ...watchedClock(), now: () => now } });
  const named = (at: number) => `${at.toString(36)}-${"0f".repeat(8)}`;
  const [old, young] = [named(now - 86_400_001), named(now - 3_600_000)];
  for (const branch of [old, young, "by-a-person", `deep/${old}`, "one"])
    await bench.github.commit({ repository: "acme/left", branch: `bazaar-work/${branch}` });
  expect((await forge.commit(change(await headOf(forge), many(150)))).kind).toBe("written");
  expect((await branchesOf("acme/left")).toSorted()).toEqual([old, "by-a-person", "main", "one", young].toSorted());
});

test("exactly as much as one commit takes is one commit", async () => {
  const forge = await bench.open({ name: "enough" });
  const head = await headOf(forge);
  await bench.calls();
  await forge.commit(change(head, { ...many(99), "half.md": "x".repeat(500_000) }));
  expect(await bench.calls()).toEqual([commitCall]);
});

test("more than a megabyte is chained too", async () => {
  const forge = await bench.open({ name: "large" });
  const head = await headOf(forge);
  await bench.calls();
  const outcome = await forge.commit(change(head, { "a.md": "a".repeat(600_000), "b.md": "b".repeat(600_000) }));
  expect(outcome.kind).toBe("written");
  expect((await bench.calls()).filter((one) => one === commitCall)).toHaveLength(2);
});

test("somebody who is faster meanwhile keeps theirs, and the work branch goes", async () => {
  const forge = await bench.open({ name: "race" });
  const head = await headOf(forge);
  const racing = forge.commit(change(head, many(150)));
  await bench.github.commit({ repository: "acme/race", files: { "theirs.md": "x" } });
  expect(await racing).toEqual({ kind: "moved" });
  expect(await bench.github.log("acme/race")).toHaveLength(2);
  expect(await branchesOf("acme/race")).toEqual(["main"]);
});

test("a protected branch is known at the end, with nothing left", async () => {
  const forge = await bench.open({ name: "guarded", protected: ["main"] });
  const outcome = await forge.commit(change(await headOf(forge), many(150)));
  expect(outcome).toMatchObject({ kind: "protected" });
  expect(await branchesOf("acme/guarded")).toEqual(["main"]);
  expect(await bench.github.log("acme/guarded")).toHaveLength(1);
});

test.each([
  ["a commit on it", "createCommitOnBranch", 1],
  ["the last step", "updateRefs", 0],
  ["its making", "git/create-ref", 0],
] as const)("where the answer to %s is lost, it comes to the same", async (_name, on, after) => {
  const name = `lost-${on.replace("/", "-").toLowerCase()}`;
  const forge = await bench.open({ name });
  const head = await headOf(forge);
  await bench.github.fault({ kind: "lost-answer", on, after });
  expect((await forge.commit(change(head, many(150)))).kind).toBe("written");
  expect(await bench.github.log(`acme/${name}`)).toHaveLength(3);
  expect(await branchesOf(`acme/${name}`)).toEqual(["main"]);
});

test("where others build on what moved before its lost answer is looked for, it is told as written", async () => {
  const repository = "acme/built-upon";
  const clock = { ...watchedClock(), sleep: async () => void (await bench.github.commit({ repository })) };
  const forge = await bench.open({ name: "built-upon" }, { clock });
  const head = await headOf(forge);
  await bench.github.fault({ kind: "lost-answer", on: "updateRefs" });
  await bench.github.fault({ kind: "drop", on: "git/get-ref", times: 2 });
  expect(await forge.commit(change(head, many(150)))).toMatchObject({ kind: "written", verified: true });
  const log = await bench.github.log(repository);
  expect(log[0]).toBe("By a person");
  expect(log.slice(-3)).toEqual(["Publish it (2/2)", "Publish it (1/2)", "First"]);
});

test("a failure in the middle leaves no work branch and an untouched target", async () => {
  const forge = await bench.open({ name: "failing" }, { clock: watchedClock() });
  const head = await headOf(forge);
  await bench.github.fault({ kind: "bad-gateway", on: "createCommitOnBranch", after: 1, times: 100 });
  await expect(forge.commit(change(head, many(150)))).rejects.toMatchObject({ code: "FORGE_UNREACHABLE" });
  expect(await bench.github.log("acme/failing")).toHaveLength(1);
  expect(await branchesOf("acme/failing")).toEqual(["main"]);
});

test("Ctrl-C in the middle leaves no work branch and an untouched target", async () => {
  const controller = new AbortController();
  const forge = await bench.open({ name: "stopped" }, { signal: controller.signal });
  const head = await headOf(forge);
  await bench.github.fault({ kind: "slow", ms: 5_000, on: "createCommitOnBranch", after: 1 });
  const committing = forge.commit(change(head, many(150)));
  while ((await bench.github.requests()).every(({ operation }) => operation !== commitCall));
  controller.abort();
  await expect(committing).rejects.toMatchObject({ code: "INTERRUPTED" });
  expect(await bench.github.log("acme/stopped")).toHaveLength(1);
  expect(await branchesOf("acme/stopped")).toEqual(["main"]);
});

test("a process that is killed in the middle leaves the target untouched, and the next one is not in its way", async () => {
  const forge = await bench.open({ name: "killed" });
  const { apiUrl, graphqlUrl } = bench.github;
  await bench.github.fault({ kind: "slow", ms: 60_000, on: "createCommitOnBranch", after: 1 });
  const args = [apiUrl, graphqlUrl, tokens.writer, await headOf(forge)];
  const child = fork(join(import.meta.dirname, "large-commit.test-data.ts"), args, { execArgv: [] });
  while ((await bench.github.requests()).every(({ operation }) => operation !== commitCall));
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(await bench.github.log("acme/killed")).toHaveLength(1);
  await bench.github.clearFaults();
  expect((await forge.commit(change(await headOf(forge), many(150)))).kind).toBe("written");
  expect(await bench.github.log("acme/killed")).toHaveLength(3);
});
