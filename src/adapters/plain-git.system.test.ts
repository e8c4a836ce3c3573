import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gitContentOf } from "../archive/git-pack.ts";
import { membersOf, packWritten, withWritten } from "../archive/members.ts";
import { packet } from "../hub/pkt-line.ts";
import { tryGit } from "./git.ts";
import { gitServer } from "./git-server.ts";
import { plainAnswer } from "./plain-git.ts";
import { writeRepository } from "./write-repository.ts";

let root: string;
let repository: string;
let commit: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "plain-git-"));
  repository = join(root, "a.git");
  // Not to be compressed, so that there are several pieces of several packets.
  const large = Uint8Array.from({ length: 700_000 }, (_, at) => (at * at * 31 + (at >> 3) * 17 + (at >> 9)) % 251);
  const written = await packWritten([
    ["one/large.bin", large],
    ["two.md", Buffer.from("Two.\n")],
  ]);
  const content = gitContentOf(membersOf(written.files, ""), withWritten({ data: none, use: none }, [written]), "One");
  await writeRepository(repository, content);
  commit = content.commit.id;
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const none = () => Promise.reject(new Error("There is no other pack."));

function asked(command: string, args: readonly string[], capabilities = ["agent=git/2.39.5", "object-format=sha1"]) {
  const lines = [`command=${command}\n`, ...capabilities].map(packet).join("");
  return Buffer.from(`${lines}0001${args.map((arg) => packet(`${arg}\n`)).join("")}0000`);
}

/** What the real git says to the same. */
async function byGit(body: Uint8Array, folder = repository): Promise<Buffer> {
  const options = { cwd: root, input: body, env: { GIT_PROTOCOL: "version=2" } };
  return (await tryGit(["upload-pack", "--stateless-rpc", folder], options)).stdout;
}

async function plainly(body: Uint8Array, folder = repository): Promise<Buffer | undefined> {
  const pieces = await plainAnswer(folder, body);
  return pieces && (await buffer(pieces));
}

/** The side band's bytes, and what stands before it. */
function parts(answer: Buffer): { head: string; pack: Buffer } {
  const bands: Buffer[] = [];
  const start = answer.indexOf("000dpackfile\n") + 13;
  for (let at = start; at < answer.length;) {
    const length = Number.parseInt(answer.toString("latin1", at, at + 4), 16);
    if (length > 4 && answer[at + 4] === 1) bands.push(answer.subarray(at + 5, at + length));
    at += Math.max(4, length);
  }
  return { head: answer.toString("latin1", 0, start), pack: Buffer.concat(bands) };
}

describe("references", () => {
  test.each([
    [["peel", "symrefs", "ref-prefix HEAD", "ref-prefix refs/heads/", "ref-prefix refs/tags/"]],
    [["peel", "symrefs", "unborn", "ref-prefix HEAD"]],
    [["symrefs"]],
    [[]],
    [["ref-prefix refs/heads/ma"]],
    [["ref-prefix refs/tags/"]],
  ])("are listed as git lists them: %j", async (args) => {
    const body = asked("ls-refs", args);
    expect((await plainly(body))?.toString("latin1")).toBe((await byGit(body)).toString("latin1"));
  });

  test("without any arguments", async () => {
    const body = Buffer.from(`${packet("command=ls-refs\n")}0000`);
    expect((await plainly(body))?.toString()).toBe((await byGit(body)).toString());
  });
});

describe("a clone", () => {
  test.each([[[]], [["deepen 1"]], [["deepen 2"]], [["deepen 2147483"]]])(
    "gets the objects that git gives, behind the same words: %j",
    async (more) => {
      const want = `want ${commit}`;
      const body = asked("fetch", [
        "thin-pack",
        "no-progress",
        "include-tag",
        "ofs-delta",
        ...more,
        want,
        want,
        "done",
      ]);
      const [ours, git] = [parts((await plainly(body))!), parts(await byGit(body))];
      expect(ours.head).toBe(git.head);
      expect(await objectsIn(ours.pack)).toBe(await objectsIn(git.pack));
    },
  );

  async function objectsIn(pack: Buffer): Promise<string> {
    const folder = mkdtempSync(join(root, "objects-"));
    await tryGit(["init", "-q", "--bare", "--template=", folder], { cwd: root });
    const indexed = await tryGit(["index-pack", "--strict", "--stdin"], { cwd: folder, input: pack });
    expect(indexed).toMatchObject({ exitCode: 0 });
    const listed = await tryGit(["cat-file", "--batch-check", "--batch-all-objects"], { cwd: folder });
    return listed.stdout.toString();
  }
});

