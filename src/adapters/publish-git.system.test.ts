import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { BazaarError } from "../core/errors.ts";
import type { MarketplaceStore } from "../publish/ports.ts";
import { publish } from "../publish/publish.ts";
import { startGitRemote } from "../testing/git-remote.ts";
import { rawCommit } from "../testing/git-tree.test-data.ts";
import { thinClientOf } from "../testing/sample-thin-client.ts";
import { withoutGitConfig } from "../testing/without-git-config.ts";
import { gitText } from "./git.ts";
import { gitMarketplace } from "./git-marketplace.ts";
import { openMarketplace } from "./open-marketplace.ts";

const author = { name: "Publisher", email: "publisher@example.com" };
const catalogFile = ".claude-plugin/marketplace.json";
const catalog = '{\n\t"name": "market",\n\t"owner": { "name": "Tests" },\n\t"plugins": []\n}';
const client = thinClientOf({ name: "hello" });

/** Publishes into a git URL with a store of its own, as one run of the command line does. */
async function publishTo(url: string, thinClient = client, options = {}) {
  await using store = await openMarketplace(url);
  // Awaited here: the clone lives as long as the store.
  return await publish({ thinClient, author, ...options }, store);
}

test("publishing twice adds one commit", async () => {
  await using market = await startGitRemote({ files: { [catalogFile]: catalog, "README.md": "Ours\n" } });
  const first = await publishTo(market.url);
  const again = await publishTo(market.url);
  expect(first).toMatchObject({ changed: true, pushed: true, entry: "added", loads: true });
  expect(first.commit).toMatch(/^[0-9a-f]{40}$/);
  expect(again).toMatchObject({ changed: false, pushed: false });
  expect(await market.log()).toEqual(["Publish hello 1.0.0+00000000", "First"]);
  expect(await market.list()).toEqual([
    catalogFile,
    "README.md",
    "plugins/hello/.claude-plugin/plugin.json",
    "plugins/hello/README.md",
    "plugins/hello/commands/hello.md",
  ]);
  expect(await market.read(catalogFile)).toBe(
    catalog.replace(
      "[]",
      '[\n\t\t{\n\t\t\t"name": "hello",\n\t\t\t"source": "./plugins/hello",\n\t\t\t"description": "Thin client hello",' +
        '\n\t\t\t"author": {\n\t\t\t\t"name": "Tests"\n\t\t\t}\n\t\t}\n\t]',
    ),
  );
});

test("a new version replaces the folder: stale files go, odd names and bytes arrive as they are", async () => {
  await using market = await startGitRemote({
    files: { [catalogFile]: catalog, ".gitattributes": "* text eol=crlf\n", ".gitignore": "plugins/\n" },
  });
  await publishTo(market.url, thinClientOf({ name: "hello", files: { "commands/old.md": "old\n" } }));
  const odd = { 'commands/grüße "x" - y.md': "a\r\nb\n", "icon.png": Uint8Array.of(0, 255, 10, 13) };
  const result = await publishTo(market.url, thinClientOf({ name: "hello", version: "1.0.0+00000001", files: odd }));
  expect(result.files.removed).toEqual(["plugins/hello/commands/old.md"]);
  expect(result.files.changed).toEqual(["plugins/hello/.claude-plugin/plugin.json"]);
  expect(await market.read('plugins/hello/commands/grüße "x" - y.md')).toBe("a\r\nb\n");
  expect(
    (await publishTo(market.url, thinClientOf({ name: "hello", version: "1.0.0+00000001", files: odd }))).changed,
  ).toBe(false);
});

test("executable files in the plugin's folder become plain ones, and the catalog keeps its mode", async () => {
  await using market = await startGitRemote({ files: { [catalogFile]: catalog } });
  await publishTo(market.url);
  const files = await Promise.all((await market.list()).map(async (path) => [path, await market.read(path)] as const));
  const as = (content: string) => ({ mode: "100755" as const, content });
  await rawCommit(market.directory, Object.fromEntries(files.map(([path, content]) => [path, as(content)])));
  const next = thinClientOf({ name: "hello", version: "1.0.0+00000001" });
  expect(await publishTo(market.url, next)).toMatchObject({ changed: true, entry: "unchanged" });
  const modes = await gitText(["ls-tree", "-r", "--format=%(objectmode) %(path)", "main"], { cwd: market.directory });
  expect(modes.split("\n")).toEqual([
    `100755 ${catalogFile}`,
    "100644 plugins/hello/.claude-plugin/plugin.json",
    "100644 plugins/hello/README.md",
    "100644 plugins/hello/commands/hello.md",
  ]);
  expect((await publishTo(market.url, next)).changed).toBe(false);
});

