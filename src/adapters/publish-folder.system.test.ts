import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { randomUUID } from "node:crypto";
import { hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { filesUnder, type TreeEntry } from "../core/file-tree.ts";
import type { MarketplaceStore } from "../publish/ports.ts";
import { publish } from "../publish/publish.ts";
import { withoutGitConfig } from "../testing/without-git-config.ts";
import { thinClientOf } from "../testing/sample-thin-client.ts";
import { git, gitText } from "./git.ts";
import { openMarketplace, type OpenMarketplaceOptions } from "./open-marketplace.ts";
import { readDirectory } from "./read-directory.ts";

const author = { name: "Publisher", email: "publisher@example.com" };
const catalogFile = ".claude-plugin/marketplace.json";
const catalog = '{"name":"market","description":"d","owner":{"name":"Tests"},"plugins":[]}';
const client = thinClientOf({ name: "hello" });
const ours = ["plugins/hello/.claude-plugin/plugin.json", "plugins/hello/README.md", "plugins/hello/commands/hello.md"];

let root: string;
let market: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bazaar-publish-"));
  market = join(root, "market");
  put(catalogFile, catalog);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(market, path)), { recursive: true });
  writeFileSync(join(market, path), text);
}

const read = (path: string) => readFileSync(join(market, path), "utf8");
const files = () => filesUnder(readDirectory(market), "");
const run = (...args: string[]) => gitText(args, { cwd: market });

async function publishHere(thinClient = client, options: OpenMarketplaceOptions & object = {}, more = {}) {
  await using store = await openMarketplace(market, options);
  return await publish({ thinClient, author, ...more }, store);
}

async function makeRepository(): Promise<void> {
  await run("init", "--quiet", "--initial-branch=main");
  await run("add", "--all");
  const me = ["-c", "user.name=Me", "-c", "user.email=me@example.com"];
  await run(...me, "commit", "--quiet", "--message", "First");
}

