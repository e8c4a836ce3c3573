import { afterAll, beforeAll, expect, test } from "vitest";
import { askGraphql, askRest } from "./ask.ts";
import { expectNoDrift } from "./expect-no-drift.ts";
import { commitFiles, look, marketFiles, mutate, openSample, placeOf, tokens } from "./samples.ts";
import { type Github, startGithub } from "./start-github.ts";

const market = "acme/market";
let github: Github;

beforeAll(async () => {
  const settings = { teams: ["core"], collaborators: ["acme", "reviewer"], autoMergeAllowed: true };
  const plain = { name: "acme/plain", files: marketFiles };
  github = await startGithub({
    repositories: [{ name: market, files: marketFiles, ...settings }, plain],
    tokens: Object.values(tokens),
  });
});

afterAll(async () => {
  await expectNoDrift(github);
  await github[Symbol.asyncDispose]();
});

async function seenPull(number: number) {
  const found = (await github.pullRequests(market)).find((pull) => pull.number === number);
  if (found === undefined) throw new Error(`There is no pull request ${number}.`);
  return found;
}

test("a pull request shows its branch's commits, and people's commits on it", async () => {
  const { number, head } = await openSample(github, "one", { one: "1" });
  const human = await github.commit({ repository: market, branch: "one", files: { two: "2" }, login: "jane" });
  const { body } = await askRest(github, "GET", `/repos/${market}/pulls/${number}/commits`, {
    token: tokens.reader.token,
  });
  expect(body.map((one: { sha: string; author: { login: string } }) => [one.sha, one.author.login])).toEqual([
    [head, "writer"],
    [human, "jane"],
  ]);
  expect(await seenPull(number)).toMatchObject({ state: "open", headId: human, events: ["opened", "synchronize"] });
});

test("a branch that is set back to the base closes its pull request; a move by compare and swap does not", async () => {
  const { number, repositoryId, base, head } = await openSample(github, "reset", { reset: "1" });
  const rebuilt = await github.commit({ repository: market, branch: "rebuilt", files: { reset: "2" } });
  const move = (beforeOid: string, afterOid: string) =>
    mutate(
      github,
      "updateRefs",
      { repositoryId, refUpdates: [{ name: "refs/heads/reset", beforeOid, afterOid, force: true }] },
      "clientMutationId",
    );
  expect((await move(base, rebuilt)).body.errors).toMatchObject([{ type: "UNPROCESSABLE" }]);
  expect(await seenPull(number)).toMatchObject({ state: "open", headId: head });
  expect((await move(head, rebuilt)).body.errors).toBeUndefined();
  expect(await seenPull(number)).toMatchObject({ state: "open", headId: rebuilt });
  await move(rebuilt, base);
  expect(await seenPull(number)).toMatchObject({ state: "closed", merged: false });
});

test("updateRefs moves all or none, and forward only without force", async () => {
  const { repositoryId, base, head } = await openSample(github, "atomic", { atomic: "1" });
  const name = "refs/heads/atomic";
  const refUpdates = [
    { name: "refs/heads/new", beforeOid: "0".repeat(40), afterOid: head },
    { name, afterOid: base },
  ];
  const { body } = await mutate(github, "updateRefs", { repositoryId, refUpdates }, "clientMutationId");
  expect(body.errors).toMatchObject([{ message: "Update is not a fast forward" }]);
  const refs = await askRest(github, "GET", `/repos/${market}/git/matching-refs/heads/new`, {
    token: tokens.reader.token,
  });
  expect(refs.body).toEqual([]);
});

test("mergeable is what a real merge says, and unknown for as long as GitHub is told to compute", async () => {
  const { number, pullId } = await openSample(github, "conflict", { "conflict.txt": "ours\n" });
  await github.commit({ repository: market, files: { "conflict.txt": "theirs\n" } });
  await github.fault({ kind: "unknown-mergeable", times: 2 });
  const read = async () => {
    const { body } = await look(github);
    return body.data.repository.pullRequests.nodes.find((one: { id: string }) => one.id === pullId)?.mergeable;
  };
  const rest = await askRest(github, "GET", `/repos/${market}/pulls/${number}`, { token: tokens.reader.token });
  expect([rest.body.mergeable, rest.body.mergeable_state]).toEqual([null, "unknown"]);
  await github.clearFaults();
  expect(await read()).toBe("CONFLICTING");
});