describe("left to git is", () => {
  const want = () => `want ${commit}`;
  test.each([
    ["a filter", () => asked("fetch", ["filter blob:none", want(), "done"])],
    ["what the client has", () => asked("fetch", [want(), `have ${"0".repeat(40)}`, "done"])],
    ["a fetch that is not done", () => asked("fetch", [want()])],
    ["what the client has shallow", () => asked("fetch", [`shallow ${commit}`, "deepen 1", want(), "done"])],
    ["a depth by time", () => asked("fetch", ["deepen-since 1", want(), "done"])],
    ["two depths", () => asked("fetch", ["deepen 1", "deepen 2", want(), "done"])],
    ["depth 0", () => asked("fetch", ["deepen 0", want(), "done"])],
    ["two wants", () => asked("fetch", [want(), `want ${"0".repeat(40)}`, "done"])],
    ["another commit", () => asked("fetch", [`want ${"0".repeat(40)}`, "done"])],
    ["nothing wanted", () => asked("fetch", ["done"])],
    ["another hash", () => asked("ls-refs", [], ["object-format=sha256"])],
    ["an option for servers", () => asked("ls-refs", [], ["server-option=x"])],
    ["another command", () => asked("object-info", ["size"])],
    ["a name of an object's property", () => Buffer.from(`${packet("constructor\n")}0000`)],
    ["a body without its end", () => asked("ls-refs", ["symrefs"]).subarray(0, -4)],
    ["a body with more behind its end", () => Buffer.concat([asked("ls-refs", []), Buffer.from("0008more")])],
    ["a packet that is longer than the body", () => Buffer.from("0020command=ls-refs\n0000")],
    ["what is no pkt-line", () => Buffer.from("command=ls-refs")],
    ["nothing", () => new Uint8Array()],
  ])("%s", async (_, body) => {
    expect(await plainly(body())).toBeUndefined();
  });

  test.each([
    ["another branch", (folder: string) => writeFileSync(join(folder, "refs/heads/more"), `${commit}\n`)],
    ["a newer commit", (folder: string) => writeFileSync(join(folder, "refs/heads/main"), `${commit}\n`)],
  ])("a repository with %s", async (name, change) => {
    const folder = join(root, `${name}.git`);
    await tryGit(["clone", "-q", "--bare", repository, folder], { cwd: root });
    expect(await plainly(asked("ls-refs", []), folder)).toBeUndefined();
    const own = join(root, `own ${name}.git`);
    await tryGit(["clone", "-q", "--mirror", repository, own], { cwd: root });
    rmSync(own, { recursive: true });
    await writeAgain(own);
    expect(await plainly(asked("ls-refs", []), own)).toBeDefined();
    change(own);
    expect(await plainly(asked("ls-refs", []), own)).toBeUndefined();
  });

  async function writeAgain(folder: string): Promise<void> {
    const written = await packWritten([["two.md", Buffer.from("Two.\n")]]);
    await writeRepository(
      folder,
      gitContentOf(membersOf(written.files, ""), withWritten({ data: none, use: none }, [written]), "Two"),
    );
  }
});

test("a pack that was cut off fails in the middle, and is closed", async () => {
  const folder = join(root, "cut.git");
  const written = await packWritten([["two.md", Buffer.from("Two.\n")]]);
  const content = gitContentOf(membersOf(written.files, ""), withWritten({ data: none, use: none }, [written]), "Two");
  await writeRepository(folder, content);
  const name = readdirSync(join(folder, "objects/pack")).find((one) => one.endsWith(".pack"))!;
  const pieces = (await plainAnswer(folder, asked("fetch", [`want ${content.commit.id}`, "done"])))!;
  const iterator = pieces[Symbol.asyncIterator]();
  await iterator.next();
  writeFileSync(join(folder, "objects/pack", name), "PACK");
  await expect(iterator.next()).rejects.toThrow("before its end");
});

test("what git can do is asked once for all repositories, and as git says it", async () => {
  const { signal } = new AbortController();
  const server = gitServer();
  const refs = (folder: string, protocol?: string) => server.refs({ repository: folder, protocol, signal });
  const first = await refs(repository, "version=2");
  const args = ["-c", "uploadpack.allowFilter=true", "upload-pack", "--stateless-rpc", "--advertise-refs", repository];
  const said = await tryGit(args, { cwd: root, env: { GIT_PROTOCOL: "version=2" } });
  expect(Buffer.from(first).toString()).toBe(said.stdout.toString());
  expect(await refs(join(root, "nowhere.git"), "version=2")).toBe(first);
  expect(Buffer.from(await refs(repository)).toString()).toContain(commit);
  await expect(refs(join(root, "nowhere.git"))).rejects.toThrow("git");
});
