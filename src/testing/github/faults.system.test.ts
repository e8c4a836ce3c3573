import { afterAll, beforeAll, expect, test } from "vitest";
import { askGraphql, askRest } from "./ask.ts";
import { expectNoDrift } from "./expect-no-drift.ts";
import { commitFiles, look, marketFiles, mutate, openSample, placeOf, tokens } from "./samples.ts";
import { type Github, startGithub } from "./start-github.ts";
import type { Fault } from "./types.ts";

const market = "acme/market";
let github: Github;

beforeAll(async () => {
  github = await startGithub({
    repositories: [{ name: market, files: marketFiles }],
    tokens: Object.values(tokens),
    faults: [{ kind: "bad-gateway", on: "rate-limit/get" }],
  });
});

afterAll(async () => {
  await expectNoDrift(github);
  await github[Symbol.asyncDispose]();
});

const read = () => askRest(github, "GET", `/repos/${market}`, { token: tokens.reader.token });

test("faults of the start are there, and meet what they name only", async () => {
  expect((await read()).status).toBe(200);
  expect((await askRest(github, "GET", "/rate_limit")).status).toBe(502);
  expect((await askRest(github, "GET", "/rate_limit")).status).toBe(200);
});

test.each<[Fault, number, Record<string, string>, string]>([
  [{ kind: "rate-limit", retryAfter: 7 }, 429, { "retry-after": "7" }, "secondary rate limit"],
  [{ kind: "secondary-limit", retryAfter: 3 }, 403, { "retry-after": "3" }, "secondary rate limit"],
  [{ kind: "primary-limit" }, 403, { "x-ratelimit-remaining": "0" }, "API rate limit exceeded"],
])("$0.kind: once, then as ever", async (fault, status, headers, said) => {
  await github.fault(fault);
  const answer = await read();
  expect([answer.status, answer.body.message]).toEqual([status, expect.stringContaining(said)]);
  for (const [name, value] of Object.entries(headers)) expect(answer.headers.get(name)).toBe(value);
  expect((await read()).status).toBe(200);
});

test("the time of the limit's end: by the fault, and else the next full hour", async () => {
  const now = Math.floor(Date.now() / 1_000);
  await github.fault({ kind: "primary-limit", retryAfter: 600 });
  const resetOf = async () => Number((await read()).headers.get("x-ratelimit-reset"));
  const limited = await resetOf();
  expect(limited).toBeGreaterThanOrEqual(now + 600);
  expect(limited).toBeLessThan(now + 660);
  const plain = await resetOf();
  expect([plain % 3_600, plain >= now, plain - now <= 3_660]).toEqual([0, true, true]);
});

test("faults that are cleared never come", async () => {
  await github.fault({ kind: "bad-gateway", times: 5 });
  await github.fault({ kind: "unseen-ref", times: 5 });
  await github.clearFaults();
  expect((await read()).status).toBe(200);
});

test("502 as REST and as GraphQL give it, and a limit inside a 200", async () => {
  await github.fault({ kind: "bad-gateway" });
  const page = await read();
  expect([page.status, page.headers.get("content-type")]).toEqual([502, "text/html"]);
  await github.fault({ kind: "graphql-timeout", on: "repository" });
  const timeout = await look(github);
  expect([timeout.status, timeout.body.data]).toEqual([502, null]);
  await github.fault({ kind: "graphql-limit", on: "repository" });
  const limited = await look(github);
  expect([limited.status, limited.body.errors[0].type]).toEqual([200, "RATE_LIMITED"]);
});

test("times and after count", async () => {
  await github.fault({ kind: "bad-gateway", on: "repos/get", times: 2, after: 1 });
  const statuses = [];
  for (let at = 0; at < 4; at += 1) statuses.push((await read()).status);
  expect(statuses).toEqual([200, 502, 502, 200]);
});