test("a merge, a deleted branch and a person close it", async () => {
  const merged = await openSample(github, "merged", { merged: "1" });
  const gone = await openSample(github, "gone", { gone: "1" });
  const closed = await openSample(github, "closed", { closed: "1" });
  await github.mergePullRequest(market, merged.number);
  await github.moveBranch(market, "gone", undefined);
  await github.closePullRequest(market, closed.number);
  const states = await Promise.all([merged, gone, closed].map(({ number }) => seenPull(number)));
  expect(states.map(({ state, merged: isMerged }) => [state, isMerged])).toEqual([
    ["closed", true],
    ["closed", false],
    ["closed", false],
  ]);
  expect(await github.read(market, "merged")).toBe("1");
});

test("title, body, draft and state change; labels, reviewers, teams and assignees are set", async () => {
  const { number, pullId } = await openSample(github, "edit", { edit: "1" });
  const fields = "pullRequest { title body state isDraft }";
  await mutate(github, "updatePullRequest", { pullRequestId: pullId, title: "New", body: "Words" }, fields);
  await mutate(github, "convertPullRequestToDraft", { pullRequestId: pullId }, fields);
  const post = (path: string, body: unknown) =>
    askRest(github, "POST", `/repos/${market}/${path}`, { token: tokens.writer.token, body });
  const answers = [
    await post(`issues/${number}/labels`, { labels: ["plugin"] }),
    await post(`issues/${number}/assignees`, { assignees: ["reviewer", "nobody"] }),
    await post(`pulls/${number}/requested_reviewers`, { reviewers: ["reviewer"], team_reviewers: ["core"] }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 201, 201]);
  expect((await post(`pulls/${number}/requested_reviewers`, { reviewers: ["nobody"] })).status).toBe(422);
  expect(await seenPull(number)).toMatchObject({
    title: "New",
    body: "Words",
    draft: true,
    labels: ["plugin"],
    assignees: ["reviewer"],
    reviewers: ["reviewer"],
    teamReviewers: ["core"],
  });
  const { body } = await mutate(github, "closePullRequest", { pullRequestId: pullId }, fields);
  expect(body.data.closePullRequest.pullRequest.state).toBe("CLOSED");
});

test("auto-merge waits where something is to be waited for, and is refused else", async () => {
  const { pullId, number } = await openSample(github, "auto", { auto: "1" });
  const enable = async () =>
    (
      await mutate(
        github,
        "enablePullRequestAutoMerge",
        { pullRequestId: pullId, mergeMethod: "SQUASH" },
        "actor { login }",
      )
    ).body;
  expect((await enable()).errors).toMatchObject([{ message: expect.stringContaining("clean status") }]);
  await github.change(market, { autoMergeAllowed: false });
  expect((await enable()).errors).toMatchObject([{ message: "Auto merge is not allowed for this repository" }]);
  await github.change(market, { autoMergeAllowed: true });
  await github.protect(market, "main");
  expect((await enable()).errors).toBeUndefined();
  await github.protect(market, "main", false);
  expect(await seenPull(number)).toMatchObject({ autoMerge: "SQUASH" });
});

