import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFiles } from "../testing/write-files.ts";
import { swapFolder } from "./swap-folder.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bazaar-swap-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** The mark lists what lies beside it. */
const owner = {
  mark: "m.json",
  foreignIn: (folder: string) => {
    const listed = JSON.parse(readFileSync(join(folder, "m.json"), "utf8")) as readonly string[];
    return readdirSync(folder).filter((name) => !listed.includes(name));
  },
};
const filesOf = (...names: readonly string[]) => ({
  "m.json": JSON.stringify(["m.json", ...names]),
  ...Object.fromEntries(names.map((name) => [name, name])),
});

/** The same in a process that is killed in place of one of its moves. Whether it was. */
function killedAt(move: number): boolean {
  const program = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const { renameSync } = fs;
    let moves = 0;
    fs.renameSync = (...paths) => (moves++ === ${move} ? process.kill(process.pid, "SIGKILL") : renameSync(...paths));
    syncBuiltinESMExports();
    const { swapFolder } = await import(${JSON.stringify(new URL("swap-folder.ts", import.meta.url).href)});
    const owner = { mark: "m.json", foreignIn: () => [] };
    await swapFolder(${JSON.stringify(join(root, "out"))}, owner, async (folder) => {
      for (const [name, text] of Object.entries(${JSON.stringify(filesOf("b", "n", "z"))}))
        fs.writeFileSync(folder + "/" + name, text);
    });`;
  const { signal, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program]);
  expect(stderr.toString()).toBe("");
  return signal !== null;
}

test("a folder with a repository, in which a run was killed at any move, is written by the next", async () => {
  const out = join(root, "out");
  let kills = 0;
  for (let move = 0; move < 20; move += 1) {
    rmSync(out, { recursive: true, force: true });
    writeFiles(out, { ".git/HEAD": "ref: refs/heads/main\n", ...filesOf("a", "b", "y") });
    if (killedAt(move)) kills += 1;
    const fill = async (folder: string) => writeFiles(folder, filesOf("c"));
    await expect(swapFolder(out, owner, fill), `killed at move ${move}`).resolves.toBeUndefined();
    expect(readdirSync(out).toSorted()).toEqual([".git", "c", "m.json"]);
  }
  expect(kills).toBeGreaterThan(5);
}, 120_000);
