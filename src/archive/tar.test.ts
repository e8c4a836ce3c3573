import { describe, expect, test } from "vitest";
import { sha256Hex } from "../core/digest.ts";
import { fileOf, type TreeEntry, treeOf } from "../core/file-tree.ts";
import { paxRecord } from "./pax.ts";
import { tarOf } from "./tar.ts";

const text = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);

const tree = treeOf({
  "a.md": "A\n",
  "bin/run": fileOf("#!/bin/sh\n", true),
  empty: { kind: "directory" },
  "grüße/日本.md": "ü",
  [`long/${"x".repeat(120)}.md`]: "y".repeat(513),
});

describe("tarOf", () => {
  test("gives these very bytes, here and everywhere", () => {
    expect(sha256Hex(tarOf(tree))).toBe("48ebd5bda5f6a7d43488341399965091f4ee02dd3c770a9ed54bb990333eab1f");
    expect(sha256Hex(tarOf(tree, { prefix: "opt/plugin" }))).not.toBe(sha256Hex(tarOf(tree)));
  });

  test("does not care for the order in which the tree was built", () => {
    const reversed = new Map([...tree].toReversed());
    expect(tarOf(reversed)).toEqual(tarOf(tree));
  });

  test("an empty tree is two empty blocks", () => {
    expect(tarOf(treeOf({}))).toEqual(new Uint8Array(1024));
  });

  test("a file's header holds mode 0644, owner 0, time 0 and a right sum", () => {
    const tar = tarOf(treeOf({ "a.md": "A\n" }));
    expect(tar).toHaveLength(4 * 512);
    const header = tar.slice(0, 512);
    const field = (start: number, end: number) => text(header.slice(start, end)).replaceAll("\0", "");
    expect(field(0, 100)).toBe("a.md");
    expect([field(100, 108), field(108, 116), field(116, 124)]).toEqual(["0000644", "0000000", "0000000"]);
    expect([field(124, 136), field(136, 148)]).toEqual(["00000000002", "00000000000"]);
    expect(text(header.slice(148, 157))).toBe(`${sumOf(header)}\0 0`);
    expect(text(header.slice(257, 265))).toBe("ustar\x0000");
  });

  test("a change of the executable bit alone changes the bytes", () => {
    const plain = tarOf(treeOf({ a: fileOf("x") }));
    expect(tarOf(treeOf({ a: fileOf("x", true) }))).not.toEqual(plain);
  });

  test("a PAX header stands only before names that need one", () => {
    const typesOf = (path: string) => {
      const tar = tarOf(treeOf({ [path]: "" }));
      return text(tar.filter((_, at) => at % 512 === 156)).replaceAll("\0", "");
    };
    expect(typesOf("x".repeat(100))).toBe("0");
    expect(typesOf("x".repeat(101)).at(0)).toBe("x");
    expect(typesOf("é").at(0)).toBe("x");
    expect(typesOf("a b")).toBe("0");
  });

  const hostile = ["../a", "/a", "a//b", "a/../b", "./a", "a\\b", "a\0b", "a\nb", "a/"];
  test.each(hostile)("refuses the path %j, and the prefix", (path) => {
    const refusal = expect.objectContaining({ code: "PATH_UNSAFE" });
    const one = new Map<string, TreeEntry>([[path, fileOf("x")]]);
    expect(() => tarOf(one)).toThrow(refusal);
    expect(() => tarOf(treeOf({}), { prefix: path })).toThrow(refusal);
  });

  test("refuses an empty path", () => {
    expect(() => tarOf(new Map([["", fileOf("x")]]))).toThrow(expect.objectContaining({ code: "PATH_UNSAFE" }));
  });

  test("refuses a symbolic link", () => {
    const linked = treeOf({ a: { kind: "symlink", target: "/etc/passwd" } });
    expect(() => tarOf(linked)).toThrow(expect.objectContaining({ code: "PATH_UNSAFE" }));
  });
});

function sumOf(header: Uint8Array): string {
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  return sum.toString(8).padStart(6, "0");
}

test("a PAX record counts its own length, also where a digit is added", () => {
  for (const size of [1, 80, 88, 89, 90, 91, 92, 93, 980, 989, 990, 991, 992, 9_990]) {
    const record = paxRecord("path", "p".repeat(size));
    expect(text(record)).toBe(`${record.length} path=${"p".repeat(size)}\n`);
  }
  expect(new TextDecoder().decode(paxRecord("path", "ü"))).toBe("11 path=ü\n");
});
