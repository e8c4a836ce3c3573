import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { git } from "./git.ts";
import { gitServer } from "./git-server.ts";

let folder: string;
const path = process.env["PATH"];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-git-server-"));
  await git(["init", "-q", "-b", "main", "work"], { cwd: folder });
  const identity = ["-c", "user.name=x", "-c", "user.email=x@example.com"];
  const cwd = join(folder, "work");
  await git([...identity, "commit", "-q", "--allow-empty", "-m", "one"], { cwd });
});
afterEach(() => {
  process.env["PATH"] = path;
  rmSync(folder, { recursive: true, force: true });
});

const asked = (more: object = {}) => ({
  repository: join(folder, "work", ".git"),
  protocol: undefined,
  signal: new AbortController().signal,
  ...more,
});
const line = (text: string) => (text.length + 4).toString(16).padStart(4, "0") + text;

async function clone(server: ReturnType<typeof gitServer>): Promise<string> {
  const commit = /([0-9a-f]{40}) HEAD/.exec(Buffer.from(await server.refs(asked())).toString())![1];
  const body = Buffer.from(`${line(`want ${commit} side-band-64k\n`)}0000${line("done\n")}`);
  const pieces: Uint8Array[] = [];
  for await (const piece of await server.pack(asked(), body)) pieces.push(piece);
  return Buffer.concat(pieces).toString("latin1");
}

/** The real git, and before it what the lines of a shell script do. */
function gitThat(lines: string): void {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "git"), `#!/bin/sh\n${lines}\nPATH=\${PATH#*:} exec git "$@"\n`);
  chmodSync(join(bin, "git"), 0o755);
  process.env["PATH"] = `${bin}${delimiter}${path}`;
}

test("a git that says far more on stderr than a pipe holds answers all the same", async () => {
  gitThat("head -c 20000000 /dev/zero | tr '\\0' x >&2");
  expect(await clone(gitServer())).toContain("PACK");
});

test("a git that fails without an answer fails the request, with its last words and no more", async () => {
  const body = Buffer.from(`${line(`want ${"0".repeat(40)}\n`)}0000`);
  gitThat("head -c 20000000 /dev/zero | tr '\\0' x >&2; echo >&2; echo the last words >&2; exit 7");
  const failed = await gitServer()
    .pack(asked(), body)
    .catch((error: unknown) => error);
  expect(failed).toMatchObject({ code: "GIT_FAILED" });
  expect(String(failed)).toMatch(/the last words/);
  expect(String(failed).length).toBeLessThan(100_000);
  await expect(gitServer().refs(asked())).rejects.toMatchObject({ code: "GIT_FAILED" });
});

describe("by protocol 2, what git can do", () => {
  const second = (more: object = {}) => asked({ protocol: "version=2", ...more });
  const starts = () => {
    const file = join(folder, "starts");
    return existsSync(file) ? readFileSync(file, "utf8").length : 0;
  };

  test("is asked once for all repositories, and is no list of references", async () => {
    gitThat(`printf x >> '${join(folder, "starts")}'`);
    const server = gitServer();
    const [first, again] = [await server.refs(second()), await server.refs(second({ repository: "another" }))];
    expect(Buffer.from(first).toString()).toMatch(/^000eversion 2\n/);
    expect(again).toBe(first);
    expect(starts()).toBe(1);
    expect(Buffer.from(await server.refs(asked())).toString()).toMatch(/^001e# service=git-upload-pack\n0000/);
    expect(starts()).toBe(2);
  });

  test("is asked again after git failed", async () => {
    gitThat(`printf x >> '${join(folder, "starts")}'; test -e '${join(folder, "mended")}' || exit 7`);
    const server = gitServer();
    await expect(server.refs(second())).rejects.toMatchObject({ code: "GIT_FAILED" });
    writeFileSync(join(folder, "mended"), "");
    expect(Buffer.from(await server.refs(second())).toString()).toContain("version 2");
  });

  test("is not lost for others with the first who asked", async () => {
    gitThat("sleep 1");
    const server = gitServer();
    const first = new AbortController();
    void server.refs(second({ signal: first.signal })).catch(() => {});
    const other = server.refs(second());
    first.abort();
    expect(Buffer.from(await other).toString()).toContain("version 2");
  });
});

test("a git that ends with a code after it has answered has answered", async () => {
  gitThat('PATH=${PATH#*:} git "$@"; exit 3');
  const body = Buffer.from(`${line(`want ${"1".repeat(40)} side-band-64k\n`)}0000${line("done\n")}`);
  const pieces: Uint8Array[] = [];
  for await (const piece of await gitServer().pack(asked(), body)) pieces.push(piece);
  expect(Buffer.concat(pieces).toString()).toMatch(/not our ref/);
});

test("what git refuses in the protocol's own words arrives", async () => {
  const body = Buffer.from(`${line(`want ${"1".repeat(40)} side-band-64k\n`)}0000${line("done\n")}`);
  const pieces: Uint8Array[] = [];
  for await (const piece of await gitServer().pack(asked(), body)) pieces.push(piece);
  expect(Buffer.concat(pieces).toString()).toMatch(/ERR upload-pack: not our ref 1{40}/);
});

test("a git that is not there is told as such", async () => {
  process.env["PATH"] = join(folder, "nothing");
  const missing = { code: "GIT_MISSING" };
  await expect(gitServer().refs(asked())).rejects.toMatchObject(missing);
  await expect(gitServer().pack(asked(), Buffer.from("0000"))).rejects.toMatchObject(missing);
});

test("who has gone before git was asked starts none", async () => {
  const gone = asked({ signal: AbortSignal.abort() });
  await expect(gitServer().refs(gone)).rejects.toMatchObject({ code: "INTERRUPTED" });
  await expect(gitServer().pack(gone, Buffer.from("0000"))).rejects.toMatchObject({ code: "INTERRUPTED" });
});
