import * as v from "valibot";
import { expect, test } from "vitest";
import { firstIssue, issuesOf } from "./schema-issue.ts";
import { atMost, number, object, oneOf, record, shortList, strictObject } from "./schema-parts.ts";

function told(schema: v.GenericSchema, json: string): string[] {
  return issuesOf(schema, JSON.parse(json)).map(({ field, problem }) => `${field}: ${problem}`);
}

test("a list is no object", () => {
  expect(told(object({}), "[]")).toEqual([": must be an object, not a list"]);
  expect(told(strictObject({}), "[]")).toEqual([": must be an object, not a list"]);
  expect(told(record(v.string()), "[]")).toEqual([": must be an object, not a list"]);
});

test("a missing key is told as missing, null as a wrong value, in the schema's order", () => {
  const schema = object({ b: v.string(), a: v.optional(v.string()) });
  expect(told(schema, `{"a": null}`)).toEqual(["b: is missing", "a: must be a text, not null"]);
});

test("the first unknown key is told, and the checks behind it still run", () => {
  const schema = v.pipe(
    strictObject({ a: v.number() }),
    v.check(({ a }) => a > 1, "is small"),
  );
  expect(told(schema, `{"a": 1, "c": 1, "b": 1}`)).toEqual(["c: is not known here", ": is small"]);
  expect(told(schema, `{"a": 2, "__proto__": 1}`)).toEqual(["__proto__: is not known here"]);
  expect(told(schema, `{"a": 2, "constructor": 1}`)).toEqual(["constructor: is not known here"]);
});

test("every key of a map has its value checked, but __proto__", () => {
  const schema = record(v.string());
  expect(told(schema, `{"constructor": 1, "prototype": 2, "__proto__": 3}`)).toEqual([
    "constructor: must be a text, not a number",
    "prototype: must be a text, not a number",
  ]);
});

test("the value of a key in the wrong form is not looked at", () => {
  const schema = record(v.string(), { form: /^\./, problem: "has no dot" });
  expect(told(schema, `{"a": 1, ".b": 2}`)).toEqual(["a: has no dot", `[".b"]: must be a text, not a number`]);
});

test("of a list that is too long nothing but its length is told", () => {
  expect(told(shortList(v.string(), 1), "[1, 2]")).toEqual([": must have at most 1"]);
  expect(told(shortList(v.string(), 2), "[1, 2]")).toHaveLength(2);
});

test("characters count as code points", () => {
  const schema = v.pipe(v.string(), atMost(2));
  expect(told(schema, `"😀😀"`)).toEqual([]);
  expect(told(schema, `"😀😀a"`)).toEqual([": must have at most 2"]);
});

test("a number too large for JSON is none", () => {
  expect(told(number, "1e999")).toEqual([": must be a number, not a number"]);
});

test("of two wrong fields the first is told first", () => {
  const schema = object({ a: oneOf("x", "y"), b: v.array(v.string()) });
  expect(firstIssue(schema, { b: [1], a: 1 })).toEqual({ path: ["a"], field: "a", problem: 'must be one of "x", "y"' });
  expect(firstIssue(schema, { a: "x", b: ["t", 1] })).toMatchObject({ path: ["b", 1], field: "b[1]" });
  expect(firstIssue(schema, { a: "x", b: [] })).toBeUndefined();
});