test("a dropped connection has done nothing; a lost answer has done everything", async () => {
  const { head } = await placeOf(github);
  await github.fault({ kind: "drop", on: "createCommitOnBranch" });
  await expect(commitFiles(github, { head, files: { dropped: "1" } })).rejects.toThrow("fetch failed");
  expect((await placeOf(github)).head).toBe(head);
  await github.fault({ kind: "lost-answer", on: "createCommitOnBranch" });
  await expect(commitFiles(github, { head, files: { lost: "1" } })).rejects.toThrow("fetch failed");
  expect((await placeOf(github)).head).not.toBe(head);
  expect(await github.read(market, "lost")).toBe("1");
  const ended = (await github.requests()).filter(({ status }) => status === 0);
  expect(ended.map(({ operation }) => operation)).toEqual(["createCommitOnBranch", "createCommitOnBranch"]);
});

test("slow answers come, later", async () => {
  await github.fault({ kind: "slow", ms: 300 });
  const began = performance.now();
  expect((await read()).status).toBe(200);
  expect(performance.now() - began).toBeGreaterThan(299);
});

test("git's own requests fail where they are named, and only there", async () => {
  const url = `${github.gitUrl(market)}/info/refs?service=git-upload-pack`;
  await github.fault({ kind: "bad-gateway" });
  expect([(await fetch(url)).status, (await read()).status]).toEqual([200, 502]);
  await github.fault({ kind: "bad-gateway", on: "git" });
  expect((await read()).status).toBe(200);
  expect((await fetch(url)).status).toBe(502);
  expect((await fetch(url)).status).toBe(200);
});

test("what was made just now may not be seen yet", async () => {
  const { id, head } = await placeOf(github);
  await github.fault({ kind: "unseen-ref", times: 3 });
  await mutate(github, "createRef", { repositoryId: id, name: "refs/heads/fresh", oid: head }, "ref { id }");
  const ref = () => askRest(github, "GET", `/repos/${market}/git/ref/heads/fresh`, { token: tokens.reader.token });
  expect((await ref()).status).toBe(404);
  const query = `{ repository(owner: "acme", name: "market") { ref(qualifiedName: "refs/heads/fresh") { name } } }`;
  expect((await askGraphql(github, tokens.reader.token, query)).body.data.repository.ref).toBeNull();
  const commit = await commitFiles(github, { branch: "fresh", head, files: { fresh: "1" } });
  expect(commit.body.errors).toMatchObject([{ type: "NOT_FOUND" }]);
  expect((await ref()).status).toBe(200);

  const { pullId, number } = await openSample(github, "unseen", { unseen: "1" });
  await github.fault({ kind: "unseen-pull-request", times: 3 });
  const update = () =>
    mutate(github, "updatePullRequest", { pullRequestId: pullId, body: "New" }, "pullRequest { body }");
  const said = expect.stringContaining("Could not resolve to a node");
  expect((await update()).body.errors).toMatchObject([{ type: "NOT_FOUND", message: said }]);
  const get = () => askRest(github, "GET", `/repos/${market}/pulls/${number}`, { token: tokens.reader.token });
  expect((await get()).status).toBe(404);
  expect((await look(github)).body.data.repository.pullRequests.nodes).toEqual([]);
  await github.fault({ kind: "unseen-pull-request", times: 3 });
  const post = (path: string, body: unknown) =>
    askRest(github, "POST", `/repos/${market}/${path}`, { token: tokens.writer.token, body });
  const label = await post(`issues/${number}/labels`, { labels: ["plugin"] });
  expect([label.status, label.body.errors]).toMatchObject([422, [{ message: "Issue not found" }]]);
  const reviewer = await post(`pulls/${number}/requested_reviewers`, { reviewers: ["acme"] });
  expect([reviewer.status, reviewer.body.message]).toEqual([422, said]);
  expect((await post(`issues/${number}/assignees`, { assignees: ["acme"] })).status).toBe(404);
  expect([(await get()).status, (await update()).body.errors]).toEqual([200, undefined]);
});
