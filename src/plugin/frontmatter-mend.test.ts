import { describe, expect, test } from "vitest";
import { parseFrontmatter } from "./frontmatter.ts";

const read = (yaml: string) => parseFrontmatter(`---\n${yaml}\n---\nBody\n`);
const valueOfK = (yaml: string) => read(yaml).frontmatter.data["k"];

// Each was put before the real client (2.1.330) as the name of an agent, and is the name that it showed.
describe("tabs for blanks", () => {
  test.each([
    ["k:\t[Read, Grep]", ["Read", "Grep"]],
    ["k: \t[Read]", ["Read"]],
    ["k: [a,\tb]", ["a", "b"]],
    ["k: [\ta\t,\t[b,\tc\t]\t]\t# d", ["a", ["b", "c"]]],
    ["k:\t[a,\n  b]", ["a", "b"]],
    ['k: ["a"\t, "b,\tc",\td]', ["a", "b,\tc", "d"]],
    ["k: [a, 'b,\tc',\td]", ["a", "b,\tc", "d"]],
    ["k: [a\tb,\tc]", ["a\tb", "c"]],
    ["k: {a:\tb,\tc: d}", { a: "b", c: "d" }],
    ["k:\t{a: b}", { a: "b" }],
    ["k: x [a,\tb] y\nl:\t[a]", "x [a,\tb] y"],
    ["k: |\n  x,\ty\nl:\t[a]", "x,\ty\n"],
    ["k: 'it''s,\ty'\nl:\t[a]", "it's,\ty"],
    ["k: a,\tb\nl:\t[a]\nm:\t[a]", "a,\tb"],
  ])("%j", (yaml, value) => {
    expect(read(yaml).frontmatter.state).toBe("parsed");
    expect(valueOfK(yaml)).toEqual(value);
  });
});

describe("control characters are letters", () => {
  const all = [
    "\u0001",
    "\u0007",
    "\b",
    "\v",
    "\f",
    "\u001B",
    "\u001F",
    "\u007F",
    "\u0080",
    "\u009F",
    "\uFFFE",
    "\uFFFF",
  ];

  test.each(all)("%j", (sign) => {
    for (const yaml of [`k: a${sign}b`, `k: "a${sign}b"`, `k: 'a${sign}b'`]) expect(valueOfK(yaml)).toBe(`a${sign}b`);
    expect(valueOfK(`k: |\n  a${sign}\n  b`)).toBe(`a${sign}\nb\n`);
    expect(valueOfK(`k: [a${sign}, ${sign}b]`)).toEqual([`a${sign}`, `${sign}b`]);
    expect(valueOfK(`k: {a${sign}: b}`)).toEqual({ [`a${sign}`]: "b" });
    expect(valueOfK(`k: ${sign}[a, b]`)).toBe(`${sign}[a, b]`);
    expect(valueOfK(`k: a #${sign}b`)).toBe("a");
  });

  test("in keys, which keep their lines, and beside letters that YAML has for private use", () => {
    const { frontmatter, duplicateKeys } = read("a\u001B: \uE000\na\u001B: \uE000\u0007");
    expect(frontmatter.data).toEqual({ "a\u001B": "\uE000\u0007" });
    expect(frontmatter.lines).toEqual({ "a\u001B": 3 });
    expect(duplicateKeys).toEqual([{ key: "a\u001B", line: 3 }]);
  });

  test("with a value that has to be quoted", () => {
    const { frontmatter } = read("k: a: \u001Bb");
    expect(frontmatter).toMatchObject({ state: "repaired", data: { k: "a: \u001Bb" } });
  });

  test("but for NUL", () => {
    expect(read("k: a\0b").frontmatter.state).toBe("dropped");
  });
});
