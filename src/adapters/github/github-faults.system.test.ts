import { describe, expect, test } from "vitest";
import type { BazaarError } from "../../core/errors.ts";
import type { Forge } from "../../publish/forge/ports.ts";
import { freePort } from "../../testing/free-port.ts";
import type { Fault, FaultKind } from "../../testing/github/types.ts";
import { change, benchOfFile, headOf, nothing, watchedClock } from "../../testing/github-bench.test-data.ts";

const bench = benchOfFile();

/** What publishing does, one after the other, with the operations that it is made of. */
const steps: readonly (readonly [string, string, (forge: Forge) => Promise<unknown>])[] = [
  ["a look", "repository", (forge) => forge.look(nothing)],
  ["a commit", "createCommitOnBranch", async (forge) => forge.commit(change(await headOf(forge), { "new.md": "new" }))],
  ["a branch", "git/create-ref", async (forge) => forge.createBranch("bazaar/b", await headOf(forge))],
  [
    "a move",
    "updateRefs",
    async (forge) => {
      const { branches, base } = await forge.look({ ...nothing, branches: [{ name: "work" }] });
      return forge.moveBranch("work", branches[0]?.tree.head ?? "", base?.head ?? "");
    },
  ],
  [
    "a pull request",
    "pulls/create",
    (forge) => forge.openPullRequest({ base: "main", head: "work", title: "T", body: "", draft: false }),
  ],
  ["the end of a branch", "git/delete-ref", (forge) => forge.deleteBranch("work")],
];

const passing: readonly FaultKind[] = [
  "rate-limit",
  "primary-limit",
  "secondary-limit",
  "graphql-limit",
  "bad-gateway",
  "graphql-timeout",
  "drop",
  "lost-answer",
];

/** Milliseconds of each wait, at least and at most: what GitHub asks for is waited, and little where it asks for nothing. */
const waitsOf: Partial<Record<FaultKind, readonly [number, number]>> = {
  "rate-limit": [7_000, 8_000],
  "secondary-limit": [7_000, 8_000],
  "bad-gateway": [0, 1_000],
  drop: [0, 1_000],
  "lost-answer": [0, 1_000],
};

let count = 0;
/** A repository with a branch `work` that is one commit ahead. */
async function prepared(clock = watchedClock()): Promise<{ forge: Forge; name: string; clock: typeof clock }> {
  count += 1;
  const name = `acme/f${count}`;
  const forge = await bench.open({ name: `f${count}` }, { clock });
  await bench.github.commit({ repository: name, branch: "work", files: { "work.md": "work" } });
  return { forge, name, clock };
}

/** What a repository comes to, without ids that change with each run. */
async function comesTo(name: string): Promise<object> {
  const pulls = await bench.github.pullRequests(name);
  const heads = await Promise.all(
    ["main", "work", "bazaar/b"].map((branch) => bench.github.log(name, branch).catch(() => "gone")),
  );
  return { heads, pulls: pulls.map(({ head, base, events }) => ({ head, base, events })) };
}

describe.each(steps)("%s", (_name, on, step) => {
  test("comes to the same with each fault, and nothing is done twice", async () => {
    const clean = await prepared();
    const wanted = kindOf(await step(clean.forge));
    const end = await comesTo(clean.name);
    for (const kind of passing) {
      if (kind === "graphql-limit" && on.includes("/")) continue;
      if (kind === "graphql-timeout" && on.includes("/")) continue;
      const { forge, name, clock } = await prepared();
      const fault: Fault = { kind, on, times: 2, retryAfter: 7 };
      // A look comes before some steps, and is not what is tried here.
      await bench.github.fault(fault);
      expect([kind, kindOf(await step(forge))]).toEqual([kind, wanted]);
      expect([kind, await comesTo(name)]).toEqual([kind, end]);
      const [least, most] = waitsOf[kind] ?? [0, Infinity];
      expect(clock.waits.filter((wait) => wait < least || wait > most)).toEqual([]);
    }
  });
});

/** What an answer says, without ids. */
function kindOf(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null) return answer;
  if ("kind" in answer) return answer.kind;
  return "number" in answer ? answer.number : Object.keys(answer).toSorted((a, b) => (a < b ? -1 : 1));
}

describe("a commit whose answer is lost", () => {
  test("is found again, also below what others put upon it", async () => {
    const { forge, name } = await prepared();
    const head = await headOf(forge);
    await bench.calls();
    await bench.github.fault({ kind: "lost-answer", on: "createCommitOnBranch" });
    const outcome = await forge.commit(change(head, { "new.md": "new" }));
    expect(await bench.calls()).toEqual(["createCommitOnBranch", "repository"]);
    const [newest] = await bench.github.log(name);
    expect([outcome.kind, newest]).toEqual(["written", "Publish it"]);
    expect((await forge.look(nothing)).base?.head).toBe((outcome as { commit: string }).commit);
  });

  test("is not taken for somebody else's with the same words", async () => {
    const { forge, name } = await prepared();
    const head = await headOf(forge);
    await bench.github.commit({ repository: name, files: { "new.md": "new" }, message: "Publish it" });
    await bench.github.fault({ kind: "bad-gateway", on: "createCommitOnBranch" });
    expect(await forge.commit(change(head, { "new.md": "new" }))).toEqual({ kind: "moved" });
    expect(await bench.github.log(name)).toHaveLength(2);
  });
});

