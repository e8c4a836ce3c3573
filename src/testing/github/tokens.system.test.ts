import { afterAll, beforeAll, expect, test } from "vitest";
import { tryGit } from "../../adapters/git.ts";
import { askGraphql, askRest } from "./ask.ts";
import { expectNoDrift } from "./expect-no-drift.ts";
import { commitFiles, look, marketFiles, mutate, openSample, placeOf, tokens } from "./samples.ts";
import { type Github, startGithub } from "./start-github.ts";

const market = "acme/market";
let github: Github;

beforeAll(async () => {
  const archived = { name: "acme/old", files: marketFiles, archived: true };
  const hidden = { name: "acme/hidden", files: marketFiles, private: true };
  github = await startGithub({
    repositories: [{ name: market, files: marketFiles }, archived, hidden],
    tokens: Object.values(tokens),
  });
});

afterAll(async () => {
  await expectNoDrift(github);
  await github[Symbol.asyncDispose]();
});

const bad = "Bad credentials";
const integration = "Resource not accessible by integration";
const personal = "Resource not accessible by personal access token";

test.each([
  ["an expired token", tokens.expired.token, [401, bad], [401, bad]],
  ["a token that never was one", "ghp_nobody", [401, bad], [401, bad]],
  ["no right to read", tokens.stranger.token, [404, "Not Found"], [200, "NOT_FOUND"]],
])("reading with %s", async (_, token, overRest, overGraphql) => {
  const rest = await askRest(github, "GET", `/repos/${market}`, { token });
  const docs = expect.stringContaining("https://docs.github.com/");
  expect([rest.status, rest.body.message, rest.body.documentation_url]).toEqual([...overRest, docs]);
  const { status, body } = await look(github, market, token);
  expect([status, body.message ?? body.errors[0].type]).toEqual(overGraphql);
});

test.each([
  [
    "classic",
    tokens.reader.token,
    404,
    "Not Found",
    "reader does not have the correct permissions to execute `CreateRef`",
  ],
  ["fine-grained", tokens.fineReader.token, 403, personal, personal],
  ["a workflow's own", tokens.workflow.token, 403, integration, integration],
])("writing with a token that may only read: %s", async (_, token, status, restSaid, graphqlSaid) => {
  const { id, head } = await placeOf(github);
  const wish = { ref: "refs/heads/x", sha: head };
  const rest = await askRest(github, "POST", `/repos/${market}/git/refs`, { token, body: wish });
  expect([rest.status, rest.body.message]).toEqual([status, restSaid]);
  const input = { repositoryId: id, name: "refs/heads/x", oid: head };
  const { body } = await mutate(github, "createRef", input, "ref { id }", token);
  expect(body.errors).toMatchObject([{ type: "FORBIDDEN", message: graphqlSaid }]);
  const commit = await commitFiles(github, { head, files: { a: "1" }, token });
  expect(commit.body.errors).toMatchObject([{ type: "FORBIDDEN" }]);
});

test("what each token may do is told, but to an App not", async () => {
  const told = async (token: string) => {
    const { body } = await look(github, market, token);
    return [body.data.viewer.login, body.data.repository.viewerPermission];
  };
  expect(await told(tokens.writer.token)).toEqual(["writer", "WRITE"]);
  expect(await told(tokens.reader.token)).toEqual(["reader", "READ"]);
  // The schema: "Will return null if authenticated as an GitHub App".
  expect(await told(tokens.app.token)).toEqual(["bazaar-app[bot]", null]);
  const own = await askRest(github, "GET", "/user", { token: tokens.app.token });
  expect([own.status, own.body.message]).toEqual([403, integration]);
  expect((await askRest(github, "GET", "/user", { token: tokens.writer.token })).body.login).toBe("writer");
});

