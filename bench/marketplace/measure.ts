import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { peersInstalled } from "../peers.ts";
import type { Row } from "../row.ts";
import { coldRows, type Place, zipHere } from "./cold.ts";
import { marketplaceLike, writeMarketplace } from "./generate.ts";
import { hubRows } from "./hub.ts";
import { servedRows } from "./served.ts";
import { unchangedRows } from "./unchanged.ts";

/** The rows of each part of the hub, in the order of the table; the parts that serve and sync add theirs here. */
const parts: readonly ((place: Place) => Row[] | Promise<Row[]>)[] = [servedRows, unchangedRows, hubRows];

/** A marketplace as large as 903 real plugins, out of packed files and beside other programs. */
export async function measureMarketplace(): Promise<Row[]> {
  const scratch = mkdtempSync(join(tmpdir(), "bench-marketplace-"));
  const note = (line: string) => void process.stderr.write(`\n${line}\n`);
  try {
    const place = { root: join(scratch, "root"), scratch };
    const plugins = marketplaceLike();
    writeMarketplace(place.root, plugins);
    const again = join(scratch, "again");
    writeMarketplace(again, plugins, true);
    commitAll(place);
    const rows = [...coldRows(place, await peersInstalled(note), note), ...sameRows(place.root, again)];
    for (const part of parts) rows.push(...(await part(place)));
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