describe("a plain folder", () => {
  test("gets folder and entry; the second time nothing happens", async () => {
    const result = await publishHere();
    expect(result).toMatchObject({ changed: true, pushed: false, entry: "added" });
    expect(result).not.toHaveProperty("commit");
    expect(files()).toEqual([catalogFile, ...ours]);
    const before = statSync(join(market, catalogFile)).mtimeMs;
    expect((await publishHere()).changed).toBe(false);
    expect(statSync(join(market, catalogFile)).mtimeMs).toBe(before);
  });

  test("loses what an earlier version left", async () => {
    await publishHere(thinClientOf({ name: "hello", files: { "agents/old.md": "x" } }));
    const result = await publishHere();
    expect(result.files.removed).toEqual(["plugins/hello/agents/old.md"]);
    expect(files()).toEqual([catalogFile, ...ours]);
  });

  test("keeps the catalog's mode, bytes around the entry and no temporary file", async () => {
    put(catalogFile, `\uFEFF${catalog.replaceAll(",", ",\r\n ")}\r\n\r\n`);
    chmodSync(join(market, catalogFile), 0o640);
    await publishHere();
    const text = readFileSync(join(market, catalogFile), "utf8");
    expect(text.startsWith('\uFEFF{"name":"market",\r\n')).toBe(true);
    expect(text.endsWith("}\r\n\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(statSync(join(market, catalogFile)).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(market, ".claude-plugin"))).toEqual(["marketplace.json"]);
    expect(readdirSync(join(market, "plugins"))).toEqual(["hello"]);
  });

  test("stays as it was in a dry run", async () => {
    expect((await publishHere(client, {}, { dryRun: true })).changed).toBe(true);
    expect(files()).toEqual([catalogFile]);
  });

  test("is made new when it is to be", async () => {
    market = join(root, "new/market");
    await expect(publishHere()).rejects.toMatchObject({ code: "OPTION_INVALID" });
    await expect(publishHere(client, { create: true })).rejects.toMatchObject({ code: "MARKETPLACE_INVALID" });
    const newCatalog = { name: "fresh", owner: { name: "Tests" } };
    expect((await publishHere(client, { create: true }, { newCatalog })).loads).toBe(true);
    expect(files()).toEqual([catalogFile, ...ours]);
  });

  test.each(["plugins", "plugins/hello", ".claude-plugin", catalogFile])(
    "is refused when %s is a link",
    async (path) => {
      const elsewhere = join(root, "elsewhere");
      mkdirSync(elsewhere);
      writeFileSync(join(elsewhere, "marketplace.json"), catalog);
      rmSync(join(market, path), { recursive: true, force: true });
      mkdirSync(dirname(join(market, path)), { recursive: true });
      symlinkSync(path === catalogFile ? join(elsewhere, "marketplace.json") : elsewhere, join(market, path));
      await expect(publishHere()).rejects.toMatchObject({ code: "PATH_UNSAFE" });
      expect(readdirSync(elsewhere)).toEqual(["marketplace.json"]);
      expect(readFileSync(join(elsewhere, "marketplace.json"), "utf8")).toBe(catalog);
    },
  );

  test("is refused when somebody else's plugin lies there, or a file", async () => {
    put("plugins/hello/.claude-plugin/plugin.json", '{"name":"hello"}');
    await expect(publishHere()).rejects.toMatchObject({ code: "OUTPUT_EXISTS" });
    rmSync(join(market, "plugins/hello"), { recursive: true });
    put("plugins/hello", "x");
    await expect(publishHere()).rejects.toMatchObject({ code: "PATH_UNSAFE" });
    expect(read(catalogFile)).toBe(catalog);
  });

  test.each(["plugins", ".claude-plugin"])("is refused when %s is a file", async (path) => {
    rmSync(join(market, path), { recursive: true, force: true });
    put(path, "x");
    await expect(publishHere()).rejects.toMatchObject({ code: "PATH_UNSAFE" });
    expect(read(path)).toBe("x");
  });

  test("that somebody else changes meanwhile keeps their change", async () => {
    await using store = await openMarketplace(market);
    let first = true;
    const slow: MarketplaceStore = {
      read: (folder) => store.read(folder),
      write(change) {
        if (first) put(catalogFile, catalog.replace("[]", '[{"name":"theirs","source":"./theirs"}]'));
        first = false;
        return store.write(change);
      },
    };
    await publish({ thinClient: client }, slow);
    const { plugins } = JSON.parse(read(catalogFile)) as { plugins: { name: string }[] };
    expect(plugins.map((entry) => entry.name)).toEqual(["hello", "theirs"]);
  });

  test("whose plugin folder somebody else changes meanwhile is read again", async () => {
    await publishHere();
    await using store = await openMarketplace(market);
    let reads = 0;
    const slow: MarketplaceStore = {
      read(folder) {
        reads += 1;
        return store.read(folder);
      },
      write(change) {
        if (reads === 1) put("plugins/hello/theirs.md", "theirs");
        return store.write(change);
      },
    };
    const result = await publish({ thinClient: thinClientOf({ name: "hello", version: "2" }) }, slow);
    expect(reads).toBe(2);
    expect(result.files.removed).toEqual(["plugins/hello/theirs.md"]);
  });

  test.each(["node_modules/x/index.js", "commands/.git/HEAD"])(
    "is refused when %s lies in the plugin's",
    async (path) => {
      await publishHere();
      put(`plugins/hello/${path}`, "theirs");
      await expect(publishHere(thinClientOf({ name: "hello", version: "2" }))).rejects.toMatchObject({
        code: "OUTPUT_EXISTS",
        problem: expect.stringContaining(path.split("/").slice(0, -2).join("/") || path),
      });
      expect(read(`plugins/hello/${path}`)).toBe("theirs");
    },
  );

  test("loses what a killed publish left, but no old folder with somebody's files in it", async () => {
    await publishHere();
    const left = (name: string) => `plugins/.hello.bazaar-${name}`;
    put(`${left("aaaaaa")}/new/commands/hello.md`, "half");
    put(`${left("bbbbbb")}/old/.claude-plugin/plugin.json`, read("plugins/hello/.claude-plugin/plugin.json"));
    put(`${left("cccccc")}/old/mine.md`, "mine");
    put(`.claude-plugin/.marketplace.json.bazaar-${randomUUID()}`, "half");
    await publishHere(thinClientOf({ name: "hello", version: "2" }));
    expect(readdirSync(join(market, "plugins")).toSorted()).toEqual([".hello.bazaar-cccccc", "hello"]);
    expect(readdirSync(join(market, ".claude-plugin"))).toEqual(["marketplace.json"]);
  });

  test("loses what a killed publish left also when there is nothing to do, and not in a dry run", async () => {
    await publishHere();
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    put(".claude-plugin/.bazaar-lock", JSON.stringify({ pid, host: hostname(), id: randomUUID() }));
    put("plugins/.hello.bazaar-bbbbbb/old/.claude-plugin/plugin.json", read(ours[0] ?? ""));
    put("plugins/.hello.bazaar-cccccc/old/mine.md", "mine");
    put(`.claude-plugin/.marketplace.json.bazaar-${randomUUID()}`, "half");
    expect((await publishHere(client, {}, { dryRun: true })).changed).toBe(false);
    expect(readdirSync(join(market, ".claude-plugin"))).toHaveLength(3);
    expect((await publishHere()).changed).toBe(false);
    expect(readdirSync(join(market, "plugins")).toSorted()).toEqual([".hello.bazaar-cccccc", "hello"]);
    expect(readdirSync(join(market, ".claude-plugin"))).toEqual(["marketplace.json"]);
  });

  test("with a lock that is alive keeps all, and nothing to do waits for nobody", async () => {
    await publishHere();
    const lock = JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() });
    put(".claude-plugin/.bazaar-lock", lock);
    put("plugins/.hello.bazaar-bbbbbb/new/half.md", "half");
    expect((await publishHere()).changed).toBe(false);
    expect(read(".claude-plugin/.bazaar-lock")).toBe(lock);
    expect(read("plugins/.hello.bazaar-bbbbbb/new/half.md")).toBe("half");
  });

  test("holds the old folder for as long as the new one is written", async () => {
    await publishHere();
    const there: boolean[] = [];
    const watching: TreeEntry = {
      kind: "file",
      size: 1,
      executable: false,
      bytes() {
        there.push(existsSync(join(market, "plugins/hello/README.md")));
        return new TextEncoder().encode("x");
      },
    };
    const newer = thinClientOf({ name: "hello", version: "2" });
    await publishHere({ ...newer, files: new Map([...newer.files, ["commands/new.md", watching]]) });
    expect(read("plugins/hello/commands/new.md")).toBe("x");
    expect(new Set(there)).toEqual(new Set([true]));
  });

  test.each([
    ["plugins/Hello", "plugins/Hello/README.md"],
    ["Plugins", "Plugins/other/README.md"],
    [".Claude-Plugin", ".Claude-Plugin/x"],
    [".claude-plugin/Marketplace.json", ".claude-plugin/Marketplace.json"],
  ])("is refused when something there has a name in other letters: %s", async (name, file) => {
    put(file, "x");
    await expect(publishHere()).rejects.toMatchObject({
      code: "OUTPUT_EXISTS",
      problem: expect.stringContaining(`"${name}"`),
    });
    expect(files()).toEqual([catalogFile, file].toSorted());
  });
});

