import { describe, expect, test } from "vitest";
import { instantOf, keyLine, parseKeyFile } from "./key-store.ts";

const digest = "0123456789abcdef".repeat(4);
const other = "fedcba9876543210".repeat(4);

describe("a line", () => {
  test("is a name and a digest; more is optional", () => {
    const text = [
      "\uFEFF# keys of the team",
      "",
      `alice ${digest}`,
      `  bob@example.com\t${other}  expires=2027-01-31 tools=command:draft,db_*\r`,
    ].join("\n");
    const { keys, faults } = parseKeyFile(text);
    expect(faults).toEqual([]);
    expect(keys).toMatchObject([
      { name: "alice", sha256: digest, line: 3, caller: expect.stringMatching(/^c-[0-9a-f]{16}$/) as unknown },
      { name: "bob@example.com", sha256: other, line: 4, expiresAt: Date.UTC(2027, 0, 31) },
    ]);
    expect(keys[0]).not.toHaveProperty("expiresAt");
    expect(keys[0]).not.toHaveProperty("allow");
    expect(keys[1]?.allow?.entries).toEqual(["command:draft", "db_*"]);
  });

  test("that is written is read again", () => {
    const line = keyLine("ci", digest, Date.UTC(2027, 4, 6, 7, 8, 9), ["skill:*"]);
    expect(line).toBe(`ci ${digest} expires=2027-05-06T07:08:09Z tools=skill:*`);
    expect(parseKeyFile(line).keys[0]).toMatchObject({ name: "ci", expiresAt: Date.UTC(2027, 4, 6, 7, 8, 9) });
  });

  test("two keys of one name are one caller, and another name is another", () => {
    const { keys } = parseKeyFile(`a ${digest}\na ${other}\nb ${"0".repeat(64)}`);
    expect(new Set(keys.map(({ caller }) => caller)).size).toBe(2);
    expect(keys[0]?.caller).toBe(keys[1]?.caller);
  });

  test.each([
    ["a key as it is", "cbz_SECRET-0123456789abcdefghijklmnopqrstuvwxyz"],
    ["a name alone", "SECRET"],
    ["a digest that was cut off", `alice ${digest.slice(0, 40)}`],
    ["a digest in capitals", `alice ${digest.toUpperCase()}`],
    ["a digest with a letter too many", `alice ${digest}0`],
    ["a name with a slash", `SECRET/x ${digest}`],
    ["a name of 65 letters", `${"x".repeat(65)} ${digest}`],
    ["a date that is none", `alice ${digest} expires=2027-02-30`],
    ["a date in words", `alice ${digest} expires=never`],
    ["no date", `alice ${digest} expires=`],
    ["two dates", `alice ${digest} expires=2027-01-01 expires=2028-01-01`],
    ["no tool", `alice ${digest} tools=`],
    ["an empty tool", `alice ${digest} tools=db_*,`],
    ["two lists of tools", `alice ${digest} tools=a tools=b`],
    ["a restriction that nobody knows", `alice ${digest} tool=db_*`],
    ["a word", `alice ${digest} SECRET`],
    ["a member of every object", `alice ${digest} __proto__=x`],
  ])("%s grants nothing, and is told without what stands there", (_, line) => {
    const { keys, faults } = parseKeyFile(`good ${other}\n${line}`);
    expect(keys.map(({ name }) => name)).toEqual(["good"]);
    expect(faults).toMatchObject([{ line: 2 }]);
    expect(faults[0]?.problem).not.toMatch(/SECRET|alice|0123456789/);
  });

  test("the same key again grants nothing, also with more rights", () => {
    const { keys, faults } = parseKeyFile(`a ${digest} tools=db_*\nb ${digest}`);
    expect(keys.map(({ name }) => name)).toEqual(["a"]);
    expect(faults).toEqual([{ line: 2, problem: "is the key of line 1 again" }]);
  });
});

test.each([
  ["2027-01-31", Date.UTC(2027, 0, 31)],
  ["2028-02-29", Date.UTC(2028, 1, 29)],
  ["2027-01-31T12:30Z", Date.UTC(2027, 0, 31, 12, 30)],
  ["2027-01-31T12:30:15+02:00", Date.UTC(2027, 0, 31, 10, 30, 15)],
  ["2027-02-29", undefined],
  ["2027-13-01", undefined],
  ["2027-01-31T12:30", undefined],
  ["2027-01-31T25:00Z", undefined],
  ["31.1.2027", undefined],
  ["1800000000", undefined],
  ["", undefined],
])("%s", (text, expected) => expect(instantOf(text)).toBe(expected));
