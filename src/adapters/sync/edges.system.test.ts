import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startGitRemote } from "../../testing/git-remote.ts";
import { rawCommit } from "../../testing/git-tree.test-data.ts";
import { writeFiles } from "../../testing/write-files.ts";
import { StateFolder } from "./state-folder.ts";
import { syncMarketplaces } from "./sync-marketplaces.ts";
import type { SyncSource } from "./types.ts";

let folder: string;

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "bazaar-edges-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const manifest = (name: string, version = "1.0.0") => JSON.stringify({ name, version });
const catalogOf = (entries: readonly object[]) => ({
  ".claude-plugin/marketplace.json": JSON.stringify({ name: "team", owner: { name: "Team" }, plugins: entries }),
});
const entry = (name: string, source: unknown = `./${name}`) => ({ name, source, description: "x" });
const one = async (source: Omit<SyncSource, "slug">, hosts: readonly string[] = []) =>
  (await syncMarketplaces({ sources: [{ slug: "team", ...source }], vendor: { hosts } }, join(folder, "state")))
    .sources[0]!;
const snapshot = () => new StateFolder(join(folder, "state")).snapshot("team");
const notes = () => snapshot()?.notes.map(({ code, plugin, problem }) => [code, plugin, problem]);

describe("caps", () => {
  const files = { "a/.claude-plugin/plugin.json": manifest("a"), "a/b/c/d.bin": "x".repeat(40_000) };
  const bytes = Object.values(files).reduce((sum, text) => sum + text.length, 0);

  test("let through what is exactly as much as they say, and no more", async () => {
    const directory = join(folder, "market");
    writeFiles(directory, { ...catalogOf([entry("a")]), ...files });
    const exact = { files: 2, bytes, fileBytes: 40_000, depth: 3 };
    expect(await one({ directory, caps: exact })).toMatchObject({ outcome: "updated", plugins: 1 });
    for (const cap of ["files", "bytes", "fileBytes", "depth"] as const) {
      const report = await one({ directory, caps: { ...exact, [cap]: exact[cap] - 1 } });
      expect(JSON.stringify(report)).toContain(`caps.${cap}`);
    }
  });

  test("count also what is taken over from the last sync", async () => {
    await using remote = await startGitRemote({
      files: { ...catalogOf([entry("a")]), ...files, "b/.claude-plugin/plugin.json": manifest("b"), "b/x.md": "x" },
    });
    const caps = { files: 3 };
    expect(await one({ git: remote.url, caps })).toMatchObject({ outcome: "updated", plugins: 1 });
    await remote.commit(catalogOf([entry("a"), entry("b")]));
    expect(await one({ git: remote.url, caps })).toMatchObject({
      outcome: "failed",
      error: { code: "SOURCE_TOO_LARGE", problem: expect.stringContaining("`caps.files` is 3") },
    });
  });

  test("say so where a repository lists far more files than they allow", async () => {
    await using remote = await startGitRemote();
    const many = Object.fromEntries(
      Array.from({ length: 12_000 }, (_, at) => [`other/${"long".repeat(10)}/${at}`, ""]),
    );
    await rawCommit(remote.directory, { ...catalogOf([entry("a")]), ...files, ...many });
    expect(await one({ git: remote.url, caps: { files: 10 } })).toMatchObject({
      outcome: "failed",
      error: { code: "SOURCE_TOO_LARGE", fix: expect.stringContaining("`caps.files`") },
    });
    expect(await one({ git: remote.url })).toMatchObject({ outcome: "updated", plugins: 1 });
  });
});

