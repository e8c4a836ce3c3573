import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { packIdOf } from "../../archive/pack-id.ts";
import { startGitRemote } from "../../testing/git-remote.ts";
import { rawCommit, treeCommit } from "../../testing/git-tree.test-data.ts";
import { git } from "../git.ts";
import { packFolder } from "../pack-folder.ts";
import { writeFiles } from "../../testing/write-files.ts";
import { StateFolder } from "./state-folder.ts";
import { syncMarketplaces, type SyncOptions } from "./sync-marketplaces.ts";
import type { SourceReport, SyncSource } from "./types.ts";

const secret = "tok-3f9a1c-secret";
const credentials = `x-access-token:${secret}`;
let folder: string;
let state: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-sync-"));
  state = join(folder, "state");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const catalogOf = (plugins: readonly object[]) => JSON.stringify({ name: "team", owner: { name: "Team" }, plugins });
const entryOf = (name: string, source: unknown = `./plugins/${name}`) => ({ name, source, description: "x" });
const pluginFiles = (name: string, text = "Say hello.") => ({
  [`plugins/${name}/.claude-plugin/plugin.json`]: JSON.stringify({ name, version: "1.0.0" }),
  [`plugins/${name}/commands/hi.md`]: `---\ndescription: x\n---\n${text}\n`,
});
const marketplace = (names: readonly string[], text?: string) => ({
  ".claude-plugin/marketplace.json": catalogOf(names.map((name) => entryOf(name))),
  ...Object.assign({}, ...names.map((name) => pluginFiles(name, text))),
});

async function sync(sources: readonly SyncSource[], options: SyncOptions = {}, hosts: readonly string[] = []) {
  const env = { MARKET_TOKEN: secret };
  return syncMarketplaces({ sources, vendor: { hosts } }, state, { env, ...options });
}

async function one(
  source: Omit<SyncSource, "slug">,
  options?: SyncOptions,
  hosts?: readonly string[],
): Promise<SourceReport> {
  return (await sync([{ slug: "team", ...source }], options, hosts)).sources[0]!;
}

const snapshot = () => new StateFolder(state).snapshot("team");
const codes = () => snapshot()?.notes.map(({ code, plugin }) => `${code} ${plugin ?? ""}`.trim());

