import { afterAll, beforeAll, expect, test } from "vitest";
import { askRest } from "./ask.ts";
import { expectNoDrift } from "./expect-no-drift.ts";
import { look, marketFiles, mutate, openSample, tokens } from "./samples.ts";
import { type Github, startGithub } from "./start-github.ts";

const market = "acme/market";
let github: Github;

beforeAll(async () => {
  const repositories = [{ name: market, files: marketFiles, autoMergeAllowed: true }];
  github = await startGithub({ repositories, tokens: Object.values(tokens) });
});

afterAll(async () => {
  await expectNoDrift(github);
  await github[Symbol.asyncDispose]();
});

const rest = (method: "GET" | "POST" | "PATCH", path: string, body?: unknown) =>
  askRest(github, method, `/repos/${market}/${path}`, { token: tokens.writer.token, body });

async function seenPull(number: number) {
  return (await github.pullRequests(market)).find((pull) => pull.number === number);
}

test("from one branch there may be a pull request to each base", async () => {
  await openSample(github, "twice", { twice: "1" });
  await github.commit({ repository: market, branch: "release", files: { release: "1" } });
  const wish = { title: "To release", head: "twice", base: "release" };
  expect((await rest("POST", "pulls", wish)).status).toBe(201);
  expect((await rest("POST", "pulls", wish)).status).toBe(422);
});

test("a body that is null takes the text away, one that is absent leaves it", async () => {
  const { number, pullId } = await openSample(github, "body", { body: "1" });
  const fields = "pullRequest { body }";
  await mutate(github, "updatePullRequest", { pullRequestId: pullId, title: "New" }, fields);
  expect(await seenPull(number)).toMatchObject({ title: "New", body: "Text" });
  await mutate(github, "updatePullRequest", { pullRequestId: pullId, body: null }, fields);
  expect(await seenPull(number)).toMatchObject({ title: "New", body: "" });
  expect((await rest("GET", `pulls/${number}`)).body.body).toBeNull();
});

test("a body of 65,536 characters is the longest", async () => {
  const { number } = await openSample(github, "long", { long: "1" });
  await github.moveBranch(market, "longer", (await seenPull(number))?.headId);
  const wish = { title: "Long", head: "longer", base: "main", body: "x".repeat(65_537) };
  const opened = await rest("POST", "pulls", wish);
  const edited = await rest("PATCH", `pulls/${number}`, { body: wish.body });
  expect([opened.status, edited.status]).toEqual([422, 422]);
  expect(`${opened.body.message} ${edited.body.message}`).toMatch(/too long.*too long/);
  expect((await rest("PATCH", `pulls/${number}`, { body: "x".repeat(65_536) })).status).toBe(200);
  expect((await rest("POST", "pulls", { ...wish, body: "x".repeat(65_536) })).status).toBe(201);
});

test("one that was closed can be opened again, but not once its branch was moved or merged", async () => {
  const { number } = await openSample(github, "again", { again: "1" });
  const setState = (state: "open" | "closed") => rest("PATCH", `pulls/${number}`, { state });
  await setState("closed");
  expect((await setState("open")).body).toMatchObject({ state: "open", closed_at: null });
  await setState("closed");
  const rewritten = await github.commit({ repository: market, branch: "rewritten", files: { again: "2" } });
  await github.moveBranch(market, "again", rewritten);
  const refused = await setState("open");
  expect([refused.status, refused.body.message]).toEqual([422, expect.stringContaining("force-pushed")]);
  expect(await seenPull(number)).toMatchObject({ state: "closed" });

  const merged = await openSample(github, "merged", { merged: "1" });
  await github.mergePullRequest(market, merged.number);
  expect((await rest("PATCH", `pulls/${merged.number}`, { state: "open" })).status).toBe(422);
});

test("closing ends auto-merge, and nobody says any more whether it can be merged", async () => {
  const { number, pullId } = await openSample(github, "closing", { closing: "1" });
  await github.protect(market, "main");
  const wish = { pullRequestId: pullId, mergeMethod: "SQUASH" };
  await mutate(github, "enablePullRequestAutoMerge", wish, "actor { login }");
  await github.protect(market, "main", false);
  expect(await seenPull(number)).toMatchObject({ autoMerge: "SQUASH" });
  expect((await rest("GET", `pulls/${number}`)).body.mergeable).toBe(true);
  await github.closePullRequest(market, number);
  const { body } = await rest("GET", `pulls/${number}`);
  expect([body.auto_merge, body.mergeable, body.mergeable_state]).toEqual([null, null, "unknown"]);
  await rest("PATCH", `pulls/${number}`, { state: "open" });
  expect((await seenPull(number))?.autoMerge).toBeUndefined();
  const again = await look(github);
  expect(again.body.data.repository.pullRequests.nodes).toContainEqual(
    expect.objectContaining({ id: pullId, mergeable: "MERGEABLE" }),
  );
});
