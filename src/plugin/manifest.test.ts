import { expect, test } from "vitest";
import { loadPlugin } from "./load.ts";
import { workflowName } from "./workflow-name.ts";

function manifestOf(fields: object) {
  return loadPlugin({ ".claude-plugin/plugin.json": JSON.stringify({ name: "plug", ...fields }) }).plugin.manifest;
}

test("every field of the manifest comes out", () => {
  const fields = {
    displayName: "Plug",
    version: "1.2.3",
    description: "D",
    author: { name: "Ann", email: "a@example.com", url: "https://example.com", team: "x" },
    homepage: "https://example.com/plug",
    repository: "https://example.com/repo",
    license: "MIT",
    keywords: ["a", "b"],
    metadata: { any: [1] },
    defaultEnabled: false,
    userConfig: { key: { type: "string", title: "T", description: "D", sensitive: true, default: "x" } },
    channels: [{ server: "s", displayName: "S" }],
    dependencies: ["a", "b@m", "c@m@^1", { name: "d", version: "1" }],
  };
  const { raw, ...manifest } = manifestOf(fields);
  expect(raw).toEqual({ name: "plug", ...fields });
  expect(manifest).toEqual({
    ...fields,
    path: ".claude-plugin/plugin.json",
    name: "plug",
    author: { name: "Ann", email: "a@example.com", url: "https://example.com" },
    userConfig: {
      key: { type: "string", title: "T", description: "D", required: false, sensitive: true, more: { default: "x" } },
    },
    dependencies: [
      { name: "a" },
      { name: "b", marketplace: "m" },
      { name: "c", marketplace: "m", version: "^1" },
      { name: "d", version: "1" },
    ],
  });
});

test("values of a wrong type are left out; npm's forms of author and repository are understood", () => {
  const manifest = manifestOf({
    version: 5,
    description: ["x"],
    keywords: ["a", 1],
    userConfig: { "a-b": {} },
    dependencies: "x",
    author: "Ann Lee <ann@example.com> (https://example.com)",
    repository: { type: "git", url: "git+https://example.com/x.git" },
  });
  expect(manifest).toMatchObject({
    keywords: ["a"],
    userConfig: {},
    dependencies: [],
    author: { name: "Ann Lee", email: "ann@example.com", url: "https://example.com" },
    repository: "git+https://example.com/x.git",
  });
  expect(manifest).not.toHaveProperty("version");
  expect(manifest).not.toHaveProperty("description");
});

test.each([
  ["export const meta = { name: 'go', description: 'd' }", "go"],
  ['export const meta = {\n  "description": "it\'s { fine }",\n  "name": "two words",\n}\nrun()', "two words"],
  ["export const meta = { name: 'it\\'s', description: `d` }", "it's"],
  ["export const meta = { name: 'go' }", undefined],
  ["export const meta = { description: 'd' }", undefined],
  ["const meta = { name: 'go', description: 'd' }", undefined],
  ["export const meta = { inner: { x: 1 }, rename: 'no', description: 'd' }", undefined],
  ["", undefined],
])("the workflow %j is called %s", (code, name) => {
  expect(workflowName(code)).toBe(name);
});
