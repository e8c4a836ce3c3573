import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { treeOf } from "../core/file-tree.ts";
import { writeGenerated } from "./write-generated.ts";

const folder = mkdtempSync(join(tmpdir(), "generated-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = Array.from({ length: 300 }, (_, at) => `f${at}.yaml`);
const tree = (text: string) => treeOf(names.map((name) => [name, `${text} ${name}`] as const));
const module = (path: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, path)).href);

/** Writes one tree after the other, each different, until it is killed. */
const writer = `
import { writeGenerated } from ${module("write-generated.ts")};
import { treeOf } from ${module("../core/file-tree.ts")};
const [out, names] = [process.argv[1], JSON.parse(process.argv[2])];
for (let at = 0; ; at++) {
  writeGenerated(out, treeOf(names.map((name) => [name, at + " " + name])), "k");
  if (at === 0) console.log("writing");
}`;

/** Files that are exchanged already of those that are being written. */
function exchanged(out: string): number {
  try {
    const aside = readdirSync(out).find((name) => name.startsWith(".claude-bazaar-"));
    return aside === undefined ? 0 : readdirSync(join(out, aside, "old")).length;
  } catch {
    return 0;
  }
}

test("killed in the middle of it, the next write takes over, and each file is whole", async () => {
  for (let round = 0; round < 3; round++) {
    const out = join(folder, String(round));
    const args = ["--input-type=module", "-e", writer, out, JSON.stringify(names)];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    while (exchanged(out) < 20 + 60 * round) continue;
    child.kill("SIGKILL");
    await once(child, "close");
    for (const name of names) expect(readFileSync(join(out, name), "utf8")).toMatch(new RegExp(`^\\d+ ${name}$`));
    writeGenerated(out, tree("last"), "k");
    for (const name of names) expect(readFileSync(join(out, name), "utf8")).toBe(`last ${name}`);
  }
});
