import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FilesCaller } from "../../testing/files-caller.ts";
import { type FilesHost, startFilesHost } from "../../testing/files-host.ts";

import { lacks } from "../../testing/programs.ts";
import { callerFilesWithin } from "./caller-files.ts";

// Real repositories of every kind, some of which were made to harm whoever looks at them.

let host: FilesHost;
let caller: FilesCaller;
beforeEach(async () => {
  host = await startFilesHost();
  caller = new FilesCaller(host.url, { consent: "always" });
});
afterEach(() => {
  host[Symbol.dispose]();
  caller[Symbol.dispose]();
});
const missing = lacks("curl");
const fix = { command: "fix", arguments: "" };
const last = () => [...host.uploads.values()].at(-1)!;
const sent = () => [...last().files.keys()].toSorted();
const context = () => [...last().context.values()].join("\n");
const key = `-----BEGIN PRIVATE KEY-----\n${"MIIEvQIBADANBgkqhkiG9w0BAQEFAASC".repeat(2)}\n-----END PRIVATE KEY-----\n`;

test.skipIf(missing)("nothing that the project's git is told to start is started", async () => {
  const trap = join(caller.folder, "trap.sh");
  const sprung = join(caller.folder, "sprung");
  writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >>"${sprung}"\ncat\n`);
  chmodSync(trap, 0o755);
  caller.write({ a: "a\n", "b.bin": "b\n", ".gitattributes": "* filter=evil diff=evil\n*.bin filter=evil.two\n" });
  caller.commitAll();
  for (const [name, value] of Object.entries({
    "core.fsmonitor": trap,
    "core.pager": trap,
    "core.hooksPath": caller.folder,
    "core.sshCommand": trap,
    "diff.external": trap,
    "diff.evil.command": trap,
    "diff.evil.textconv": trap,
    "filter.evil.clean": trap,
    "filter.evil.process": trap,
    "filter.evil.required": "true",
    "filter.evil.two.clean": trap,
    "log.showSignature": "true",
    "gpg.program": trap,
    "alias.ls-files": `!${trap}`,
  }))
    caller.git("config", name, value);
  writeFileSync(join(caller.folder, "post-index-change"), `#!/bin/sh\nexec "${trap}"\n`, { mode: 0o755 });
  caller.write({ a: "changed\n", "b.bin": "changed\n" });
  expect((await caller.run("before", caller.event(fix))).input).toHaveProperty("upload");
  expect(existsSync(sprung)).toBe(false);
  expect(host.text("a")).toBe("changed\n");
  expect(context()).toContain("+changed");
});

test.skipIf(missing)("what is never sent is in no file, diff, status or count that leaves", async () => {
  caller.write({
    ".env": "S=1\n",
    "deploy/Key.PEM": "PEM",
    ".aws/credentials": "aws",
    ".claude/x.md": "x",
    plain: "p",
  });
  caller.write({ "keys.txt": key, "account.json": JSON.stringify({ private_key: key }), "old.txt": `${key}\n` });
  caller.write({ "about.md": "A key begins with -----BEGIN PRIVATE KEY----- and so on.\n" });
  caller.commitAll();
  const said = await caller.run("before", caller.event(fix));
  expect(sent()).toEqual(["about.md", "plain"]);
  for (const name of [".env", "deploy/Key.PEM", "account.json", ".claude/x.md"]) expect(said.context).toContain(name);
  caller.write({ ".env": "S=2\n", "keys.txt": key.replace("MIIE", "MIIF"), "deploy/Key.PEM": "PEM2", plain: "q" });
  await caller.run("before", caller.event(fix));
  const everything = [...host.contents.values()].map(String).join("\n") + context();
  for (const secret of ["S=1", "S=2", "MII", "PEM2", ".env", "Key.PEM"]) expect(everything).not.toContain(secret);
});

test.skipIf(missing)(
  "a key that was deleted is not in the diff either, and other changes still are, without one",
  async () => {
    caller.write({ "keys.txt": key, plain: "one\n" });
    caller.commitAll();
    caller.git("rm", "-q", "keys.txt");
    caller.write({ plain: "two\n" });
    await caller.run("before", caller.event(fix));
    expect(last().context.get("git/diff.patch")).toBe("Left out: it holds a private key.\n");
  },
);

test.skipIf(missing)("contents are those of the disk, whatever git would store", async () => {
  caller.write({ "crlf.txt": "a\r\nb\r\n", "big.dat": "content\n", "local.txt": "old\n" });
  caller.commitAll();
  caller.write({ ".gitattributes": "*.txt text=auto\n*.dat filter=lfs\n" });
  caller.git("config", "core.autocrlf", "true");
  caller.git("config", "filter.lfs.clean", "echo pointer; cat >/dev/null");
  caller.git("config", "filter.lfs.required", "true");
  caller.git("add", "-A");
  caller.git("update-index", "--assume-unchanged", "local.txt");
  caller.write({ "local.txt": "mine\n" });
  await caller.run("before", caller.event(fix));
  expect([host.text("crlf.txt"), host.text("big.dat"), host.text("local.txt")]).toEqual([
    "a\r\nb\r\n",
    "content\n",
    "mine\n",
  ]);
});