test.each([
  ["the same once more", { head: "twice" }, "A pull request already exists for acme:twice."],
  ["no commits of its own", { head: "level" }, "No commits between main and level"],
])("refused: %s", async (_, { head }, said) => {
  if (head === "twice") await openSample(github, head, { twice: "1" });
  else await github.moveBranch(market, head, (await placeOf(github)).head);
  const body = { title: "Again", head, base: "main" };
  const rest = await askRest(github, "POST", `/repos/${market}/pulls`, { token: tokens.writer.token, body });
  expect([rest.status, rest.body.message]).toEqual([422, "Validation Failed"]);
  expect(rest.body.errors).toMatchObject([{ resource: "PullRequest", code: "custom", message: said }]);
  const { id } = await placeOf(github);
  const wish = { repositoryId: id, baseRefName: "main", headRefName: head, title: "Again" };
  const { body: graphql } = await mutate(github, "createPullRequest", wish, "pullRequest { id }");
  expect(graphql.errors).toMatchObject([{ type: "UNPROCESSABLE", message: said }]);
});

test("a reader forks, commits to the fork, and opens a pull request across", async () => {
  const { token } = tokens.reader;
  const fork = await askRest(github, "POST", "/repos/acme/plain/forks", { token, body: { default_branch_only: true } });
  expect([fork.status, fork.body.full_name, fork.body.parent.full_name]).toEqual([202, "reader/plain", "acme/plain"]);
  const again = await askRest(github, "POST", "/repos/acme/plain/forks", { token, body: {} });
  expect([again.status, again.body.id]).toEqual([202, fork.body.id]);
  const upstream = await github.commit({ repository: "acme/plain", files: { upstream: "1" } });
  const merge = () =>
    askRest(github, "POST", "/repos/reader/plain/merge-upstream", { token, body: { branch: "main" } });
  expect((await merge()).body.merge_type).toBe("fast-forward");
  expect((await merge()).body.merge_type).toBe("none");
  const ref = { repositoryId: fork.body.node_id, name: "refs/heads/mine", oid: upstream };
  await mutate(github, "createRef", ref, "ref { id }", token);
  const repository = "reader/plain";
  await commitFiles(github, { repository, branch: "mine", head: upstream, files: { mine: "1" }, token });
  const wish = { title: "Across", head: "reader:mine", base: "main" };
  const opened = await askRest(github, "POST", "/repos/acme/plain/pulls", { token, body: wish });
  expect(opened.body).toMatchObject({ mergeable: true, head: { label: "reader:mine" }, user: { login: "reader" } });
  await commitFiles(github, { repository, branch: "mine", head: opened.body.head.sha, files: { more: "1" }, token });
  const [pull] = await github.pullRequests("acme/plain");
  expect(pull).toMatchObject({ head: "reader:mine", events: ["opened", "synchronize"] });
  const settled = await askRest(github, "GET", "/repos/acme/plain/pulls/1", { token });
  expect([settled.body.commits, settled.body.mergeable]).toEqual([2, true]);
});

test("a long list comes in pages, and says where the next one is", async () => {
  await openSample(github, "page-1", { page1: "1" });
  await openSample(github, "page-2", { page2: "1" });
  const first = await askRest(github, "GET", `/repos/${market}/pulls?per_page=1&direction=asc`, {
    token: tokens.reader.token,
  });
  const [, next = ""] = /<(.+)>; rel="next"/.exec(first.headers.get("link") ?? "") ?? [];
  expect(next).toContain("per_page=1&direction=asc&page=2");
  const second = (await (await fetch(next, { headers: { "user-agent": "tests" } })).json()) as { number: number }[];
  expect([first.body.length, second.length]).toEqual([1, 1]);
  expect(second[0]?.number).toBeGreaterThan(first.body[0].number);
  const query = (after: string) =>
    `{ repository(owner: "acme", name: "market") { pullRequests(first: 1${after}) { nodes { number } pageInfo { endCursor hasNextPage } } } }`;
  const one = (await askGraphql(github, tokens.reader.token, query(""))).body.data.repository.pullRequests;
  expect([one.nodes.length, one.pageInfo.hasNextPage]).toEqual([1, true]);
  const after = `, after: "${one.pageInfo.endCursor}"`;
  const two = (await askGraphql(github, tokens.reader.token, query(after))).body.data.repository.pullRequests;
  expect(two.nodes[0].number).toBe(one.nodes[0].number + 1);
});
