import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { BazaarError, messageOf } from "../core/errors.ts";
import { catalogPath } from "../marketplace/types.ts";

/** Where the lock of a marketplace folder lies, as a path of the marketplace. */
export const lockPath = `${dirname(catalogPath)}/.bazaar-lock`;

export interface LockOptions {
  /** Ends the wait with INTERRUPTED. @default nobody stops it */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait for whoever holds the lock. @default 10_000 */
  readonly waitMs?: number;
  /** What to reject with when somebody else, maybe of a known process, holds it for too long. @default FILE_UNWRITABLE */
  readonly held?: (file: string, pid: number | undefined) => BazaarError;
}

/** Milliseconds after which a lock that nobody renewed is taken over: its process hangs, or its number is another's. */
const staleMs = 60_000;
const renewMs = 10_000;
const pollMs = 50;

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly id: string;
}

/**
 * Does `work` while no other process (and nothing else in this one) works under the lock of the same folder. A lock
 * whose process is gone, or that is older than a minute, is taken over. Rejects with what `work` rejects with, or with
 * `BazaarError` FILE_UNWRITABLE (no lock can be made, or it is held for too long) or INTERRUPTED.
 */
export async function withMarketplaceLock<T>(
  root: string,
  work: () => T | Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  return withLock(join(root, lockPath), work, options);
}

/** The same with a lock file of any name. */
export async function withLock<T>(file: string, work: () => T | Promise<T>, options: LockOptions = {}): Promise<T> {
  const text = JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() } satisfies Holder);
  const madeFolder = await take(file, text, options);
  // A commit may take as long as the repository's hooks do, and nobody shall take a living lock over.
  const renewing = setInterval(() => renew(file), renewMs).unref();
  try {
    return await work();
  } finally {
    clearInterval(renewing);
    release(file, text);
    if (madeFolder) removeEmpty(dirname(file));
  }
}

/** Takes the lock. Whether the folder that it lies in was made for it. */
async function take(
  file: string,
  text: string,
  { signal, waitMs = 10_000, held = busy }: LockOptions,
): Promise<boolean> {
  const until = Date.now() + waitMs;
  let madeFolder = false;
  for (;;) {
    if (signal?.aborted === true) throw stopped();
    madeFolder = makeFolder(dirname(file)) || madeFolder;
    if (create(file, text)) return madeFolder;
    if (takeOver(file)) continue;
    if (Date.now() >= until) throw held(file, holderOf(read(file) ?? "")?.pid);
    // An abort ends the wait; the next turn says so.
    await sleep(pollMs, undefined, { signal }).catch(() => {});
  }
}

function makeFolder(folder: string): boolean {
  try {
    return mkdirSync(folder, { recursive: true }) !== undefined;
  } catch (error) {
    throw unwritable(folder, error);
  }
}

/** Whether the lock was free and is ours now. */
function create(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    // ENOENT: whoever made the folder for their own lock took it away with it.
    if (["EEXIST", "ENOENT"].includes(codeOf(error))) return false;
    throw unwritable(file, error);
  }
}

/** Removes a lock that nobody holds any more. Whether there is none now. */
function takeOver(file: string): boolean {
  const found = read(file);
  if (found === undefined) return true;
  if (!isStale(file, found)) return false;
  // Moved, not removed: of two that find the same old lock, one must not take away the new lock of the other.
  const aside = `${file}-${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (read(aside) !== found) linkSync(aside, file);
  } catch {
    // Somebody else was quicker.
  }
  rmSync(aside, { force: true });
  return true;
}

function isStale(file: string, text: string): boolean {
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const holder = holderOf(text);
  if (age > staleMs) return true;
  // Just made and not written yet, or of another machine, where no process can be asked for.
  if (holder?.host !== hostname()) return false;
  return !isAlive(holder.pid);
}

function holderOf(text: string): Holder | undefined {
  try {
    const value = JSON.parse(text) as Partial<Holder> | null;
    return Number.isSafeInteger(value?.pid) && (value?.pid ?? 0) > 0 ? (value as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function renew(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // Taken over or gone: the comparison under the lock has happened, and nothing is to be done about it now.
  }
}

function release(file: string, text: string): void {
  if (read(file) === text) rmSync(file, { force: true });
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds the catalog now, or the lock of the next.
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "";
}

function busy(file: string, pid: number | undefined): BazaarError {
  const who = pid === undefined ? "Another process" : `Another process (${pid})`;
  return new BazaarError(
    "FILE_UNWRITABLE",
    `${who} is writing to the marketplace: "${file}" is there.`,
    "Publish again when it is done; when no other publish runs, remove that file.",
  );
}

function unwritable(path: string, cause: unknown): BazaarError {
  const problem = `"${path}" can't be written: ${messageOf(cause)}.`;
  return new BazaarError("FILE_UNWRITABLE", problem, "Check that you may write there.", { cause });
}

function stopped(): BazaarError {
  return new BazaarError("INTERRUPTED", "Publishing was stopped.", "Start it again.");
}
