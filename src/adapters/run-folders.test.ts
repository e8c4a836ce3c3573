import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withRunFolders } from "./run-folders.ts";

test("folders of an earlier part are used, and what they lack is made", async () => {
  const fill = async (root: string) => {
    mkdirSync(join(root, "workspace"));
    writeFileSync(join(root, "workspace", "a.txt"), "x");
  };
  const seen = await withRunFolders(async (place) => [readdirSync(place.workspace), readdirSync(place.config)], fill);
  expect(seen).toEqual([["a.txt"], []]);
});

test("attack 5: a run that put a link in the place of its folder does not go on there", async () => {
  const outside = mkdtempSync(join(tmpdir(), "outside-"));
  try {
    const fill = async (root: string) => symlinkSync(outside, join(root, "workspace"));
    await expect(withRunFolders(async () => "went on", fill)).rejects.toThrow("is a link");
    expect(readdirSync(outside)).toEqual([]);
  } finally {
    rmSync(outside, { recursive: true });
  }
});