test.skipIf(missing)("a sub-folder's call sends the whole repository; links and other repositories stay", async () => {
  caller.write({ "sub/a": "a", b: "b", linked: "was a file" });
  mkdirSync(join(caller.folder, "other"));
  writeFileSync(join(caller.folder, "other/secret"), "s");
  symlinkSync("../other", join(caller.project, "out"));
  caller.commitAll();
  execFileSync("git", ["init", "-q", join(caller.project, "nested")]);
  caller.write({ "nested/n": "n" });
  renameSync(join(caller.project, "linked"), join(caller.project, "gone"));
  symlinkSync("../other/secret", join(caller.project, "linked"));
  const said = await caller.run("before", caller.event(fix, { cwd: join(caller.project, "sub") }));
  expect(sent()).toEqual(["b", "gone", "sub/a"]);
  for (const left of ["out", "linked", "nested/"]) expect(said.context).toContain(left);
});

test.skipIf(missing)("a worktree and a repository with SHA-256 send git's SHA-1 names", async () => {
  caller.write({ a: "a\n" });
  caller.git("init", "-q", "--object-format=sha256");
  caller.git("add", "-A");
  caller.git("commit", "-qm", "one");
  await caller.run("before", caller.event(fix));
  expect(last().files.get("a")?.hash).toBe("78981922613b2afb6025042ff6bd878ac1994e85");
  const tree = join(caller.folder, "tree");
  caller.git("worktree", "add", "-q", tree);
  await caller.run("before", caller.event(fix, { cwd: tree }));
  expect(sent()).toEqual(["a"]);
});

test.skipIf(missing)(
  "a folder that is no project is refused: a home, another's git folder, one that git does not trust",
  async () => {
    caller.write({ a: "a" });
    caller.env = { HOME: caller.project };
    expect((await caller.run("before", caller.event(fix))).reason).toContain("home folder");
    caller.env = {};
    caller.git("init", "-q");
    caller.git("config", "core.worktree", caller.home);
    expect((await caller.run("before", caller.event(fix))).reason).toMatch(/another place|home folder/);
    caller.git("config", "--unset", "core.worktree");
    writeFileSync(join(caller.project, ".git/HEAD"), "broken");
    expect((await caller.run("before", caller.event(fix))).reason).toContain("git can't use this project");
    expect(host.requests).toEqual([]);
  },
);

test.skipIf(missing)("over the caps the call is denied with what was over", async () => {
  caller.write({ "big file.bin": new Uint8Array(21_000_000) });
  caller.commitAll();
  const said = await caller.run("before", caller.event(fix));
  expect(said.decision).toBe("deny");
  expect(said.reason).toContain("21000000 ./big file.bin");
  const limited = callerFilesWithin({ maxBytes: 1_000 });
  using small = new FilesCaller(host.url, { consent: "always", callerFiles: limited });
  small.write({ a: "a".repeat(600), b: "b".repeat(600) });
  for (const made of [false, true]) {
    if (made) small.commitAll();
    const { reason } = await small.run("before", small.event(fix));
    expect(reason).toContain("the files have 1200 bytes, and the limit is 1000");
  }
  expect(host.requests).toEqual([]);
});

test.skipIf(missing)("a change comes back as a file that the session is told of, and is not applied", async () => {
  caller.write({ a: "one\n" });
  caller.commitAll();
  const id = "patch_0123456789-abcdef";
  host.patches.set(id, "diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1 +1 @@\n-one\n+two\n");
  const response = [{ type: "text", text: `Done.\nbazaar-patch: ${id}\nbazaar-patch: ../../etc/passwd\n` }];
  const said = await caller.run("after", caller.event(fix, { tool_response: response }));
  const path = join(caller.data, "patches", `${id}.patch`);
  expect(said.context).toContain("It fits the project");
  expect(said.context).toContain(`git -C "${caller.project}" apply "${path}"`);
  expect(host.requests.map(({ line }) => line)).toEqual([`GET /patches/${id}`]);
  expect(caller.git("diff")).toBe("");
  execFileSync("sh", ["-c", /git -C .*$/m.exec(said.context)![0]]);
  expect(caller.git("diff")).toContain("+two");
  const later = { tool_name: "mcp__plugin_my-plugin_bazaar-proxy__get_run", tool_response: response };
  expect((await caller.run("after", caller.event({ run: "h" }, later))).context).toContain(path);
  expect(await caller.run("before", caller.event({ run: "h" }, later))).toMatchObject({ code: 0, stdout: "" });
  const gone = await caller.run("after", caller.event(fix, { tool_response: "bazaar-patch: unknown-unknown-unknown" }));
  expect(gone.context).toContain("can't be fetched");
});
