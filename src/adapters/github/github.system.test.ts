import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { catalog, change, benchOfFile, headOf, nothing, tokens } from "../../testing/github-bench.test-data.ts";
import { openGithub } from "./open-github.ts";

const bench = benchOfFile();

const textOf = (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : new TextDecoder().decode(bytes));
const call = "viewer,repository";

describe("look", () => {
  test("one request brings branch, catalog, folders, files, listings, branches and pull requests", async () => {
    const files = {
      ".claude-plugin/marketplace.json": catalog,
      "plugins/one/a.md": "a\n",
      "plugins/one/b/c.md": "c\n",
      "plugins/two/d.md": "d\n",
      "entries/one.json": "{}\r\n",
    };
    const forge = await bench.open({ name: "look", files, autoMergeAllowed: true });
    const head = await headOf(forge);
    await forge.createBranch("bazaar/one", head);
    const made = await forge.commit(
      change(head, { "x.md": "x" }, { branch: "bazaar/one", text: "Why.\n\nMade-By: us" }),
    );
    const opened = await forge.openPullRequest({
      base: "main",
      head: "bazaar/one",
      title: "T",
      body: "B",
      draft: true,
    });
    await forge.addExtras(opened, {
      labels: ["bug"],
      reviewers: [],
      teamReviewers: [],
      assignees: [],
      autoMerge: "squash",
    });
    await bench.calls();
    const standing = await forge.look({
      branches: [{ name: "bazaar/one" }, { name: "bazaar/none" }],
      folders: ["plugins/one", "plugins/none"],
      files: ["entries/one.json", "entries/none.json"],
      listings: ["", "plugins", "none"],
    });
    expect(await bench.calls()).toEqual([call]);
    expect(standing).toMatchObject({
      right: "write",
      login: "writer",
      archived: false,
      defaultBranch: "main",
      baseName: "main",
      autoMergeAllowed: true,
    });
    expect(standing.base?.head).toBe(head);
    expect(textOf(standing.base?.catalog)).toBe(catalog);
    const one = standing.base?.folders.get("plugins/one");
    expect([...(one ?? [])].map(([path, { mode }]) => [path, mode])).toEqual([
      ["a.md", "100644"],
      ["b/c.md", "100644"],
    ]);
    expect(one?.get("a.md")?.id).toBe("78981922613b2afb6025042ff6bd878ac1994e85");
    expect(standing.base?.folders.get("plugins/none")).toEqual(new Map());
    expect([...(standing.base?.files ?? [])].map(([path, bytes]) => [path, textOf(bytes)])).toEqual([
      ["entries/one.json", "{}\r\n"],
      ["entries/none.json", undefined],
    ]);
    expect([...(standing.base?.listings ?? [])].map(([path, names]) => [path, Object.fromEntries(names)])).toEqual([
      ["", { ".claude-plugin": "040000", entries: "040000", plugins: "040000" }],
      ["plugins", { one: "040000", two: "040000" }],
      ["none", {}],
    ]);
    const [branch, ...others] = standing.branches;
    expect(others).toEqual([]);
    expect(branch).toMatchObject({ name: "bazaar/one", tree: { head: (made as { commit: string }).commit } });
    expect(branch?.commits).toEqual([
      {
        id: (made as { commit: string }).commit,
        login: "writer",
        message: expect.stringMatching(/^Publish it\n\nWhy\.\n\nMade-By: us\nBazaar-Change: [0-9a-f]{16}$/) as unknown,
      },
    ]);
    expect(branch?.pullRequest).toMatchObject({
      id: opened.id,
      number: 1,
      title: "T",
      body: "B",
      draft: true,
      base: "main",
      mergeable: "mergeable",
      labels: ["bug"],
      autoMerge: true,
    });
  });

  test("what one request can't bring is fetched: deep folders, binary, long and odd text", async () => {
    const long = `${"line of text\n".repeat(50_000)}end`;
    const latin = new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x0a]);
    const bytes = new Uint8Array([0, 1, 2, 255]);
    const deep = `plugins/one/${"f/".repeat(12)}deep.md`;
    const files = { ".claude-plugin/marketplace.json": long, "a.bin": bytes, "b.txt": latin, [deep]: "deep\n" };
    const forge = await bench.open({ name: "deep", files });
    const { base } = await forge.look({ ...nothing, folders: ["plugins/one"], files: ["a.bin", "b.txt"] });
    expect(await bench.calls()).toEqual([call, "git/get-blob", "git/get-blob", "git/get-tree", "git/get-blob"]);
    expect([...(base?.folders.get("plugins/one")?.keys() ?? [])]).toEqual([`${"f/".repeat(12)}deep.md`]);
    expect(textOf(base?.catalog)).toBe(long);
    expect(Buffer.from(base?.files.get("a.bin") ?? [])).toEqual(Buffer.from(bytes));
    expect(Buffer.from(base?.files.get("b.txt") ?? [])).toEqual(Buffer.from(latin));
  });

  test("a folder of nine levels is the last that one request brings", async () => {
    const at = (depth: number) => `plugins/one/${"f/".repeat(depth)}x.md`;
    const forge = await bench.open({ name: "levels", files: { [at(7)]: "x" } });
    await forge.look({ ...nothing, folders: ["plugins/one"] });
    expect(await bench.calls()).toEqual([call]);
    await bench.github.commit({ repository: "acme/levels", files: { [at(8)]: "x" } });
    const { base } = await forge.look({ ...nothing, folders: ["plugins/one"] });
    expect(base?.folders.get("plugins/one")?.size).toBe(2);
    expect(await bench.calls()).toEqual([call, "git/get-tree"]);
  });

  test("what is too much for one question is asked for folder by folder", async () => {
    const files = { "plugins/one/a.md": "a", "plugins/one/deep/er/b.md": "b", "plugins/two/c.md": "c" };
    const forge = await bench.open({ name: "much", files: { ".claude-plugin/marketplace.json": catalog, ...files } });
    await forge.createBranch("work", await headOf(forge));
    const request = {
      ...nothing,
      folders: ["plugins/one", "plugins/two", "plugins/none"],
      branches: [{ name: "work", folders: ["plugins/two"] }],
      listings: ["plugins"],
    };
    const whole = await forge.look(request);
    await bench.calls();
    await bench.github.fault({ kind: "too-much", on: "repository" });
    expect(await forge.look(request)).toEqual(whole);
    const tree = "git/get-tree";
    expect((await bench.calls()).map((one) => one.replace(/^.*repository.*$/, "look"))).toEqual([
      "look",
      "look",
      tree,
      tree,
      tree,
    ]);
    expect([...whole.base!.folders.get("plugins/one")!.keys()]).toEqual(["a.md", "deep/er/b.md"]);
    expect([...whole.branches[0]!.tree.folders.keys()]).toEqual(["plugins/two"]);
    await bench.github.fault({ kind: "too-much", on: "repository", times: 2 });
    await expect(forge.look(request)).rejects.toMatchObject({
      code: "FORGE_REFUSED",
      problem: "GitHub does not read so much of acme/much at once: Resource limits for this query exceeded.",
      fix: "Publish fewer plugins in one run.",
    });
  });

  test("an empty repository, a branch that is missing, and a repository that is", async () => {
    const empty = await bench.open({ name: "empty", files: undefined as never });
    expect(await empty.look({ ...nothing, branches: [{ name: "b" }] })).toMatchObject({ right: "write", branches: [] });
    expect((await empty.look(nothing)).base).toBeUndefined();
    const forge = await bench.open({ name: "there" });
    const missing = await forge.look({ ...nothing, base: "release", branches: [{ name: "b" }] });
    expect(missing).toMatchObject({ baseName: "release", defaultBranch: "main", branches: [] });
    expect(missing.base).toBeUndefined();
    expect(await bench.again("acme/nowhere").look(nothing)).toMatchObject({ right: "none", base: undefined });
  });

  test("another branch than the repository's own, and a name with slashes", async () => {
    const forge = await bench.open({ name: "other", defaultBranch: "trunk" });
    await bench.github.commit({ repository: "acme/other", branch: "release/1.x", files: { "a.md": "a" } });
    const standing = await forge.look({ ...nothing, base: "release/1.x", listings: [""] });
    expect(standing).toMatchObject({ baseName: "release/1.x", defaultBranch: "trunk" });
    expect(standing.base?.listings.get("")?.has("a.md")).toBe(true);
    expect((await forge.look({ ...nothing, listings: [""] })).base?.listings.get("")?.has("a.md")).toBe(false);
  });

  test("a file where a folder is wanted has the path of the folder, and a link where a file is wanted is refused", async () => {
    const forge = await bench.open({ name: "odd", files: { "plugins/one": "a file\n" } });
    const { base } = await forge.look({ ...nothing, folders: ["plugins/one"] });
    expect([...(base?.folders.get("plugins/one")?.keys() ?? [])]).toEqual([""]);
    const cwd = await bench.github.directory("acme/odd");
    // Input only for what reads it: written to a process that has ended, it would be an error.
    const git = (args: string[], more: { readonly input?: string } = {}) =>
      execFileSync("git", args, { cwd, encoding: "utf8", ...more }).trim();
    const link = git(["hash-object", "-w", "--stdin"], { input: "elsewhere" });
    const tree = git(["mktree"], { input: `120000 blob ${link}\tlinked\n` });
    const commit = git(["-c", "user.name=h", "-c", "user.email=h@example.com", "commit-tree", "-m", "Link", tree]);
    await bench.github.moveBranch("acme/odd", "main", commit);
    await expect(forge.look({ ...nothing, files: ["linked"] })).rejects.toMatchObject({
      code: "PATH_UNSAFE",
      problem: expect.stringContaining('"linked" in the marketplace is a symbolic link') as unknown,
    });
  });

  test("a branch of that name in somebody's fork is not ours", async () => {
    await bench.open({ name: "forked" });
    await bench.github.addToken({ token: tokens.stranger, login: "stranger", kind: "classic" });
    const theirs = await bench.again("acme/forked", { token: tokens.stranger }).fork("main");
    await theirs.createBranch("bazaar/one", await headOf(theirs));
    const head = await headOf(theirs);
    await theirs.commit(change(head, { "x.md": "x" }, { branch: "bazaar/one" }));
    await bench
      .again("acme/forked", { token: tokens.stranger })
      .openPullRequest({ base: "main", head: "stranger:bazaar/one", title: "T", body: "", draft: false });
    const forge = bench.again("acme/forked");
    await forge.createBranch("bazaar/one", await headOf(forge));
    const [branch] = (await forge.look({ ...nothing, branches: [{ name: "bazaar/one" }] })).branches;
    expect(branch?.pullRequest).toBeUndefined();
  });
});

