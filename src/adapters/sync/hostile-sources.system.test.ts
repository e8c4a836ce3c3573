import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type GitRemote, startGitRemote } from "../../testing/git-remote.ts";
import { writeFiles } from "../../testing/write-files.ts";
import { git, gitText } from "../git.ts";
import { StateFolder } from "./state-folder.ts";
import { syncMarketplaces, type SyncOptions } from "./sync-marketplaces.ts";
import type { SourceReport, SyncProgress, SyncSource } from "./types.ts";

let folder: string;
let state: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-hostile-"));
  state = join(folder, "state");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entryOf = (name: string, source: unknown = `./${name}`) => ({ name, source, description: "x" });
const catalogOf = (...plugins: readonly object[]) => JSON.stringify({ name: "team", owner: { name: "Team" }, plugins });
const market = (...names: readonly string[]) => ({
  ".claude-plugin/marketplace.json": catalogOf(...names.map((name) => entryOf(name))),
  ...Object.fromEntries(names.map((name) => [`${name}/.claude-plugin/plugin.json`, JSON.stringify({ name })])),
});

async function one(source: Partial<SyncSource>, options: SyncOptions = {}, hosts: string[] = []) {
  const config = { sources: [{ slug: "team", ...source }], vendor: { hosts } };
  return (await syncMarketplaces(config, state, options)).sources[0]!;
}

const snapshot = () => new StateFolder(state).snapshot("team");
const names = () => snapshot()?.plugins.map(({ entry }) => entry["name"]);
const errorOf = (report: SourceReport) => (report.outcome === "failed" ? report.error : undefined);
const headOf = ({ directory }: GitRemote) => gitText(["rev-parse", "main"], { cwd: directory });

describe("the token", () => {
  const credentials = "x-access-token:good";

  test.each(["good\n", "good\nhost=example.com", " ", "good\u0000", ""])(
    "%j is refused, by its variable",
    async (TOKEN) => {
      await using remote = await startGitRemote({ files: market("alpha"), credentials });
      const report = await one({ git: remote.url, token: "TOKEN" }, { env: { TOKEN } });
      expect(errorOf(report)).toMatchObject({ code: "OPTION_INVALID", problem: expect.stringContaining("TOKEN") });
      expect(remote.requests).toEqual([]);
    },
  );

  test("that is refused, and one that lacks, are told with what helps here", async () => {
    await using remote = await startGitRemote({ files: market("alpha"), credentials });
    const wrong = errorOf(await one({ git: remote.url, token: "TOKEN" }, { env: { TOKEN: "revoked" } }));
    expect(wrong?.fix).toBe("Check that the token in TOKEN is valid and may read it.");
    expect(errorOf(await one({ git: remote.url }))?.fix).toContain("`token` of the source");
  });

  test("is in the environment of the git that talks to its own source, and of no other child", async () => {
    await using remote = await startGitRemote({ files: market("alpha"), credentials: "x-access-token:first-secret" });
    await using other = await startGitRemote({ files: market("beta"), credentials: "x-access-token:second-secret" });
    // A git in front of the real one, which writes down what it was given.
    const path = process.env["PATH"] ?? "";
    const real = execFileSync("which", ["git"], { encoding: "utf8" }).trim();
    mkdirSync(join(folder, "bin"));
    const script = `#!/bin/sh\n{ echo "run $*"; env; } > "${folder}/seen-$$"\nexec "${real}" "$@"\n`;
    writeFileSync(join(folder, "bin/git"), script, { mode: 0o755 });
    Object.assign(process.env, {
      PATH: `${join(folder, "bin")}:${path}`,
      FIRST: "first-secret",
      SECOND: "second-secret",
    });
    try {
      const sources = [
        { slug: "team", git: remote.url, token: "FIRST" },
        { slug: "other", git: other.url, token: "SECOND" },
      ];
      const report = await syncMarketplaces({ sources }, state);
      expect(report.sources.map(({ outcome }) => outcome)).toEqual(["updated", "updated"]);
    } finally {
      process.env["PATH"] = path;
      delete process.env["FIRST"];
      delete process.env["SECOND"];
    }
    const seen = readdirSync(folder)
      .flatMap((name) => (name.startsWith("seen-") ? [readFileSync(join(folder, name), "utf8")] : []))
      .filter((text) => text.startsWith("run -c "));
    const holding = (secret: string) => seen.filter((text) => text.includes(secret));
    const remotes = (secret: string) =>
      holding(secret).map((text) => / (ls-remote|fetch|ls-tree|cat-file) /.exec(text)?.[1]);
    expect(new Set(remotes("first-secret"))).toEqual(new Set(["fetch", "ls-remote"]));
    expect(new Set(remotes("second-secret"))).toEqual(new Set(["fetch", "ls-remote"]));
    expect(holding("first-secret").join("")).not.toContain("second-secret");
    expect(seen.length).toBeGreaterThan(6);
  });
});

