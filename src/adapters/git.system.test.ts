import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { failed, git, gitText, tryGit, withoutCredentials } from "./git.ts";
import { gitEnvironment } from "./git-environment.ts";
import { isWorkTreeTop } from "./git-work-tree.ts";

let cwd: string;
const environment = { ...process.env };

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "bazaar-git-"));
});

afterEach(() => {
  process.env = { ...environment };
  rmSync(cwd, { recursive: true });
});

/** A remote that takes connections and never answers. */
async function silentRemote(use: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/x.git`);
  } finally {
    server.close();
  }
}

test("an exit code is a result for tryGit and an error for git", async () => {
  expect(await tryGit(["rev-parse", "HEAD"], { cwd })).toMatchObject({ exitCode: 128 });
  await expect(git(["rev-parse", "HEAD"], { cwd })).rejects.toMatchObject({
    code: "GIT_FAILED",
    problem: expect.stringMatching(/^git rev-parse failed: fatal: not a git repository/),
  });
});

test("stdin and stdout carry bytes", async () => {
  await git(["init", "--quiet"], { cwd });
  const bytes = Uint8Array.of(0, 255, 13, 10, 128);
  const id = await gitText(["hash-object", "-w", "--stdin"], { cwd, input: bytes });
  expect(new Uint8Array(await git(["cat-file", "blob", id], { cwd }))).toEqual(bytes);
});

test("nothing in an argument reaches a shell", async () => {
  const evil = "$(touch evil); `touch evil` && touch evil";
  await expect(git(["rev-parse", "--verify", evil], { cwd })).rejects.toMatchObject({ code: "GIT_FAILED" });
  expect(await gitText(["-c", `x.y=${evil}`, "config", "x.y"], { cwd })).toBe(evil);
});

test("no git is GIT_MISSING, no folder is not", async () => {
  process.env["PATH"] = cwd;
  await expect(git(["version"], { cwd })).rejects.toMatchObject({ code: "GIT_MISSING" });
  await expect(git(["version"], { cwd: join(cwd, "nowhere") })).rejects.toMatchObject({ code: "GIT_FAILED" });
  expect(await isWorkTreeTop(cwd)).toBe(false);
});

test("a remote that never answers ends with the time limit, and nothing lives on", async () => {
  await silentRemote(async (url) => {
    await expect(git(["ls-remote", url], { cwd, timeoutMs: 300 })).rejects.toMatchObject({
      code: "GIT_FAILED",
      problem: "git ls-remote failed: it took longer than 0.3 s.",
    });
  });
});

test("an abort ends it", async () => {
  await silentRemote(async (url) => {
    const signal = AbortSignal.timeout(200);
    await expect(git(["ls-remote", url], { cwd, signal })).rejects.toMatchObject({ code: "INTERRUPTED" });
  });
  await expect(git(["version"], { cwd, signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "INTERRUPTED" });
});

test("who ends it ends also what it started and what does not listen, and git takes its lock away", async () => {
  await git(["init", "--quiet"], { cwd });
  const started = join(cwd, "started");
  const hook = `#!/bin/sh\ntrap '' TERM\n(trap '' TERM; echo $$ > "${started}"; sleep 600) &\nwait\n`;
  writeFileSync(join(cwd, ".git/hooks/pre-commit"), hook, { mode: 0o755 });
  const me = ["-c", "user.name=Me", "-c", "user.email=me@example.com"];
  const controller = new AbortController();
  const commit = git([...me, "commit", "--allow-empty", "--message", "x"], { cwd, signal: controller.signal });
  const thrown = commit.catch((error: unknown) => error);
  await expect.poll(() => existsSync(started)).toBe(true);
  controller.abort();
  expect(await thrown).toMatchObject({ code: "INTERRUPTED" });
  expect(existsSync(join(cwd, ".git/index.lock"))).toBe(false);
  const pid = Number(readFileSync(started, "utf8"));
  await expect.poll(() => isAlive(pid)).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    // A zombie that nobody reaped yet is no longer at work.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

test("output that does not end is stopped, and so is what a remote writes on stderr", async () => {
  const much = ["-c", "alias.much=!yes", "much"];
  await expect(git(much, { cwd, maxOutputBytes: 100_000 })).rejects.toMatchObject({
    code: "GIT_FAILED",
    problem: "git much failed: its output has more than 100000 bytes.",
  });
  const noise = "for i in 1 2 3 4; do head -c 50000 /dev/zero | tr '\\0' a; echo; done; echo https://bob:word@h/ last";
  const said = await tryGit(["-c", `alias.noise=!{ ${noise}; } >&2`, "noise"], { cwd });
  expect(said.stderr.length).toBeLessThan(64 * 1024);
  expect(said.stderr).toMatch(/^a{50000}\nhttps:\/\/h\/ last\n$/);
});

// A search that is not linear takes hours for these, and the test's own time limit ends it.
test.each(["a".repeat(8_000_000), "://".repeat(2_000_000), "a://b:c ".repeat(800_000), `://${"x".repeat(8_000_000)}`])(
  "credentials are looked for in linear time (%#)",
  (text) => {
    expect(withoutCredentials(text)).toBe(text);
  },
);

test("variables of a running git hook do not lead it to another repository", async () => {
  await git(["init", "--quiet"], { cwd });
  Object.assign(process.env, { GIT_DIR: "/nowhere", GIT_WORK_TREE: "/nowhere", GIT_INDEX_FILE: "/nowhere" });
  expect(await isWorkTreeTop(cwd)).toBe(true);
});

test("it asks nobody: no prompt, no askpass program, also when one is configured", async () => {
  const marker = join(cwd, "asked");
  const askpass = join(cwd, "askpass");
  writeFileSync(askpass, `#!/bin/sh\ntouch "${marker}"\necho word\n`);
  chmodSync(askpass, 0o755);
  Object.assign(process.env, { GIT_ASKPASS: askpass, SSH_ASKPASS: askpass, GIT_TERMINAL_PROMPT: "1" });
  const input = "protocol=https\nhost=host.example\n\n";
  const args = ["-c", `core.askPass=${askpass}`, "-c", "credential.helper=", "credential", "fill"];
  await expect(git(args, { cwd, input })).rejects.toMatchObject({
    code: "GIT_FAILED",
    fix: expect.stringContaining("credential helper"),
  });
  expect(() => readFileSync(marker)).toThrow("ENOENT");
});

test("a credential helper still answers", async () => {
  const helper = "credential.helper=!f() { echo username=bob; echo password=word; }; f";
  const args = ["-c", "credential.helper=", "-c", helper, "credential", "fill"];
  const said = await gitText(args, { cwd, input: "protocol=https\nhost=host.example\n\n" });
  expect(said.split("\n")).toEqual(["protocol=https", "host=host.example", "username=bob", "password=word"]);
});

test("our keys, traces and foreign repositories are not in its environment", () => {
  Object.assign(process.env, {
    ANTHROPIC_API_KEY: "k",
    BAZAAR_KEYS: "k",
    GIT_TRACE_CURL: "1",
    GIT_DIR: "/x",
    GH_TOKEN: "for the helper",
    LC_ALL: "de_DE.UTF-8",
  });
  const env = gitEnvironment({ GIT_INDEX_FILE: "mine" });
  expect(env).not.toHaveProperty("ANTHROPIC_API_KEY");
  expect(env).not.toHaveProperty("BAZAAR_KEYS");
  expect(env).not.toHaveProperty("GIT_TRACE_CURL");
  expect(env).not.toHaveProperty("GIT_DIR");
  expect(env).toMatchObject({
    GIT_INDEX_FILE: "mine",
    GH_TOKEN: "for the helper",
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
  });
});

test.each([
  ["fatal: https://bob:p@ss@host.example/x.git not found", "fatal: https://host.example/x.git not found"],
  ["ssh://git@host.example/x", "ssh://host.example/x"],
  ["https://token@host.example and http://a:b@c/", "https://host.example and http://c/"],
  ["mail bob@host.example at https://host.example/@x", "mail bob@host.example at https://host.example/@x"],
  ["at 'https://host.example/x.git?token=hush#hush/': 404", "at 'https://host.example/x.git': 404"],
  ["https://host.example/x?a=b'c, and more? #1", "https://host.example/x, and more? #1"],
])("%j shows no credentials", (text, shown) => {
  expect(withoutCredentials(text)).toBe(shown);
});

test("an error shows no credentials, and the fix fits", () => {
  const error = failed(["clone", "--", "x"], "fatal: repository 'https://bob:word@host.example/x/' not found");
  expect(error.problem).toBe("git clone failed: fatal: repository 'https://host.example/x/' not found.");
  expect(error.fix).toContain("Check the URL");
  expect(failed(["commit"], "Please tell me who you are").fix).toContain("user.name");
  expect(failed(["push"], "something else").fix).toContain("by hand");
});
