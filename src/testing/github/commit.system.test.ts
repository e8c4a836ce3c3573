import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { git, gitText, tryGit } from "../../adapters/git.ts";
import { askGraphql, askRest } from "./ask.ts";
import { expectNoDrift } from "./expect-no-drift.ts";
import { catalogFile, commitFiles, look, marketFiles, mutate, placeOf, tokens } from "./samples.ts";
import { type Github, startGithub } from "./start-github.ts";

let github: Github;
let folder: string;
let repository: string;
let count = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "github-test-"));
  github = await startGithub({ repositories: [], tokens: [], maxBodyBytes: 1_000_000, maxTextBytes: 1_000 });
});

beforeEach(async () => {
  // A repository of its own for each test, in the same process.
  repository = `acme/market-${(count += 1)}`;
  await github.addRepository({ name: repository, files: marketFiles });
  for (const one of Object.values(tokens)) {
    const right = one.rights?.["acme/market"] ?? "none";
    await github.addToken({ ...one, rights: { [repository]: right } });
  }
});

afterEach(async () => {
  await expectNoDrift(github);
});

afterAll(async () => {
  await github[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

test("a commit is on the branch for a real clone, by its author, committed and signed by GitHub", async () => {
  const { head } = await placeOf(github, repository);
  const files = { "plugins/a/README.md": "One\n", "plugins/a/bin/x": "\u0000\u0001" };
  const { body } = await commitFiles(github, { repository, head, files, deletions: ["README.md"] });
  const { commit } = body.data.createCommitOnBranch;
  expect(commit).toMatchObject({
    message: "Publish\n\nBy a test",
    author: { name: "writer", user: { login: "writer" } },
    committer: { name: "GitHub" },
    signature: { isValid: true, wasSignedByGitHub: true },
  });
  const clone = join(folder, "clone");
  await git(["clone", "--quiet", github.gitUrl(repository, tokens.reader.token), clone], { cwd: folder });
  expect(await gitText(["log", "--format=%H %an %cn %s"], { cwd: clone })).toBe(
    `${commit.oid} writer GitHub Publish\n${head} acme acme First`,
  );
  expect(await github.list(repository)).toEqual([catalogFile, "plugins/a/README.md", "plugins/a/bin/x"]);
  expect(readFileSync(join(clone, "plugins/a/bin/x"), "utf8")).toBe("\u0000\u0001");
  expect(statSync(join(clone, "plugins/a/bin/x")).mode & 0o777).toBe(0o644 & ~process.umask());
  expect((await tryGit(["fsck", "--strict"], { cwd: await github.directory(repository) })).exitCode).toBe(0);
});

test("a commit on another head than the branch has is STALE_DATA, and nothing is written", async () => {
  const { head } = await placeOf(github, repository);
  await github.commit({ repository, files: { other: "1" } });
  const { body } = await commitFiles(github, { repository, head, files: { mine: "1" } });
  expect(body.errors).toMatchObject([{ type: "STALE_DATA", path: ["createCommitOnBranch"] }]);
  expect(body.data).toEqual({ createCommitOnBranch: null });
  expect(await github.log(repository)).toEqual(["By a person", "First"]);
});

test("of ten commits on the same head at once, one lands", async () => {
  const { head } = await placeOf(github, repository);
  const tries = Array.from({ length: 10 }, (_, at) =>
    commitFiles(github, { repository, head, files: { [`f${at}`]: "1" } }),
  );
  const kinds = (await Promise.all(tries)).map(({ body }) => body.errors?.[0]?.type ?? "written");
  expect(kinds.filter((kind) => kind === "written")).toEqual(["written"]);
  expect(kinds.filter((kind) => kind === "STALE_DATA").length).toBe(9);
  expect(await github.log(repository)).toEqual(["Publish", "First"]);
});

test("a protected branch takes neither a commit nor a push nor another ref's update", async () => {
  const { id, head } = await placeOf(github, repository);
  await github.protect(repository, "main");
  const said = "Changes must be made through a pull request.";
  const { body } = await commitFiles(github, { repository, head, files: { a: "1" } });
  expect(body.errors).toMatchObject([{ type: "UNPROCESSABLE", message: expect.stringContaining(said) }]);
  const other = await github.commit({ repository, branch: "other", files: { b: "1" } });
  const refUpdates = [{ name: "refs/heads/main", afterOid: other }];
  const moved = await mutate(github, "updateRefs", { repositoryId: id, refUpdates }, "clientMutationId");
  expect(moved.body.errors).toMatchObject([{ message: expect.stringContaining(said) }]);
  const rest = await askRest(github, "PATCH", `/repos/${repository}/git/refs/heads/main`, {
    token: tokens.writer.token,
    body: { sha: other },
  });
  expect([rest.status, rest.body.message]).toEqual([422, expect.stringContaining(said)]);
  const clone = join(folder, "protected");
  await git(["clone", "--quiet", github.gitUrl(repository, tokens.writer.token), clone], { cwd: folder });
  const push = await tryGit(["push", "origin", "origin/other:main"], { cwd: clone });
  expect([push.exitCode === 0, push.stderr]).toEqual([false, expect.stringContaining("GH006")]);
  expect(await github.log(repository)).toEqual(["First"]);
});

test.each([
  ["a path that is not there", { deletions: ["nothing"] }, "A path was requested for deletion"],
  ["a path twice", { files: { "README.md": "1" }, deletions: ["README.md"] }, "Duplicate path"],
  ["a path upwards", { files: { "a/../../b": "1" } }, "not valid"],
  ["a path into .git", { files: { "a/.GIT/config": "1" } }, "not valid"],
  ["a path from the root", { files: { "/a": "1" } }, "not valid"],
  ["a branch that is not there", { branch: "nowhere", files: { a: "1" } }, "Branch not found"],
])("refused: %s", async (_, change, said) => {
  const { head } = await placeOf(github, repository);
  const { body } = await commitFiles(github, { repository, head, ...change });
  expect(body.errors).toMatchObject([{ message: expect.stringContaining(said) }]);
  expect(await github.log(repository)).toEqual(["First"]);
});

test("an executable keeps its mode, which the mutation can't set", async () => {
  const { head } = await placeOf(github, repository);
  const item = { path: "run.sh", mode: "100755", type: "blob", content: "old" };
  const token = tokens.writer.token;
  const base = `/repos/${repository}/git`;
  const tree = await askRest(github, "POST", `${base}/trees`, { token, body: { base_tree: head, tree: [item] } });
  const wish = { message: "Executable", tree: tree.body.sha, parents: [head] };
  const commit = await askRest(github, "POST", `${base}/commits`, { token, body: wish });
  expect([tree.status, commit.status, commit.body.verification.verified]).toEqual([201, 201, false]);
  const { sha } = commit.body;
  expect((await askRest(github, "PATCH", `${base}/refs/heads/main`, { token, body: { sha } })).status).toBe(200);
  await commitFiles(github, { repository, head: sha, files: { "run.sh": "new" } });
  const list = await gitText(["ls-tree", "main", "run.sh"], { cwd: await github.directory(repository) });
  expect([list.slice(0, 6), await github.read(repository, "run.sh")]).toEqual(["100755", "new"]);
});

test("a body over the limit is refused, and a long text is cut", async () => {
  const { head } = await placeOf(github, repository);
  const large = await commitFiles(github, { repository, head, files: { a: "x".repeat(1_000_000) } });
  expect(large.status).toBe(413);
  await github.commit({ repository, files: { long: "y".repeat(1_001), binary: new Uint8Array([0, 1]) } });
  const text = (path: string) =>
    `object(expression: "main:${path}") { ... on Blob { text isTruncated isBinary byteSize } }`;
  const [owner, name] = repository.split("/");
  const query = `query { repository(owner: "${owner}", name: "${name}") { long: ${text("long")} binary: ${text("binary")} } }`;
  const { body } = await askGraphql(github, tokens.writer.token, query);
  expect(body.data.repository).toEqual({
    long: { text: "y".repeat(1_000), isTruncated: true, isBinary: false, byteSize: 1_001 },
    binary: { text: null, isTruncated: false, isBinary: true, byteSize: 2 },
  });
});

test("a real push lands with a token that may write, and moves what the API shows", async () => {
  const clone = join(folder, "push");
  await git(["clone", "--quiet", github.gitUrl(repository, tokens.writer.token), clone], { cwd: folder });
  writeFileSync(join(clone, "new"), "1");
  const who = ["-c", "user.name=Writer", "-c", "user.email=writer@example.com"];
  await git(["add", "new"], { cwd: clone });
  await git([...who, "commit", "--quiet", "--message=By hand"], { cwd: clone });
  const denied = await tryGit(["push", github.gitUrl(repository, tokens.reader.token), "main"], { cwd: clone });
  expect([denied.exitCode, denied.stderr]).toEqual([128, expect.stringContaining("403")]);
  await git(["push", "--quiet", "origin", "main"], { cwd: clone });
  const { body } = await look(github, repository);
  const head = await gitText(["rev-parse", "HEAD"], { cwd: clone });
  expect(body.data.repository.defaultBranchRef.target.oid).toBe(head);
});

test("an empty repository has no branch yet", async () => {
  await github.addRepository({ name: "acme/empty" });
  await github.addToken({ ...tokens.writer, rights: { "acme/empty": "write" } });
  const { body } = await look(github, "acme/empty");
  expect(body.data.repository.defaultBranchRef).toBeNull();
});
