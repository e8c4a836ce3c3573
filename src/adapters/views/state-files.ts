import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BazaarError, messageOf } from "../../core/errors.ts";

/** Changes whenever a sync, or an administrator, changed what is to be served. A stat for each source, and no more. */
export function stateSignature(state: string): string {
  const snapshots = snapshotSlugs(state).map((slug) => join("snapshots", `${slug}.json`));
  const stamps = [...snapshots, "pins.json"].map((name) => fileSignature(state, name));
  // A status is written at each try; only that there is one counts.
  return [...stamps, ...slugsIn(state, "status")].join("\n");
}

/** Changes whenever a file of the state folder was written, or another one was put in its place. */
export function fileSignature(state: string, name: string): string {
  const found = statSync(join(state, name), { bigint: true, throwIfNoEntry: false });
  return found === undefined ? name : [name, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(" ");
}

/** Slugs of the snapshots that lie there, ascending; readable or not. */
export function snapshotSlugs(state: string): string[] {
  return slugsIn(state, "snapshots");
}

/**
 * Those of the slugs that were never tried: there is no snapshot of them, and no failure is noted. As long as there are any,
 * the first sync goes on, and what the state holds is a part.
 */
export function untriedSlugs(state: string, slugs: readonly string[]): string[] {
  const tried = new Set([...snapshotSlugs(state), ...slugsIn(state, "status")]);
  return slugs.filter((slug) => !tried.has(slug));
}

function slugsIn(state: string, folder: "snapshots" | "status"): string[] {
  try {
    const names = readdirSync(join(state, folder));
    return names
      .filter((name) => name.endsWith(".json") && !name.startsWith("."))
      .map((name) => name.slice(0, -5))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw unreadable(join(state, folder), error);
  }
}

/** A JSON object of the state folder; undefined where there is none. Throws `BazaarError` FILE_UNREADABLE. */
export function readStateJson(path: string): object | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
    throw new Error("it holds no JSON object");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw unreadable(path, error);
  }
}

/** Written aside, synced and renamed. Throws `BazaarError` FILE_UNWRITABLE. */
export function writeStateJson(path: string, value: unknown): void {
  const aside = `${path}.${randomUUID()}.new`;
  try {
    writeFileSync(aside, `${JSON.stringify(value)}\n`, { flag: "wx", mode: 0o600, flush: true });
    renameSync(aside, path);
  } catch (cause) {
    rmSync(aside, { force: true });
    const problem = `"${path}" can't be written: ${messageOf(cause)}.`;
    throw new BazaarError("FILE_UNWRITABLE", problem, "Check that there is room, and that you may write there.", {
      cause,
    });
  }
}

function unreadable(path: string, cause: unknown): BazaarError {
  const problem = `"${path}" can't be read: ${messageOf(cause)}.`;
  const fix =
    "Check that you may read it. A broken snapshot is made again by `claude-bazaar marketplace sync`; pins.json, " +
    "subscriptions.json and releases.json have to be corrected or removed.";
  return new BazaarError("FILE_UNREADABLE", problem, fix, { cause });
}