test("an App writes, and its commit is the bot's", async () => {
  const { head } = await placeOf(github);
  const { body } = await commitFiles(github, { head, files: { app: "1" }, token: tokens.app.token });
  const { login } = body.data.createCommitOnBranch.commit.author.user;
  expect(login).toBe("bazaar-app[bot]");
});

test("a workflow may be kept from opening pull requests", async () => {
  const { repositoryId } = await openSample(github, "setting", { setting: "1" });
  const token = "ghs_workflowthatmaynotopenpullrequests000001";
  const rights = { [market]: "write" } as const;
  const login = "github-actions[bot]";
  await github.addToken({ token, login, kind: "actions", rights, opensPullRequests: false });
  await github.commit({ repository: market, branch: "by-workflow", files: { workflow: "1" } });
  const wish = { repositoryId, baseRefName: "main", headRefName: "by-workflow", title: "By a workflow" };
  const { body } = await mutate(github, "createPullRequest", wish, "pullRequest { id }", token);
  const said = "GitHub Actions is not permitted to create or approve pull requests.";
  expect(body.errors).toMatchObject([{ type: "FORBIDDEN", message: said }]);
  const rest = { title: "By a workflow", head: "by-workflow", base: "main" };
  const answer = await askRest(github, "POST", `/repos/${market}/pulls`, { token, body: rest });
  expect([answer.status, answer.body.message]).toEqual([403, said]);
});

test("an archived repository can be read and not written", async () => {
  await github.addToken({ ...tokens.writer, rights: { [market]: "write", "acme/old": "admin" } });
  const { body } = await look(github, "acme/old");
  expect(body.data.repository.isArchived).toBe(true);
  const head = body.data.repository.defaultBranchRef.target.oid;
  const commit = await commitFiles(github, { repository: "acme/old", head, files: { a: "1" } });
  expect(commit.body.errors).toMatchObject([{ message: "Repository was archived so is read-only." }]);
});

test("without a token: public ones are read over REST, private ones are not there, GraphQL says no", async () => {
  expect((await askRest(github, "GET", `/repos/${market}`)).status).toBe(200);
  expect((await askRest(github, "GET", "/repos/acme/hidden")).status).toBe(404);
  const { status, body } = await askGraphql(github, undefined, "{ viewer { login } }");
  expect([status, body.message]).toEqual([401, "This endpoint requires you to be authenticated."]);
});

test("git over HTTP: public without a token, private and expired not", async () => {
  const list = async (url: string) => (await tryGit(["ls-remote", url], { cwd: process.cwd() })).exitCode;
  expect(await list(github.gitUrl(market))).toBe(0);
  expect(await list(github.gitUrl("acme/hidden"))).toBe(128);
  expect(await list(github.gitUrl("acme/hidden", tokens.reader.token))).toBe(128);
  const authorization = `Basic ${Buffer.from(`x-access-token:${tokens.expired.token}`).toString("base64")}`;
  const url = `${github.gitUrl(market)}/info/refs?service=git-upload-pack`;
  expect((await fetch(url, { headers: { authorization } })).status).toBe(401);
});

test("every answer tells the limit, and every request is remembered with its headers", async () => {
  await github.clearRequests();
  const { headers } = await askRest(github, "GET", `/repos/${market}`, { token: tokens.reader.token });
  const before = Number(headers.get("x-ratelimit-remaining"));
  const graphql = await look(github);
  expect(Number(graphql.headers.get("x-ratelimit-remaining"))).toBe(before - 1);
  expect(graphql.headers.get("x-ratelimit-resource")).toBe("graphql");
  expect(await github.requests()).toMatchObject([
    { kind: "rest", method: "GET", operation: "repos/get", login: "reader", status: 200 },
    { kind: "graphql", operation: "viewer,repository", login: "writer", headers: { "user-agent": "tests" } },
  ]);
  const anonymous = await fetch(`${github.apiUrl}/repos/${market}`, { headers: { "user-agent": "" } });
  expect(anonymous.status).toBe(403);
});
