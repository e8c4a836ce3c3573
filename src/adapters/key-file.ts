import { readFileSync, statSync } from "node:fs";
import type { Closing } from "../core/closing.ts";
import { BazaarError, messageOf } from "../core/errors.ts";
import {
  type KeyFileContent,
  type KeyFileFault,
  type KeyStore,
  type NamedKey,
  parseKeyFile,
} from "../access/key-store.ts";

export interface KeyFileOptions {
  /** Hears once of a file that can't be read any more, and of lines that grant nothing. @default nobody */
  onTrouble?(error: BazaarError): void;
  /** Milliseconds between two looks at the file, 10…60_000. @default 1_000 */
  readonly intervalMs?: number;
}

/** The keys of a file, as it is. */
export interface KeyFile extends KeyStore, Closing {
  /** Keys that the file holds now, also such as have expired. */
  readonly size: number;
  find(digest: string): NamedKey | undefined;
  /** Stops following it. */
  close(): Promise<void>;
}

/** Bytes of a file that are read at most. */
const maxBytes = 16_777_216;

/**
 * Opens a file of keys' digests and follows it: a change holds about two seconds after the file came to rest, so that one
 * that is being written is not taken for whole. Lines that can't be read grant nothing, the others hold. While the file is
 * missing or unreadable what it said last holds; to take all keys back, empty it. Throws `BazaarError` FILE_UNREADABLE, or
 * KEY_INVALID where a line of it is none.
 */
export function openKeyFile(path: string, options: KeyFileOptions = {}): KeyFile {
  const first = readKeys(path);
  if (first.faults.length > 0) throw faulty(path, first.faults);
  let keys = byDigest(first.keys);
  let [taken, seen] = [signatureOf(path), ""];
  let trouble = "";
  const tell = (error?: BazaarError) => {
    const problem = error?.problem ?? "";
    if (error !== undefined && problem !== trouble) options.onTrouble?.(error);
    trouble = problem;
  };
  const look = () => {
    try {
      const now = signatureOf(path);
      const rests = now === seen;
      seen = now;
      if (now === taken && trouble === "") return;
      if (!rests) return;
      const content = readKeys(path);
      // Written to while it was read: the next look takes it.
      if (signatureOf(path) !== now) return;
      keys = byDigest(content.keys);
      taken = now;
      tell(content.faults.length > 0 ? faulty(path, content.faults) : undefined);
    } catch (error) {
      tell(error as BazaarError);
    }
  };
  const timer = setInterval(look, options.intervalMs ?? 1_000).unref();
  const close = async () => clearInterval(timer);
  return {
    get size() {
      return keys.size;
    },
    find: (digest) => keys.get(digest),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** What the file says. Throws `BazaarError` FILE_UNREADABLE or KEY_INVALID (far too large). */
export function readKeys(path: string): KeyFileContent {
  requireSmall(path);
  try {
    return parseKeyFile(readFileSync(path, "utf8"));
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function requireSmall(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= maxBytes) return;
  const problem = `The file of keys "${path}" has ${size} bytes; ${maxBytes} are read at most.`;
  throw new BazaarError("KEY_INVALID", problem, "Name the file that `claude-bazaar keys add` writes.");
}

function byDigest(keys: readonly NamedKey[]): ReadonlyMap<string, NamedKey> {
  return new Map(keys.map((key) => [key.sha256, key]));
}

/** Changes whenever the file was written or another one was put in its place. Throws `BazaarError` FILE_UNREADABLE. */
function signatureOf(path: string): string {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join(" ");
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function unreadable(path: string, cause: unknown): BazaarError {
  const problem = `The file of keys "${path}" can't be read: ${messageOf(cause)}.`;
  const fix = `Check its path and rights; \`claude-bazaar keys add NAME --keys-file FILE\` makes one.`;
  return new BazaarError("FILE_UNREADABLE", problem, fix, { cause });
}

/** Lines of faults that are told. */
const shownFaults = 5;

function faulty(path: string, faults: readonly KeyFileFault[]): BazaarError {
  const told = faults.slice(0, shownFaults).map(({ line, problem }) => `line ${line} ${problem}`);
  const more = faults.length > shownFaults ? `; ${faults.length - shownFaults} more lines` : "";
  return new BazaarError(
    "KEY_INVALID",
    `In the file of keys "${path}" ${told.join("; ")}${more}.`,
    "A line is: name, SHA-256 of the key in hex, then expires=… and tools=… where wanted. Keys as they are go into --key-file.",
  );
}