describe("commit", () => {
  test("one request; signed, with additions and deletions; the clone has it", async () => {
    const forge = await bench.open({ name: "commit", files: { "old.md": "old", "kept.md": "kept" } });
    const head = await headOf(forge);
    await bench.calls();
    const outcome = await forge.commit(change(head, { "a/ü.md": "ü\n" }, { deletions: ["old.md"], text: "Body\n" }));
    expect(await bench.calls()).toEqual(["createCommitOnBranch"]);
    expect(outcome).toMatchObject({ kind: "written", verified: true, url: expect.stringMatching(/^http/) as unknown });
    const listed = execFileSync("git", ["-c", "core.quotepath=false", "ls-tree", "-r", "--name-only", "main"], {
      cwd: await bench.github.directory("acme/commit"),
      encoding: "utf8",
    });
    expect(listed.trim().split("\n")).toEqual(["a/ü.md", "kept.md"]);
  });

  test("on another head, and on a branch that is gone, nothing is written", async () => {
    const forge = await bench.open({ name: "moved" });
    const head = await headOf(forge);
    await bench.github.commit({ repository: "acme/moved", files: { "theirs.md": "x" } });
    expect(await forge.commit(change(head, { "ours.md": "x" }))).toEqual({ kind: "moved" });
    expect(await forge.commit(change(head, { "ours.md": "x" }, { branch: "gone" }))).toEqual({ kind: "moved" });
    expect(await bench.github.list("acme/moved")).toEqual([".claude-plugin/marketplace.json", "theirs.md"]);
  });

  test("a protected branch says so in GitHub's words", async () => {
    const forge = await bench.open({ name: "protected", protected: ["main"] });
    const outcome = await forge.commit(change(await headOf(forge), { "ours.md": "x" }));
    expect(outcome).toEqual({ kind: "protected", said: expect.stringMatching(/\S/) as unknown });
    expect(await bench.github.log("acme/protected")).toHaveLength(1);
  });
});

