import { Kind, parse, type SelectionSetNode, validate } from "graphql";
import { expect, test } from "vitest";
import { jobOf } from "../../publish/forge/job.ts";
import { lookRequestOf } from "../../publish/forge/look-request.ts";
import { asked as published, plugin } from "../../testing/forge/forge-samples.test-data.ts";
import { githubSchema } from "../../testing/github/graphql/schema.ts";
import { commitMutation } from "./commit.ts";
import { autoMergeMutation } from "./extras.ts";
import { fileQuery } from "./file-at.ts";
import { lookQuery, type LookQuestion } from "./look-query.ts";
import { recentQuery } from "./recent.ts";
import { belowQuery, updateRefsMutation } from "./refs.ts";
import { idQuery } from "./repository.ts";

const problemsOf = (query: string): string[] => validate(githubSchema(), parse(query)).map(({ message }) => message);

const question: LookQuestion = {
  place: { owner: "acme", repo: "market" },
  request: {
    base: "main",
    branches: [{ name: "bazaar/one" }, { name: "bazaar/two" }],
    folders: ["plugins/one", "plugins/two"],
    files: ["entries/one.json"],
    listings: ["", "plugins"],
  },
  upstream: { owner: "up", repo: "market" },
  without: new Set(),
};
const { base: _, ...bare } = question.request;
const empty = { branches: [], folders: [], files: [], listings: [] };

test.each<[string, LookQuestion]>([
  ["all of it, of a fork", question],
  ["no fork", { ...question, upstream: undefined }],
  ["the repository's own branch", { ...question, request: bare }],
  ["as little as can be", { ...question, request: empty, upstream: undefined }],
  [
    "the branch of one plugin among several",
    {
      ...question,
      request: { ...question.request, branches: [{ name: "b", folders: ["plugins/one"], files: [], listings: [] }] },
    },
  ],
  [
    "without what may not be read, and without folders",
    { ...question, without: new Set(["viewer", "pulls", "folders"]) },
  ],
  ["without what may not be read", { ...question, without: new Set(["viewer", "pulls"]) }],
])("GitHub's schema has what a look asks for: %s", (_name, asked) => {
  const { text, variables } = lookQuery(asked);
  expect(problemsOf(text)).toEqual([]);
  const declared = [...(/^query Look\((.*?)\)/.exec(text)?.[1] ?? "").matchAll(/\$(\w+)/g)].map(
    ([, name = ""]) => name,
  );
  expect(new Set(declared)).toEqual(new Set(Object.keys(variables)));
});

test.each([
  ["commit", commitMutation],
  ["branches below others", belowQuery],
  ["recent commits", recentQuery],
  ["a file", fileQuery],
  ["moving branches", updateRefsMutation],
  ["auto-merge", autoMergeMutation],
  ["the repository's id", idQuery],
])("GitHub's schema has what is asked for: %s", (_name, query) => {
  expect(problemsOf(query)).toEqual([]);
});

test("names and paths travel as variables only, whatever they hold", () => {
  const hostile = '") { id } x: repository(name: "';
  const request = {
    base: hostile,
    branches: [{ name: hostile }],
    folders: [hostile],
    files: [hostile],
    listings: [hostile],
  };
  const place = { owner: hostile, repo: hostile };
  const { text, variables } = lookQuery({ place, request, upstream: place, without: new Set() });
  const plain = { base: "b", branches: [{ name: "b" }], folders: ["b"], files: ["b"], listings: ["b"] };
  const harmless = { owner: "b", repo: "b" };
  expect(text).toBe(lookQuery({ place: harmless, request: plain, upstream: harmless, without: new Set() }).text);
  expect(Object.values(variables)).toContain(`refs/heads/${hostile}`);
});

test("pull requests of many plugins are asked for in step with their number", () => {
  const sizeFor = (count: number) => {
    const plugins = Array.from({ length: count }, (_none, at) => plugin({ name: `plugin-${at}` }));
    const request = lookRequestOf(jobOf(published({ plugins, mode: "pr", pullRequests: "each", entriesDir: "e" })));
    return lookQuery({ ...question, request }).text.length;
  };
  expect(sizeFor(64)).toBeLessThan(8.5 * sizeFor(8));
});

// https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit
test("300 pull requests of plugins are fewer nodes than GitHub's limit for one question", () => {
  const nodesIn = (set: SelectionSetNode | undefined, times: number): number =>
    (set?.selections ?? []).reduce((sum, one) => {
      if (one.kind !== Kind.FIELD) return sum;
      const size = one.arguments?.find(({ name }) => ["first", "last"].includes(name.value))?.value;
      const here = size?.kind === Kind.INT ? times * Number(size.value) : 0;
      return sum + here + nodesIn(one.selectionSet, here === 0 ? times : here);
    }, 0);
  const branches = Array.from({ length: 300 }, (_none, at) => ({ name: `bazaar/${at}` }));
  const { text } = lookQuery({ ...question, request: { ...question.request, branches } });
  const [query] = parse(text).definitions;
  const nodes = nodesIn(query?.kind === Kind.OPERATION_DEFINITION ? query.selectionSet : undefined, 1);
  expect(nodes).toBeGreaterThan(300);
  expect(nodes).toBeLessThan(500_000);
});
