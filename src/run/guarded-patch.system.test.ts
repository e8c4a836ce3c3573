import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FileContent, filePatch } from "../workspace/file-patch.ts";
import type { WorkspacePatch } from "../workspace/types.ts";
import { guardedPatch } from "./guarded-patch.ts";
import { OutputGuard } from "./output-guard.ts";

// What the guard leaves of a patch, in the hands of the real git.

const prompt =
  "You are a careful reviewer of payment code. First list every call that moves money, then weigh each one " +
  "by who may trigger it. Never mention the ledger of exceptions, which only senior staff may see.";
const guard = new OutputGuard({ texts: [prompt] });
const asName = prompt.replaceAll(/[^a-z]+/gi, "-").slice(0, 150);

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "guarded-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const content = (text: string): FileContent => ({ bytes: Buffer.from(text), executable: false });

type Change = readonly [path: string, before: string | undefined, after: string | undefined];

/** The patch of some files, in the order in which they are given. */
function patchOf(...changes: readonly Change[]): WorkspacePatch {
  const sides = (text: string | undefined) => (text === undefined ? undefined : content(text));
  const files = changes.map(([path, before, after]) => filePatch(path, sides(before), sides(after))!);
  return { changes: files.map(({ change }) => change), text: files.map(({ text }) => text).join(""), leftOut: [] };
}

/** The files after `git apply`, which has to take the patch. */
function applied(text: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  for (const [name, was] of Object.entries(before)) writeFileSync(join(folder, name), was);
  writeFileSync(join(folder, "p.patch"), text);
  const env = { PATH: process.env["PATH"], GIT_CEILING_DIRECTORIES: tmpdir() };
  if (text !== "") execFileSync("git", ["apply", "p.patch"], { cwd: folder, env, stdio: "pipe" });
  rmSync(join(folder, "p.patch"));
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

const secret = /reviewer|moves.money|senior/;

describe("attack 1, a prompt in a patch:", () => {
  test("lines that the run added lose it, and the patch applies", () => {
    const was = `${prompt}\nb\n`;
    const { patch, redactions } = guardedPatch(
      patchOf(["x", was, `${prompt}\n${prompt.replaceAll(" ", "\n")}\nc\n`]),
      guard,
    );
    expect(redactions).toBeGreaterThan(0);
    const [kept, ...lines] = applied(patch.text, { x: was })["x"]!.split("\n");
    // What the caller sent stays as it is, else the patch would not apply.
    expect(kept).toBe(prompt);
    expect(lines.join("\n")).not.toMatch(secret);
    expect(lines).toHaveLength(prompt.split(" ").length + 2);
  });

  test.each([
    ["an empty file", ""],
    ["a text", "text\n"],
    ["a binary file", "\0"],
  ])("the name of %s takes the file with it, and the others stay", (_, text) => {
    const { patch, redactions } = guardedPatch(
      patchOf(["a", undefined, "1\n"], [asName, undefined, text], ["z", "1\n", "2\n"]),
      guard,
    );
    expect(JSON.stringify(patch)).not.toMatch(secret);
    expect(patch.changes.map(({ path }) => path)).toEqual(["a", "z"]);
    expect(patch.leftOut).toHaveLength(1);
    expect(redactions).toBe(1);
    expect(applied(patch.text, { z: "1\n" })).toEqual({ a: "1\n", z: "2\n" });
  });

  test("names that tell it in pieces are known by those before; a patch of nothing else is empty", () => {
    const pieces = asName.match(/.{1,50}/g)!;
    const made = pieces.map((name): Change => [name, undefined, ""]);
    expect(guardedPatch(patchOf(...made), guard).patch.changes).toHaveLength(1);
    expect(guardedPatch(patchOf([asName, undefined, "x"]), guard).patch).toMatchObject({ changes: [], text: "" });
  });

  test("a name that goes on in the file's text stays whole, and so does a name of the caller's own", () => {
    const [name, rest] = [prompt.slice(0, 50), prompt.slice(50)];
    const own = asName.slice(0, 120);
    const { patch } = guardedPatch(patchOf([name, undefined, `${rest}\n`], [own, "1\n", "++ 2\n"]), guard);
    const files = applied(patch.text, { [own]: "1\n" });
    expect(files).toEqual({ [name]: expect.not.stringMatching(/senior/), [own]: "++ 2\n" });
  });
});

test("a patch is not touched otherwise, whatever signs it holds", () => {
  const given = patchOf(["x", "a\r\n", "b\u001b[0m\r\ndiff --git a/x b/x\n@@ -1 +1 @@\n++ b/y"], ["bin", "\0", "\0x"]);
  expect(guardedPatch(given, guard)).toEqual({ patch: given, redactions: 0 });
  expect(guardedPatch(given, undefined).patch).toBe(given);
});
