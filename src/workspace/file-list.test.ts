import { expect, test } from "vitest";
import { fileListText, parseFileList } from "./file-list.ts";
import { maxContextFiles } from "./upload-limits.ts";

const hash = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";
const list = (...lines: string[]) => ["bazaar-files 1", ...lines, ""].join("\n");

test("a list is read, sorted and written back", () => {
  const text = list(`f 100755 ${hash} b c.sh`, `c 100644 ${hash} git/diff.patch`, `f 100644 ${hash} a`);
  const { files, left } = parseFileList(text, 10, "refuse");
  expect(left).toEqual([]);
  expect(files).toEqual([
    { kind: "c", path: "git/diff.patch", executable: false, hash },
    { kind: "f", path: "a", executable: false, hash },
    { kind: "f", path: "b c.sh", executable: true, hash },
  ]);
  expect(parseFileList(fileListText(files), 10, "refuse").files).toEqual(files);
});

test("a list without a file is one", () => {
  expect(parseFileList(list(), 10, "refuse")).toEqual({ files: [], left: [] });
});

test.each([
  ["", "does not begin"],
  ["bazaar-files 2\n", "does not begin"],
  [`bazaar-files 1\nf 100644 ${hash} a`, "has no end"],
  [`bazaar-files 1\r\nf 100644 ${hash} a\r\n`, "does not begin"],
  [list(`f 100644 ${hash.toUpperCase()} a`), "Line 2"],
  [list(`f 120000 ${hash} a`), "Line 2"],
  [list(`f 160000 ${hash} a`), "Line 2"],
  [list(`d 100644 ${hash} a`), "Line 2"],
  [list(`f 100644 ${hash} `), "Line 2"],
  [list(`f 100644 ${hash} a`, ""), "Line 3"],
  [list(`f 100644 ${hash}  a\t`), "control"],
  [list(`f 100644 ${hash} ../a`), '".."'],
  [list(`f 100644 ${hash} C:/a`), "drive"],
  [list(`f 100644 ${hash} git~1/.git/a`), "git's own folder"],
  [list(`c 100644 ${hash} git~1/CLAUDE.md`), "obey"],
  [list(`f 100644 ${hash} a`, `f 100644 ${hash} a`), "twice"],
  [list(`f 100644 ${hash} a`, `f 100644 ${hash} a/b`), "inside of a file"],
  [list(`f 100644 ${hash} a/b`, `f 100644 ${hash} a`), "a file and a folder"],
  [list(`c 100644 ${hash} CLAUDE.md`), "obey"],
])("%j is refused: %s", (text, why) => {
  expect(() => parseFileList(text, 10, "inert")).toThrow(why);
});

test("one file more than may be is refused, of the project and of the context", () => {
  const many = (kind: string, count: number) =>
    list(...Array.from({ length: count }, (_, at) => `${kind} 100644 ${hash} f${at}`));
  expect(parseFileList(many("f", 10), 10, "refuse").files).toHaveLength(10);
  expect(() => parseFileList(many("f", 11), 10, "refuse")).toThrow("more than 10 files");
  expect(parseFileList(many("c", maxContextFiles), 1, "refuse").files).toHaveLength(maxContextFiles);
  expect(() => parseFileList(many("c", maxContextFiles + 1), 1, "refuse")).toThrow("context files");
});

test("what is honest on one system and awkward on another is left out, and the rest is taken", () => {
  const awkward = [
    "drivers/aux.c",
    "a.",
    "b /c",
    "x".repeat(256),
    "README.MD",
    "Src/late.ts",
    "cafe\u0301",
    "git~1/x",
    "mail/a:b",
  ];
  const good = ["readme.md", "src/early.ts", "caf\u00e9"];
  const lines = [...good, ...awkward].map((path) => `f 100644 ${hash} ${path}`);
  const { files, left } = parseFileList(list(...lines), 20, "refuse");
  expect(files.map(({ path }) => path)).toEqual([...good].sort());
  expect(left.map(({ path }) => path)).toEqual(awkward);
});