describe("what is asked of a repository", () => {
  test("a branch that HEAD does not lead to, a tag of a file, and a short or capital commit", async () => {
    await using remote = await startGitRemote({ files: market("alpha") });
    const id = await headOf(remote);
    const blob = await gitText(["rev-parse", "main:.claude-plugin/marketplace.json"], { cwd: remote.directory });
    await git(["tag", "of-file", blob], { cwd: remote.directory });
    expect(await one({ git: remote.url, pin: id.toUpperCase() })).toMatchObject({ outcome: "updated", state: id });
    const fixOf = async (pin: string) => errorOf(await one({ git: remote.url, pin }))?.fix;
    expect(await fixOf("of-file")).toContain("a tag of a commit");
    expect(await fixOf(blob)).toContain("Name the commit");
    expect(await fixOf(id.slice(0, 7))).toContain("all of its 40 digits");
    await git(["symbolic-ref", "HEAD", "refs/heads/gone"], { cwd: remote.directory });
    expect(errorOf(await one({ git: remote.url }))?.fix).toContain("Name a branch");
    expect(snapshot()?.state).toBe(id);
  });

  test("a repository with names of SHA-256 is told as one", async () => {
    await using remote = await startGitRemote();
    rmSync(remote.directory, { recursive: true });
    const init = ["init", "--quiet", "--bare", "--object-format=sha256", "--initial-branch=main", remote.directory];
    await git(init, { cwd: folder });
    await remote.commit(market("alpha"));
    expect(errorOf(await one({ git: remote.url }))?.problem).toContain("SHA-256");
  });

  test("the download is within the cap also where it has few objects, and comes as a pack", async () => {
    await using remote = await startGitRemote({ files: market("alpha") });
    expect(await one({ git: remote.url })).toMatchObject({ outcome: "updated" });
    const objects = join(state, "git/team.git/objects");
    expect(readdirSync(objects).filter((name) => name.length === 2)).toEqual([]);
    // Beside the plugins, so that only the download itself is too large.
    const noise = execFileSync("head", ["-c", "300000", "/dev/urandom"]);
    await remote.commit({ "beside/noise.bin": noise });
    const report = await one({ git: remote.url, caps: { bytes: 100_000 } });
    expect(errorOf(report)).toMatchObject({ code: "SOURCE_TOO_LARGE" });
    expect(names()).toEqual(["alpha"]);
  });

  test("holes in the cache are fetched again, also under a pinned commit", async () => {
    await using remote = await startGitRemote({ files: market("alpha") });
    const source = { git: remote.url, pin: await headOf(remote) };
    await one(source);
    const cache = join(state, "git/team.git");
    const listed = await gitText(["cat-file", "--batch-all-objects", "--batch-check"], { cwd: cache });
    const blobs = listed.split("\n").flatMap((line) => (line.includes(" blob ") ? [line.split(" ", 1)[0]!] : []));
    // Commit and trees stay, as loose objects; every file is lost.
    mkdirSync(join(folder, "loose"));
    for (const line of listed.split("\n").filter((text) => !text.includes(" blob "))) {
      const [id = "", type = ""] = line.split(" ");
      const bytes = await git(["cat-file", type, id], { cwd: cache });
      await git(["hash-object", "-w", "-t", type, "--literally", "--stdin"], {
        cwd: cache,
        input: bytes,
        env: { GIT_OBJECT_DIRECTORY: join(folder, "loose"), GIT_ALTERNATE_OBJECT_DIRECTORIES: "" },
      });
    }
    expect(blobs.length).toBeGreaterThan(0);
    rmSync(join(cache, "objects"), { recursive: true });
    execFileSync("cp", ["-r", join(folder, "loose"), join(cache, "objects")]);
    rmSync(join(state, "packs"), { recursive: true });
    expect(await one(source)).toMatchObject({ outcome: "unchanged", plugins: 1 });
  });
});

