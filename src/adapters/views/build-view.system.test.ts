import { execFile, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hubSource } from "../../testing/served-hub.ts";
import { writeFiles } from "../../testing/write-files.ts";
import { git } from "../git.ts";
import { syncMarketplaces } from "../sync/sync-marketplaces.ts";
import { type ListedView, listViews } from "./prune-views.ts";

const script = join(import.meta.dirname, "../../testing/build-views.test-data.ts");
let root: string;
let state: string;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "bazaar-build-"));
  state = join(root, "state");
  const noise = createHash("shake256", { outputLength: 900_000 }).update("noise").digest("base64");
  writeFiles(join(root, "source"), hubSource({ alpha: "Alpha." }, { "plugins/alpha/data.txt": noise }));
  await syncMarketplaces({ sources: [{ slug: "team", directory: join(root, "source") }] }, state);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What it said, with files that may have so many kilobytes. */
async function buildOnce(limit = "unlimited"): Promise<string> {
  // Node ignores SIGXFSZ, so a write beyond the limit fails as it does on a full disk.
  const line = [`ulimit -f ${limit}; exec "$@"`, "bash", process.execPath, script, state, "once"];
  return (await promisify(execFile)("bash", ["-c", ...line])).stdout;
}

const names = () => (existsSync(join(state, "views")) ? readdirSync(join(state, "views")) : []);

test("without room it says so and leaves nothing; with room again it is built", async () => {
  expect(await buildOnce("256")).toMatch(/^FILE_UNWRITABLE: .*can't be written/);
  expect(names()).toEqual([]);
  expect(await buildOnce()).toMatch(/^built [0-9a-f]{64}$/);
  expect(names()).toHaveLength(1);
});

test("killed at any moment, what counts is whole, and the next build succeeds", async () => {
  for (let round = 1; round <= 6; round += 1) {
    const child = fork(script, [state, "often"], { stdio: "ignore" });
    const exited = once(child, "exit");
    await once(child, "message");
    await sleep(37 * round);
    child.kill("SIGKILL");
    await exited;
    for (const { folder } of listViews(state))
      await git(["fsck", "--strict", "--full"], { cwd: join(folder, "marketplace.git") });
    expect(await buildOnce()).toMatch(/^built/);
    const [built, ...others] = listViews(state);
    expect(others).toEqual([]);
    await git(["fsck", "--strict", "--full"], { cwd: join(built!.folder, "marketplace.git") });
  }
});

const flip = (path: string) => {
  const bytes = readFileSync(path);
  bytes[60]! ^= 255;
  writeFileSync(path, bytes);
};

test.each([
  ["a pack with a wrong byte", ".pack", flip],
  ["a pack that was cut off", ".pack", (path: string) => truncateSync(path, 100)],
  ["an empty pack", ".pack", (path: string) => truncateSync(path, 0)],
  ["no pack", ".pack", (path: string) => rmSync(path)],
  ["an index with a wrong byte", ".idx", flip],
  ["another file of references", "packed-refs", (path: string) => writeFileSync(path, "")],
])("a build that has %s is made again", async (_, ending, damage) => {
  await buildOnce();
  const repository = join(listViews(state)[0]!.folder, "marketplace.git");
  const path = readdirSync(repository, { recursive: true, encoding: "utf8" }).find((name) => name.endsWith(ending))!;
  damage(join(repository, path));
  expect(await buildOnce()).toMatch(/^built/);
  await git(["fsck", "--strict", "--full"], { cwd: repository });
  expect(await git(["rev-parse", "main"], { cwd: repository })).toHaveLength(41);
  expect(names()).toHaveLength(1);
});

test("a build that is whole is not made again", async () => {
  await buildOnce();
  const [{ record }] = listViews(state) as [ListedView];
  await buildOnce();
  expect(listViews(state)[0]!.record.builtAt).toBe(record.builtAt);
});
