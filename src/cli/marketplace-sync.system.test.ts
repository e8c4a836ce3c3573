import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFiles } from "../testing/write-files.ts";

const bin = join(import.meta.dirname, "bin.ts");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sync-cli-"));
  mkdirSync(join(folder, "market"));
  writeMarket("Say hello.");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeMarket(text: string): void {
  const plugins = [{ name: "alpha", source: "./alpha", description: "x" }];
  writeFiles(join(folder, "market"), {
    ".claude-plugin/marketplace.json": JSON.stringify({ name: "team", owner: { name: "Team" }, plugins }),
    "alpha/.claude-plugin/plugin.json": '{"name":"alpha","version":"1.0.0"}',
    "alpha/commands/hi.md": text,
  });
}

function configure(...sources: readonly object[]): void {
  const config = { name: "all", owner: { name: "All" }, sources };
  writeFileSync(join(folder, "marketplaces.json"), JSON.stringify(config));
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `sync` with the state in `state`; `limit`: kilobytes that a file may have. */
function sync(flags: readonly string[] = [], limit?: number): Promise<Ended> {
  const line = [process.execPath, bin, "marketplace", "sync", "--state", "state", ...flags];
  // Node ignores SIGXFSZ, so a write beyond the limit fails as it does on a full disk.
  const limited = limit === undefined ? line : ["bash", "-c", `ulimit -f ${limit}; exec "$@"`, "bash", ...line];
  return new Promise((resolve) => {
    execFile(limited[0]!, limited.slice(1), { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

const snapshot = () => readFileSync(join(folder, "state/snapshots/team.json"), "utf8");
const leftovers = () =>
  (readdirSync(join(folder, "state"), { recursive: true }) as string[]).filter((path) =>
    /\.new$|sync\.lock$/.test(path),
  );

/** About a megabyte that does not shrink. */
function noise(): string {
  return createHash("shake256", { outputLength: 800_000 }).update("noise").digest("base64");
}

test("--json is the whole report, the exit code says whether a source failed", async () => {
  configure({ slug: "team", directory: join(folder, "market") });
  const first = await sync(["--json"]);
  expect(first.code).toBe(0);
  expect(JSON.parse(first.stdout)).toMatchObject({
    sources: [{ slug: "team", outcome: "updated", plugins: 1, changes: { added: ["alpha"] }, notes: [] }],
    removed: [],
    prunedPacks: 0,
  });
  configure({ slug: "team", directory: join(folder, "market") }, { slug: "gone", directory: join(folder, "gone") });
  const second = await sync(["--json"]);
  expect(second.code).toBe(1);
  expect(JSON.parse(second.stdout)).toMatchObject({
    sources: [
      { slug: "team", outcome: expect.stringMatching(/^(?:un)?changed$/) },
      {
        slug: "gone",
        outcome: "failed",
        error: { code: "SOURCE_INVALID", fix: expect.stringContaining("`directory`") },
      },
    ],
  });
  const text = await sync(["--only", "team"]);
  expect([text.code, text.stdout]).toEqual([0, expect.stringMatching(/^team: unchanged at [0-9a-f]{7}: 1 plugin\n$/)]);
});

test("a full disk fails the source by name, its last state stays, and with room it goes on", async () => {
  configure({ slug: "team", directory: join(folder, "market") });
  expect(await sync()).toMatchObject({ code: 0 });
  const before = snapshot();
  writeMarket(noise());
  const full = await sync(["--json"], 64);
  expect(full.code).toBe(1);
  expect(JSON.parse(full.stdout)).toMatchObject({
    sources: [
      {
        outcome: "failed",
        error: { code: "FILE_UNWRITABLE", fix: expect.stringContaining("room") },
        state: expect.any(String),
      },
    ],
  });
  expect(snapshot()).toBe(before);
  expect(leftovers()).toEqual([]);
  expect(await sync()).toMatchObject({ code: 0, stdout: expect.stringContaining("updated") });
  expect(snapshot()).not.toBe(before);
});

test("Ctrl-C ends it while a source does not answer; what was read stays, and no lock does", async () => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const silent = `http://127.0.0.1:${(server.address() as AddressInfo).port}/market.git`;
  configure({ slug: "team", directory: join(folder, "market") }, { slug: "silent", git: silent });
  const asked = once(server, "request");
  const child: ChildProcess = spawn(process.execPath, [bin, "marketplace", "sync", "--state", "state"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "exit");
  try {
    await asked;
    await expect.poll(() => existsSync(join(folder, "state/status/team.json")), { timeout: 30_000 }).toBe(true);
    child.kill("SIGINT");
    expect(await ended).toEqual([130, null]);
  } finally {
    child.kill("SIGKILL");
    server.closeAllConnections();
    server.close();
  }
  expect(JSON.parse(snapshot())).toMatchObject({ slug: "team" });
  expect(leftovers()).toEqual([]);
  expect(await sync(["--only", "team"])).toMatchObject({ code: 0 });
}, 120_000);