test("whoever is overtaken makes the change again on top", async () => {
  let overtaken = 0;
  await using market = await startGitRemote({
    files: { [catalogFile]: catalog },
    async beforePush(remote) {
      overtaken += 1;
      if (overtaken > 2) return;
      const text = (await remote.read(catalogFile)).replace('"plugins"', `"x${overtaken}": true,\n\t"plugins"`);
      await remote.commit({ [catalogFile]: text }, `Quicker ${overtaken}`);
    },
  });
  const result = await publishTo(market.url);
  expect(result.pushed).toBe(true);
  expect(overtaken).toBe(3);
  expect(await market.log()).toEqual(["Publish hello 1.0.0+00000000", "Quicker 2", "Quicker 1", "First"]);
  expect(JSON.parse(await market.read(catalogFile))).toMatchObject({
    x1: true,
    x2: true,
    plugins: [{ name: "hello" }],
  });
});

test("publishers at the same time all arrive", async () => {
  await using market = await startGitRemote({ files: { [catalogFile]: catalog } });
  const names = ["ant", "bee", "cat", "dog"];
  const results = await Promise.all(names.map((name) => publishTo(market.url, thinClientOf({ name }))));
  expect(results.every((one) => one.pushed)).toBe(true);
  const { plugins } = JSON.parse(await market.read(catalogFile)) as { plugins: { name: string }[] };
  expect(plugins.map((entry) => entry.name).toSorted()).toEqual(names);
  expect(await market.log()).toHaveLength(5);
});

test("a push that the remote's rules refuse is named, with what the remote says", async () => {
  await using market = await startGitRemote({
    files: { [catalogFile]: catalog },
    preReceive: "#!/bin/sh\necho 'main is protected' >&2\nexit 1\n",
  });
  await expect(publishTo(market.url)).rejects.toMatchObject({
    code: "PUSH_REJECTED",
    problem: expect.stringContaining("main is protected"),
  });
  expect(await market.log()).toEqual(["First"]);
});

test("a URL with credentials is used and never shown", async () => {
  await using market = await startGitRemote({ files: { [catalogFile]: catalog }, credentials: "bob:hush-hush" });
  expect((await publishTo(market.urlWithCredentials)).pushed).toBe(true);
  await expect(publishTo(market.url)).rejects.toMatchObject({
    code: "GIT_FAILED",
    fix: expect.stringContaining("credential helper"),
  });
  const wrong = await publishTo(market.urlWithCredentials.replace("hush-hush", "shout")).catch(
    (error: unknown) => error,
  );
  expect(wrong).toMatchObject({ code: "GIT_FAILED" });
  expect((wrong as Error).message).not.toMatch(/shout|bob/);
});

test("an empty repository becomes a marketplace", async () => {
  await using market = await startGitRemote();
  await expect(publishTo(market.url)).rejects.toMatchObject({ code: "MARKETPLACE_INVALID" });
  const newCatalog = { name: "fresh", owner: { name: "Tests" }, description: "d" };
  const result = await publishTo(market.url, client, { newCatalog });
  expect(result).toMatchObject({ pushed: true, loads: true });
  expect(JSON.parse(await market.read(catalogFile))).toMatchObject({ name: "fresh", plugins: [{ name: "hello" }] });
});

test("a dry run reads and pushes nothing", async () => {
  await using market = await startGitRemote({ files: { [catalogFile]: catalog } });
  const result = await publishTo(market.url, client, { dryRun: true });
  expect(result).toMatchObject({ changed: true, pushed: false, entry: "added" });
  expect(await market.log()).toEqual(["First"]);
  expect(market.requests.filter((request) => request.startsWith("POST") && request.endsWith("receive-pack"))).toEqual(
    [],
  );
});

test("a folder of somebody else's plugin stays", async () => {
  await using market = await startGitRemote({
    files: { [catalogFile]: catalog, "plugins/hello/.claude-plugin/plugin.json": '{"name":"hello"}' },
  });
  await expect(publishTo(market.url)).rejects.toMatchObject({ code: "OUTPUT_EXISTS" });
});