/** Every byte of the state folder, with git's packs unpacked where they are text anyway. */
function stateHolds(text: string): string[] {
  const all = readdirSync(state, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return all.map(({ parentPath, name }) => join(parentPath, name)).filter((path) => readFileSync(path).includes(text));
}

describe("a git source", () => {
  test("is read, left alone when nothing changed, and read again when it did", async () => {
    await using remote = await startGitRemote({ files: marketplace(["alpha", "beta"]) });
    const first = await one({ git: remote.url });
    expect(first).toMatchObject({ outcome: "updated", plugins: 2, changes: { added: ["alpha", "beta"] } });
    const packs = packFolder(state);
    for (const { files } of snapshot()?.plugins ?? []) expect(await packs.find(packIdOf(files))).toBeDefined();
    const asked = remote.requests.length;
    expect(await one({ git: remote.url })).toMatchObject({ outcome: "unchanged", plugins: 2 });
    // An unchanged source costs one listing of refs (two requests in protocol v2), and no fetch.
    expect(remote.requests.slice(asked)).toHaveLength(2);
    await remote.commit({
      ...pluginFiles("beta", "Other."),
      ".claude-plugin/marketplace.json": catalogOf([entryOf("beta")]),
    });
    expect(await one({ git: remote.url })).toMatchObject({
      outcome: "updated",
      changes: { added: [], removed: ["alpha"], changed: ["beta"] },
    });
  });

  test("is followed through a rewritten history, by branch, by tag and by commit", async () => {
    await using remote = await startGitRemote({ files: marketplace(["alpha"]) });
    const old = (await git(["rev-parse", "main"], { cwd: remote.directory })).toString().trim();
    await git(["tag", "-m", "one", "v1", "main"], {
      cwd: remote.directory,
      env: { GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@b" },
    });
    await one({ git: remote.url });
    await rawCommit(remote.directory, marketplace(["gamma"]));
    expect(await one({ git: remote.url, branch: "main" })).toMatchObject({
      outcome: "updated",
      changes: { added: ["gamma"], removed: ["alpha"] },
    });
    expect(await one({ git: remote.url, pin: "v1" })).toMatchObject({ outcome: "updated", state: old });
    expect(await one({ git: remote.url, pin: old })).toMatchObject({ state: old, plugins: 1 });
    const lost = await one({ git: remote.url, pin: "0123456789012345678901234567890123456789" });
    expect(lost).toMatchObject({ outcome: "failed", error: { code: "GIT_FAILED" }, state: old });
    expect(snapshot()?.plugins.map(({ entry }) => entry["name"])).toEqual(["alpha"]);
  });

  test("keeps its last good state when it is down, revoked or broken, and the others go on", async () => {
    const options: { files: Record<string, string>; credentials?: string } = {
      files: marketplace(["alpha"]),
      credentials,
    };
    await using remote = await startGitRemote(options);
    await using other = await startGitRemote({ files: marketplace(["delta"]) });
    const sources = [
      { slug: "team", git: remote.url, token: "MARKET_TOKEN" },
      { slug: "other", git: other.url },
    ];
    expect((await sync(sources)).sources.map(({ outcome }) => outcome)).toEqual(["updated", "updated"]);
    options.credentials = "x-access-token:revoked";
    await other.commit(pluginFiles("delta", "New."));
    const report = await sync(sources);
    expect(report.sources.map(({ outcome }) => outcome)).toEqual(["failed", "updated"]);
    expect(snapshot()?.plugins).toHaveLength(1);
    expect(new StateFolder(state).status("team")?.error).toMatchObject({ code: "GIT_FAILED" });
    options.credentials = credentials;
    await remote.commit({ ".claude-plugin/marketplace.json": "{ broken" });
    expect((await sync(sources)).sources[0]).toMatchObject({ outcome: "failed", error: { code: "SOURCE_INVALID" } });
    await remote.commit({ ".claude-plugin/marketplace.json": catalogOf([entryOf("alpha")]) });
    await sync(sources);
    expect(new StateFolder(state).status("team")?.error).toBeUndefined();
    await remote[Symbol.asyncDispose]();
    expect((await sync(sources)).sources[0]).toMatchObject({ outcome: "failed", state: snapshot()?.state });
    expect(stateHolds(secret)).toEqual([]);
  });

  test("its entries of every hostile kind are left out, each with its note", async () => {
    await using remote = await startGitRemote();
    const link = (content: string) => ({ mode: "120000" as const, content });
    await rawCommit(remote.directory, {
      ...marketplace(["alpha"]),
      "plugins/alpha/outside": link("/etc/passwd"),
      "plugins/alpha/up": link("../../../secret"),
      "plugins/alpha/sub": { mode: "160000", content: "0123456789012345678901234567890123456789" },
      "plugins/alpha/big.bin": "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n",
      "plugins/alpha/line\nbreak": "x",
      "plugins/alpha/back\\slash": "x",
      "plugins/alpha/.gitattributes": "* text eol=crlf\n",
      "plugins/alpha/bin/run": { mode: "100755", content: "#!/bin/sh\n" },
    });
    await one({ git: remote.url });
    expect(snapshot()?.plugins[0]?.files.map(({ path, executable }) => `${path}${executable ? "*" : ""}`)).toEqual([
      ".claude-plugin/plugin.json",
      "big.bin",
      "bin/run*",
      "commands/hi.md",
    ]);
    expect(codes()?.sort()).toEqual([
      "LFS_POINTER alpha",
      "LINK_LEFT_OUT alpha",
      "LINK_LEFT_OUT alpha",
      "PATH_LEFT_OUT alpha",
      "PATH_LEFT_OUT alpha",
      "SUBMODULE_LEFT_OUT alpha",
    ]);
  });

  test("trees with `..` and .git in them leave their folder nowhere", async () => {
    await using remote = await startGitRemote();
    await treeCommit(remote.directory, async (tree, blob) => {
      const file = async (name: string, text: string) => `100644 blob ${await blob(text)}\t${name}`;
      const evil = await tree(`${await file("evil.md", "x")}\n`);
      const manifest = await tree(`${await file("plugin.json", '{"name":"alpha"}')}\n`);
      const inside = `040000 tree ${manifest}\t.claude-plugin\n040000 tree ${evil}\t..\n040000 tree ${evil}\t.GIT\n040000 tree ${evil}\tgit~1\n`;
      const plugin = await tree(inside);
      const catalog = await tree(`${await file("marketplace.json", catalogOf([entryOf("alpha", "./p")]))}\n`);
      return tree(`040000 tree ${catalog}\t.claude-plugin\n040000 tree ${plugin}\tp\n`);
    });
    await one({ git: remote.url });
    expect(snapshot()?.plugins[0]?.files.map(({ path }) => path)).toEqual([".claude-plugin/plugin.json"]);
    expect(codes()).toEqual(["PATH_LEFT_OUT alpha", "PATH_LEFT_OUT alpha", "PATH_LEFT_OUT alpha"]);
  });

  test("a tree that names itself again and again ends at the caps, before a file is read", async () => {
    await using remote = await startGitRemote();
    await treeCommit(remote.directory, async (tree, blob) => {
      let level = await tree(`100644 blob ${await blob("x".repeat(10_000))}\tf\n`);
      for (let depth = 0; depth < 8; depth += 1)
        level = await tree(Array.from({ length: 10 }, (_, at) => `040000 tree ${level}\t${at}\n`).join(""));
      const catalog = await tree(`100644 blob ${await blob(catalogOf([entryOf("bomb", "./p")]))}\tmarketplace.json\n`);
      return tree(`040000 tree ${catalog}\t.claude-plugin\n040000 tree ${level}\tp\n`);
    });
    expect(await one({ git: remote.url, caps: { files: 1_000 } })).toMatchObject({ outcome: "failed" });
    expect(snapshot()).toBeUndefined();
  }, 60_000);

  test("caps: files, bytes, one file, depth, and the download itself", async () => {
    await using remote = await startGitRemote({ files: marketplace(["alpha"]) });
    await remote.commit({
      "plugins/alpha/a/b/c/d.bin": Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 251)),
    });
    const failing = (caps: SyncSource["caps"]) => one({ git: remote.url, caps: caps! });
    expect(await failing({ files: 2 })).toMatchObject({
      error: { code: "SOURCE_TOO_LARGE", problem: expect.stringContaining("caps.files") },
    });
    expect(await failing({ bytes: 40_000 })).toMatchObject({ error: { code: "SOURCE_TOO_LARGE" } });
    expect(await failing({ bytes: 300 })).toMatchObject({ error: { code: "SOURCE_TOO_LARGE" } });
    expect(await failing({ fileBytes: 49_999 })).toMatchObject({
      error: { problem: expect.stringContaining("caps.fileBytes") },
    });
    expect(await failing({ depth: 3 })).toMatchObject({ error: { problem: expect.stringContaining("caps.depth") } });
    expect(await failing({})).toMatchObject({ outcome: "updated" });
  });

  test("has 10,000 files", async () => {
    await using remote = await startGitRemote();
    const many = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [`plugins/alpha/d${at % 100}/f${at}.md`, `${at}`]),
    );
    await rawCommit(remote.directory, { ...marketplace(["alpha"]), ...many });
    expect(await one({ git: remote.url })).toMatchObject({ outcome: "updated", plugins: 1 });
    expect(snapshot()?.plugins[0]?.files).toHaveLength(10_002);
  }, 60_000);
});

