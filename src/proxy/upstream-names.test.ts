import { assert, constantFrom, dictionary, integer, property, string, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import { isServed, NameTable, roomForNames } from "./upstream-names.ts";

describe("names", () => {
  test("are <server>_<tool>, as the client would write them", () => {
    const table = new NameTable(["db", "my.files"], 60);
    expect([...table.named("db", ["query", "dot.ted"])]).toEqual([
      ["query", "db_query"],
      ["dot.ted", "db_dot_ted"],
    ]);
    expect(table.named("my.files", ["read"]).get("read")).toBe("my_files_read");
  });

  test("a_b + c and a + b_c are two names, and the shorter server keeps the plain one", () => {
    const table = new NameTable(["a", "a_b"], 60);
    expect(table.named("a", ["b_c"]).get("b_c")).toBe("a_b_c");
    expect(table.named("a_b", ["c"]).get("c")).toMatch(/^a_b_c_[0-9a-f]{8}$/);
  });

  test("do not depend on what other servers offer, nor on their order", () => {
    const forwards = new NameTable(["a", "a_b", "c"], 60).named("a_b", ["x", "y"]);
    expect(new NameTable(["c", "a_b", "a"], 60).named("a_b", ["y", "x"])).toEqual(forwards);
    expect(forwards.get("x")).toBe(new NameTable(["a_b", "a"], 60).named("a_b", ["x"]).get("x"));
  });

  test("the proxy's own tools are nobody else's", () => {
    expect(new NameTable(["execute"], 60).named("execute", ["command"]).get("command")).toMatch(/^execute_command_/);
  });

  test("of two that the client would write alike, the plain one keeps the name", () => {
    const names = new NameTable(["s"], 60).named("s", ["a.b", "a_b"]);
    expect(names.get("a_b")).toBe("s_a_b");
    expect(names.get("a.b")).toMatch(/^s_a_b_[0-9a-f]{8}$/);
  });

  test("long ones are cut and told apart by a hash", () => {
    const room = roomForNames("my-plugin");
    const long = "x".repeat(200);
    const names = [...new NameTable(["s"], room).named("s", [`${long}1`, `${long}2`]).values()];
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(`mcp__plugin_my-plugin_bazaar-proxy__${name}`).toHaveLength(64);
  });

  test("whatever servers and tools are called, every name is its own and fits", () => {
    const word = string({ unit: constantFrom("a", "b", "_", ".", "\u0007", "ü"), minLength: 1, maxLength: 8 });
    const servers = dictionary(word, uniqueArray(word, { maxLength: 6 }), { maxKeys: 5 });
    assert(
      property(servers, integer({ min: 16, max: 64 }), (offers, room) => {
        const table = new NameTable(Object.keys(offers), room);
        const all = Object.entries(offers).flatMap(([server, tools]) =>
          Array.from(table.named(server, tools).values()),
        );
        expect(new Set(all).size).toBe(all.length);
        expect(all).toHaveLength(Object.values(offers).flat().length);
        expect(all.filter((name) => !/^[A-Za-z0-9_-]+$/.test(name) || name.length > room)).toEqual([]);
      }),
    );
  });
});

test("lists of what is served", () => {
  expect(isServed("read_file", { allow: ["read_*"] })).toBe(true);
  expect(isServed("bread_file", { allow: ["read_*"] })).toBe(false);
  expect(isServed("read_file", { allow: ["*"], deny: ["*_file"] })).toBe(false);
  expect(isServed("a.b", { allow: ["a?b", "a+b"] })).toBe(false);
  expect(isServed("line\nbreak", { deny: ["line*"] })).toBe(false);
  expect(isServed("any", {})).toBe(true);
});
