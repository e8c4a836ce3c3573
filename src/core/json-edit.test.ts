import { describe, expect, test } from "vitest";
import { insertJsonItem, sameJson, setJsonMember } from "./json-edit.ts";
import type { Json, JsonPath } from "./json.ts";

/** Behind all that stand there. */
const appendJsonItem = (text: string, path: JsonPath, value: Json) => insertJsonItem(text, path, Infinity, value);

const entry = { name: "b", source: "./b", author: { name: "B" } };

describe("an added item follows what stands there", () => {
  const indented = (unit: string) => JSON.stringify({ name: "m", plugins: [{ name: "a", tags: ["x"] }] }, null, unit);
  test.each([
    ["two spaces", "  "],
    ["four spaces", "    "],
    ["tabs", "\t"],
    ["three spaces", "   "],
  ])("%s", (_, unit) => {
    const text = indented(unit);
    const expected = JSON.stringify({ name: "m", plugins: [{ name: "a", tags: ["x"] }, entry] }, null, unit);
    expect(appendJsonItem(text, ["plugins"], entry)).toBe(expected);
    expect(appendJsonItem(`${text}\n`, ["plugins"], entry)).toBe(`${expected}\n`);
    expect(appendJsonItem(`\uFEFF${text}\n\n`, ["plugins"], entry)).toBe(`\uFEFF${expected}\n\n`);
    const crlf = (given: string) => given.replaceAll("\n", "\r\n");
    expect(appendJsonItem(crlf(text), ["plugins"], entry)).toBe(crlf(expected));
  });

  test("an empty array in an indented text", () => {
    const text = JSON.stringify({ name: "m", plugins: [] }, null, 4);
    expect(appendJsonItem(text, ["plugins"], { name: "b" })).toBe(
      JSON.stringify({ name: "m", plugins: [{ name: "b" }] }, null, 4),
    );
  });

  test.each([
    ["minified", '{"name":"m","plugins":[{"name":"a"}]}', '{"name":"m","plugins":[{"name":"a"},{"name":"b","n":1}]}'],
    ["minified, empty array", '{"name":"m","plugins":[]}', '{"name":"m","plugins":[{"name":"b","n":1}]}'],
    [
      "one line",
      '{"name": "m", "plugins": [{"name": "a"}]}\n',
      '{"name": "m", "plugins": [{"name": "a"}, {"name": "b", "n": 1}]}\n',
    ],
    [
      "one line with padding",
      '{ "plugins": [{ "name": "a" }] }',
      '{ "plugins": [{ "name": "a" }, { "name": "b", "n": 1 }] }',
    ],
    [
      "one line, empty array",
      '{ "name": "m", "plugins": [ ] }',
      '{ "name": "m", "plugins": [{ "name": "b", "n": 1 }] }',
    ],
    ["only an empty array", '{"plugins":[]}', '{"plugins":[{"name":"b","n":1}]}'],
    ["an empty text shows no habit", "[]", '[\n  {\n    "name": "b",\n    "n": 1\n  }\n]'],
  ])("%s", (_, text, expected) => {
    const path = text.startsWith("[") ? [] : ["plugins"];
    expect(appendJsonItem(text, path, { name: "b", n: 1 })).toBe(expected);
  });

  test("one entry a line stays one entry a line", () => {
    const text =
      '{\n  "plugins": [\n    { "name": "a", "source": "./a" },\n    { "name": "c", "source": "./c" }\n  ]\n}\n';
    expect(appendJsonItem(text, ["plugins"], { name: "b", source: "./b" })).toBe(
      text.replace('"./c" }', '"./c" },\n    { "name": "b", "source": "./b" }'),
    );
  });

  test("the brackets hug the objects", () => {
    const text = '{\n  "plugins": [{\n    "name": "a"\n  }]\n}\n';
    const edited = appendJsonItem(text, ["plugins"], { name: "b" });
    expect(edited).toBe('{\n  "plugins": [{\n    "name": "a"\n  }, {\n    "name": "b"\n  }]\n}\n');
  });

  test("odd spacing elsewhere stays", () => {
    const text = '{\n\t"name" :   "m",\n\n\n  "x":1.0e5,"plugins": [\n\n    {"name":"a"}\n\n  ],   "z": [1,\n2]\n}';
    const edited = appendJsonItem(text, ["plugins"], { name: "b" });
    expect(edited).toBe(text.replace('{"name":"a"}', '{"name":"a"},\n    {"name" :   "b"}'));
    expect(JSON.parse(edited).plugins).toEqual([{ name: "a" }, { name: "b" }]);
  });
});