describe("a folder, named in another way", () => {
  test("by its catalog", async () => {
    await using store = await openMarketplace(join(market, catalogFile));
    expect(store.kind).toBe("folder");
    await publish({ thinClient: client }, store);
    expect(files()).toEqual([catalogFile, ...ours]);
  });

  test("by a catalog that is to be made", async () => {
    const file = join(root, "fresh/.claude-plugin/marketplace.json");
    await using store = await openMarketplace(file, { create: true });
    await publish({ thinClient: client, newCatalog: { name: "fresh", owner: { name: "Tests" } } }, store);
    expect(readFileSync(file, "utf8")).toContain('"fresh"');
  });

  test("a bare repository on the disk gets a commit, not files", async () => {
    const bare = join(root, "a b%20c.git");
    await git(["init", "--quiet", "--bare", "--initial-branch=main", bare], { cwd: root });
    const before = readdirSync(bare);
    await using store = await openMarketplace(bare);
    expect(store.kind).toBe("remote");
    const newCatalog = { name: "fresh", owner: { name: "Tests" } };
    const result = await publish({ thinClient: client, author, newCatalog }, store);
    expect(result).toMatchObject({ changed: true, pushed: true });
    expect(await gitText(["rev-parse", "main"], { cwd: bare })).toBe(result.commit);
    expect(readdirSync(bare)).toEqual(before);
  });

  test("a bare repository on the disk takes any branch", async () => {
    const bare = join(root, "bare.git");
    await git(["init", "--quiet", "--bare", "--initial-branch=main", bare], { cwd: root });
    await using store = await openMarketplace(bare, { branch: "next" });
    const newCatalog = { name: "fresh", owner: { name: "Tests" } };
    expect(await publish({ thinClient: client, author, newCatalog }, store)).toMatchObject({ newBranch: "next" });
  });

  test("a file is none, also when a folder is to be made there", async () => {
    put("x", "");
    await expect(openMarketplace(join(market, "x"), { create: true })).rejects.toMatchObject({
      code: "FILE_UNWRITABLE",
    });
  });
});

