import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "../../testing/write-files.ts";
import { pruneUnused } from "./prune-unused.ts";
import { recordForm } from "./view-record.ts";

test("views that are pinned or in use stay, whatever is to be kept", () => {
  const state = mkdtempSync(join(tmpdir(), "bazaar-unused-"));
  try {
    const hashes = ["a", "b", "c"].map((letter) => letter.repeat(64)) as [string, string, string];
    for (const hash of hashes) {
      const record = { form: recordForm, hash, packing: "1", builtAt: new Date(0).toISOString(), archives: [] };
      writeFiles(join(state, "views", `${hash}-1`), { "built.json": JSON.stringify(record) });
    }
    writeFiles(state, { "pins.json": JSON.stringify({ "[]": hashes[0] }) });
    expect(pruneUnused(state, { count: 0 }, (hash) => hash === hashes[1])).toEqual([hashes[2]]);
    expect(readdirSync(join(state, "views"))).toEqual([`${hashes[0]}-1`, `${hashes[1]}-1`]);
  } finally {
    rmSync(state, { recursive: true });
  }
});
