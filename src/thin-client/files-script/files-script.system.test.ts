import { chmodSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FilesCaller } from "../../testing/files-caller.ts";
import { type FilesHost, startFilesHost } from "../../testing/files-host.ts";
import { lacks } from "../../testing/programs.ts";

// The thin client's own script, with real shells, git, tar and curl, against a host on loopback. The host of this
// package and the client itself are in other tests.

const shells = [["dash"], ["bash"], ["busybox", "sh"]];
const missing = lacks("curl");

let host: FilesHost;
let caller: FilesCaller;
beforeEach(async () => {
  host = await startFilesHost();
  caller = new FilesCaller(host.url);
});
afterEach(() => {
  host[Symbol.dispose]();
  caller[Symbol.dispose]();
});

const sent = () => [...(([...host.uploads.values()].at(-1)?.files ?? []) as Map<string, unknown>).keys()].toSorted();
const contextOf = (name: string) => [...host.uploads.values()].at(-1)?.context.get(`git/${name}`) ?? "";

describe.skipIf(missing).each(shells.map((shell) => ({ shell })))("$shell", ({ shell }) => {
  test.skipIf(lacks(shell[0]!))("asks, then sends what git tracks and does not ignore, under git's names", async () => {
    caller.shell = shell;
    caller.write({ "a.txt": "one\n", "src/b c.ts": "two\n", "ünï/日本.md": "drei\n", "-dash": "x", "q\"uo'te": "q" });
    caller.write({ ".gitignore": "*.log\n", "new.log": "no" });
    caller.commitAll();
    caller.write({ "a.txt": "changed\n", untracked: "u", "$(id)`x`;": "odd", "tool.sh": "#!/bin/sh\n" });
    chmodSync(join(caller.project, "tool.sh"), 0o755);
    rmSync(join(caller.project, "src/b c.ts"));

    const asked = await caller.run("before", caller.event({ command: "fix", arguments: "" }));
    expect(asked).toMatchObject({ code: 0, decision: "ask", stderr: "", input: undefined });
    expect(asked.reason).toContain(`my-plugin sends 8 files, 0.0 MB of ${caller.project}`);
    expect(asked.reason).toContain(`to ${host.url} (0 left out)`);
    expect(host.requests).toEqual([]);

    const said = await caller.upload({ command: "fix", arguments: 'x "y"' });
    expect(said).toMatchObject({ code: 0, decision: undefined, stderr: "" });
    expect(said.input).toEqual({ command: "fix", arguments: 'x "y"', upload: [...host.uploads.keys()].at(-1) });
    expect(sent()).toEqual(
      ["$(id)`x`;", "-dash", ".gitignore", "a.txt", "q\"uo'te", "tool.sh", "untracked", "ünï/日本.md"].toSorted(),
    );
    for (const path of sent()) expect(host.text(path)).toBe(readFileSync(join(caller.project, path), "utf8"));
    expect([...host.uploads.values()].at(-1)?.files.get("tool.sh")?.mode).toBe("100755");
    expect([...host.uploads.values()].at(-1)?.files.get("a.txt")?.mode).toBe("100644");
    expect(contextOf("diff.patch")).toContain("-one\n+changed");
    expect(contextOf("status.txt")).toMatch(/^## main\n/);
    expect(contextOf("branch.txt")).toBe("main\n");
    expect(host.requests.map(({ authorization }) => authorization)).toEqual(
      Array(host.requests.length).fill("Bearer key-of-the-caller"),
    );

    // The second time what the host has of the last commit stays, and one request is enough.
    caller.write({ "a.txt": "again\n" });
    const before = host.requests.length;
    await caller.upload({ command: "fix", arguments: "" });
    const files = host.archives.at(-1)?.filter((name) => name.startsWith("f/"));
    expect(files).toEqual(["f/$(id)`x`;", "f/a.txt", "f/tool.sh", "f/untracked"]);
    expect(host.text("a.txt")).toBe("again\n");
    expect(host.requests.length - before).toBe(1);
  });
});

test.skipIf(missing)("where a program can't name an open pipe, it sends from a file", async () => {
  caller.env = { WINDIR: "C:\\Windows" };
  caller.write({ "a.txt": "one\n" });
  caller.commitAll();
  expect(await caller.upload({ command: "fix", arguments: "" })).toMatchObject({ decision: undefined, stderr: "" });
  expect(host.text("a.txt")).toBe("one\n");
});

test.skipIf(missing)("sends what the arguments name, and nothing outside of the project", async () => {
  caller.write({ "src/a.ts": "a", "src/deep/b.ts": "b", "other/c.ts": "c", "my file.txt": "m", ".env": "S=1" });
  writeFileSync(join(caller.folder, "outside.txt"), "secret");
  symlinkSync("..", join(caller.project, "up"));
  caller.commitAll();
  const words = `@src/deep "my file.txt", ../outside.txt up/outside.txt ${caller.folder}/outside.txt .env (other/*.ts) up`;
  await caller.upload({ command: "look", arguments: words });
  expect(sent()).toEqual(["my file.txt", "src/deep/b.ts"]);
  await caller.upload({ agent: "reviewer", task: "Look at `other/c.ts:12`, then stop." });
  expect(sent()).toEqual(["other/c.ts"]);
});

test.skipIf(missing)("a run that is started for later gets the same files, as a command or an agent", async () => {
  caller.write({ "a.txt": "a", "b.txt": "b" });
  caller.commitAll();
  const later = { tool_name: "mcp__plugin_my-plugin_bazaar-proxy__start_run" };
  await caller.upload({ agent: "reviewer", task: "Look at `b.txt`." }, later);
  expect(sent()).toEqual(["b.txt"]);
  expect(await caller.upload({ command: "fix", arguments: "" }, later)).toMatchObject({ decision: undefined });
  expect(host.text("a.txt")).toBe("a");
});

test.skipIf(missing)("without git sends everything but links, secrets and what tools make", async () => {
  caller.write({ "a.txt": "a", "src/b": "b", "node_modules/x/i.js": "n", ".env.local": "S=1", "CLAUDE.md": "do" });
  caller.write({ "k/server.pem": "k", ".ssh/config": "c" });
  symlinkSync("a.txt", join(caller.project, "link"));
  const said = await caller.upload({ command: "fix", arguments: "" });
  expect(said.decision).toBeUndefined();
  expect(sent()).toEqual(["a.txt", "src/b"]);
  for (const name of ["node_modules", ".env.local", "CLAUDE.md", "k/server.pem", ".ssh/config", "link"])
    expect(said.context).toContain(name);
  await caller.upload({ command: "inert", arguments: "" });
  expect(sent()).toEqual(["CLAUDE.md", "a.txt", "src/b"]);
});

test.skipIf(missing)("a call that sees no files, or brings its own, goes on as it is", async () => {
  caller.write({ a: "a" });
  for (const input of [
    { command: "talk", arguments: "" },
    { command: "unknown" },
    {},
    { command: "fix", upload: "u" },
    { command: "fix", files: [] },
    { command: "fix", run: "handle", answer: "yes" },
  ]) {
    expect(await caller.run("before", caller.event(input))).toMatchObject({ code: 0, stdout: "", stderr: "" });
  }
  expect(host.requests).toEqual([]);
  expect(readdirSync(caller.folder)).not.toContain("data");
});