describe("the token", () => {
  test("opens the source, and stands in no argument of a process, file, report or message", async () => {
    const seen = new Set<string>();
    const spy = setInterval(() => {
      for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
        try {
          const line = readFileSync(`/proc/${pid}/cmdline`, "utf8");
          if (line.includes("git") && line.includes("BAZAAR_SOURCE_TOKEN")) seen.add(line);
        } catch {
          // It has ended.
        }
      }
    }, 5);
    try {
      await using remote = await startGitRemote({ files: marketplace(["alpha"]), credentials });
      const report = await one({ git: remote.url, token: "MARKET_TOKEN" });
      expect(report).toMatchObject({ outcome: "updated" });
      expect(JSON.stringify(report)).not.toContain(secret);
    } finally {
      clearInterval(spy);
    }
    expect(seen.size).toBeGreaterThan(0);
    for (const line of seen) expect(line).not.toContain(secret);
    expect(stateHolds(secret)).toEqual([]);
  });

  test("goes to no other host that the source redirects to", async () => {
    const asked: (string | undefined)[] = [];
    await using other = await startGitRemote({ files: marketplace(["alpha"]), credentials });
    const thief = createServer((request, response) => {
      asked.push(request.headers.authorization);
      response.writeHead(401, { "WWW-Authenticate": 'Basic realm="x"' }).end();
    });
    await new Promise<void>((resolve) => void thief.listen(0, "127.0.0.1", resolve));
    const at = `127.0.0.1:${(thief.address() as AddressInfo).port}`;
    const redirecting = createServer((request, response) => {
      response.writeHead(301, { location: `http://${at}${request.url}` }).end();
    });
    await new Promise<void>((resolve) => void redirecting.listen(0, "127.0.0.1", resolve));
    const from = `127.0.0.1:${(redirecting.address() as AddressInfo).port}`;
    try {
      // Not even asked where the address is not allowed.
      const inside = await one({ git: `http://${from}/market.git`, token: "MARKET_TOKEN" });
      expect(inside).toMatchObject({ outcome: "failed", error: { code: "ADDRESS_FORBIDDEN" } });
      expect(asked).toEqual([]);
      await one({ git: `http://${from}/market.git`, token: "MARKET_TOKEN" }, {}, [at]);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.every((header) => header === undefined)).toBe(true);
    } finally {
      thief.close();
      redirecting.close();
      thief.closeAllConnections();
      redirecting.closeAllConnections();
    }
    expect(other.requests).toEqual([]);
  });

  test("a variable that is not set fails the source by its name", async () => {
    const report = await one({ git: "https://example.com/x.git", token: "MARKET_TOKEN" }, { env: {} });
    expect(report).toMatchObject({ outcome: "failed", error: { problem: expect.stringContaining("MARKET_TOKEN") } });
  });

  test("a token in the place of its variable's name is not told", async () => {
    const report = await one(
      { git: "https://example.com/x.git", token: "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3" },
      { env: {} },
    );
    expect(report).toMatchObject({ outcome: "failed", error: { problem: expect.stringContaining("is not set") } });
    expect(JSON.stringify(report)).not.toContain("a94a8fe5");
  });
});

