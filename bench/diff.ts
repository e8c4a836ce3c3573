import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { compareWorkspace } from "../src/adapters/compare-workspace.ts";
import { stampsOf } from "../src/adapters/file-stamps.ts";
import { OpenFolder } from "../src/adapters/open-folder.ts";
import { blobName } from "../src/workspace/git-blob.ts";
import type { WorkspaceFile } from "../src/workspace/types.ts";
import { median, type Row } from "./row.ts";

const count = 2_000;
const fileBytes = 10_000;
const rounds = 9;

/** What a run changed in 2,000 files of 20 MB, against `git diff --no-index` of the same two folders. */
export async function measureDiff(): Promise<Row[]> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "bazaar-bench-")));
  try {
    const files = fill(join(root, "old"));
    cpSync(join(root, "old"), join(root, "work"), { recursive: true });
    await sleep(50);
    const stamps = stampsOf(join(root, "work"), files);
    change(join(root, "work"), files);
    const old = (file: WorkspaceFile) => readFile(join(root, "old", file.path));
    const times: Record<"ours" | "unstamped" | "git", number[]> = { ours: [], unstamped: [], git: [] };
    for (let round = 0; round < rounds; round += 1) {
      times.git.push(await timed(() => gitDiff(root)));
      times.ours.push(await timed(() => compare(join(root, "work"), files, { stamps, old })));
      times.unstamped.push(await timed(() => compare(join(root, "work"), files, { old })));
    }
    return rows(median(times.ours), median(times.unstamped), median(times.git));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function rows(ours: number, unstamped: number, git: number): Row[] {
  const how = `${count} files, 20 MB, 60 of them changed, median of ${rounds}, taken in turn`;
  return [
    { what: "git diff --no-index of a workspace", value: git, unit: "ms", how },
    { what: "patch of the same workspace", value: ours, unit: "ms", how },
    {
      what: "patch of the same workspace, times git's",
      value: ours / git,
      unit: "x",
      goal: { bound: "most", limit: 1.5 },
      how,
    },
    { what: "the same when every file has to be read", value: unstamped / git, unit: "x", how },
  ];
}

/** Text of its own in each file. */
function fill(root: string): WorkspaceFile[] {
  return Array.from({ length: count }, (_, index) => {
    const path = `src/part-${String(index % 100).padStart(3, "0")}/file-${String(index).padStart(4, "0")}.ts`;
    const lines = Array.from({ length: fileBytes / 50 }, (__, line) => lineOf(index, line));
    const bytes = Buffer.from(lines.join(""));
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
    return { path, executable: false, hash: blobName(bytes), size: bytes.length };
  });
}

function lineOf(file: number, line: number): string {
  return `${`const value_${file}_${line} = ${file * 7 + line * 13};`.padEnd(49)}\n`;
}

/** 40 files edited in three places each, 10 written anew, 5 deleted, 5 added. */
function change(root: string, files: readonly WorkspaceFile[]): void {
  files.slice(0, 55).forEach(({ path }, index) => {
    const at = join(root, path);
    if (index >= 50) return rmSync(at);
    const lines = Array.from({ length: fileBytes / 50 }, (_, line) => lineOf(index < 40 ? index : -index, line));
    for (const line of [10, 90, 170]) lines[line] = `changed ${line}\nand one more\n`;
    writeFileSync(at, lines.join(""));
  });
  for (let index = 0; index < 5; index += 1)
    writeFileSync(join(root, `src/new-${index}.ts`), lineOf(index, 0).repeat(200));
}

type Options = Parameters<typeof compareWorkspace>[2];

async function compare(work: string, files: readonly WorkspaceFile[], options: Options): Promise<void> {
  const folder = new OpenFolder(work);
  const { changes } = await compareWorkspace(folder, { files }, options);
  folder.close();
  if (changes.length !== 60) throw new Error(`The comparison found ${changes.length} changes instead of 60.`);
}

function gitDiff(root: string): void {
  const options = { cwd: root, stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"] };
  try {
    execFileSync("git", ["diff", "--no-index", "--binary", "--no-color", "--no-renames", "old", "work"], options);
  } catch (error) {
    // It ends with 1 where there is a difference.
    if ((error as { status?: number }).status !== 1) throw error;
  }
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
