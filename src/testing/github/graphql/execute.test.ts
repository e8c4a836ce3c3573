import { tmpdir } from "node:os";
import { type DocumentNode, isScalarType } from "graphql";
import { expect, test } from "vitest";
import type { Actor } from "../access.ts";
import { GithubState } from "../state.ts";
import { parseQuery, rootFields, runQuery } from "./execute.ts";
import { githubSchema } from "./schema.ts";

const token = { token: "ghp_writer000000000000000000000000000000", login: "writer" };

async function run(origin: string, query: string) {
  const state = new GithubState(tmpdir(), { repositories: [], tokens: [token] });
  state.origin = origin;
  const answer = await runQuery(state, state.actor(token.token) as Actor, parseQuery(query) as DocumentNode, {
    variables: {},
  });
  return { answer, findings: state.findings };
}

test("an answer of ours that GitHub's schema does not allow is found, and is no fault of the request", async () => {
  const good = await run("http://127.0.0.1:1", "{ viewer { login url } }");
  expect(good.findings).toEqual([]);
  expect(good.answer.data).toEqual({ viewer: { login: "writer", url: "http://127.0.0.1:1/writer" } });
  const { answer, findings } = await run("nowhere", "{ viewer { login url } }");
  expect(answer.data).toBeNull();
  expect(findings).toMatchObject([{ on: "answer", operation: "viewer", problem: expect.stringContaining("URI") }]);
});

test("a field that we lack is no null without a word", async () => {
  const { findings } = await run("http://127.0.0.1:1", "{ viewer { company } }");
  expect(findings).toEqual([
    { on: "answer", operation: "viewer", problem: "The stand-in does not know User.company." },
  ]);
});

test("the fields at the top are named, whatever they are called in the answer", () => {
  const document = parseQuery("mutation { a: createRef(input: {}) { ref { id } } deleteRef(input: {}) { x } }");
  expect(rootFields(document as DocumentNode)).toEqual(["createRef", "deleteRef"]);
});

test("content is base64 of any length", () => {
  const scalar = githubSchema().getType("Base64String");
  if (!isScalarType(scalar)) throw new Error("The schema has no such scalar.");
  for (const text of ["", "YWI=", "YQ==", "A".repeat(12_000_000)]) expect(scalar.parseValue(text)).toBe(text);
  for (const text of ["YWI", "Y===", "YW I", "=YWI"]) expect(() => scalar.parseValue(text)).toThrow("Could not coerce");
});
