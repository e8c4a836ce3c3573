import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockPath, withMarketplaceLock } from "./marketplace-lock.ts";

let root: string;
let file: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bazaar-lock-"));
  file = join(root, lockPath);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function lockedBy(pid: number, host = hostname(), ageMs = 0): void {
  mkdirSync(join(root, ".claude-plugin"), { recursive: true });
  writeFileSync(file, JSON.stringify({ pid, host, id: "x" }));
  const then = new Date(Date.now() - ageMs);
  utimesSync(file, then, then);
}

/** The number of a process that is gone. */
const gone = () => spawnSync(process.execPath, ["--version"]).pid;

test("works one after the other, says who it is meanwhile, and leaves nothing", async () => {
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ pid: process.pid });
    await sleep(5);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withMarketplaceLock(root, work)));
  expect(most).toBe(1);
  expect(readdirSync(root)).toEqual([]);
});

test("a folder that was there stays, and a failure takes the lock away too", async () => {
  mkdirSync(join(root, ".claude-plugin"));
  const failing = withMarketplaceLock(root, () => Promise.reject(new TypeError("no")));
  await expect(failing).rejects.toThrow("no");
  expect(readdirSync(join(root, ".claude-plugin"))).toEqual([]);
});

test("a lock whose process is gone is taken over, also by many at once", async () => {
  lockedBy(gone());
  let inside = 0;
  const work = async () => {
    expect((inside += 1)).toBe(1);
    await sleep(5);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 6 }, () => withMarketplaceLock(root, work)));
  expect(readdirSync(join(root, ".claude-plugin"))).toEqual([]);
});

test.each([
  ["a living process, older than a minute", process.pid, hostname(), 61_000],
  ["another machine, older than a minute", 1, "elsewhere.example", 61_000],
])("a lock of %s is taken over", async (_who, pid, host, age) => {
  lockedBy(pid, host, age);
  expect(await withMarketplaceLock(root, () => "done", { waitMs: 0 })).toBe("done");
});

test.each([
  ["a living process", process.pid, hostname()],
  ["another machine", 1, "elsewhere.example"],
])("a lock of %s is waited for, then named and left", async (_who, pid, host) => {
  lockedBy(pid, host);
  const waiting = withMarketplaceLock(root, () => "done", { waitMs: 120 });
  await expect(waiting).rejects.toMatchObject({
    code: "FILE_UNWRITABLE",
    problem: expect.stringContaining(`(${pid})`),
    fix: expect.stringContaining("remove that file"),
  });
  expect(existsSync(file)).toBe(true);
});

test("an abort ends the wait", async () => {
  lockedBy(process.pid);
  const waiting = withMarketplaceLock(root, () => "done", { signal: AbortSignal.timeout(50) });
  await expect(waiting).rejects.toMatchObject({ code: "INTERRUPTED" });
});