test("a branch that is missing is made from the remote's own, and then used", async () => {
  await using market = await startGitRemote({ files: { [catalogFile]: catalog } });
  const show = (what: string) => gitText(["log", "--format=%s", what], { cwd: market.directory });
  const publishNext = async (version: string, more = {}) => {
    await using store = await openMarketplace(market.url, { branch: "proposal/next" });
    return await publish({ thinClient: thinClientOf({ name: "hello", version }), author, ...more }, store);
  };
  // A tag of that name is no branch.
  await gitText(["tag", "proposal/next", "main"], { cwd: market.directory });
  expect(await publishNext("1", { dryRun: true })).toMatchObject({ changed: true, newBranch: "proposal/next" });
  expect(await publishNext("1")).toMatchObject({ pushed: true, newBranch: "proposal/next" });
  expect(await publishNext("2")).not.toHaveProperty("newBranch");
  expect((await publishNext("2")).changed).toBe(false);
  expect(await show("refs/heads/proposal/next")).toBe("Publish hello 2\nPublish hello 1\nFirst");
  expect(await market.log()).toEqual(["First"]);
});

test.each([
  ["pr", "pr/x"],
  ["pr/x/y", "pr/x"],
])("the branch %s, whose name clashes with the branch %s, is refused by the first push", async (branch, other) => {
  let pushes = 0;
  await using market = await startGitRemote({
    files: { [catalogFile]: catalog },
    beforePush() {
      pushes += 1;
      return Promise.resolve();
    },
  });
  await gitText(["branch", other, "main"], { cwd: market.directory });
  await using store = await openMarketplace(market.url, { branch });
  await expect(publish({ thinClient: client, author }, store)).rejects.toMatchObject({
    code: "PUSH_REJECTED",
    problem: expect.stringMatching(new RegExp(`"${branch}".*clashes.*"${other}"`)),
    fix: expect.stringContaining("another name"),
  });
  expect(pushes).toBe(1);
});

test("an empty repository becomes a marketplace on the branch that is named", async () => {
  await using market = await startGitRemote();
  await using store = await openMarketplace(market.url, { branch: "next" });
  const newCatalog = { name: "fresh", owner: { name: "Tests" } };
  expect(await publish({ thinClient: client, author, newCatalog }, store)).toMatchObject({ newBranch: "next" });
  expect(await gitText(["log", "--format=%s", "next"], { cwd: market.directory })).toContain("Publish hello");
});

test.each(["-x", "a..b", "a b", ".a", "a.lock", "a/", "HEAD", "a1".repeat(20), "a1".repeat(32)])(
  "%j can't be a branch",
  (branch) => {
    expect(() => gitMarketplace("https://host.example/x.git", { branch })).toThrow(
      expect.objectContaining({ code: "OPTION_INVALID" }),
    );
  },
);

test("a clone that fails says what to do about it, with and without a branch", async () => {
  await using market = await startGitRemote({ files: { [catalogFile]: catalog } });
  const fixOf = async (url: string, branch?: string) => {
    await using store = await openMarketplace(url, branch === undefined ? {} : { branch });
    const refused = await publish({ thinClient: client }, store).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "GIT_FAILED" });
    return (refused as BazaarError).fix;
  };
  for (const branch of [undefined, "next"]) {
    expect(await fixOf(market.url.replace("market.git", "nothing.git"), branch)).toContain("that you may read it");
    expect(await fixOf("http://127.0.0.1:9/x.git", branch)).toContain("network");
    expect(await fixOf("http://nobody.invalid/x.git", branch)).toContain("network");
  }
});

test.each(["plugins", "plugins/hello", ".claude-plugin"])("%s that is a file is refused, and stays", async (path) => {
  const other = path === ".claude-plugin" ? {} : { [catalogFile]: catalog };
  await using market = await startGitRemote({ files: { ...other, [path]: "precious" } });
  const newCatalog = { name: "fresh", owner: { name: "Tests" } };
  await expect(publishTo(market.url, client, { newCatalog })).rejects.toMatchObject({
    code: "PATH_UNSAFE",
    problem: expect.stringContaining(`"${path}" in the marketplace is a file`),
  });
  expect(await market.read(path)).toBe("precious");
});

test.each(["nowhere", "--upload-pack=touch", "https:/x", "a/b/c"])("%j is no marketplace", async (target) => {
  await expect(openMarketplace(target)).rejects.toMatchObject({ code: "OPTION_INVALID" });
});

test("an `ext::` URL is no marketplace, and starts nothing", () => {
  expect(() => gitMarketplace("ext::sh -c touch% x")).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
});

function clientBy(person: object | undefined) {
  const manifest = { name: "b", author: person, metadata: { bazaar: { thinClient: 1 } } };
  return thinClientOf({ name: "b", files: { ".claude-plugin/plugin.json": JSON.stringify(manifest) } });
}