describe("a branch of a folder", () => {
  const refused = { code: "OPTION_INVALID", problem: expect.stringContaining('"next"') };

  test("is the one that is checked out, and any other is refused", async () => {
    await makeRepository();
    await run("branch", "next");
    await expect(publishHere(client, { branch: "next" })).rejects.toMatchObject(refused);
    expect(await run("rev-list", "--count", "--all")).toBe("1");
    expect(files()).toEqual([catalogFile]);
    expect(await publishHere(client, { branch: "main" })).toHaveProperty("commit");
    await run("checkout", "--quiet", "--detach");
    await expect(publishHere(client, { branch: "next" })).rejects.toMatchObject(refused);
  });

  test("is refused where nothing is committed, and then no folder is made", async () => {
    await expect(publishHere(client, { branch: "next" })).rejects.toMatchObject(refused);
    await makeRepository();
    market = join(market, "sub");
    await expect(publishHere(client, { branch: "next", create: true })).rejects.toMatchObject(refused);
    expect(existsSync(market)).toBe(false);
    put(catalogFile, catalog);
    await expect(publishHere(client, { branch: "main" })).rejects.toMatchObject({ code: "OPTION_INVALID" });
    expect(files()).toEqual([catalogFile]);
  });
});

describe("what to do next names options that there are", () => {
  test("for no folder, and for a folder without a catalog", async () => {
    const create = { fix: expect.stringContaining("--create") };
    await expect(openMarketplace(join(root, "nowhere"))).rejects.toMatchObject(create);
    rmSync(join(market, catalogFile));
    await expect(publishHere()).rejects.toMatchObject({
      fix: expect.stringMatching(/--create.*--marketplace-name.*--owner/),
    });
  });

  test("for an entry from elsewhere, and for open changes", async () => {
    put(catalogFile, catalog.replace("[]", '[{"name":"hello","source":"./elsewhere"}]'));
    await expect(publishHere()).rejects.toMatchObject({ fix: expect.stringContaining("--take-over") });
    await makeRepository();
    put(catalogFile, `${catalog}\n`);
    await expect(publishHere()).rejects.toMatchObject({ fix: "Commit, stash or undo them, then publish again." });
  });

  test("and no token of a target that is none", async () => {
    for (const target of ["https:/bob:hush@host.example/x?t=hush", "host.example/a/x.git?token=hush#hush"]) {
      const refused = await openMarketplace(target).catch((error: unknown) => error);
      expect(refused).toMatchObject({ code: "OPTION_INVALID", problem: expect.stringContaining("host.example/") });
      expect((refused as Error).message).not.toContain("hush");
    }
  });
});

