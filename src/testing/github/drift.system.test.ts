import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { askGraphql, askRest } from "./ask.ts";
import { expectNoDrift } from "./expect-no-drift.ts";
import { look, marketFiles, placeOf, tokens } from "./samples.ts";
import { type Github, startGithub } from "./start-github.ts";

const market = "acme/market";
const { token } = tokens.writer;
let github: Github;

beforeAll(async () => {
  github = await startGithub({ repositories: [{ name: market, files: marketFiles }], tokens: [tokens.writer] });
});

beforeEach(() => github.clearFindings());

afterAll(() => github[Symbol.asyncDispose]());

const post = (path: string, body: unknown) => askRest(github, "POST", `/repos/${market}/${path}`, { token, body });

test("what is as GitHub describes it is no finding", async () => {
  const { head } = await placeOf(github);
  expect((await post("git/refs", { ref: "refs/heads/fine", sha: head })).status).toBe(201);
  await expect(expectNoDrift(github)).resolves.toBeUndefined();
});

const entry = { path: "a", mode: "100644", type: "blob", content: "1" };

test.each<[string, () => Promise<unknown>, string]>([
  ["a mode that is none", () => post("git/trees", { tree: [{ ...entry, mode: "0644" }] }), "/tree/0/mode"],
  ["a missing field", () => post("git/commits", { tree: "0".repeat(40) }), "'message'"],
  ["a field of the wrong type", () => post("git/commits", { message: "x", tree: "x", parents: "x" }), "/parents"],
  ["a pull request without base", () => post("pulls", { head: "a", title: "t" }), "'base'"],
  ["an unknown key of a body", () => post("git/trees", { base_treee: "x", tree: [entry] }), "body/base_treee"],
  [
    "an unknown key deep inside",
    () => post("git/trees", { tree: [{ ...entry, content_: "" }] }),
    "body/tree/0/content_",
  ],
  ["no body", () => askRest(github, "POST", `/repos/${market}/git/refs`, { token }), "The body is missing"],
  ["an unknown route", () => askRest(github, "GET", `/repos/${market}/nothing`, { token }), "no such route"],
  ["a method that is not there", () => askRest(github, "PUT", `/repos/${market}/pulls`, { token }), "no such route"],
  ["an unknown query", () => askRest(github, "GET", `/repos/${market}/pulls?stat=open`, { token }), '"stat"'],
  ["a query's wrong value", () => askRest(github, "GET", `/repos/${market}/pulls?state=ajar`, { token }), '"state"'],
  ["a number that is none", () => askRest(github, "GET", `/repos/${market}/pulls/one`, { token }), '"pull_number"'],
  ["an unknown GraphQL field", () => askGraphql(github, token, "{ viewer { logn } }"), '"logn"'],
  ["an unknown GraphQL argument", () => askGraphql(github, token, '{ node(name: "x") { id } }'), '"name"'],
  ["a variable of the wrong type", () => refInput({ oid: "123" }), "GitObjectID"],
  ["an unknown key of an input", () => refInput({ branch: "x" }), '"branch"'],
  ["text that is no GraphQL", () => askGraphql(github, token, "{ viewer {"), "Syntax Error"],
])("found: %s", async (_, ask, said) => {
  await ask();
  await expect(expectNoDrift(github)).rejects.toThrow(said);
});

async function refInput(wrong: Record<string, string>) {
  const { id, head } = await placeOf(github);
  const input = { repositoryId: id, name: "refs/heads/x", oid: head, ...wrong };
  return askGraphql(github, token, "mutation ($input: CreateRefInput!) { createRef(input: $input) { ref { id } } }", {
    input,
  });
}

test("found: an unknown key beside a GraphQL text", async () => {
  const headers = { "user-agent": "tests", authorization: `Bearer ${token}` };
  const body = JSON.stringify({ query: "{ viewer { login } }", variabels: {} });
  await fetch(github.graphqlUrl, { method: "POST", headers, body });
  await expect(expectNoDrift(github)).rejects.toThrow('"variabels"');
});

test("found: a field that GitHub has and the stand-in does not, as a fault of the stand-in", async () => {
  await askGraphql(github, token, "{ viewer { bioHTML } }");
  expect(await github.findings()).toMatchObject([
    { on: "answer", problem: "The stand-in does not know User.bioHTML." },
  ]);
});

test("a wrong request is refused as GitHub refuses it", async () => {
  expect((await post("git/trees", { tree: [{ ...entry, mode: "0644" }] })).status).toBe(422);
  const { status, body } = await askGraphql(github, token, "{ viewer { logn } }");
  expect([status, body.data, body.errors.length]).toEqual([200, undefined, 1]);
});

test("bounds of a page are wanted, and at most 100", async () => {
  const pulls = (args: string) =>
    askGraphql(github, token, `{ repository(owner: "acme", name: "market") { pullRequests${args} { totalCount } } }`);
  expect((await pulls("")).body.errors).toMatchObject([{ type: "MISSING_PAGINATION_BOUNDARIES" }]);
  expect((await pulls("(first: 101)")).body.errors).toMatchObject([{ type: "EXCESSIVE_PAGINATION" }]);
  expect((await look(github)).body.errors).toBeUndefined();
});