describe("addresses", () => {
  test.each([
    ["http://127.0.0.1:9/x.git", "GIT_FAILED"],
    ["http://10.0.0.1/x.git", "ADDRESS_FORBIDDEN"],
    ["https://10.0.0.1/x.git", "ADDRESS_FORBIDDEN"],
    ["https://169.254.169.254/x.git", "ADDRESS_FORBIDDEN"],
    ["https://user:word@example.com/x.git", "ADDRESS_FORBIDDEN"],
    ["ext::sh -c touch% /tmp/x", "ADDRESS_FORBIDDEN"],
    ["file:///etc", "ADDRESS_FORBIDDEN"],
  ])("%s is %s", async (url, code) => {
    expect(await one({ git: url })).toMatchObject({ outcome: "failed", error: { code } });
  });

  test("a name is looked up once, and git connects to what was checked", async () => {
    await using remote = await startGitRemote({ files: marketplace(["alpha"]) });
    const { port } = new URL(remote.url);
    let answers = 0;
    const lookup: SyncOptions["lookup"] = (_host, _options, done) => {
      answers += 1;
      done(null, [{ address: "127.0.0.1", family: 4 }]);
    };
    // No resolver knows this name: only the pinned address can lead there.
    const url = `http://market.invalid:${port}/market.git`;
    expect(await one({ git: url }, { lookup }, [`market.invalid:${port}`])).toMatchObject({ outcome: "updated" });
    expect(answers).toBe(1);
    expect(await one({ git: url }, { lookup })).toMatchObject({
      outcome: "failed",
      error: { code: "ADDRESS_FORBIDDEN" },
    });
  });
});

describe("entries", () => {
  test("repositories are vendored at a commit, followed by ref, and kept when they are gone", async () => {
    await using tool = await startGitRemote({
      files: { ".claude-plugin/plugin.json": '{"name":"tool"}', "commands/a.md": "x", "sub/commands/b.md": "y" },
    });
    const sha = (await git(["rev-parse", "main"], { cwd: tool.directory })).toString().trim();
    const entries = [
      entryOf("tool", { source: "url", url: tool.url, sha }),
      entryOf("sub", { source: "git-subdir", url: tool.url, path: "./sub", ref: "main" }),
      entryOf("run", { source: "command", command: `touch ${join(folder, "ran")}` }),
      entryOf("odd", { source: "pip", package: "x" }),
      entryOf("inside", { source: "url", url: "http://10.1.2.3/x.git" }),
    ];
    await using remote = await startGitRemote({ files: { ".claude-plugin/marketplace.json": catalogOf(entries) } });
    const hosts = [new URL(tool.url).host];
    expect(await one({ git: remote.url }, {}, hosts)).toMatchObject({ outcome: "updated", plugins: 2 });
    expect(readdirSync(folder)).toEqual(["state"]);
    expect(codes()).toEqual([
      "UNPINNED sub",
      "COMMAND_NOT_RUN run",
      "ENTRY_UNSUPPORTED odd",
      "ENTRY_UNREADABLE inside",
    ]);
    expect(snapshot()?.plugins.map(({ origin }) => origin)).toEqual([
      { kind: "url", from: tool.url, pin: sha },
      { kind: "git-subdir", from: tool.url, path: "sub", pin: sha },
    ]);
    await tool.commit({ "sub/commands/b.md": "changed" });
    const second = await one({ git: remote.url }, {}, hosts);
    expect(second).toMatchObject({ outcome: "updated", changes: { changed: ["sub"] } });
    await tool[Symbol.asyncDispose]();
    expect(await one({ git: remote.url }, {}, hosts)).toMatchObject({ plugins: 2 });
    expect(codes()).toContain("ENTRY_KEPT sub");
    expect(codes()).not.toContain("ENTRY_KEPT tool");
  });

  test("a name that is included or excluded and not there is told; a pattern may be for what comes", async () => {
    await using remote = await startGitRemote({ files: marketplace(["alpha", "beta"]) });
    const report = await one({ git: remote.url, include: ["alpha", "gamma"], exclude: ["Beta", "*-internal"] });
    expect(report.notes.map(({ code, problem }) => `${code} ${problem}`)).toEqual([
      'NAME_UNMATCHED `include` names "gamma", which the source does not have.',
      'NAME_UNMATCHED `exclude` names "Beta", which the source does not have.',
    ]);
  });

  test("names that are excluded are not asked for", async () => {
    await using remote = await startGitRemote({ files: marketplace(["alpha", "beta", "beta-two"]) });
    await one({ git: remote.url, include: ["alpha", "beta*"], exclude: ["*-two"] });
    expect(snapshot()?.plugins.map(({ entry }) => entry["name"])).toEqual(["alpha", "beta"]);
  });
});

