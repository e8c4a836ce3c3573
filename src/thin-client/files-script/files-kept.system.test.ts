import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FilesCaller } from "../../testing/files-caller.ts";
import { type FilesHost, startFilesHost } from "../../testing/files-host.ts";
import { lacks } from "../../testing/programs.ts";

// What travels at once, what stays since the host had it, and what happens where the caller is wrong about that.

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
const travelled = () => host.archives.at(-1)?.filter((name) => name.startsWith("f/"));
const last = () => [...host.uploads.values()].at(-1)!;
const sent = () => [...last().files.keys()].toSorted();
const kept = () => join(caller.data, "sent", readdirSync(join(caller.data, "sent")).join("|"));
const key = `-----BEGIN PRIVATE KEY-----\n${"MIIEvQIBADANBgkqhkiG9w0BAQEFAASC".repeat(2)}\n-----END PRIVATE KEY-----\n`;

test.skipIf(missing)(
  "one request is enough, and the next has what is new; what is kept is the user's alone",
  async () => {
    expect((await call()).input).toHaveProperty("upload");
    expect(travelled()).toEqual(["f/a", "f/d/b", "f/d/c"]);
    expect(statSync(kept()).mode & 0o777).toBe(0o600);
    caller.write({ "d/new": "new\n" });
    caller.git("add", "-A");
    caller.git("commit", "-qm", "two");
    await call();
    expect(travelled()).toEqual(["f/d/new"]);
    await call();
    expect(travelled()).toEqual([]);
    expect(sent()).toEqual(["a", "d/b", "d/c", "d/new"]);
    expect(host.requests).toHaveLength(3);
  },
);

test.skipIf(missing)("a host that forgot asks, and gets what it asks for", async () => {
  await call();
  host.contents.clear();
  expect((await call()).input).toHaveProperty("upload");
  expect(travelled()).toEqual(["f/a", "f/d/b", "f/d/c"]);
  expect(host.requests.map(({ line }) => line.replace(/=.*/, ""))).toEqual([
    "POST /files",
    "POST /files",
    "POST /files?upload",
  ]);
  expect(host.text("d/b")).toBe("b\n");
});

test.skipIf(missing)("what is kept decides nothing but what travels at once, whatever stands there", async () => {
  await call();
  for (const text of [
    "",
    "garbage\n\0\n",
    `${"0".repeat(40)}\n`.repeat(3),
    readFileSync(kept(), "utf8").slice(0, 60),
  ]) {
    writeFileSync(kept(), text);
    host.contents.clear();
    expect((await call()).input).toHaveProperty("upload");
    for (const path of ["a", "d/b", "d/c"])
      expect(host.text(path)).toBe(readFileSync(join(caller.project, path), "utf8"));
  }
});

test.skipIf(missing)("a key that is asked for, since it once was none to the caller, does not travel", async () => {
  caller.write({ "d/key.txt": key });
  caller.git("add", "-A");
  caller.git("commit", "-qm", "two");
  const hash = caller.git("hash-object", "d/key.txt");
  mkdirSync(join(caller.data, "sent"), { recursive: true });
  await call();
  appendFileSync(kept(), hash);
  const said = await call();
  expect(said.reason).toBe("");
  expect(said.context).toContain("1 holds a private key: d/key.txt");
  expect(sent()).toEqual(["a", "d/b", "d/c"]);
  expect([...host.contents.values()].map(String)).not.toContain(key);
});

test.skipIf(missing)("a host of the time of two requests gets two", async () => {
  host.apart = true;
  caller.write({ untracked: "u\n", a: "changed\n" });
  expect((await call()).input).toHaveProperty("upload");
  expect(host.text("untracked")).toBe("u\n");
  expect(last().context.get("git/diff.patch")).toContain("+changed");
  expect(host.requests.map(({ line }) => line.replace(/=.*/, ""))).toEqual([
    "POST /files",
    "POST /files",
    "POST /files?upload",
  ]);
});

test.skipIf(missing)("much that git does not know travels once, and a little with each call", async () => {
  caller.write({ "big.txt": "line of some text\n".repeat(5_000) });
  await call();
  expect(travelled()).toContain("f/big.txt");
  await call();
  expect(travelled()).toEqual([]);
  rmSync(join(caller.project, "big.txt"));
  for (let at = 0; at < 70; at += 1) caller.write({ [`many/${at}`]: `${at}` });
  await call();
  await call();
  expect(travelled()).toEqual([]);
  expect(sent()).toHaveLength(73);
});

test.skipIf(missing)("two calls at once are two whole uploads", async () => {
  caller.write({ a: "changed\n" });
  // Where the others' folders are not taken for ones that were left.
  caller.env = { TMPDIR: caller.home };
  const all = await Promise.all([call(), call(), call()]);
  for (const said of all) expect(said.reason).toBe("");
  expect(new Set(all.map(({ input }) => input?.["upload"])).size).toBe(3);
});

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
  expect(() => caller.git("merge", "-q", "other")).toThrow();
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
  caller.write({ "z/.gitattributes": "*.txt text eol=crlf\n", "z/a.txt": "one\r\n", "y.txt": "two\n" });
  caller.git("add", "-A");
  caller.git("commit", "-qm", "two");
  await call();
  expect(host.text("z/a.txt")).toBe("one\r\n");
  expect(sent()).toEqual(["a", "d/b", "d/c", "y.txt", "z/.gitattributes", "z/a.txt"]);
});

test.skipIf(missing)("a name for temporary files that another made is not used", async () => {
  // Whatever number the shell will have.
  const made = join(caller.folder, "made");
  mkdirSync(made);
  const trap = `ln -s "${made}" "$TMPDIR/claude-bazaar.$$"; exec sh "$@"`;
  caller.shell = ["sh", "-c", trap, "sh"];
  const said = await call().catch((error: Error) => error.message);
  expect(said).toContain("claude-bazaar.");
  expect(readdirSync(made)).toEqual([]);
  expect(host.uploads.size).toBe(1);
  execFileSync("rm", ["-r", join(caller.folder, "tmp")]);
});
