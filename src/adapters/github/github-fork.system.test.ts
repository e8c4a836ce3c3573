import { expect, test } from "vitest";
import { change, benchOfFile, headOf, nothing, tokens } from "../../testing/github-bench.test-data.ts";

const bench = benchOfFile();

const token = tokens.stranger;
const branch = "bazaar/one";

test("made, worked on, proposed from; the pull request is found again from the fork", async () => {
  await bench.open({ name: "market" });
  const original = bench.again("acme/market", { token });
  const fork = await original.fork("main");
  expect(fork.repository).toBe("stranger/market");
  const head = await headOf(fork);
  expect(head).toBe(await headOf(original));
  await fork.createBranch(branch, head);
  expect((await fork.commit(change(head, { "x.md": "x" }, { branch }))).kind).toBe("written");
  const wanted = { base: "main", head: `stranger:${branch}`, title: "T", body: "B", draft: false };
  const pull = await original.openPullRequest(wanted);
  expect((await original.openPullRequest(wanted)).number).toBe(pull.number);
  const standing = await fork.look({ ...nothing, branches: [{ name: branch }] });
  expect(standing.right).toBe("admin");
  expect(standing.branches[0]?.pullRequest).toMatchObject({ number: pull.number, base: "main", title: "T" });
  expect(standing.branches[0]?.commits).toHaveLength(1);
  await fork.editPullRequest(pull, { title: "T2" });
  await original.closePullRequest(pull, "B");
  expect(await bench.github.pullRequests("acme/market")).toMatchObject([
    { title: "T2", state: "closed", head: `stranger:${branch}` },
  ]);
  expect(await bench.github.log("acme/market")).toHaveLength(1);
});

test("one that was made earlier is brought up to date", async () => {
  await bench.open({ name: "older" });
  const original = bench.again("acme/older", { token });
  const before = await headOf(await original.fork("main"));
  await bench.github.commit({ repository: "acme/older", files: { "new.md": "new" } });
  const after = await headOf(await original.fork("main"));
  expect(after).not.toBe(before);
  expect(after).toBe(await headOf(original));
});

test("one whose base branch has commits of its own is refused, and left as it is", async () => {
  await bench.open({ name: "own" });
  const original = bench.again("acme/own", { token });
  await original.fork("main");
  await bench.github.commit({ repository: "stranger/own", files: { "same.md": "theirs" } });
  await bench.github.commit({ repository: "acme/own", files: { "same.md": "ours" } });
  await expect(original.fork("main")).rejects.toMatchObject({
    code: "FORGE_REFUSED",
    problem: expect.stringContaining("changes of its own") as unknown,
  });
  expect(await bench.github.log("stranger/own")).toHaveLength(2);
});

test("one that is not seen at once, and an answer that is lost", async () => {
  await bench.open({ name: "slow" });
  await bench.github.fault({ kind: "lost-answer", on: "repos/create-fork" });
  await bench.github.fault({ kind: "unseen-ref", times: 2 });
  expect((await bench.again("acme/slow", { token }).fork("main")).repository).toBe("stranger/slow");
});

test("one that the token may not read is told with what the token has to name", async () => {
  await bench.open({ name: "unnamed", private: true });
  const rights = { "acme/unnamed": "read", "chosen/unnamed": "none" } as const;
  const chosen = `github_pat_${"m3N4".repeat(18)}`;
  await bench.github.addToken({ token: chosen, login: "chosen", kind: "fine-grained", rights });
  await expect(bench.again("acme/unnamed", { token: chosen }).fork("main")).rejects.toMatchObject({
    code: "FORGE_UNREACHABLE",
    problem: "The fork chosen/unnamed is not there after 300 s.",
    fix: expect.stringContaining("A token for chosen repositories has to name it.") as unknown,
  });
});