describe("other sources", () => {
  test("a folder is read in place", async () => {
    const market = join(folder, "market");
    mkdirSync(market);
    writeFiles(market, marketplace(["alpha"]));
    expect(await one({ directory: market })).toMatchObject({ outcome: "updated", plugins: 1 });
    const before = snapshot()?.state;
    expect(await one({ directory: market })).toMatchObject({ outcome: "unchanged", state: before });
    writeFileSync(join(market, "plugins/alpha/commands/hi.md"), "Changed.");
    expect(await one({ directory: market })).toMatchObject({ outcome: "updated", changes: { changed: ["alpha"] } });
    expect(snapshot()?.state).not.toBe(before);
  });

  test("a catalog by URL is asked for with what is known, and its relative entries are errors", async () => {
    await using tool = await startGitRemote({
      files: { ".claude-plugin/plugin.json": '{"name":"tool"}', "commands/a.md": "x" },
    });
    const statuses: number[] = [];
    const body = catalogOf([entryOf("near"), entryOf("tool", { source: "url", url: tool.url })]);
    const server = createServer((request, response) => {
      const same = request.headers["if-none-match"] === '"1"';
      statuses.push(same ? 304 : 200);
      response.writeHead(same ? 304 : 200, { etag: '"1"' }).end(same ? undefined : body);
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const catalog = `http://127.0.0.1:${(server.address() as AddressInfo).port}/marketplace.json`;
    try {
      const hosts = [new URL(tool.url).host];
      expect(await one({ catalog }, {}, hosts)).toMatchObject({ outcome: "updated", plugins: 1 });
      expect(await one({ catalog }, {}, hosts)).toMatchObject({ outcome: "unchanged" });
      expect(statuses).toEqual([200, 304]);
      expect(codes()).toEqual(["ENTRY_UNREADABLE near", "UNPINNED tool"]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test("packs that nobody needs go when something changed, or after the time of grace", async () => {
    await using remote = await startGitRemote({ files: marketplace(["alpha"], "first") });
    const sources = [{ slug: "team", git: remote.url }];
    await sync(sources);
    await remote.commit(marketplace(["alpha"], "second"));
    expect((await sync(sources, { graceMs: -1_000 })).prunedPacks).toBe(1);
    await remote.commit(marketplace(["alpha"], "third"));
    expect((await sync(sources)).prunedPacks).toBe(0);
    // Nothing changed: within the time of grace nothing is looked for, after it the second one goes.
    expect((await sync(sources)).prunedPacks).toBe(0);
    expect((await sync(sources, { graceMs: -1_000 })).prunedPacks).toBe(1);
  });

  test("a source that left the configuration leaves the state", async () => {
    await using remote = await startGitRemote({ files: marketplace(["alpha"]) });
    await sync([
      { slug: "team", git: remote.url },
      { slug: "old", git: remote.url },
    ]);
    expect((await sync([{ slug: "team", git: remote.url }])).removed).toEqual(["old"]);
    expect(readdirSync(join(state, "snapshots"))).toEqual(["team.json"]);
    const none = await sync([{ slug: "team", git: remote.url }], { graceMs: -1_000, only: ["team"] });
    expect(none.prunedPacks).toBe(0);
    expect(execFileSync("find", [state, "-name", ".*.git"], { encoding: "utf8" })).toBe("");
  });
});