test("a branch that others made elsewhere meanwhile is not taken for ours", async () => {
  const { forge, name } = await prepared();
  const head = await headOf(forge);
  await bench.github.commit({ repository: name, branch: "bazaar/b", files: { "theirs.md": "x" } });
  await bench.github.fault({ kind: "bad-gateway", on: "git/create-ref" });
  expect(await forge.createBranch("bazaar/b", head)).toBe("exists");
});

describe("what lasts", () => {
  test.each<[Fault, string, RegExp]>([
    [{ kind: "bad-gateway", times: 50 }, "FORGE_UNREACHABLE", /fails with status 502, also at the 5th try/],
    [{ kind: "drop", times: 50 }, "FORGE_UNREACHABLE", /broke the connection off.*5th try/],
    [{ kind: "rate-limit", retryAfter: 3_600, times: 50 }, "FORGE_LIMITED", /until 2026-01-01T01:00:00Z \(in 60 min\)/],
    [{ kind: "secondary-limit", retryAfter: 200, times: 50 }, "FORGE_LIMITED", /until 2026-01-01T00:03:20Z/],
  ])("%j", async (fault, code, message) => {
    const { forge, clock } = await prepared();
    await bench.github.fault(fault);
    const error = await forge.look(nothing).catch((thrown: unknown) => thrown as BazaarError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) as unknown });
    const waited = clock.waits.reduce((sum, one) => sum + one, 0);
    expect(waited).toBeLessThanOrEqual(300_000);
  });

  test("an address where nobody listens", async () => {
    const host = `127.0.0.1:${await freePort()}`;
    const apiUrl = `http://${host}`;
    const told: string[] = [];
    const forge = bench.again("acme/market", {
      apiUrl,
      graphqlUrl: `${apiUrl}/graphql`,
      clock: { ...watchedClock(), random: () => 0.99 },
      onWait: (sentence) => void told.push(sentence),
    });
    await expect(forge.look(nothing)).rejects.toMatchObject({
      code: "FORGE_UNREACHABLE",
      message: expect.stringContaining("takes no connections") as unknown,
      fix: expect.stringContaining(host) as unknown,
    });
    expect(told).toEqual(["GitHub can't be asked now: trying again in 4 s."]);
  });
});

describe("what was just made and is not seen everywhere yet", () => {
  test("a branch", async () => {
    const { forge } = await prepared();
    const head = await headOf(forge);
    await forge.createBranch("bazaar/b", head);
    await bench.github.fault({ kind: "unseen-ref", times: 2 });
    const outcome = await forge.commit(change(head, { "x.md": "x" }, { branch: "bazaar/b" }));
    expect(outcome.kind).toBe("written");
  });

  test("a branch whose making was not answered is as much ours", async () => {
    const { forge } = await prepared();
    const head = await headOf(forge);
    await bench.github.fault({ kind: "lost-answer", on: "git/create-ref" });
    // The look after the lost answer sees it, the commit does not yet.
    await bench.github.fault({ kind: "unseen-ref", after: 1 });
    expect(await forge.createBranch("bazaar/b", head)).toBe("created");
    expect((await forge.commit(change(head, { "x.md": "x" }, { branch: "bazaar/b" }))).kind).toBe("written");
  });

  test("a pull request, of which labels, reviewers and assignees are asked", async () => {
    const { forge, name } = await prepared();
    const pull = await forge.openPullRequest({ base: "main", head: "work", title: "T", body: "", draft: false });
    await bench.github.fault({ kind: "unseen-pull-request", times: 2 });
    const none = { labels: [], reviewers: [], teamReviewers: [], assignees: [] };
    expect(await forge.addExtras(pull, { ...none, labels: ["bug"] })).toEqual([]);
    for (const extras of [{ reviewers: ["human"] }, { assignees: ["human"] }]) {
      await bench.github.fault({ kind: "unseen-pull-request", times: 2 });
      expect(await forge.addExtras(pull, { ...none, ...extras })).toEqual([]);
    }
    expect(await bench.github.pullRequests(name)).toMatchObject([
      { labels: ["bug"], reviewers: ["human"], assignees: ["human"] },
    ]);
  });

  test("whether it can be merged", async () => {
    const { forge } = await prepared();
    await forge.openPullRequest({ base: "main", head: "work", title: "T", body: "", draft: false });
    await bench.github.fault({ kind: "unknown-mergeable" });
    const asked = async () =>
      (await forge.look({ ...nothing, branches: [{ name: "work" }] })).branches[0]?.pullRequest?.mergeable;
    expect([await asked(), await asked()]).toEqual(["unknown", "mergeable"]);
  });
});

test("an answer that is too slow is asked for again, and Ctrl-C ends the wait at once", async () => {
  const { name } = await prepared();
  const patience = { answerMs: 1_000 };
  await bench.github.fault({ kind: "slow", ms: 4_000, on: "repository" });
  const forge = bench.again(name, { patience });
  expect((await forge.look(nothing)).right).toBe("write");
  const controller = new AbortController();
  const stopped = bench.again(name, { signal: controller.signal });
  await bench.github.fault({ kind: "slow", ms: 30_000, on: "repository" });
  const looking = stopped.look(nothing);
  setTimeout(() => controller.abort(), 100);
  await expect(looking).rejects.toMatchObject({ code: "INTERRUPTED" });
});
