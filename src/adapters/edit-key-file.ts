import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { AllowList } from "../access/allow-list.ts";
import { keyDigest } from "../access/bearer.ts";
import { keyLine, keyName, type NamedKey } from "../access/key-store.ts";
import { BazaarError, messageOf } from "../core/errors.ts";
import { readKeys } from "./key-file.ts";

export interface NewKey {
  readonly name: string;
  /** Milliseconds since 1970. @default it does not expire */
  readonly expiresAt?: number;
  /** As in `AllowList`. @default everything */
  readonly tools?: readonly string[];
}

/** A key that was made. */
export interface MadeKey {
  /** The key itself, which is kept nowhere. */
  readonly key: string;
  /** The start of its digest, by which `revokeKeys` finds it. */
  readonly id: string;
  /** Keys of that name that were there already, and stay good. */
  readonly others: number;
}

/** Secret scanners know keys by their beginning. */
export const keyPrefix = "cbz_";

/** Hex digits of a digest that name a key. */
const idLength = 8;

/** The name of a key for people: not enough to say anything about the key. */
export function keyId({ sha256 }: Pick<NamedKey, "sha256">): string {
  return sha256.slice(0, idLength);
}

/**
 * Makes a key of 256 random bits and adds its digest to the file, which is made (mode 0600) where there is none. The file is
 * replaced in one step; other lines stay as they are. Rejects with `BazaarError` OPTION_INVALID, FILE_UNREADABLE,
 * FILE_UNWRITABLE, or KEY_INVALID for a file with no line for digests, and others: so it is some other file.
 */
export async function addKey(path: string, { name, expiresAt, tools }: NewKey): Promise<MadeKey> {
  if (!keyName.test(name)) {
    const problem = `${JSON.stringify(name.slice(0, 100))} can't be the name of a key.`;
    throw new BazaarError(
      "OPTION_INVALID",
      problem,
      "Use 1 to 64 letters, digits and . _ @ -, a letter or digit first.",
    );
  }
  if (tools !== undefined) void new AllowList(tools);
  const key = `${keyPrefix}${randomBytes(32).toString("base64url")}`;
  const sha256 = keyDigest(key);
  let others = 0;
  await edit(path, (text) => {
    if (text !== undefined) requireDigests(path);
    others = text === undefined ? 0 : readKeys(path).keys.filter((one) => one.name === name).length;
    const before = text === undefined || text === "" || text.endsWith("\n") ? (text ?? "") : `${text}\n`;
    return `${before}${keyLine(name, sha256, expiresAt, tools)}\n`;
  });
  return { key, id: keyId({ sha256 }), others };
}

/**
 * Takes the keys of that name out of the file, or the one with that id. Resolves to their number. Rejects with
 * `BazaarError` KEY_INVALID where there is none, FILE_UNREADABLE or FILE_UNWRITABLE.
 */
export async function revokeKeys(path: string, name: string, id?: string): Promise<number> {
  let removed = 0;
  await edit(path, (text) => {
    const gone = readKeys(path).keys.filter((key) => key.name === name && (id === undefined || keyId(key) === id));
    removed = gone.length;
    if (removed === 0 || text === undefined) throw noSuchKey(path, name, id);
    const lines = new Set(gone.map(({ line }) => line));
    return text
      .split("\n")
      .filter((_, index) => !lines.has(index + 1))
      .join("\n");
  });
  return removed;
}

/** A digest among keys as they are would open nothing, and `--key-file` would not take the file any more. */
function requireDigests(path: string): void {
  const { keys, faults } = readKeys(path);
  if (keys.length > 0 || faults.length === 0) return;
  const problem = `"${path}" is no file of keys' digests: none of its ${faults.length} lines has one.`;
  const fix = "Keys as they are stand in a file for --key-file; name another one for digests.";
  throw new BazaarError("KEY_INVALID", problem, fix);
}

function noSuchKey(path: string, name: string, id: string | undefined): BazaarError {
  const which = id === undefined ? "no key" : `no key ${JSON.stringify(id)}`;
  const problem = `The file "${path}" has ${which} of ${JSON.stringify(name.slice(0, 100))}.`;
  return new BazaarError("KEY_INVALID", problem, "See which there are: claude-bazaar keys list --keys-file FILE");
}

/** Milliseconds for which another editor is waited for, and after which its lock counts as left behind. */
const waitMs = 10_000;

/** Replaces the file by what `change` makes of its text (undefined: there is none), alone. */
async function edit(given: string, change: (text: string | undefined) => string): Promise<void> {
  // A link stays one: what it leads to is replaced.
  const path = realPath(given);
  const lock = `${path}.lock`;
  await take(lock);
  try {
    const text = textOf(path);
    const next = change(text);
    replace(path, next);
  } finally {
    rmSync(lock, { force: true });
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

async function take(lock: string): Promise<void> {
  const until = Date.now() + waitMs;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx", mode: 0o600 });
      return;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw unwritable(lock, cause);
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > waitMs) rmSync(lock, { force: true });
      else if (Date.now() > until) throw unwritable(lock, cause);
      else await sleep(20);
    }
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    const problem = `The file of keys "${path}" can't be read: ${messageOf(cause)}.`;
    throw new BazaarError("FILE_UNREADABLE", problem, "Check that you may read it.", { cause });
  }
}

/** Whole or not at all: a host reads the file at any time. */
function replace(path: string, text: string): void {
  const fresh = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    // A file that others may read on purpose (a host of another user) stays one.
    const mode = (statSync(path, { throwIfNoEntry: false })?.mode ?? 0o600) & 0o777;
    const file = openSync(fresh, "wx", mode);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(fresh, path);
  } catch (cause) {
    rmSync(fresh, { force: true });
    throw unwritable(path, cause);
  }
}

function unwritable(path: string, cause: unknown): BazaarError {
  const problem = `"${path}" can't be written: ${messageOf(cause)}.`;
  return new BazaarError("FILE_UNWRITABLE", problem, "Check that you may write there, and that the folder exists.", {
    cause,
  });
}
