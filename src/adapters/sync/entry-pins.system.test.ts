import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startGitRemote } from "../../testing/git-remote.ts";
import { startNpmRegistry } from "../../testing/npm-registry.ts";
import { writeFiles } from "../../testing/write-files.ts";
import { git } from "../git.ts";
import { StateFolder } from "./state-folder.ts";
import { syncMarketplaces } from "./sync-marketplaces.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-pins-"));
  vi.stubEnv("npm_config_fetch_retries", "0");
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const manifest = (name: string, version = "1.0.0") => JSON.stringify({ name, version });
const catalogOf = (sources: Readonly<Record<string, object>>) => ({
  ".claude-plugin/marketplace.json": JSON.stringify({
    name: "team",
    owner: { name: "Team" },
    plugins: Object.entries(sources).map(([name, source]) => ({ name, source, description: "x" })),
  }),
});
const sync = async (gitUrl: string, hosts: readonly string[]) =>
  (await syncMarketplaces({ sources: [{ slug: "team", git: gitUrl }], vendor: { hosts } }, join(folder, "state")))
    .sources[0]!;
const snapshot = () => new StateFolder(join(folder, "state")).snapshot("team")!;
const pins = () => new Map(snapshot().plugins.map(({ entry, origin }) => [entry["name"] as string, origin.pin]));
const problems = () => Object.fromEntries(snapshot().notes.map(({ plugin, problem }) => [plugin, problem]));

describe("what an entry is pinned to", () => {
  test("is never passed over: a commit in capitals is that commit, and half of one is none", async () => {
    await using tool = await startGitRemote({ files: { ".claude-plugin/plugin.json": manifest("tool") } });
    const sha = (await git(["rev-parse", "main"], { cwd: tool.directory })).toString().trim();
    await tool.commit({ ".claude-plugin/plugin.json": manifest("tool", "2.0.0") });
    const head = (await git(["rev-parse", "main"], { cwd: tool.directory })).toString().trim();
    const at = (more: object) => ({ source: "url", url: tool.url, ...more });
    await using remote = await startGitRemote({
      files: catalogOf({
        whole: at({ sha }),
        capital: at({ sha: sha.toUpperCase() }),
        short: at({ sha: sha.slice(0, 12) }),
        empty: at({ sha: "" }),
        // The client takes the repository's HEAD for this one.
        unnamed: at({ ref: "" }),
        subfolder: { source: "github", repo: "acme/tools/one" },
        page: { source: "github", repo: "https://github.com/acme/tools" },
      }),
    });
    await sync(remote.url, [new URL(tool.url).host]);
    expect(Object.fromEntries(pins())).toEqual({ whole: sha, capital: sha, unnamed: head });
    expect(problems()).toMatchObject({
      short: expect.stringContaining(`its sha "${sha.slice(0, 12)}" is not all 40 hex digits of a commit`),
      empty: expect.stringContaining('its sha "" is not'),
      subfolder: expect.stringContaining('"acme/tools/one" is not of the form owner/repository'),
      page: expect.stringContaining("is not of the form owner/repository"),
    });
  });
});

/** Answers with what `files` has by path. */
async function fileServer(files: Map<string, Buffer>): Promise<Server> {
  const server = createServer((request, response) => {
    const body = files.get(request.url ?? "");
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return server;
}

function zipOf(version: string): Buffer {
  const made = mkdtempSync(join(folder, "zip-"));
  writeFiles(made, { ".claude-plugin/plugin.json": manifest("zipped", version) });
  return execFileSync("zip", ["-q", "-r", "-", "."], { cwd: made });
}

describe("what an entry follows", () => {
  test("is read again while the catalog stays as it is: an archive without a digest, a package's tag", async () => {
    const files = new Map([["/a.zip", zipOf("1.0.0")]]);
    const server = await fileServer(files);
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const packages = [{ name: "tool", version: "1.0.0", files: { ".claude-plugin/plugin.json": manifest("tool") } }];
    await using registry = await startNpmRegistry(packages);
    await using remote = await startGitRemote({
      files: catalogOf({
        zipped: { source: "archive", url: `http://${host}/a.zip` },
        tool: { source: "npm", package: "tool", registry: registry.url },
      }),
    });
    try {
      const hosts = [host, new URL(registry.url).host];
      expect(await sync(remote.url, hosts)).toMatchObject({ outcome: "updated", plugins: 2 });
      expect(await sync(remote.url, hosts)).toMatchObject({ outcome: "unchanged", plugins: 2 });
      files.set("/a.zip", zipOf("2.0.0"));
      expect(await sync(remote.url, hosts)).toMatchObject({ outcome: "updated", changes: { changed: ["zipped"] } });
      packages.push({ ...packages[0]!, version: "1.1.0" });
      expect(await sync(remote.url, hosts)).toMatchObject({ outcome: "updated" });
      expect(pins().get("tool")).toMatch(/^1\.1\.0 /);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }, 240_000);

  test("in a range of versions is the one that npm installs", async () => {
    const versions = ["1.0.0", "1.1.0", "1.2.0", "1.0.5"];
    await using registry = await startNpmRegistry(
      versions.map((version) => ({
        name: "tool",
        version,
        files: { ".claude-plugin/plugin.json": manifest("tool") },
      })),
      { latest: "1.1.0" },
    );
    const at = (version: string) => ({ source: "npm", package: "tool", registry: registry.url, version });
    writeFileSync(join(folder, "package.json"), manifest("outside"));
    await using remote = await startGitRemote({
      files: catalogOf({
        caret: at("^1.0.0"),
        // An older line got a version after the newer one.
        below: at(">=1.0.0 <1.1.0"),
        above: at(">1.1.0"),
        empty: at(""),
        folder: at(".."),
        file: at("x.tgz"),
      }),
    });
    await sync(remote.url, [new URL(registry.url).host]);
    const chosen = Object.fromEntries([...pins()].map(([name, pin]) => [name, pin?.split(" ")[0]]));
    expect(chosen).toEqual({ caret: "1.1.0", below: "1.0.5", above: "1.2.0", empty: "1.1.0" });
    expect(problems()).toMatchObject({
      folder: expect.stringContaining('"tool@.." names no package'),
      file: expect.stringContaining('"tool@x.tgz" names no package'),
    });
  }, 240_000);
});
