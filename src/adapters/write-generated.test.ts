import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { messageOf } from "../core/errors.ts";
import { fileOf, treeOf } from "../core/file-tree.ts";
import { generatedFile } from "./generated-record.ts";
import { writeGenerated } from "./write-generated.ts";

let folder = "";
let out = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "generated-test-"));
  out = join(folder, "deep", "out");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const first = treeOf({ "a.yaml": "a1", "sub/b.yaml": "b1", "run.sh": fileOf("#!/bin/sh\n", true) });
const second = treeOf({ "a.yaml": "a2", "c.yaml": "c1", "run.sh": fileOf("#!/bin/sh\n", true) });
const read = (path: string) => readFileSync(join(out, path), "utf8");
const all = () => readdirSync(out, { recursive: true, encoding: "utf8" }).sort();

test("writes into a folder that it makes, and nothing when nothing changed", () => {
  expect(writeGenerated(out, first, "k")).toEqual({
    written: ["a.yaml", "run.sh", "sub/b.yaml"],
    unchanged: [],
    removed: [],
  });
  expect(all()).toEqual([generatedFile, "a.yaml", "run.sh", "sub", "sub/b.yaml"]);
  expect(statSync(join(out, "run.sh")).mode & 0o777).toBe(0o755);
  const { mtimeMs } = statSync(join(out, generatedFile));
  expect(writeGenerated(out, first, "k")).toMatchObject({ written: [], unchanged: ["a.yaml", "run.sh", "sub/b.yaml"] });
  expect(statSync(join(out, generatedFile)).mtimeMs).toBe(mtimeMs);
});

test("exchanges what it wrote, removes what is no more, and leaves what others put there", () => {
  writeGenerated(out, first, "k");
  mkdirSync(join(out, "secrets"));
  writeFileSync(join(out, "secrets/model-key"), "s", { mode: 0o400 });
  writeFileSync(join(out, "terraform.tfstate"), "{}");
  expect(writeGenerated(out, second, "k")).toEqual({
    written: ["a.yaml", "c.yaml"],
    unchanged: ["run.sh"],
    removed: ["sub/b.yaml"],
  });
  expect(read("a.yaml")).toBe("a2");
  expect(read("secrets/model-key")).toBe("s");
  expect(read("terraform.tfstate")).toBe("{}");
  expect(all().filter((path) => path.startsWith(".claude-bazaar-"))).toEqual([]);
});

describe("refuses, and changes nothing,", () => {
  const contents = () => all().map((path) => (statSync(join(out, path)).isFile() ? read(path) : path));
  /** Why the second tree is not written; a word about it where something changed all the same. */
  const whyNot = (kind = "k"): string => {
    const before = contents();
    try {
      writeGenerated(out, second, kind);
    } catch (error) {
      const changed = contents().join("\0") !== before.join("\0");
      return `${changed ? "CHANGED: " : ""}${messageOf(error)}`;
    }
    return "it was written";
  };

  test("a folder that it did not write", () => {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, "other"), "x");
    expect(whyNot()).toMatch(/^(?!CHANGED).*nothing says that this tool wrote them/);
  });

  test("a folder of another kind", () => {
    writeGenerated(out, first, "k");
    expect(whyNot("other")).toMatch(/^(?!CHANGED).*holds what `k` wrote/);
  });

  test("a file that somebody changed, or made executable, or wrote where one is to be", () => {
    writeGenerated(out, first, "k");
    writeFileSync(join(out, "a.yaml"), "mine");
    writeFileSync(join(out, "c.yaml"), "mine");
    chmodSync(join(out, "sub/b.yaml"), 0o755);
    expect(whyNot()).toMatch(/^(?!CHANGED).*wrote or changed a\.yaml, c\.yaml, sub\/b\.yaml\./);
  });

  test("a folder in the place of a file, and a link", () => {
    writeGenerated(out, first, "k");
    mkdirSync(join(out, "c.yaml"));
    expect(whyNot()).toMatch(/^(?!CHANGED).*is in the way/);
    rmSync(join(out, "c.yaml"), { recursive: true });
    symlinkSync("/etc/passwd", join(out, "c.yaml"));
    expect(whyNot()).toMatch(/^(?!CHANGED).*is a symbolic link/);
  });

  test("a tree that can't be read to its end", () => {
    writeGenerated(out, first, "k");
    const before = read(generatedFile);
    const broken = treeOf({
      "a.yaml": "a2",
      "z.yaml": {
        ...fileOf("z"),
        bytes: () => {
          throw new Error("gone");
        },
      },
    });
    expect(() => writeGenerated(out, broken, "k")).toThrow("gone");
    expect(read("a.yaml")).toBe("a1");
    expect(read(generatedFile)).toBe(before);
  });
});

test("a path that leaves the folder is refused before anything is made", () => {
  expect(() => writeGenerated(out, treeOf({ "../x": "x" }), "k")).toThrow("..");
  expect(readdirSync(folder)).toEqual([]);
});

test("after a kill in the middle the next write goes on, though it writes something else again", () => {
  writeGenerated(out, first, "k");
  const before = JSON.parse(read(generatedFile)) as { files: Record<string, string[]> };
  writeGenerated(out, second, "k");
  const after = JSON.parse(read(generatedFile)) as { files: Record<string, string[]> };
  // As a kill between the two files would leave it: the record knows old and new, a.yaml is new, the rest is old.
  const both = { ...after.files, "a.yaml": [...(before.files["a.yaml"] ?? []), ...(after.files["a.yaml"] ?? [])] };
  writeFileSync(join(out, generatedFile), JSON.stringify({ generated: "k", files: both }));
  rmSync(join(out, "c.yaml"));
  expect(writeGenerated(out, treeOf({ "a.yaml": "a3" }), "k")).toMatchObject({ written: ["a.yaml"] });
  expect(read("a.yaml")).toBe("a3");
});

test("a file that is as it is to be counts as ours, whoever wrote it", () => {
  writeGenerated(out, first, "k");
  writeFileSync(join(out, "c.yaml"), "c1");
  expect(writeGenerated(out, second, "k").unchanged).toContain("c.yaml");
});

test("the file of its own record is nobody else's", () => {
  const own = treeOf({ [generatedFile]: "{}" });
  expect(() => writeGenerated(out, own, "k")).toThrow(expect.objectContaining({ code: "PATH_UNSAFE" }));
  expect(readdirSync(folder)).toEqual([]);
});
