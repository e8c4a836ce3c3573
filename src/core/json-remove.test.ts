import * as fc from "fast-check";
import { expect, test } from "vitest";
import { removeJsonItem, removeJsonMember } from "./json-remove.ts";

test.each([
  ["the first", `{\n  "a": 1,\n  "b": 2\n}\n`, "a", `{\n  "b": 2\n}\n`],
  ["a middle one", `{"a": 1, "b": {"c": []}, "d": 3}`, "b", `{"a": 1, "d": 3}`],
  ["the last", `\uFEFF{\r\n\t"a": 1,\r\n\t"b": [2]\r\n}`, "b", `\uFEFF{\r\n\t"a": 1\r\n}`],
  ["the only one", `{ "a": 1 }`, "a", `{}`],
  ["none", `{"a": 1}`, "b", `{"a": 1}`],
  ["one that stands twice", `{"a": 1, "b": 2, "a": 3}`, "a", `{"b": 2}`],
])("%s", (_what, text, key, left) => {
  expect(removeJsonMember(text, [], key)).toBe(left);
});

test("below a path, and refusals", () => {
  expect(removeJsonMember(`{"x": [{"a": 1}]}`, ["x", 0], "a")).toBe(`{"x": [{}]}`);
  expect(() => removeJsonMember("{", [], "a")).toThrow(TypeError);
  expect(() => removeJsonMember("[]", [], "a")).toThrow(TypeError);
});

test("the value is that without the member, whatever stands there", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(4), fc.nat(9), (value, indent, at) => {
      const key = Object.keys(value)[at] ?? "none";
      const left = JSON.parse(removeJsonMember(JSON.stringify(value, null, indent), [], key)) as object;
      const wanted = Object.entries(JSON.parse(JSON.stringify(value)) as object).filter(([one]) => one !== key);
      expect(Object.entries(left)).toEqual(wanted);
    }),
  );
});

test("an item of a list goes with its comma, and every other byte stays", () => {
  const list = (...items: string[]) => `\uFEFF{\n\t"x": [\n\t\t${items.join(",\n\t\t")}\n\t]\n}\n`;
  const whole = list("1", '{ "a": 2 }', "3");
  expect(removeJsonItem(whole, ["x"], 0)).toBe(list('{ "a": 2 }', "3"));
  expect(removeJsonItem(whole, ["x"], 1)).toBe(list("1", "3"));
  expect(removeJsonItem(whole, ["x"], 2)).toBe(list("1", '{ "a": 2 }'));
  expect(removeJsonItem(whole, ["x"], 3)).toBe(whole);
  expect(removeJsonItem('{"x": [ 1 ]}', ["x"], 0)).toBe('{"x": []}');
  expect(() => removeJsonItem("{}", [], 0)).toThrow(TypeError);
});
