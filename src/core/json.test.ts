import { expect, test } from "vitest";
import { maxJsonDepth, parseJson } from "./json.ts";

test.each([
  ["", "it is empty", "1:1"],
  ["  \n", "it is empty", "2:1"],
  ['{"a": 1,}', 'a key in double quotes is missing, or a comma stands before the closing "}"', "1:9"],
  ["[1, 2,]", "a value is missing, or a comma stands after the last one", "1:7"],
  ['{\n  // note\n  "a": 1\n}', "comments are not allowed", "2:3"],
  ['{"a": 1 "b": 2}', "a comma is missing between two values", "1:9"],
  ['{"a" 1}', "a colon is missing after a key", "1:6"],
  ['{"a": 1} []', "text follows after the end of the value", "1:10"],
  ['{"a": undefined}', "a word or sign has no meaning in JSON", "1:7"],
  ['{"a": "x', "a string is not closed on its line", "1:7"],
  ['{"a": "\\x"}', "a backslash is followed by a character that can't be escaped", "1:8"],
  ['{"a": 01}', "a number is malformed", "1:7"],
  ['{"a": 1.}', "a number is malformed", "1:7"],
  ['{"a": "tab\there"}', "a string holds a raw control character", "1:11"],
  ['{"a": "\\u12"}', "a backslash is followed by a character that can't be escaped", "1:8"],
  ['{"a": "x\n"}', "a string is not closed on its line", "1:7"],
  ['{"a": nul}', "a word or sign has no meaning in JSON", "1:7"],
  ['{"a":', "a value is missing, or a comma stands after the last one", "1:6"],
  ['{"a": 1, /* b */ "b": 2}', "comments are not allowed", "1:10"],
  ["[1", 'a closing "]" is missing', "1:3"],
  ["{", 'a closing "}" is missing', "1:2"],
])("%j is not JSON: %s, at %s", (text, reason, place) => {
  const { value, problem } = parseJson(text);
  expect(value).toBeUndefined();
  expect(problem?.reason).toBe(reason);
  expect(`${problem?.line}:${problem?.column}`).toBe(place);
});

test("values come out as JSON.parse gives them, with a byte-order mark or without", () => {
  const text = '{"a": [1, null, true, "é\\n"], "": {}}';
  expect(parseJson(text).value).toEqual(JSON.parse(text));
  expect(parseJson(`\uFEFF${text}`)).toMatchObject({ value: JSON.parse(text), duplicates: [] });
});

test("a place is that of the value or of its key, and of the nearest ancestor where there is none", () => {
  const parsed = parseJson('{\r\n  "a": [\r\n    {"b": 1}\r\n  ]\r\n}');
  expect(parsed.placeAt([])).toEqual({ line: 1, column: 1 });
  expect(parsed.placeAt(["a"])).toEqual({ line: 2, column: 8 });
  expect(parsed.placeOfKey(["a"])).toEqual({ line: 2, column: 3 });
  expect(parsed.placeAt(["a", 0, "b"])).toEqual({ line: 3, column: 11 });
  expect(parsed.placeOfKey(["a", 0, "b"])).toEqual({ line: 3, column: 6 });
  expect(parsed.placeOfKey(["a", 0])).toEqual({ line: 3, column: 5 });
  expect(parsed.placeAt(["a", 7, "c"])).toEqual({ line: 2, column: 8 });
  expect(parsed.placeAt(["none"])).toEqual({ line: 1, column: 1 });
});

test("a key that stands twice is named at its later place, whose value counts", () => {
  const parsed = parseJson('{"a": 1,\n "b": {"x": 1, "x": 2},\n "a": 3}');
  expect(parsed.value).toEqual({ a: 3, b: { x: 2 } });
  expect(parsed.duplicates).toEqual([
    { key: "x", line: 2, column: 16 },
    { key: "a", line: 3, column: 2 },
  ]);
  expect(parsed.placeAt(["a"])).toEqual({ line: 3, column: 7 });
});

test("keys that name the prototype are data and change nothing", () => {
  const { value } = parseJson('{"__proto__": {"polluted": true}, "constructor": 1, "toString": 2}');
  expect(Object.keys(value as object)).toEqual(["__proto__", "constructor", "toString"]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test.each(["[", '{"a":'])("100,000 times %j is a problem, not a crash", (opening) => {
  const { value, problem } = parseJson(opening.repeat(100_000));
  expect(value).toBeUndefined();
  expect(problem?.reason).toEqual(expect.stringContaining(`over ${maxJsonDepth} levels deep, which is not read`));
});

test("brackets in strings are not nesting, and the limit itself is allowed", () => {
  const brackets = "[".repeat(maxJsonDepth + 1);
  expect(parseJson(JSON.stringify({ a: `\\"${brackets}` })).problem).toBeUndefined();
  expect(parseJson("[".repeat(maxJsonDepth) + "]".repeat(maxJsonDepth)).problem).toBeUndefined();
  expect(parseJson(`[${"[".repeat(maxJsonDepth)}${"]".repeat(maxJsonDepth)}]`).problem).toBeDefined();
});

/** A small generator, so that a failure can be repeated. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) % below;
  };
}

test("what is JSON is decided as JSON.parse decides it, and each broken text has a place", () => {
  const next = numbers(7);
  const whole = '{"a": [1, -2.5e+3, "x\\u00e9\\n\\"", {"b": null, "": [true, false]}], "c d": {}, "é": [[], ""]}';
  for (let round = 0; round < 20_000; round += 1) {
    const at = next(whole.length);
    const signs = '{}[]",:.-+eE0 1\n\tn\\u/*';
    const text = whole.slice(0, at) + signs.slice(next(signs.length)).slice(0, next(2)) + whole.slice(at + next(3));
    const { value, problem } = parseJson(text);
    expect([text, value]).toEqual([text, parsedBy(text)]);
    expect(`${text}: ${problem?.reason}`).not.toMatch(/a character is not allowed/);
  }
});

function parsedBy(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

test("places are found in any order, also at the ends of lines and of the text", () => {
  const parsed = parseJson("\n[1,\n\n 2\n]\n");
  expect(parsed.placeAt([1])).toEqual({ line: 4, column: 2 });
  expect(parsed.placeAt([0])).toEqual({ line: 2, column: 2 });
  expect(parsed.placeAt([])).toEqual({ line: 2, column: 1 });
  expect(parseJson("\n[1").problem).toMatchObject({ line: 2, column: 3 });
  expect(parseJson("\n").problem).toMatchObject({ line: 2, column: 1 });
});
