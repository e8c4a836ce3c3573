import { closeSync, openSync, readFileSync, readSync, rmSync, statSync, utimesSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { missingPack } from "../archive/memory-packs.ts";
import type { PackedFiles } from "../archive/packed-types.ts";
import { isMissing, unreadable } from "./prune-packs.ts";
import { parsePack, type StoredPack } from "./stored-pack.ts";

/** Bytes that are read in less time than it takes to ask a thread for them. */
const atOnceBytes = 524_288;
/** Packs after which other work has its turn. */
const breath = 64;
/** Packs whose digest is remembered; each takes some 200 bytes. */
const maxKnown = 50_000;

type Expected = Pick<StoredPack, "holds"> & { readonly size: number };

/** Reads packs by their paths without an end. Rejects with `BazaarError` FILE_UNREADABLE. */
export class PackReader {
  /** What was found or read: most are read soon after they were found. */
  readonly #known = new Map<string, Expected>();
  #scratch: Buffer | undefined;
  #looks = 0;

  /** Undefined also where the data is missing or cut off. What is found is young again for `prune`. */
  async find(place: string): Promise<PackedFiles | undefined> {
    await this.#turn();
    const listed = storedAt(place);
    if (listed === undefined || sizeOf(`${place}.pack`) !== listed.files.packedSize) return undefined;
    makeYoung(`${place}.json`);
    this.#remember(place, listed);
    return listed.files;
  }

  /** All of its bytes, in memory of their own. */
  async data(place: string, id: string): Promise<Uint8Array> {
    let data: Uint8Array | undefined;
    await this.#read(
      place,
      id,
      (size) => (data = Buffer.allocUnsafeSlow(size)),
      (read) => void (data = read),
    );
    return data!;
  }

  /** Hands them out in memory that is used again once `take` has returned: fresh memory costs more than the reading. */
  async use(place: string, id: string, take: (data: Uint8Array) => void): Promise<void> {
    await this.#read(place, id, (size) => this.#scratchOf(size), take);
  }

  async #read(place: string, id: string, memory: (size: number) => Buffer, take: (data: Uint8Array) => void) {
    await this.#turn();
    const expected = this.#known.get(place) ?? this.#remember(place, storedAt(place));
    if (expected === undefined) throw missingPack(id);
    const { size } = expected;
    const path = `${place}.pack`;
    // Nothing else runs between reading and taking, so the memory is never given to two.
    const data = size > atOnceBytes ? await readLarge(path) : readSmall(path, memory(size));
    if (data !== undefined && expected.holds(data)) return take(data);
    this.#known.delete(place);
    rmSync(`${place}.json`, { force: true });
    throw missingPack(id, "is not whole");
  }

  #scratchOf(size: number): Buffer {
    return (this.#scratch ??= Buffer.allocUnsafeSlow(atOnceBytes)).subarray(0, size);
  }

  #remember(place: string, listed: StoredPack | undefined): Expected | undefined {
    if (listed === undefined) return undefined;
    if (this.#known.size >= maxKnown) this.#known.clear();
    const known = { size: listed.files.packedSize, holds: listed.holds };
    this.#known.set(place, known);
    return known;
  }

  /** Many in a row must not stop a server. */
  async #turn(): Promise<void> {
    this.#looks += 1;
    if (this.#looks % breath === 0) await setImmediate();
  }
}

function storedAt(place: string): StoredPack | undefined {
  try {
    return parsePack(readFileSync(`${place}.json`, "utf8"));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw unreadable(`${place}.json`, error);
  }
}

function sizeOf(path: string): number | undefined {
  try {
    return statSync(path).size;
  } catch {
    return undefined;
  }
}

function makeYoung(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // It belongs to somebody else, or went this moment.
  }
}

/** What there is of a file, up to the size of `into`; undefined when it is missing. */
function readSmall(path: string, into: Buffer): Uint8Array | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    let at = 0;
    for (let read = -1; read !== 0 && at < into.length; at += read)
      read = readSync(file, into, at, into.length - at, null);
    return into.subarray(0, at);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw unreadable(path, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

async function readLarge(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw unreadable(path, error);
  }
}
