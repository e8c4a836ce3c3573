import { expect, test } from "vitest";
import { coercedText, flagOf, kindOf, textOf, toolsOf, valueOf } from "./frontmatter-values.ts";
import type { Json } from "./types.ts";

// What the real client (2.1.330) showed for each of these.
test.each<[Json, string[]]>([
  ["Read Grep Glob", ["Read", "Grep", "Glob"]],
  ["Bash(git add:*), Bash(git status:*), Read", ["Bash(git add:*)", "Bash(git status:*)", "Read"]],
  ["Bash(git add:*, x y) Read,Grep", ["Bash(git add:*, x y)", "Read", "Grep"]],
  ["Bash(a {b,c}), Read", ["Bash(a {b,c})", "Read"]],
  ["Bash(a (b) c), Read", ["Bash(a (b)", "c)", "Read"]],
  ["Bash(a b, Read", ["Bash(a b, Read"]],
  ["a) b, Read", ["a)", "b", "Read"]],
  ["Bash (git add), Read", ["Bash", "(git add)", "Read"]],
  [",Read,,Grep,", ["Read", "Grep"]],
  ["Read; Grep", ["Read;", "Grep"]],
  ["Read\tGrep", ["Read\tGrep"]],
  ["Read, Read", ["Read", "Read"]],
  [
    ["Read, Grep", "Glob"],
    ["Read", "Grep", "Glob"],
  ],
  [["Read", 5, true, null, ["Grep"], { a: "b" }], ["Read"]],
  [["", " Read "], ["Read"]],
  ["", []],
  [5, []],
  [{ a: "b" }, []],
  [null, []],
])("tools %j", (value, tools) => {
  expect(toolsOf(value)).toEqual(tools);
});

test.each<[Json, string | undefined]>([
  [123, "123"],
  [1e21, "1e+21"],
  [Number.NaN, "NaN"],
  [-0, "0"],
  [true, "true"],
  ["  padded ", "padded"],
  ["  ", undefined],
  [null, undefined],
  [["a"], undefined],
  [{ a: "b" }, undefined],
])("text %j", (value, text) => {
  expect(textOf(value)).toBe(text);
});

test.each<[Json, string]>([
  [["a", "b"], "a,b"],
  [["a", ["b", "c"]], "a,b,c"],
  [[null, "a"], ",a"],
  [{ a: "b" }, "[object Object]"],
  [[], ""],
  ["  x ", "  x "],
  [5, "5"],
])("coerced %j", (value, text) => {
  expect(coercedText(value)).toBe(text);
});

test.each<[Json, boolean, boolean]>([
  [true, true, true],
  ["TRUE", true, true],
  ["yes", true, true],
  [" on ", true, true],
  [1, true, true],
  [false, false, true],
  ["Off", false, true],
  [0, false, true],
  ["x", false, false],
  [null, false, false],
  [[true], false, false],
  ["", false, false],
])("switch %j", (value, on, clear) => {
  expect(flagOf(value)).toEqual({ on, clear });
});

test("kinds are told in plain words", () => {
  const kinds = ["text", 5, true, null, undefined, [], ["a"], {}].map((value) => kindOf(value));
  expect(kinds).toEqual([
    "text",
    "a number",
    "true or false",
    "nothing",
    "nothing",
    "an empty list",
    "a list",
    "a mapping",
  ]);
});

test("a key of the prototype is not a value", () => {
  const frontmatter = { state: "parsed", data: { name: null }, source: "", lines: {} } as const;
  expect(valueOf(frontmatter, "toString")).toBeUndefined();
  expect(valueOf(frontmatter, "name")).toBeUndefined();
});