describe("setJsonMember", () => {
  test("replaces a value and nothing else", () => {
    const text = '{\n  "a": {"k" : 1},\n  "b":\t"x",\r\n  "c": [1, 2]\n}';
    expect(setJsonMember(text, [], "b", "y")).toBe(text.replace('"x"', '"y"'));
    expect(setJsonMember(text, ["a"], "k", 2)).toBe(text.replace("1}", "2}"));
  });

  test("adds a member behind the last one", () => {
    expect(setJsonMember('{\n  "a": 1\n}\n', [], "b", { c: [1] })).toBe(
      '{\n  "a": 1,\n  "b": {\n    "c": [\n      1\n    ]\n  }\n}\n',
    );
    expect(setJsonMember('{"a":1}', [], "b", [1, { c: 2 }])).toBe('{"a":1,"b":[1,{"c":2}]}');
    expect(setJsonMember('{ "a": 1 }', [], "b", { c: 2 })).toBe('{ "a": 1, "b": { "c": 2 } }');
    expect(setJsonMember("{}", [], "b", 1)).toBe('{\n  "b": 1\n}');
    expect(setJsonMember('{"x":{}}', ["x"], "b", 1)).toBe('{"x":{"b":1}}');
  });

  test("adds to an entry that takes one line", () => {
    const text = '{\n  "plugins": [\n    { "name": "a" }\n  ]\n}';
    expect(setJsonMember(text, ["plugins", 0], "author", { name: "A" })).toBe(
      text.replace('"a" }', '"a", "author": { "name": "A" } }'),
    );
  });

  test("gives back the very text when nothing changes, whatever the order of keys", () => {
    const text = '{"author":{"email":"e","name":"n"}}';
    expect(setJsonMember(text, [], "author", { name: "n", email: "e" })).toBe(text);
  });

  test("of a key that stands twice the last one counts", () => {
    expect(setJsonMember('{"a":1,"a":2}', [], "a", 3)).toBe('{"a":1,"a":3}');
  });

  test("keeps what a parser would lose: big numbers, escapes, -0", () => {
    const text = '{"big":12345678901234567890,"esc":"\\u00e9\\/","zero":-0,"v":1}';
    expect(setJsonMember(text, [], "v", 2)).toBe(text.replace('"v":1', '"v":2'));
  });

  test.each(["", "{", '{"a":1,}', "{/* */}", "nope"])("refuses %j", (text) => {
    expect(() => setJsonMember(text, [], "a", 1)).toThrow(TypeError);
  });

  test("refuses a path that leads to no object or array", () => {
    expect(() => setJsonMember("[]", [], "a", 1)).toThrow("There is no object at /");
    expect(() => appendJsonItem('{"a":{}}', ["a"], 1)).toThrow("There is no array at /a");
    expect(() => appendJsonItem("{}", ["plugins"], 1)).toThrow("There is no array at /plugins");
  });
});

describe("whatever the layout, only an insertion happens", () => {
  const value = { name: "m", nested: { deep: [{ a: 1 }, { b: [] }] }, plugins: [{ name: "a", tags: ["x", "y"] }, 5] };
  const layouts: Record<string, string> = {
    minified: JSON.stringify(value),
    python: JSON.stringify(value).replaceAll(",", ", ").replaceAll(":", ": "),
    tabs: JSON.stringify(value, null, "\t"),
    "no indentation": JSON.stringify(value, null, 1).replaceAll(/^ +/gm, ""),
    "comma first": JSON.stringify(value, null, 2).replaceAll(/,\n( *)/g, "\n$1, "),
    spaced: JSON.stringify(value, null, 2).replaceAll("[\n", "[\n\n\n").replaceAll("\n]", "\n\n ]"),
    "lone CR": JSON.stringify(value, null, 2).replaceAll("\n", "\r"),
  };
  test.each(Object.entries(layouts))("%s", (_, text) => {
    for (const path of [["plugins"], ["nested", "deep"], ["nested", "deep", 1, "b"], ["plugins", 0, "tags"]]) {
      const edited = appendJsonItem(text, path, entry);
      requireInsertion(text, edited);
      let list = JSON.parse(edited) as unknown;
      for (const step of path) list = Reflect.get(list as object, step);
      expect((list as unknown[]).at(-1)).toEqual(entry);
    }
    for (const path of [[], ["nested"], ["plugins", 0], ["nested", "deep", 1]]) {
      const edited = setJsonMember(text, path, "added", entry);
      requireInsertion(text, edited);
      expect(setJsonMember(edited, path, "added", entry)).toBe(edited);
      expect(JSON.parse(setJsonMember(edited, path, "added", "other"))).not.toEqual(JSON.parse(edited));
    }
  });

  function requireInsertion(before: string, after: string): void {
    let start = 0;
    while (before[start] === after[start] && start < before.length) start += 1;
    expect(after.slice(after.length - before.length + start)).toBe(before.slice(start));
  }
});

test("sameJson", () => {
  expect(sameJson({ a: [1, { b: 2, c: 3 }] }, { a: [1, { c: 3, b: 2 }] })).toBe(true);
  expect(sameJson([1, 2], [2, 1])).toBe(false);
  expect(sameJson(undefined, null)).toBe(false);
});

describe("insertJsonItem", () => {
  const bare = JSON.stringify({ plugins: [{ name: "a" }, { name: "c" }] });
  test.each([
    ["indented", (text: string) => JSON.stringify(JSON.parse(text), null, 2)],
    ["minified", (text: string) => text],
    [
      "marked, with tabs and CRLF",
      (text: string) => `\uFEFF${JSON.stringify(JSON.parse(text), null, "\t")}`.replaceAll("\n", "\r\n"),
    ],
  ])("an item before each place of a text that is %s", (_, form) => {
    for (const at of [0, 1, 2, 7]) {
      const plugins: object[] = [{ name: "a" }, { name: "c" }];
      plugins.splice(at, 0, { name: "b", n: 1 });
      const wanted = form(JSON.stringify({ plugins }));
      expect(insertJsonItem(form(bare), ["plugins"], at, { name: "b", n: 1 })).toBe(wanted);
    }
  });

  test("one entry a line stays one entry a line", () => {
    const text = '{\n  "plugins": [\n    { "name": "a" },\n    { "name": "c" }\n  ]\n}\n';
    const wanted = text.replace('    { "name": "c"', '    { "name": "b" },\n    { "name": "c"');
    expect(insertJsonItem(text, ["plugins"], 1, { name: "b" })).toBe(wanted);
    expect(insertJsonItem('{"x": [1, 2]}', ["x"], 0, 0)).toBe('{"x": [0, 1, 2]}');
  });
});

test("an array of any length takes another item", () => {
  const text = `[\n${"1,\n".repeat(200_000)}1\n]`;
  expect(appendJsonItem(text, [], 2)).toBe(`${text.slice(0, -2)},\n2\n]`);
});
