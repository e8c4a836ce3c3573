import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FilesCaller } from "../../testing/files-caller.ts";
import { type FilesHost, startFilesHost } from "../../testing/files-host.ts";
import { lacks } from "../../testing/programs.ts";

// What git may say of a file, a branch and a change.

let host: FilesHost;
let caller: FilesCaller;
beforeEach(async () => {
  host = await startFilesHost();
  caller = new FilesCaller(host.url, { consent: "always" });
  caller.write({ a: "a\n", "d/b": "b\n", "d/c": "c\n" });
  caller.commitAll();
});
afterEach(() => {
  host[Symbol.dispose]();
  caller[Symbol.dispose]();
});
const missing = lacks("curl");
const fix = { command: "fix", arguments: "" };
const call = (input: Readonly<Record<string, unknown>> = fix) => caller.run("before", caller.event(input));
const last = () => [...host.uploads.values()].at(-1)!;
const sent = () => [...last().files.keys()].toSorted();

test.skipIf(missing)(
  "every state that a file of git may be in: the disk's content travels, and what is gone does not",
  async () => {
    caller.write({
      staged: "1\n",
      both: "1\n",
      gone: "1\n",
      "gone staged": "1\n",
      hidden: "1\n",
      sparse: "1\n",
      'q"uo\\te': "1\n",
    });
    caller.write({ "with blank": "1\n", typed: "1\n", ünï: "1\n", touched: "1\n" });
    caller.git("add", "-A");
    caller.git("commit", "-qm", "two");
    await call();
    caller.write({ staged: "2\n", both: "2\n", intended: "i\n", "with blank": "2\n", ünï: "2\n" });
    caller.git("add", "staged", "both");
    caller.git("add", "-N", "intended");
    caller.write({ both: "3\n", hidden: "2\n", touched: "1\n" });
    caller.git("update-index", "--assume-unchanged", "hidden");
    caller.git("update-index", "--skip-worktree", "sparse");
    for (const path of ["gone", "sparse", "typed"]) rmSync(join(caller.project, path));
    symlinkSync("a", join(caller.project, "typed"));
    caller.git("rm", "-q", "gone staged");
    await call();
    const expected = {
      a: "a\n",
      staged: "2\n",
      both: "3\n",
      intended: "i\n",
      hidden: "2\n",
      "with blank": "2\n",
      ünï: "2\n",
      touched: "1\n",
    };
    for (const [path, text] of Object.entries(expected)) expect([path, host.text(path)]).toEqual([path, text]);
    expect(sent()).toEqual([...Object.keys(expected), "d/b", "d/c"].toSorted());
    const diff = last().context.get("git/diff.patch")!;
    for (const line of ["b/with blank", "b/ünï", "b/both", "b/gone", "b/intended"]) expect(diff).toContain(line);
    expect(last().context.get("git/status.txt")).toContain(' M "with blank"\n');
  },
);

test.skipIf(missing)("a conflict, a detached head and a branch without a commit send what lies there", async () => {
  caller.git("checkout", "-qb", "other");
  caller.write({ a: "theirs\n" });
  caller.git("commit", "-qam", "theirs");
  caller.git("checkout", "-q", "main");
  caller.write({ a: "ours\n" });
  caller.git("commit", "-qam", "ours");
  expect(() => caller.git("merge", "-q", "other")).toThrow("Command failed");
  await call();
  expect(host.text("a")).toContain("<<<<<<<");
  expect(last().context.get("git/status.txt")).toContain("UU a\n");
  caller.git("merge", "--abort");
  caller.git("checkout", "-q", "--detach");
  await call();
  expect(last().context.get("git/branch.txt")).toMatch(/^[0-9a-f]{7,}\n$/);
  caller.git("checkout", "-q", "--orphan", "empty");
  await call();
  expect(sent()).toEqual(["a", "d/b", "d/c"]);
  expect(last().context.get("git/status.txt")).toContain("No commits yet on empty");
  expect(last().context.get("git/log.txt")).toBe("");
});

test.skipIf(missing)(
  "a change of many files and one of an odd name are in the diff, without what is never sent",
  async () => {
    for (const count of [30, 2]) {
      const names = Array.from({ length: count }, (_, at) => `n${at}`);
      const write = (text: string) =>
        caller.write({
          ...Object.fromEntries(names.map((name) => [name, text])),
          "new.Pem": text,
          ".env": text,
          "back\\slash": text,
        });
      write("before\n");
      caller.git("add", "-A");
      caller.git("commit", "-qm", "more");
      write("after\n");
      await call();
      const diff = last().context.get("git/diff.patch")!;
      expect(diff.split("+after\n")).toHaveLength(count + 2);
      for (const text of [diff, last().context.get("git/status.txt")!]) expect(text).not.toMatch(/new\.Pem|\.env/);
      caller.git("commit", "-qam", "done");
      await call();
      expect(last().context.get("git/diff.patch")).toBe("");
    }
  },
);

test.skipIf(missing)("what converts contents deep in the project is seen, wherever git lists it", async () => {
  caller.write({
    "z/.gitattributes": "*.txt text eol=crlf\n",
    "z/a.txt": "one\r\n",
    "z/-b.txt": "three\r\n",
    "y.txt": "two\n",
  });
  caller.git("add", "-A");
  caller.git("commit", "-qm", "two");
  await call();
  // Sorts before the file that says so.
  expect(host.text("z/-b.txt")).toBe("three\r\n");
  expect(host.text("z/a.txt")).toBe("one\r\n");
  expect(sent()).toEqual(["a", "d/b", "d/c", "y.txt", "z/-b.txt", "z/.gitattributes", "z/a.txt"]);
});
