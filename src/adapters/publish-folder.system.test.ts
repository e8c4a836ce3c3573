import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { filesUnder } from "../core/file-tree.ts";
import type { MarketplaceStore } from "../publish/ports.ts";
import { publish } from "../publish/publish.ts";
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
    expect(plugins.map((entry) => entry.name)).toEqual(["theirs", "hello"]);
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
      "Publisher <publisher@example.com> Publisher Publish hello 1.0.0-00000000",
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

  test("is as before when a hook of the repository refuses the commit", async () => {
    await makeRepository();
    mkdirSync(join(market, ".git/hooks"), { recursive: true });
    writeFileSync(join(market, ".git/hooks/pre-commit"), "#!/bin/sh\necho 'not today' >&2\nexit 1\n", { mode: 0o755 });
    await expect(publishHere()).rejects.toMatchObject({
      code: "GIT_FAILED",
      problem: expect.stringContaining("not today"),
    });
    expect(files()).toEqual([catalogFile]);
    expect(read(catalogFile)).toBe(catalog);
    expect(await run("status", "--porcelain")).toBe("");
  });

  test("gets no commit when none is wanted, or when the folder lies deeper in a repository", async () => {
    await makeRepository();
    expect(await publishHere(client, { commit: false })).not.toHaveProperty("commit");
    market = join(market, "sub");
    put(catalogFile, catalog);
    expect(await publishHere()).not.toHaveProperty("commit");
    expect(await run("rev-list", "--count", "HEAD")).toBe("1");
  });

  test("needs an author before anything is written", async () => {
    await makeRepository();
    const old = { ...process.env };
    Object.assign(process.env, { HOME: root, XDG_CONFIG_HOME: root, GIT_CONFIG_NOSYSTEM: "1" });
    for (const name of Object.keys(process.env).filter((one) => /^GIT_(AUTHOR|COMMITTER)_|^EMAIL$/.test(one)))
      delete process.env[name];
    try {
      const nobody = publishHere(client, {}, { author: undefined });
      await expect(nobody).rejects.toMatchObject({ code: "GIT_FAILED", fix: expect.stringContaining("user.name") });
    } finally {
      process.env = old;
    }
    expect(files()).toEqual([catalogFile]);
    const odd = publishHere(client, {}, { author: { name: "A <b", email: "c" } });
    await expect(odd).rejects.toMatchObject({ code: "GIT_FAILED" });
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
