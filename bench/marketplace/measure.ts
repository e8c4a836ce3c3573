import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { peersInstalled } from "../peers.ts";
import type { Row } from "../row.ts";
import { coldRows, type Place, zipHere } from "./cold.ts";
import { marketplaceLike, writeMarketplace } from "./generate.ts";
import { hubRows } from "./hub.ts";
import { servedRows } from "./served.ts";
import { unchangedRows } from "./unchanged.ts";

/** Rows of each part, in the order of the table. */
const parts: Readonly<Record<string, (place: Place, note: (line: string) => void) => Row[] | Promise<Row[]>>> = {
  cold: async (place, note) => [
    ...coldRows(place, await peersInstalled(note), note),
    ...sameRows(place.root, join(place.scratch, "again")),
  ],
  served: servedRows,
  sync: unchangedRows,
  hub: hubRows,
};

/** Those that BENCH_MARKETPLACE_ONLY names, such as `hub` or `cold,served`. All of them take minutes. */
function chosen(): string[] {
  const asked = process.env["BENCH_MARKETPLACE_ONLY"]?.split(",") ?? Object.keys(parts);
  const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length === 0) return asked;
  throw new Error(`BENCH_MARKETPLACE_ONLY takes ${Object.keys(parts).join(", ")}, and not "${unknown.join(",")}".`);
}

/** A marketplace as large as 903 real plugins, out of packed files and beside other programs. */
export async function measureMarketplace(): Promise<Row[]> {
  const only = chosen();
  const scratch = mkdtempSync(join(tmpdir(), "bench-marketplace-"));
  const note = (line: string) => void process.stderr.write(`\n${line}\n`);
  try {
    const place = { root: join(scratch, "root"), scratch };
    const plugins = marketplaceLike();
    writeMarketplace(place.root, plugins);
    writeMarketplace(join(scratch, "again"), plugins, true);
    commitAll(place);
    const rows: Row[] = [];
    for (const name of only) {
      const start = performance.now();
      const took = () => `in ${((performance.now() - start) / 1_000).toFixed(0)} s`;
      try {
        rows.push(...(await parts[name]!(place, note)));
        note(`marketplace, ${name}: measured ${took()}`);
      } catch (error) {
        // The others' rows, which took minutes too, are worth being told.
        process.exitCode = 1;
        note(`marketplace, ${name}: FAILED ${took()}: ${(error as Error).stack}`);
      }
    }
    return rows;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function commitAll({ root, scratch }: Place): void {
  const repository = join(scratch, "repository");
  mkdirSync(repository);
  const git = (...args: string[]) =>
    execFileSync(
      "git",
      ["-c", "user.name=a", "-c", "user.email=a@b", `--git-dir=${join(repository, ".git")}`, ...args],
      { cwd: root, stdio: "ignore" },
    );
  git("init", "-q");
  git("config", "core.bare", "false");
  git("--work-tree=.", "add", "-A");
  git("commit", "-qm", "one");
  git("repack", "-adq");
}

/** Other time zone, locale, times of files, order in folders, and another run: how many different ZIPs come of it. */
function sameRows(root: string, again: string): Row[] {
  execFileSync("find", [again, "-exec", "touch", "-d", "2001-02-03T04:05:06Z", "{}", "+"]);
  const runs = [
    zipHere(root, "ours"),
    zipHere(root, "ours", { TZ: "Asia/Tokyo" }),
    zipHere(root, "ours", { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "America/Caracas" }),
    zipHere(again, "ours"),
  ];
  const most = Math.max(...runs.map(({ bytes }) => bytes)) / 1e6;
  return [
    {
      what: "different ZIPs of one content",
      value: new Set(runs.map(({ sha256 }) => sha256)).size,
      unit: "ZIPs",
      goal: { bound: "most", limit: 1 },
      how: `${runs.length} processes; other TZ, LANG, times of files, order in folders`,
    },
    {
      what: "memory for a cold ZIP",
      value: most,
      unit: "MB",
      goal: { bound: "most", limit: 300 },
      how: "most resident memory of a process, packs in memory",
    },
  ];
}
