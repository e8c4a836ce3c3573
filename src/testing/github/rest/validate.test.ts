import { expect, test } from "vitest";
import { Accounts } from "../accounts.ts";
import type { GithubState } from "../state.ts";
import { description, type Operation } from "./description.ts";
import { routeOf } from "./route.ts";
import { unknownKeys } from "./unknown-keys.ts";
import { ownBody } from "./user-body.ts";
import { answerProblems, requestProblems } from "./validate.ts";

function operation(id: string): Operation {
  const found = description.operations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The description has no ${id}.`);
  return found;
}

const user = () => ownBody({ origin: "http://127.0.0.1:1" } as GithubState, new Accounts([]).of("writer"));

test("our own answer is right, and is found when a field lacks or is of another type", () => {
  const get = operation("users/get-authenticated");
  expect(answerProblems(get, 200, user())).toEqual([]);
  const { login: _, ...less } = user();
  expect(answerProblems(get, 200, less).join(" ")).toContain("'login'");
  expect(answerProblems(get, 200, { ...user(), id: "1001" }).join(" ")).toContain("/id must be integer");
  expect(answerProblems(get, 200, { ...user(), url: "nowhere" }).join(" ")).toContain("/url must match format");
});

test("a status that GitHub does not give is found; refusals may come anywhere, in their form", () => {
  const get = operation("users/get-authenticated");
  expect(answerProblems(get, 201, user())).toEqual(["GitHub does not answer with 201 here."]);
  expect(answerProblems(get, 422, { message: "No" })).toEqual([]);
  expect(answerProblems(get, 422, { message: 1 })).toEqual(["answer/message must be string."]);
});

test("null is allowed where GitHub says nullable, and nowhere else", () => {
  const get = operation("users/get-authenticated");
  expect(answerProblems(get, 200, { ...user(), company: null })).toEqual([]);
  expect(answerProblems(get, 200, { ...user(), login: null }).join(" ")).toContain("/login must be string");
});

test.each([
  ["GET", "/repos/a/b/git/ref/heads/x/y", "git/get-ref", { ref: "heads/x/y" }],
  ["GET", "/repos/a/b/git/ref/heads%2Fx%2Fy", "git/get-ref", { ref: "heads/x/y" }],
  ["GET", "/repos/a/b/contents/.claude-plugin/x.json", "repos/get-content", { path: ".claude-plugin/x.json" }],
  ["GET", "/repos/a/b/compare/main...x%2Fy", "repos/compare-commits", { base: "main", head: "x/y" }],
  ["PATCH", "/repos/a/b/pulls/7", "pulls/update", { pull_number: "7" }],
])("%s %s is %s", (method, path, id, parameters) => {
  const route = routeOf(method, path);
  expect(route?.operation.id).toBe(id);
  expect(route?.parameters).toMatchObject(parameters);
});

test("what is no route of GitHub's is none", () => {
  expect(routeOf("GET", "/repos/a")).toBeUndefined();
  expect(routeOf("DELETE", "/repos/a/b")).toBeUndefined();
  expect(routeOf("GET", "/repos/a/b/pulls/7/")).toBeUndefined();
});

test("keys are unknown where the schema is closed by us, at any depth, and known through every branch", () => {
  const labels = operation("issues/add-labels").body ?? {};
  expect(unknownKeys(labels, { labels: ["a"] })).toEqual([]);
  expect(unknownKeys(labels, ["a"])).toEqual([]);
  expect(unknownKeys(labels, { labels: [{ nam: "a" }] })).toEqual(["/labels/0/nam"]);
  expect(unknownKeys(labels, { label: ["a"] })).toEqual(["/label"]);
});

test("a body where none belongs, and one that is missing, are problems", () => {
  const parameters = { owner: "a", repo: "b" };
  const none = new URLSearchParams();
  expect(requestProblems(operation("repos/get"), parameters, none, {})).toEqual(["A GET of this has no body."]);
  expect(requestProblems(operation("repos/get"), { owner: "a" }, none, undefined)).toEqual([
    'The parameter "repo" is missing.',
  ]);
});

test("the description says where it is from, and nothing in it leads nowhere", () => {
  expect(description.source).toMatch(/^@octokit\/openapi \d+\.\d+\.\d+, api\.github\.com, MIT$/);
  const text = JSON.stringify(description);
  const named = [...text.matchAll(/"github#\/schemas\/([^"]+)"/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => description.schemas[name] === undefined)).toEqual([]);
  expect(text).not.toContain('"nullable"');
});
