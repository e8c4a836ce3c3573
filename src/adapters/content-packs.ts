import { randomUUID } from "node:crypto";
import { utimesSync } from "node:fs";
import { type FileHandle, open, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where a content lies: in which pack, from which byte on, how many bytes. */
export interface PackedContent {
  readonly pack: string;
  readonly offset: number;
  readonly size: number;
}

export const packEnd = ".pack";
export const indexEnd = ".index";
const packName = /^[0-9a-f-]{36}\.index$/;
const line = /^([0-9a-f]{40}) (\d{1,10}) (\d{1,10})$/;

/**
 * All contents of a caller by their hash. A pack is one file with the contents of one upload, one behind the other, and
 * its index is written when the pack is whole: what has no index does not exist, so half a pack is never seen.
 */
export async function packedContents(folder: string): Promise<Map<string, PackedContent>> {
  const found = new Map<string, PackedContent>();
  for (const name of (await namesIn(folder)).filter((one) => packName.test(one)).sort())
    for (const [hash, content] of await indexOf(folder, name)) found.set(hash, content);
  return found;
}

type PackIndex = readonly (readonly [hash: string, content: PackedContent])[];

/** Indexes that were read, the one that was used last at the end: none ever changes, and a name is never used again. */
const indexes = new Map<string, PackIndex>();

/** Contents in `indexes` at most; one takes some 200 bytes. */
const maxHeld = 100_000;
let held = 0;

/** What a pack holds; nothing where it went away meanwhile. */
async function indexOf(folder: string, name: string): Promise<PackIndex> {
  const path = join(folder, name);
  const index = indexes.get(path) ?? (await readIndex(path, name.slice(0, -indexEnd.length)));
  held -= indexes.get(path)?.length ?? 0;
  indexes.delete(path);
  if (index.length === 0) return index;
  indexes.set(path, index);
  held += index.length;
  for (const [oldest, { length }] of indexes) {
    if (held <= maxHeld) break;
    indexes.delete(oldest);
    held -= length;
  }
  return index;
}

async function readIndex(path: string, pack: string): Promise<PackIndex> {
  const lines = (await readFile(path, "latin1").catch(() => "")).split("\n");
  return lines.flatMap((text) => {
    const [, hash, offset, size] = line.exec(text) ?? [];
    return hash === undefined ? [] : [[hash, { pack, offset: Number(offset), size: Number(size) }] as const];
  });
}

/** Names in a folder; none where it is not there. */
export async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
}

/** Says that packs were used, so that they are among the last to go. One that went meanwhile is no failure. */
export function touchPacks(folder: string, packs: Iterable<string>): void {
  const now = new Date();
  for (const pack of packs) {
    try {
      // Done in less time than a thread needs to be asked.
      utimesSync(join(folder, `${pack}${indexEnd}`), now, now);
    } catch {
      // See above.
    }
  }
}

const flushBytes = 1_048_576;

/** A pack that is being written. */
export class PackWriter {
  readonly name: string;
  readonly #folder: string;
  readonly #file: FileHandle;
  readonly #lines: string[] = [];
  #chunks: Uint8Array[] = [];
  #waiting = 0;
  #offset = 0;

  private constructor(folder: string, name: string, file: FileHandle) {
    this.#folder = folder;
    this.name = name;
    this.#file = file;
  }

  static async start(folder: string): Promise<PackWriter> {
    const name = randomUUID();
    return new PackWriter(folder, name, await open(join(folder, `${name}${packEnd}`), "wx", 0o600));
  }

  /** Takes bytes; they are written by `flush`. */
  add(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#waiting += chunk.length;
  }

  /** Says that the last `size` bytes are the content of that hash; without one nobody will look for them. */
  contentEnds(hash: string | undefined, size: number): void {
    if (hash !== undefined) this.#lines.push(`${hash} ${this.#offset} ${size}`);
    this.#offset += size;
  }

  /** Writes what waits, once it is much. */
  async flush(least = flushBytes): Promise<void> {
    if (this.#waiting < least || this.#waiting === 0) return;
    const chunks = this.#chunks;
    this.#chunks = [];
    this.#waiting = 0;
    const whole = Buffer.concat(chunks);
    for (let at = 0; at < whole.length;) at += (await this.#file.write(whole, at)).bytesWritten;
  }

  /** Makes the pack seen. Rejects when it can't be written whole. */
  async commit(): Promise<void> {
    await this.flush(1);
    await this.#file.close();
    const index = join(this.#folder, `${this.name}${indexEnd}`);
    await writeFile(`${index}.new`, `${this.#lines.join("\n")}\n`, { flag: "wx", mode: 0o600 });
    await rename(`${index}.new`, index);
  }

  /** Bytes in it. */
  get size(): number {
    return this.#offset;
  }

  async close(): Promise<void> {
    await this.#file.close().catch(() => {});
  }
}
