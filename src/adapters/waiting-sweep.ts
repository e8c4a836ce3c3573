import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { isJsonObject } from "../core/json.ts";
import type { WaitingLimits } from "../run/waiting.ts";

/** A run that waits, as the sweep sees it. */
export interface Kept {
  readonly path: string;
  /** A digest. */
  readonly caller: string;
  /** Milliseconds since 1970; 0 when it can't be told. */
  readonly expires: number;
  readonly bytes: number;
}

/** Milliseconds after which what a host was moving is a killed host's: no move takes so long. */
const movedMs = 3_600_000;

/** Every run in the folder, and what killed hosts left in the middle of a move (as expired). Never rejects. */
export async function keptIn(folder: string, now: number): Promise<Kept[]> {
  const found: Kept[] = [];
  for (const { name } of await foldersOf(folder)) {
    const path = join(folder, name);
    if (/^\.(?:new|taken)-/.test(name)) found.push(...(await halfMoved(path, now)));
    else found.push(await keptAt(path, name.split(".")[0] ?? ""));
  }
  return found;
}

/** Those that have to go: expired ones, then the oldest of a caller, of all, and until the bytes fit. */
export function overCaps(kept: readonly Kept[], limits: Required<WaitingLimits>, now: number): Kept[] {
  const gone = new Set(kept.filter(({ expires }) => expires <= now));
  const newestFirst = kept.filter((one) => !gone.has(one)).sort((a, b) => b.expires - a.expires);
  const ofCaller = new Map<string, number>();
  let count = 0;
  let bytes = 0;
  for (const one of newestFirst) {
    const own = (ofCaller.get(one.caller) ?? 0) + 1;
    const fits = own <= limits.perCaller && count < limits.inAll && bytes + one.bytes <= limits.maxBytes;
    if (!fits) gone.add(one);
    else {
      ofCaller.set(one.caller, own);
      count += 1;
      bytes += one.bytes;
    }
  }
  return [...gone];
}

async function halfMoved(path: string, now: number): Promise<Kept[]> {
  // A rename sets it; the time of the last write is that of the content.
  const changed = await stat(path).then(
    ({ ctimeMs }) => ctimeMs,
    () => Number.POSITIVE_INFINITY,
  );
  return now - changed > movedMs ? [{ path, caller: "", expires: 0, bytes: 0 }] : [];
}

async function keptAt(path: string, caller: string): Promise<Kept> {
  try {
    const record: unknown = JSON.parse(await readFile(join(path, "record.json"), "utf8"));
    const { expires, bytes } = isJsonObject(record) ? record : {};
    if (typeof expires === "number" && typeof bytes === "number") return { path, caller, expires, bytes };
  } catch {
    // Taken in this moment, or damaged: worth nothing either way.
  }
  return { path, caller, expires: 0, bytes: 0 };
}

async function foldersOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory());
}