describe("branches and pull requests", () => {
  test("a branch is made, moved there and back, and deleted", async () => {
    const forge = await bench.open({ name: "branches" });
    const head = await headOf(forge);
    expect(await forge.createBranch("bazaar/one", head)).toBe("created");
    expect(await forge.createBranch("bazaar/one", head)).toBe("exists");
    const made = await forge.commit(change(head, { "x.md": "x" }, { branch: "bazaar/one" }));
    const next = (made as { commit: string }).commit;
    expect(await forge.moveBranch("bazaar/one", head, next)).toBe("moved");
    expect(await forge.moveBranch("bazaar/one", next, head)).toBe("done");
    expect((await forge.look({ ...nothing, branches: [{ name: "bazaar/one" }] })).branches[0]?.tree.head).toBe(head);
    await forge.deleteBranch("bazaar/one");
    await forge.deleteBranch("bazaar/one");
    expect((await forge.look({ ...nothing, branches: [{ name: "bazaar/one" }] })).branches).toEqual([]);
  });

  test("what was made on the way is deleted after Ctrl-C too", async () => {
    const head = await headOf(await bench.open({ name: "stopped" }));
    const stop = new AbortController();
    const forge = bench.again("acme/stopped", { signal: stop.signal });
    await forge.createBranch("bazaar-work/one", head);
    stop.abort();
    await expect(forge.createBranch("bazaar-work/two", head)).rejects.toMatchObject({ code: "INTERRUPTED" });
    await forge.deleteBranch("bazaar-work/one");
    expect(
      (await bench.again("acme/stopped").look({ ...nothing, branches: [{ name: "bazaar-work/one" }] })).branches,
    ).toEqual([]);
  });

  test("moving one of which nobody looked", async () => {
    const forge = await bench.open({ name: "unseen" });
    const head = await headOf(forge);
    await forge.createBranch("b", head);
    expect(await bench.again("acme/unseen").moveBranch("b", head, head)).toBe("done");
  });

  test("opened, edited, with extras, closed; opened twice it is the same", async () => {
    const forge = await bench.open({ name: "pulls", autoMergeAllowed: true, teams: ["core"] });
    const head = await headOf(forge);
    await forge.createBranch("bazaar/one", head);
    await forge.commit(change(head, { "x.md": "x" }, { branch: "bazaar/one" }));
    const wanted = { base: "main", head: "bazaar/one", title: "T", body: "B", draft: false };
    await bench.calls();
    const pull = await forge.openPullRequest(wanted);
    expect(await bench.calls()).toEqual(["pulls/create"]);
    expect((await forge.openPullRequest(wanted)).number).toBe(pull.number);
    await forge.editPullRequest(pull, { title: "T2", body: "B2" });
    const extras = {
      labels: ["bug", "made-up"],
      reviewers: ["human", "writer"],
      teamReviewers: ["core"],
      assignees: ["human"],
      autoMerge: "rebase",
    } as const;
    const troubles = await forge.addExtras(pull, extras);
    expect(troubles).toEqual([
      expect.stringMatching(/^The reviewer writer could not be set on pull request #1: .*author\.$/),
      "Auto-merge could not be set on pull request #1: it can be merged at once, and waits for nothing.",
    ]);
    const [seen] = await bench.github.pullRequests("acme/pulls");
    expect(seen).toMatchObject({
      title: "T2",
      body: "B2",
      labels: ["bug", "made-up"],
      reviewers: ["human"],
      teamReviewers: ["core"],
      assignees: ["human"],
      state: "open",
    });
    await forge.closePullRequest(pull, "B3");
    expect(await bench.github.pullRequests("acme/pulls")).toMatchObject([{ state: "closed", body: "B3" }]);
  });

  test("one without a change is refused with GitHub's reason", async () => {
    const forge = await bench.open({ name: "no-change" });
    await forge.createBranch("bazaar/one", await headOf(forge));
    const opening = forge.openPullRequest({ base: "main", head: "bazaar/one", title: "T", body: "", draft: false });
    await expect(opening).rejects.toMatchObject({
      code: "FORGE_REFUSED",
      problem: expect.stringContaining("No commits between") as unknown,
    });
  });
});

test.each([
  [{ token: "" }, "OPTION_INVALID"],
  [{ token: "with\nbreak" }, "OPTION_INVALID"],
  [{ apiUrl: "http://github.example.com" }, "OPTION_INVALID"],
  [{ apiUrl: "https://me:s3cret@github.example.com" }, "OPTION_INVALID"],
  [{ graphqlUrl: "ftp://github.example.com" }, "OPTION_INVALID"],
  [{ env: { https_proxy: "http://" } }, "OPTION_INVALID"],
])("%j is refused before anything is asked, without a word of it", (given, code) => {
  const open = () => openGithub("acme/market", { token: tokens.writer, ...given });
  expect(open).toThrow(expect.objectContaining({ code }) as Error);
  expect(open).not.toThrow(/s3cret|break/);
});

test("a file of another repository is read at a commit, and is nothing where it can't be read", async () => {
  const forge = await bench.open({ name: "text-at", files: { "a/b.md": "Text\u00e9\n", "c.bin": "\0" } });
  await bench.open({ name: "hidden", private: true, files: { "a/b.md": "x" } });
  const commit = await headOf(forge);
  const at = { url: "https://127.0.0.1/acme/text-at", commit, path: "a/b.md" };
  const reader = bench.again("acme/look", { token: tokens.stranger });
  await bench.calls();
  expect(await reader.textAt(at)).toBe("Text\u00e9\n");
  expect(await reader.textAt({ ...at, url: `${at.url}.git` })).toBe("Text\u00e9\n");
  expect(await bench.calls()).toEqual(["repository", "repository"]);
  for (const more of [
    { path: "a" },
    { path: "none" },
    { commit: "0".repeat(40) },
    { url: "https://127.0.0.1/acme/hidden" },
    { url: "https://127.0.0.1/acme/none" },
    { url: "https://127.0.0.1/acme" },
    { url: "no address" },
  ])
    expect(await reader.textAt({ ...at, ...more })).toBeUndefined();
  await bench.calls();
  // The token is for this GitHub alone.
  expect(await reader.textAt({ ...at, url: "https://github.com/acme/text-at" })).toBeUndefined();
  expect(await bench.calls()).toEqual([]);
});