describe("the words", () => {
  test("of a folder source that is missing, or none, name the key to correct", async () => {
    const gone = { code: "SOURCE_INVALID", fix: expect.stringContaining("`directory`") };
    expect(await one({ directory: join(folder, "gone") })).toMatchObject({ error: gone });
    writeFileSync(join(folder, "file"), "x");
    expect(await one({ directory: join(folder, "file") })).toMatchObject({ error: gone });
  });

  test("of a host that can't be reached say that a proxy of the environment is not used", async () => {
    const env = { HTTPS_PROXY: "http://127.0.0.1:9" };
    const config = { sources: [{ slug: "team", git: "http://127.0.0.1:9/x.git" }] };
    const fixWith = async (more: Readonly<Record<string, string>>) =>
      (await syncMarketplaces(config, join(folder, "state"), { env: more })).sources.map((report) =>
        report.outcome === "failed" ? report.error.fix : "",
      );
    expect(await fixWith(env)).toEqual([expect.stringMatching(/network\. Proxies of the environment are not used/)]);
    expect(await fixWith({})).toEqual([expect.not.stringContaining("Proxies")]);
  });

  test("of an entry say what its folder is, and what of its source is wrong", async () => {
    await using remote = await startGitRemote();
    await rawCommit(remote.directory, {
      ...catalogOf([
        entry("good"),
        entry("link"),
        entry("below", "./link/deeper"),
        entry("module"),
        entry("bare", "plugins/bare"),
        entry("kind", { source: "zip", url: "x" }),
      ]),
      "good/.claude-plugin/plugin.json": manifest("good"),
      link: { mode: "120000", content: "good" },
      module: { mode: "160000", content: "0123456789012345678901234567890123456789" },
    });
    await one({ git: remote.url });
    expect(notes()).toEqual([
      ["ENTRY_UNREADABLE", "link", expect.stringContaining('"link" is a symbolic link.')],
      ["ENTRY_UNREADABLE", "below", expect.stringContaining('"link" is a symbolic link.')],
      ["ENTRY_UNREADABLE", "module", expect.stringContaining('"module" is a git submodule.')],
      ["ENTRY_UNSUPPORTED", "bare", expect.stringContaining('"plugins/bare" must start with "./"')],
      ["ENTRY_UNSUPPORTED", "kind", expect.stringContaining('"zip"')],
    ]);
  });

  test("of a store's data that can't be read are a note", async () => {
    const directory = join(folder, "market");
    const metadata = ".claude-plugin/marketplace-metadata.json";
    const all = { ...catalogOf([entry("a")]), "a/.claude-plugin/plugin.json": manifest("a") };
    writeFiles(directory, { ...all, [metadata]: '{"plugins": {' });
    await one({ directory });
    expect(notes()).toEqual([["METADATA_BROKEN", undefined, expect.stringContaining("line 1")]]);
    writeFiles(directory, { [metadata]: "\uFEFF{}" });
    await one({ directory });
    expect([notes(), snapshot()?.metadata]).toEqual([[], {}]);
  });
});

test("of a folder, in which somebody works, files that usually hold secrets are left out", async () => {
  const directory = join(folder, "market");
  writeFiles(directory, {
    ...catalogOf([entry("a", "./")]),
    ".claude-plugin/plugin.json": manifest("a"),
    ".env": "KEY=1",
    ".env.example": "KEY=",
    ".aws/config": "x",
    "docs/keys.md": "x",
    ".claude/settings.local.json": "{}",
  });
  await one({ directory });
  expect(snapshot()?.plugins[0]?.files.map(({ path }) => path)).toEqual([
    ".claude-plugin/marketplace.json",
    ".claude-plugin/plugin.json",
    ".env.example",
    "docs/keys.md",
  ]);
  expect(notes()?.map(([code, , problem]) => `${code} ${problem}`)).toEqual([
    'PATH_LEFT_OUT ".aws/config" is not served: it usually holds secrets.',
    'PATH_LEFT_OUT ".claude/settings.local.json" is not served: it usually holds secrets.',
    'PATH_LEFT_OUT ".env" is not served: it usually holds secrets.',
  ]);
});

test("two archives whose addresses differ in the query alone are each asked for with what is known of it", async () => {
  const zip = (name: string) => {
    const made = mkdtempSync(join(folder, "zip-"));
    writeFiles(made, { ".claude-plugin/plugin.json": manifest(name) });
    return execFileSync("zip", ["-q", "-r", "-", "."], { cwd: made });
  };
  const files = new Map([
    ["/get?id=a", zip("a")],
    ["/get?id=b", zip("b")],
  ]);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const at = request.url ?? "";
    if (at === "/m.json") {
      const archive = (id: string) => ({ source: "archive", url: `http://${request.headers.host}/get?id=${id}` });
      const catalog = catalogOf([entry("a", archive("a")), entry("b", archive("b"))]);
      response.end(catalog[".claude-plugin/marketplace.json"]);
      return;
    }
    const body = files.get(at)!;
    const etag = `"${createHash("sha256").update(body).digest("hex")}"`;
    const same = request.headers["if-none-match"] === etag;
    asked.push(`${at} ${same ? 304 : 200}`);
    response.writeHead(same ? 304 : 200, { etag }).end(same ? undefined : body);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  try {
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const source = { catalog: `http://${host}/m.json` };
    expect(await one(source, [host])).toMatchObject({ outcome: "updated", plugins: 2 });
    asked.length = 0;
    expect(await one(source, [host])).toMatchObject({ outcome: "unchanged", plugins: 2 });
    expect(asked.toSorted()).toEqual(["/get?id=a 304", "/get?id=b 304"]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