test("a machine where git knows nobody commits as the thin client's author", async () => {
  await using market = await startGitRemote({ files: { [catalogFile]: catalog } });
  const folder = mkdtempSync(join(tmpdir(), "bazaar-test-"));
  try {
    await withoutGitConfig(folder, async () => {
      expect(await publishTo(market.url, client, { author: undefined })).toMatchObject({ pushed: true });
      const people = [{ name: "Ada <x>\n", email: "ada@example.com" }, { name: "<>" }, undefined];
      for (const person of people) await publishTo(market.url, clientBy(person), { author: undefined });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
  const log = await gitText(["log", "-4", "--format=%an <%ae> %cn <%ce>", "main"], { cwd: market.directory });
  const twice = (one: string) => `${one} ${one}`;
  expect(log.split("\n")).toEqual([
    twice("claude-bazaar <noreply@claude-bazaar.invalid>"),
    twice("claude-bazaar <noreply@claude-bazaar.invalid>"),
    twice("Ada x <ada@example.com>"),
    twice("Tests <noreply@claude-bazaar.invalid>"),
  ]);
});

test("a configured identity, or half of one in the environment, goes before the thin client's", async () => {
  await using market = await startGitRemote({ files: { [catalogFile]: catalog } });
  const folder = mkdtempSync(join(tmpdir(), "bazaar-test-"));
  try {
    await withoutGitConfig(folder, async () => {
      Object.assign(process.env, { GIT_AUTHOR_NAME: "Env", GIT_AUTHOR_EMAIL: "env@example.com" });
      await publishTo(market.url, client, { author: undefined });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
  const log = await gitText(["log", "-1", "--format=%an <%ae> %cn <%ce>", "main"], { cwd: market.directory });
  expect(log).toBe("Env <env@example.com> Tests <noreply@claude-bazaar.invalid>");
});

test("a path that holds a tab is read whole", async () => {
  const manifest = '{"name":"hello","metadata":{"bazaar":{"thinClient":1}}}';
  await using market = await startGitRemote({
    files: {
      [catalogFile]: catalog,
      "plugins/hello/.claude-plugin/plugin.json": manifest,
      "plugins/hello/a\tb\tc": "x",
    },
  });
  expect((await publishTo(market.url)).files.removed).toEqual(["plugins/hello/a\tb\tc"]);
  expect(await market.list()).toHaveLength(4);
});

test.each([
  "plugins/Hello/README.md",
  "Plugins/other/README.md",
  ".Claude-Plugin/x",
  ".claude-plugin/Marketplace.json",
])("what has a name in other letters is reported: %s", async (file) => {
  await using market = await startGitRemote({ files: { [catalogFile]: catalog, [file]: "x" } });
  await expect(publishTo(market.url)).rejects.toMatchObject({ code: "OUTPUT_EXISTS" });
});

test("an abort stops the exchange with a remote that never answers, and nothing is pushed after one", async () => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.git`;
    await using store = await openMarketplace(url, { signal: AbortSignal.timeout(300) });
    await expect(publish({ thinClient: client }, store)).rejects.toMatchObject({ code: "INTERRUPTED" });
    await using slow = await openMarketplace(url, { timeoutMs: 300 });
    await expect(publish({ thinClient: client }, slow)).rejects.toMatchObject({
      code: "GIT_FAILED",
      problem: expect.stringContaining("0.3 s"),
    });
  } finally {
    server.close();
  }
  await using market = await startGitRemote({ files: { [catalogFile]: catalog } });
  const controller = new AbortController();
  await using store = await openMarketplace(market.url, { signal: controller.signal });
  const stopping: MarketplaceStore = {
    read: (folder) => store.read(folder),
    write(change) {
      controller.abort();
      return store.write(change);
    },
  };
  await expect(publish({ thinClient: client }, stopping)).rejects.toMatchObject({ code: "INTERRUPTED" });
  expect(market.requests.filter((request) => request.includes("receive-pack"))).toEqual([]);
});

test("no clone is left behind", async () => {
  await using market = await startGitRemote({ files: { [catalogFile]: catalog } });
  const old = process.env["TMPDIR"];
  const folder = mkdtempSync(join(tmpdir(), "bazaar-test-"));
  try {
    process.env["TMPDIR"] = folder;
    await publishTo(market.url);
    await publishTo(market.url.replace("market.git", "nothing.git")).catch(() => {});
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    if (old === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = old;
    rmSync(folder, { recursive: true });
  }
});