describe("the last good state", () => {
  test("stays where nothing is named, and where a state file was damaged the source is read anew", async () => {
    await using remote = await startGitRemote({ files: market("alpha", "beta") });
    await one({ git: remote.url });
    for (const choice of [{ include: ["aplha"] }, { exclude: ["*"] }]) {
      const report = await one({ git: remote.url, ...choice });
      expect(errorOf(report)).toMatchObject({ code: "SOURCE_INVALID", problem: expect.stringContaining("`include`") });
      expect(names()).toEqual(["alpha", "beta"]);
    }
    for (const [file, text] of [
      ["snapshots/team.json", '{"slug":"team","plugins":[{}]}'],
      ["snapshots/team.json", '{"slug":"team","plugins":[]}'],
      ["status/team.json", '{"settings":"x","packs":["../../x"]}'],
      ["status/team.json", '{"settings":"x","packs":[]}'],
    ] as const) {
      writeFileSync(join(state, file), text);
      expect(await one({ git: remote.url })).toMatchObject({ plugins: 2 });
    }
  });

  test("is all that there is after an abort, which is no fault of the source", async () => {
    await using remote = await startGitRemote({ files: market("alpha") });
    await one({ git: remote.url });
    const { promise: asked, resolve: begun } = Promise.withResolvers<void>();
    const silent = createServer(() => begun());
    await new Promise<void>((resolve) => void silent.listen(0, "127.0.0.1", resolve));
    const stop = new AbortController();
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/x.git`;
    try {
      const running = one({ git: url }, { signal: stop.signal });
      await asked;
      stop.abort();
      await expect(running).rejects.toMatchObject({ code: "INTERRUPTED" });
    } finally {
      silent.closeAllConnections();
      silent.close();
    }
    expect(names()).toEqual(["alpha"]);
    expect(new StateFolder(state).status("team")?.error).toBeUndefined();
    expect(readdirSync(state)).not.toContain("sync.lock");
  });

  test("is brought up to date for those that answer while others hang", async () => {
    await using remote = await startGitRemote({ files: market("alpha") });
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => void silent.listen(0, "127.0.0.1", resolve));
    const git = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/x.git`;
    const hanging = Array.from({ length: 5 }, (_, at) => ({ slug: `hangs-${at}`, git }));
    const stop = new AbortController();
    const onProgress = ({ slug, phase }: SyncProgress) => void (slug === "team" && phase === "done" && stop.abort());
    try {
      const config = { sources: [...hanging, { slug: "team", git: remote.url }] };
      // Git gives a remote up that says nothing for a minute.
      const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(40_000)]);
      const running = syncMarketplaces(config, state, { signal, onProgress });
      await expect(running).rejects.toMatchObject({ code: "INTERRUPTED" });
    } finally {
      silent.closeAllConnections();
      silent.close();
    }
    expect(names()).toEqual(["alpha"]);
  });

  test("a document that can't be put in its place leaves nothing aside", async () => {
    await using remote = await startGitRemote({ files: market("alpha") });
    mkdirSync(join(state, "snapshots/team.json/x"), { recursive: true });
    const report = await one({ git: remote.url });
    expect(errorOf(report)).toMatchObject({ code: "FILE_UNWRITABLE" });
    expect(readdirSync(join(state, "snapshots"))).toEqual(["team.json"]);
  });

  test("is no part of a folder in which it lies", async () => {
    state = join(folder, ".claude-bazaar");
    writeFiles(folder, {
      ".claude-plugin/marketplace.json": catalogOf(entryOf("whole", "./")),
      ".claude-plugin/plugin.json": '{"name":"whole"}',
    });
    const paths = () => snapshot()?.plugins[0]?.files.map(({ path }) => path);
    await one({ directory: folder });
    expect(paths()).toEqual([".claude-plugin/marketplace.json", ".claude-plugin/plugin.json"]);
    expect(await one({ directory: folder })).toMatchObject({ outcome: "unchanged" });
  });
});

describe("the words", () => {
  test("of a catalog are those of what is wrong with it", async () => {
    await using remote = await startGitRemote({
      files: { ".claude-plugin/marketplace.json": '{"name":"team","owner":{"name":"T"},"plugins":{}}' },
    });
    expect(errorOf(await one({ git: remote.url }))?.problem).not.toContain("description");
  });

  test("of an entry over the caps name the cap to raise", async () => {
    await using remote = await startGitRemote({ files: { ...market("alpha"), "alpha/a/b/c/d.md": "x" } });
    const error = errorOf(await one({ git: remote.url, caps: { depth: 3 } }));
    expect(error?.fix).toContain("`caps.depth`");
  });

  test("a server that says 'not modified' and was not asked so is told, of a catalog and of an archive", async () => {
    let catalog: string | undefined;
    const server = createServer((request, response) => {
      const body = request.url === "/catalog.json" ? catalog : undefined;
      response.writeHead(body === undefined ? 304 : 200).end(body);
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const source = { catalog: `http://${host}/catalog.json` };
    try {
      expect(errorOf(await one(source, {}, [host]))?.problem).toContain("304");
      catalog = catalogOf(entryOf("gone", { source: "archive", url: `http://${host}/gone.zip` }));
      expect(errorOf(await one(source, {}, [host]))?.problem).toContain("304");
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
