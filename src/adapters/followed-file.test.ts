import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { followFile } from "./followed-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-follow-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a file that is written, put in the place of, or taken away and written again is told each time once", async () => {
  const file = join(folder, "a.yaml");
  writeFileSync(file, "one");
  let told = 0;
  await using followed = followFile(file, { changed: () => (told += 1), intervalMs: 10 });
  expect(followed).toBeDefined();
  const after = async (count: number) => {
    await expect.poll(() => told >= count, { timeout: 5_000 }).toBe(true);
    // Some more looks: it is not told again.
    await sleep(50);
    return told;
  };
  expect(await after(0)).toBe(0);
  writeFileSync(file, "two, which is longer");
  expect(await after(1)).toBe(1);
  writeFileSync(join(folder, "b"), "three");
  renameSync(join(folder, "b"), file);
  expect(await after(2)).toBe(2);
  rmSync(file);
  expect(await after(0)).toBe(2);
  writeFileSync(file, "four, and longer than any");
  expect(await after(3)).toBe(3);
});