describe("a git work tree", () => {
  test("gets one commit with our paths and nothing else", async () => {
    put("README.md", "Ours\n");
    put("notes.md", "Notes\n");
    await makeRepository();
    put("README.md", "Changed, not staged\n");
    put("notes.md", "Changed and staged\n");
    put("new.md", "Not known to git\n");
    await run("add", "notes.md");
    const result = await publishHere();
    expect(result.commit).toBe(await run("rev-parse", "HEAD"));
    expect(await run("log", "-1", "--format=%an <%ae> %cn %s")).toBe(
      "Publisher <publisher@example.com> Publisher Publish hello 1.0.0+00000000",
    );
    expect((await run("show", "--name-only", "--format=", "HEAD")).split("\n")).toEqual([catalogFile, ...ours]);
    expect(await run("status", "--porcelain")).toBe(" M README.md\nM  notes.md\n?? new.md");
    expect((await publishHere()).changed).toBe(false);
    expect(await run("rev-list", "--count", "HEAD")).toBe("2");
  });

  test("commits also what an ignore list names, and files that go", async () => {
    put(".gitignore", "plugins\n.claude-plugin\n*.json\n");
    await run("init", "--quiet", "--initial-branch=main");
    await run("add", "--all", "--force");
    await run("-c", "user.name=Me", "-c", "user.email=me@example.com", "commit", "--quiet", "--message", "First");
    await publishHere(thinClientOf({ name: "hello", files: { ".mcp.json": "{}", "old.md": "x" } }));
    await publishHere(thinClientOf({ name: "hello", version: "2", files: { ".mcp.json": "{}" } }));
    expect(await run("show", "--name-status", "--format=", "HEAD")).toBe(
      "M\tplugins/hello/.claude-plugin/plugin.json\nD\tplugins/hello/old.md",
    );
    expect(await run("status", "--porcelain")).toBe("");
  });

  test.each([catalogFile, "plugins/hello/README.md"])("is refused while %s has open changes", async (path) => {
    await makeRepository();
    await publishHere();
    put(path, `${read(path)}\n`);
    const before = read(path);
    await expect(publishHere(thinClientOf({ name: "hello", version: "2" }))).rejects.toMatchObject({
      code: "GIT_FAILED",
      problem: expect.stringContaining(path),
    });
    expect(read(path)).toBe(before);
    expect(await run("rev-list", "--count", "HEAD")).toBe("2");
  });

  test.each([".env", "node_modules/x/index.js", "commands/mine.md"])(
    "is refused while git ignores %s",
    async (path) => {
      put(".gitignore", ".env\nnode_modules\nmine.md\n.DS_Store\n");
      await makeRepository();
      await publishHere();
      put("plugins/hello/.DS_Store", "");
      put(`plugins/hello/${path}`, "the only copy");
      await expect(publishHere(thinClientOf({ name: "hello", version: "2" }))).rejects.toMatchObject({
        code: "OUTPUT_EXISTS",
        problem: expect.stringContaining(`plugins/hello/${path.split("/x/")[0]}`),
      });
      expect(read(`plugins/hello/${path}`)).toBe("the only copy");
      rmSync(join(market, "plugins/hello", path));
      rmSync(join(market, "plugins/hello/node_modules"), { recursive: true, force: true });
      expect((await publishHere(thinClientOf({ name: "hello", version: "2" }))).commit).toMatch(/^[0-9a-f]{40}$/);
    },
  );

  describe("that holds what a killed publish wrote and did not commit", () => {
    /** As after a kill: the files of a publish, and no commit of them. */
    async function killed(ignored = ""): Promise<void> {
      put(".gitignore", ignored);
      await makeRepository();
      await publishHere(client, { commit: false });
    }

    test.each(["", "plugins\n"])("gets the commit (ignored: %j)", async (ignored) => {
      await killed(ignored);
      const dry = await publishHere(client, {}, { dryRun: true });
      expect(dry).toMatchObject({ changed: true, files: { added: ours, changed: [catalogFile] } });
      const result = await publishHere();
      expect(result).toMatchObject({ changed: true, entry: "added", files: { added: ours } });
      expect((await run("show", "--name-only", "--format=", "HEAD")).split("\n")).toEqual([catalogFile, ...ours]);
      expect(result.commit).toBe(await run("rev-parse", "HEAD"));
      expect((await publishHere()).changed).toBe(false);
    });

    test("gets the commit also when all of it is staged", async () => {
      await killed();
      await run("add", "--all");
      expect((await publishHere()).commit).toBe(await run("rev-parse", "HEAD"));
      expect(await run("status", "--porcelain")).toBe("");
    });

    test.each([
      ["a catalog that somebody edited too", catalogFile],
      ["another file", "plugins/hello/mine.md"],
    ])("and %s is refused", async (_, path) => {
      await killed();
      put(path, path === catalogFile ? read(path).replace('"d"', '"theirs"') : "mine");
      const before = read(path);
      await expect(publishHere()).rejects.toMatchObject({ code: "GIT_FAILED" });
      expect(read(path)).toBe(before);
      expect(await run("rev-list", "--count", "HEAD")).toBe("1");
    });

    test("is refused where not even the catalog was committed", async () => {
      await run("init", "--quiet", "--initial-branch=main");
      await publishHere(client, { commit: false });
      await expect(publishHere()).rejects.toMatchObject({ code: "GIT_FAILED" });
    });
  });

  describe("whose plugin folder a killed publish had moved aside", () => {
    const newer = thinClientOf({ name: "hello", version: "2", files: { "new.md": "x" } });

    /** As after a kill between the two renames. */
    async function killed(): Promise<void> {
      await makeRepository();
      await publishHere();
      const aside = join(market, "plugins/.hello.bazaar-aaaaaa");
      mkdirSync(join(aside, "new"), { recursive: true });
      renameSync(join(market, "plugins/hello"), join(aside, "old"));
    }

    test.each([client, newer])("gets it back, and then what is published ($version)", async (thinClient) => {
      await killed();
      // Of an earlier kill, and no longer what the last commit has.
      put("plugins/.hello.bazaar-000000/old/.claude-plugin/plugin.json", "{}");
      const result = await publishHere(thinClient);
      expect(result.changed).toBe(thinClient === newer);
      expect(read("plugins/hello/.claude-plugin/plugin.json")).toContain("thinClient");
      expect(existsSync(join(market, "plugins/hello/new.md"))).toBe(thinClient === newer);
      expect(await run("status", "--porcelain", "--", "plugins/hello")).toBe("");
      expect(readdirSync(join(market, "plugins")).toSorted()).toEqual([".hello.bazaar-000000", "hello"]);
    });

    test("stays as it is in a dry run", async () => {
      await killed();
      await publishHere(newer, {}, { dryRun: true });
      expect(readdirSync(join(market, "plugins"))).toEqual([".hello.bazaar-aaaaaa"]);
    });

    test("and that somebody took away since does not come back", async () => {
      await killed();
      rmSync(join(market, "plugins/.hello.bazaar-aaaaaa/new"), { recursive: true });
      put(catalogFile, catalog);
      await run("add", "--all", "plugins/hello", catalogFile);
      await run("-c", "user.name=Me", "-c", "user.email=me@example.com", "commit", "--quiet", "--message", "Away");
      expect(await publishHere(newer)).toMatchObject({ changed: true, entry: "added" });
      expect(await run("status", "--porcelain")).toBe("");
    });
  });

  test("is as before when a hook of the repository refuses the commit", async () => {
    await makeRepository();
    mkdirSync(join(market, ".git/hooks"), { recursive: true });
    const hook =
      "#!/bin/sh\necho line one\necho 'see https://a:b@host.example/x?t=hush' >&2\necho 'not today.' >&2\nexit 1\n";
    writeFileSync(join(market, ".git/hooks/pre-commit"), hook, { mode: 0o755 });
    await expect(publishHere()).rejects.toMatchObject({
      code: "GIT_FAILED",
      problem:
        "A hook of the repository (pre-commit) refused the commit: line one; see https://host.example/x; not today.",
      fix: expect.stringContaining("publish again"),
    });
    expect(files()).toEqual([catalogFile]);
    expect(read(catalogFile)).toBe(catalog);
    expect(await run("status", "--porcelain")).toBe("");
  });

  test("takes six publishers at once, and each gets its entry and its commit", async () => {
    await makeRepository();
    const names = ["ant", "bee", "cat", "dog", "eel", "fox"];
    const results = await Promise.all(names.map((name) => publishHere(thinClientOf({ name }))));
    expect(new Set(results.map((one) => one.commit)).size).toBe(6);
    const { plugins } = JSON.parse(read(catalogFile)) as { plugins: { name: string }[] };
    expect(plugins.map((entry) => entry.name).toSorted()).toEqual(names);
    expect(await run("rev-list", "--count", "HEAD")).toBe("7");
    expect(await run("status", "--porcelain")).toBe("");
    expect(await run("ls-files", ".claude-plugin")).toBe(catalogFile);
  });

  test("gets no commit when none is wanted, or when the folder lies deeper in a repository", async () => {
    await makeRepository();
    expect(await publishHere(client, { commit: false })).not.toHaveProperty("commit");
    market = join(market, "sub");
    put(catalogFile, catalog);
    expect(await publishHere()).not.toHaveProperty("commit");
    expect(await run("rev-list", "--count", "HEAD")).toBe("1");
  });

  describe("when the commit fails over a folder that was there", () => {
    const link = () => join(market, "plugins/hello/notes");
    const untracked = [".DS_Store"];

    /** A thin client that is published, with what no tree lists, a link, and a hook that refuses. */
    async function refusing(hook: string): Promise<void> {
      await makeRepository();
      await publishHere();
      put(".git/info/exclude", ".DS_Store\n");
      for (const path of untracked) put(`plugins/hello/${path}`, path);
      symlinkSync("README.md", link());
      await run("add", "plugins/hello/notes");
      await run("-c", "user.name=Me", "-c", "user.email=me@example.com", "commit", "--quiet", "--message", "Link");
      mkdirSync(join(market, ".git/hooks"), { recursive: true });
      writeFileSync(join(market, ".git/hooks/pre-commit"), `#!/bin/sh\n${hook}\n`, { mode: 0o755 });
    }

    async function expectAsBefore(): Promise<void> {
      expect(await run("status", "--porcelain")).toBe("");
      expect(await run("log", "-1", "--format=%s")).toBe("Link");
      expect(readlinkSync(link())).toBe("README.md");
      for (const path of untracked) expect(read(`plugins/hello/${path}`)).toBe(path);
      expect(readdirSync(join(market, "plugins"))).toEqual(["hello"]);
      expect(readdirSync(join(market, ".git")).filter((name) => name.includes("lock"))).toEqual([]);
    }

    const newer = thinClientOf({ name: "hello", version: "2", files: { "new.md": "x" } });

    test("everything is as before, also a link and what no tree lists", async () => {
      await refusing("echo 'not today' >&2; exit 1");
      const failing = publishHere(newer, {}, { category: "tools" });
      await expect(failing).rejects.toMatchObject({
        code: "GIT_FAILED",
        problem: expect.stringContaining("not today"),
      });
      await expectAsBefore();
    });

    test("and also when it is stopped", async () => {
      const started = join(root, "started");
      await refusing(`touch '${started}'; sleep 600`);
      const controller = new AbortController();
      const stopped = publishHere(newer, { signal: controller.signal });
      const thrown = stopped.catch((error: unknown) => error);
      await expect.poll(() => existsSync(started), { timeout: 10_000 }).toBe(true);
      controller.abort();
      expect(await thrown).toMatchObject({ code: "INTERRUPTED" });
      await expectAsBefore();
    });

    test("and also when another git works on the index", async () => {
      await refusing("exit 0");
      put(".git/index.lock", "");
      await expect(publishHere(newer)).rejects.toMatchObject({
        code: "GIT_FAILED",
        problem: expect.stringContaining("index.lock"),
      });
      rmSync(join(market, ".git/index.lock"));
      await expectAsBefore();
    });

    test("and what cannot be put back is said, with the first failure", async () => {
      // The hook takes the repository away, so git has no index to put back.
      await refusing("echo 'not today' >&2; mv .git ../moved; exit 1");
      const failing = publishHere(newer);
      await expect(failing).rejects.toMatchObject({
        code: "FILE_UNWRITABLE",
        problem: expect.stringMatching(/not today.*could not be put back/s),
        cause: { code: "GIT_FAILED" },
      });
      renameSync(join(root, "moved"), join(market, ".git"));
      // Git could not take them away from where they were.
      for (const name of readdirSync(join(market, ".git"))) {
        if (name.endsWith(".lock")) rmSync(join(market, ".git", name));
      }
      await run("reset", "--quiet");
      await expectAsBefore();
    });
  });

  test("takes the thin client's author where git has none, and refuses an odd one before anything is written", async () => {
    await makeRepository();
    await withoutGitConfig(root, async () => {
      expect(await publishHere(client, {}, { author: undefined })).toMatchObject({ changed: true });
      await using store = await openMarketplace(market);
      const change = { catalog: new Uint8Array(), folder: "plugins/x", files: client.files, message: "x" };
      const nobody = store.write({ ...change, from: await store.read("plugins/x") });
      await expect(nobody).rejects.toMatchObject({ code: "GIT_FAILED", fix: expect.stringContaining("user.name") });
    });
    expect(await run("log", "-1", "--format=%an <%ae> %cn <%ce>")).toBe(
      "Tests <noreply@claude-bazaar.invalid> Tests <noreply@claude-bazaar.invalid>",
    );
    expect(await run("status", "--porcelain")).toBe("");
    const odd = publishHere(thinClientOf({ name: "odd" }), {}, { author: { name: "A <b", email: "c" } });
    await expect(odd).rejects.toMatchObject({ code: "GIT_FAILED" });
    expect(await run("status", "--porcelain")).toBe("");
  });

  test("that stores other line ends finds nothing to commit the second time", async () => {
    put(".gitattributes", "* text=auto eol=lf\n");
    await makeRepository();
    const crlf = thinClientOf({ name: "hello", files: { "README.md": "a\r\nb\r\n" } });
    expect((await publishHere(crlf)).commit).toMatch(/^[0-9a-f]{40}$/);
    await git(["checkout", "--quiet", "."], { cwd: market });
    await publishHere(crlf);
    expect(await run("rev-list", "--count", "HEAD")).toBe("2");
  });
});
