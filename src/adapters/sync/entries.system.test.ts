import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startNpmRegistry } from "../../testing/npm-registry.ts";
import { writeFiles } from "../../testing/write-files.ts";
import { StateFolder } from "./state-folder.ts";
import { syncMarketplaces } from "./sync-marketplaces.ts";

let folder: string;
let server: Server;
/** What the server has by path, and what it was asked. */
const served = new Map<string, Buffer>();
const asked: string[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-entries-"));
  // npm else tries again for minutes what was tampered with.
  vi.stubEnv("npm_config_fetch_retries", "0");
  served.clear();
  asked.length = 0;
  server = createServer((request, response) => {
    const body = served.get(request.url ?? "");
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const etag = `"${createHash("sha256").update(body).digest("hex")}"`;
    const same = request.headers["if-none-match"] === etag;
    asked.push(`${request.url} ${same ? 304 : 200}`);
    response.writeHead(same ? 304 : 200, { etag }).end(same ? undefined : body);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const host = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;
const snapshot = () => new StateFolder(join(folder, "state")).snapshot("team");
const notes = () => snapshot()?.notes.map(({ code, plugin }) => `${code} ${plugin}`);
const pathsOf = (at: number) => snapshot()?.plugins[at]?.files.map(({ path }) => path);

/** A catalog by URL with these entries, synchronised once. */
async function sync(sources: Readonly<Record<string, object>>, hosts: readonly string[] = [host()]) {
  const plugins = Object.entries(sources).map(([name, source]) => ({ name, source, description: "x" }));
  const catalog = { name: "team", owner: { name: "Team" }, plugins };
  served.set("/marketplace.json", Buffer.from(JSON.stringify(catalog)));
  const config = { sources: [{ slug: "team", catalog: `http://${host()}/marketplace.json` }], vendor: { hosts } };
  return (await syncMarketplaces(config, join(folder, "state"))).sources[0]!;
}

const manifest = (name: string) => JSON.stringify({ name, version: "1.0.0" });

describe("a package of npm", () => {
  test("is read by its version without running anything of it, and not asked for again", async () => {
    const ran = join(folder, "ran");
    const scripts = Object.fromEntries(
      ["preinstall", "install", "postinstall", "prepare", "prepack"].map((name) => [name, `touch ${ran}`]),
    );
    await using registry = await startNpmRegistry([
      {
        name: "@team/tool",
        version: "1.2.3",
        manifest: { scripts },
        files: { ".claude-plugin/plugin.json": manifest("tool"), "commands/a.md": "x" },
      },
    ]);
    const source = { source: "npm", package: "@team/tool", registry: registry.url };
    const hosts = [host(), new URL(registry.url).host];
    const entries = { tool: { ...source, version: "1.2.3" } };
    expect(await sync(entries, hosts)).toMatchObject({ outcome: "updated", plugins: 1 });
    expect(pathsOf(0)).toEqual([".claude-plugin/plugin.json", "commands/a.md", "package.json"]);
    const pin = `1.2.3 ${registry.integrity("@team/tool")}`;
    expect(snapshot()?.plugins[0]?.origin).toEqual({ kind: "npm", from: "@team/tool", pin });
    expect(notes()).toEqual([]);
    const before = registry.requests.length;
    expect(await sync(entries, hosts)).toMatchObject({ outcome: "unchanged" });
    expect(registry.requests).toHaveLength(before);
    await sync({ tool: source }, hosts);
    expect(notes()).toEqual(["UNPINNED tool"]);
    expect(existsSync(ran)).toBe(false);
  }, 240_000);

  test("that was changed on its way, has no digest, or lies where nobody allowed it is left out", async () => {
    const files = { ".claude-plugin/plugin.json": manifest("tool") };
    const packages = [{ name: "tool", version: "1.0.0", files }];
    await using lying = await startNpmRegistry(packages, { tamper: (_name, bytes) => Buffer.concat([bytes, bytes]) });
    await using old = await startNpmRegistry(packages, { withoutIntegrity: true });
    await using inside = await startNpmRegistry(packages);
    const sourceAt = ({ url }: { url: string }) => ({
      source: "npm",
      package: "tool",
      version: "1.0.0",
      registry: url,
    });
    const hosts = [host(), new URL(lying.url).host, new URL(old.url).host];
    const option = { source: "npm", package: "--help", registry: lying.url };
    served.set("/good.zip", zipOf({ ".claude-plugin/plugin.json": manifest("good") }));
    const good = { source: "archive", url: `http://${host()}/good.zip` };
    const entries = { good, lying: sourceAt(lying), old: sourceAt(old), inside: sourceAt(inside), option };
    expect(await sync(entries, hosts)).toMatchObject({ outcome: "updated", plugins: 1 });
    expect(
      notes()
        ?.filter((note) => note.startsWith("ENTRY_"))
        .sort(),
    ).toEqual(["ENTRY_UNREADABLE inside", "ENTRY_UNREADABLE lying", "ENTRY_UNREADABLE old", "ENTRY_UNREADABLE option"]);
    expect(inside.requests).toEqual([]);
  }, 240_000);
});

/** Made by Info-ZIP. */
function zipOf(files: Readonly<Record<string, string>>, link?: string): Buffer {
  const made = mkdtempSync(join(folder, "zip-"));
  writeFiles(made, files);
  if (link !== undefined) symlinkSync("/etc/passwd", join(made, link));
  execFileSync("zip", ["-q", "-r", "-y", "made.zip", "."], { cwd: made });
  return readFileSync(join(made, "made.zip"));
}

describe("an archive", () => {
  test("is read by its digest once, and without one asked for with what is known", async () => {
    const bytes = zipOf({ "top/.claude-plugin/plugin.json": manifest("one"), "top/commands/a.md": "x" }, "top/link");
    served.set("/one.zip", bytes);
    const url = `http://${host()}/one.zip`;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const entries = { one: { source: "archive", url, sha256 }, two: { source: "archive", url } };
    expect(await sync(entries)).toMatchObject({ outcome: "updated", plugins: 2 });
    expect(pathsOf(0)).toEqual([".claude-plugin/plugin.json", "commands/a.md"]);
    expect(snapshot()?.plugins.map(({ origin }) => origin.pin)).toEqual([sha256, sha256]);
    expect(notes()?.sort()).toEqual(["LINK_LEFT_OUT one", "LINK_LEFT_OUT two", "UNPINNED two"]);
    asked.length = 0;
    await sync({ ...entries, three: { source: "archive", url } });
    expect(asked.filter((line) => line.startsWith("/one.zip")).sort()).toEqual(["/one.zip 200", "/one.zip 304"]);
    served.set("/one.zip", zipOf({ ".claude-plugin/plugin.json": manifest("one"), "commands/b.md": "y" }));
    await sync({ ...entries, four: { source: "archive", url } });
    expect(pathsOf(0)).toContain("commands/a.md");
    expect(pathsOf(1)).toContain("commands/b.md");
  }, 240_000);

  test("of another digest, that is none, leaves its folder, is gone, or lies inside is left out", async () => {
    const good = zipOf({ ".claude-plugin/plugin.json": manifest("good") });
    served.set("/good.zip", good);
    served.set("/none.zip", Buffer.from("<html>"));
    // The same length, so that every offset stays right.
    const evil = zipOf({ ".claude-plugin/plugin.json": manifest("evil"), "aaa/evil.md": "x" });
    served.set("/evil.zip", Buffer.from(evil.toString("latin1").replaceAll("aaa/evil", "../.evil"), "latin1"));
    const at = (path: string) => ({ source: "archive", url: `http://${host()}/${path}` });
    const report = await sync({
      good: at("good.zip"),
      other: { ...at("good.zip"), sha256: "0".repeat(64) },
      none: at("none.zip"),
      evil: at("evil.zip"),
      gone: at("gone.zip"),
      inside: { source: "archive", url: "http://10.0.0.1/x.zip" },
    });
    expect(report).toMatchObject({ outcome: "updated", plugins: 1 });
    const left = notes()?.filter((note) => note.startsWith("ENTRY_"));
    expect(left?.sort()).toEqual(["evil", "gone", "inside", "none", "other"].map((name) => `ENTRY_UNREADABLE ${name}`));
  }, 240_000);
});
