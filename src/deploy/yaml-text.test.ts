import * as fc from "fast-check";
import * as jsYaml from "js-yaml";
import { expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { type Data, yamlText } from "./yaml-text.ts";

const visible = fc.string({ unit: "grapheme", maxLength: 30 }).filter((text) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(text));
const scalar = fc.oneof(
  visible,
  fc.constantFrom(
    "no",
    "on",
    "1e3",
    "0o7",
    "0x1f",
    "1_000",
    "12:30",
    "2026-01-01",
    "~",
    "=",
    "<<",
    "- a",
    "a: b",
    "#",
    "{{ x }}",
    "*a",
    "&a",
    "!t",
    "%",
    "null",
    "y",
    ".inf",
    "0123",
    "",
  ),
);
const data = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.integer(),
    fc.boolean(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(scalar, tie("value"), { maxKeys: 4 }),
  ),
})).value;
const mapping = fc.dictionary(
  scalar.filter((key) => key !== "__proto__"),
  data,
  { maxKeys: 5 },
);

test("is read as it was meant by YAML 1.1 and 1.2, by two readers", () => {
  fc.assert(
    fc.property(mapping, (value) => {
      fc.pre(!JSON.stringify(value).includes("__proto__"));
      const text = yamlText([{ value: value as Record<string, Data> }]);
      expect(parse(text, { version: "1.2" })).toEqual({ ...value });
      expect(parse(text, { version: "1.1", merge: false })).toEqual({ ...value });
      expect(jsYaml.load(text)).toEqual({ ...value });
    }),
    { numRuns: 300 },
  );
});

test.each(["a\nb", "a\u0000", "a\u0085b", "a\u2028b", "\u202Eevil", "\uD800", "a\u200Bb", "\uE000"])(
  "%j is refused",
  (text) => {
    expect(() => yamlText([{ value: { text } }])).toThrow("control or invisible characters");
  },
);

test("comments stand before their key, and several documents in one file", () => {
  const text = yamlText([
    { value: { a: { b: [{ c: 1 }] } }, comments: { "": "head", "a/b/0/c": "one\ntwo" } },
    { value: { d: undefined, e: null } },
  ]);
  expect(text).toBe("# head\n\na:\n  b:\n    - # one\n      # two\n      c: 1\n---\ne: null\n");
  expect(parseAllDocuments(text)).toHaveLength(2);
});

test("a comment can't become something else, and none is lost", () => {
  expect(() => yamlText([{ value: { a: 1 }, comments: { a: "x\rprivileged: true" } }])).toThrow("control");
  expect(() => yamlText([{ value: { a: 1 }, comments: { b: "x" } }])).toThrow("There is no b");
});
