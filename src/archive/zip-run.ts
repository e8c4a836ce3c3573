import { blocksOf } from "./blocks.ts";
import { type Member, MemberBytes, ordered, type PackData } from "./members.ts";
import { centralRecord, recordSizes, requireFit, writeLocalRecord } from "./zip-records.ts";

/** Gives bytes that it remembers, or has them made; what is made is the same each time. */
export type Remember = (make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/** Bytes from which on a run is put together while it is read. */
const large = 8_388_608;
/** Parts that are given out at once: a step for each takes longer than its bytes. */
const atOnce = 128;

/** A member of a run. */
interface Part extends Member {
  /** Where its local record begins in the run. */
  readonly begin: number;
  /** Where its bytes begin in the run. */
  readonly data: number;
  /** Where its central record begins in the directory. */
  readonly record: number;
}

/**
 * Files that stand side by side in a ZIP. One folder's are the same in every ZIP that holds it, so they are put together once
 * for all of them. Throws `BazaarError` PATH_UNSAFE as `ordered` does, and ARCHIVE_INVALID from 4 GiB on.
 */
export class ZipRun {
  /** The first segment of all its paths; undefined where they have several. */
  readonly top: string | undefined;
  /** The first of its paths, as UTF-8; empty when there is none. */
  readonly first: Uint8Array;
  readonly entries: number;
  /** Bytes of the local records and of the files behind them. */
  readonly size: number;
  /** The central records, with places counted from the begin of the run. */
  readonly #directory: Buffer;
  readonly #parts: readonly Part[];
  readonly #packs: PackData;
  readonly #remember: Remember;

  /** @param remember @default nothing is remembered */
  constructor(members: readonly Member[], packs: PackData, remember: Remember = (make) => make()) {
    const named = ordered(members);
    const tops = new Set(members.map(({ path }) => topOf(path)));
    const records: Buffer[] = [];
    let [begin, record] = [0, 0];
    this.#parts = named.map((member): Part => {
      const { path, file, pack, name } = member;
      requireFit(Math.max(file.size, begin + file.packedSize));
      records.push(centralRecord(member, begin));
      const part = { path, file, pack, record, begin, data: begin + recordSizes.local + name.length };
      begin = part.data + file.packedSize;
      record += recordSizes.central + name.length;
      return part;
    });
    this.top = tops.size === 1 ? [...tops][0] : undefined;
    this.first = named[0]?.name ?? new Uint8Array();
    this.entries = named.length;
    this.size = begin;
    this.#directory = Buffer.concat(records);
    this.#packs = packs;
    this.#remember = remember;
  }

  /** Bytes of the central records. */
  get directorySize(): number {
    return this.#directory.length;
  }

  /** Writes the central records of a ZIP in which the run begins at `begin`. */
  writeDirectory(into: Buffer, at: number, begin: number): void {
    into.set(this.#directory, at);
    for (const part of this.#parts) into.writeUInt32LE(begin + part.begin, at + part.record + recordSizes.toOffset);
  }

  /** Its bytes from `start` up to but without `end`, which are not to be changed. Rejects as the packs do. */
  async *read(start: number, end: number): AsyncGenerator<Uint8Array, void, undefined> {
    if (this.size > large) yield* blocksOf(this.#streamed(start, end), { size: Math.min(262_144, end - start) });
    else yield (await this.#whole()).subarray(start, end);
  }

  async #whole(): Promise<Uint8Array> {
    const bytes = await this.#remember(() => this.#made());
    // Whoever was given them may have moved them to another thread.
    return bytes.length === this.size ? bytes : await this.#made();
  }

  async #made(): Promise<Uint8Array> {
    const run = Buffer.allocUnsafeSlow(this.size);
    for (const { begin, record } of this.#parts) writeLocalRecord(run, begin, this.#directory, record);
    for (const [id, parts] of Map.groupBy(this.#parts, ({ pack }) => pack))
      await this.#packs.use(id, (all) => {
        for (const { file, data } of parts) run.set(all.subarray(file.offset, file.offset + file.packedSize), data);
      });
    return run;
  }

  /** The same in small parts, with no more of it in memory than a pack. */
  async *#streamed(start: number, end: number): AsyncGenerator<Uint8Array[], void, undefined> {
    const bytes = new MemberBytes(this.#packs);
    let some: Uint8Array[] = [];
    const cut = (part: Uint8Array, at: number) => part.subarray(Math.max(0, start - at), Math.max(0, end - at));
    for (const part of this.#parts) {
      const { begin, data, record, file } = part;
      if (begin >= end) break;
      if (data + file.packedSize <= start) continue;
      const local = Buffer.allocUnsafe(data - begin);
      writeLocalRecord(local, 0, this.#directory, record);
      if (data > start) some.push(cut(local, begin));
      if (data < end) some.push(cut(bytes.held(part) ?? (await bytes.of(part)), data));
      if (some.length < atOnce) continue;
      yield some;
      some = [];
    }
    yield some;
  }
}

/** The first segment of a path. */
export function topOf(path: string): string {
  const end = path.indexOf("/");
  return end === -1 ? path : path.slice(0, end);
}
