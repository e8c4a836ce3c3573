import { createHash } from "node:crypto";
import type { Member, PackData } from "./members.ts";
import { unsafe } from "./tar-paths.ts";
import { endRecords, requireFit } from "./zip-records.ts";
import { topOf, ZipRun } from "./zip-run.ts";

/** A ZIP whose size is known, and of which nothing was read yet. */
export interface ZipFile {
  /** Bytes. */
  readonly size: number;
  /**
   * From `start` up to but without `end`, 0 ≤ start ≤ end ≤ size, in pieces of at most 64 KiB, which are not to be changed:
   * others are given the same memory. Only the packs that lie there are read. Each call starts anew. Rejects as the store of
   * the packs does.
   */
  read(start: number, end: number): AsyncGenerator<Uint8Array, void, undefined>;
}

export interface Download extends ZipFile {
  /** Of all its bytes, 64 hex digits. */
  readonly sha256: string;
}

/** Bytes of the pieces: what a slow reader holds up of each download at once. */
const piece = 65_536;

/**
 * Packed files as a ZIP, without compressing again: sorted by the bytes of their names, all of 1980-01-01, modes 0644 and
 * 0755, UTF-8, no extra fields, no folders; nothing in it depends on a clock or a locale. More than 65,534 entries are
 * written as ZIP64. Throws `BazaarError` PATH_UNSAFE as `ordered` does, and ARCHIVE_INVALID from 4 GiB on.
 */
export function zipOf(members: readonly Member[], packs: PackData): ZipFile {
  return zipOfRuns(runsOf(members, packs));
}

/** The files of each top-level folder as a run, and each file at the top as one. Throws as `ordered` does. */
export function runsOf(members: readonly Member[], packs: PackData): ZipRun[] {
  return [...Map.groupBy(members, ({ path }) => topOf(path)).values()].map((some) => new ZipRun(some, packs));
}

/**
 * The same of runs, each with a top of its own: only then do their files not stand between each other's. Throws as
 * `zipOf`, and `BazaarError` PATH_UNSAFE for two runs with one top.
 */
export function zipOfRuns(runs: readonly ZipRun[]): ZipFile {
  const layout = new Layout(inOrder(runs));
  const { size } = layout;
  return {
    size,
    read: (start, end) => {
      if (!(start >= 0 && start <= end && end <= size))
        throw new RangeError(`No part of ${size} bytes: ${start}-${end}.`);
      return read(layout, start, end);
    },
  };
}

/** The ZIP with its digest, for which all of it is read once. Rejects as reading does. */
export async function downloadOf(zip: ZipFile): Promise<Download> {
  const hash = createHash("sha256");
  for await (const bytes of zip.read(0, zip.size)) hash.update(bytes);
  return { ...zip, sha256: hash.digest("hex") };
}

function inOrder(runs: readonly ZipRun[]): ZipRun[] {
  const tops = new Set<string>();
  for (const { top } of runs.length > 1 ? runs : []) {
    if (top === undefined) throw new TypeError("A run among others has several tops.");
    if (tops.has(top)) throw unsafe(top, "occurs twice");
    tops.add(top);
  }
  return runs.toSorted((a, b) => Buffer.compare(a.first, b.first));
}

/** Where everything lies. */
class Layout {
  readonly runs: readonly ZipRun[];
  /** Where each run begins; one more for the end of the last. */
  readonly begins: Float64Array;
  readonly size: number;
  readonly #end: Buffer;
  #directory: Buffer | undefined;

  constructor(runs: readonly ZipRun[]) {
    this.runs = runs;
    this.begins = new Float64Array(runs.length + 1);
    for (const [at, { size }] of runs.entries()) this.begins[at + 1] = this.begins[at]! + size;
    const directory = runs.reduce((sum, run) => sum + run.directorySize, 0);
    const entries = runs.reduce((sum, run) => sum + run.entries, 0);
    const [begin, behind] = [this.begins[runs.length]!, this.begins[runs.length]! + directory];
    requireFit(behind);
    this.#end = endRecords(entries, directory, begin);
    this.size = behind + this.#end.length;
    requireFit(this.size);
  }

  /** All that stands behind the runs. */
  get directory(): Buffer {
    return (this.#directory ??= this.#made());
  }

  #made(): Buffer {
    const directory = Buffer.allocUnsafeSlow(this.size - this.begins[this.runs.length]!);
    let at = 0;
    for (const [index, run] of this.runs.entries()) {
      run.writeDirectory(directory, at, this.begins[index]!);
      at += run.directorySize;
    }
    this.#end.copy(directory, at);
    return directory;
  }
}

async function* read(layout: Layout, start: number, end: number): AsyncGenerator<Uint8Array, void, undefined> {
  const { runs, begins } = layout;
  for (let at = firstIn(begins, start); at < runs.length && begins[at]! < end; at += 1) {
    const [begin, run] = [begins[at]!, runs[at]!];
    const bytes = run.read(Math.max(0, start - begin), Math.min(run.size, end - begin));
    for await (const some of bytes) yield* pieces(some);
  }
  const last = begins[runs.length]!;
  if (end > last) yield* pieces(layout.directory.subarray(Math.max(0, start - last), end - last));
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}

/** The first of the runs that ends behind `start`. */
function firstIn(begins: Float64Array, start: number): number {
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (begins[middle + 1]! > start) high = middle;
    else low = middle + 1;
  }
  return low;
}
