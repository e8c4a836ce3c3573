/** What an ELF file (System V ABI, and "Symbol Versioning" of the LSB) says about where it runs. */
export interface ElfFile {
  /** `e_machine`, e.g. 62 for x86-64 and 183 for AArch64. */
  readonly machine: number;
  /** The program that loads it; absent for libraries and static programs. */
  readonly interpreter?: string;
  /** Libraries that it needs (DT_NEEDED), as they stand there. */
  readonly needed: readonly string[];
  /** Versions of symbols that it needs, e.g. `GLIBC_2.34`, each once. */
  readonly versions: readonly string[];
}

/** Whether bytes begin as every ELF file does. */
export function isElf(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;
}

/** More of anything is no real file. A hostile one must cost no more than a real one. */
const most = { segments: 256, dynamic: 4_096, libraries: 1_024, versions: 4_096, text: 512 };

/**
 * Reads headers alone: segments, the dynamic table and the table of needed versions. Undefined when the bytes are no ELF
 * file, or one that is cut off or contradicts itself. Whatever the bytes are, it ends, and reads nothing outside them.
 */
export function readElf(bytes: Uint8Array): ElfFile | undefined {
  if (!isElf(bytes)) return undefined;
  try {
    return new Reader(bytes).read();
  } catch (error) {
    // Behind the end of the bytes, or an offset that no number holds.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Segment {
  readonly type: number;
  readonly offset: number;
  readonly address: number;
  readonly size: number;
}

const segmentType = { load: 1, dynamic: 2, interpreter: 3 };
const tag = { end: 0, needed: 1, strings: 5, versionsNeeded: 0x6fff_fffe, versionsNeededCount: 0x6fff_ffff };

class Reader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #wide: boolean;
  readonly #little: boolean;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#wide = this.#view.getUint8(4) === 2;
    this.#little = this.#view.getUint8(5) === 1;
  }

  read(): ElfFile {
    const segments = this.#segments();
    const named = segments.find(({ type }) => type === segmentType.interpreter);
    const { needed, versions } = this.#dynamic(segments);
    return {
      machine: this.#half(18),
      ...(named === undefined ? {} : { interpreter: this.#text(named.offset) }),
      needed,
      versions,
    };
  }

  #segments(): Segment[] {
    const [at, entry, count] = this.#wide
      ? [this.#long(32), this.#half(54), this.#half(56)]
      : [this.#word(28), this.#half(42), this.#half(44)];
    requireBelow(count, most.segments);
    return Array.from({ length: count }, (_, index) => this.#segment(at + index * entry));
  }

  #segment(at: number): Segment {
    const type = this.#word(at);
    return this.#wide
      ? { type, offset: this.#long(at + 8), address: this.#long(at + 16), size: this.#long(at + 32) }
      : { type, offset: this.#word(at + 4), address: this.#word(at + 8), size: this.#word(at + 16) };
  }

  #dynamic(segments: readonly Segment[]): Pick<ElfFile, "needed" | "versions"> {
    const found = segments.find(({ type }) => type === segmentType.dynamic);
    if (found === undefined) return { needed: [], versions: [] };
    const entries = this.#entries(found);
    const valueOf = (wanted: number) => entries.find(([key]) => key === wanted)?.[1];
    const strings = valueOf(tag.strings);
    if (strings === undefined) return { needed: [], versions: [] };
    const text = (offset: number) => this.#text(offsetOf(segments, strings) + offset);
    const libraries = entries.filter(([key]) => key === tag.needed);
    requireBelow(libraries.length, most.libraries);
    const versionsAt = valueOf(tag.versionsNeeded);
    return {
      needed: libraries.map(([, offset]) => text(offset)),
      versions:
        versionsAt === undefined
          ? []
          : this.#versions(offsetOf(segments, versionsAt), valueOf(tag.versionsNeededCount) ?? 0, text),
    };
  }

  #entries({ offset, size }: Segment): [key: number, value: number][] {
    const step = this.#wide ? 16 : 8;
    const entries: [number, number][] = [];
    for (let at = offset; at + step <= offset + size; at += step) {
      const key = this.#wide ? this.#long(at) : this.#word(at);
      if (key === tag.end) break;
      entries.push([key, this.#wide ? this.#long(at + 8) : this.#word(at + 4)]);
      requireBelow(entries.length, most.dynamic);
    }
    return entries;
  }

  /** Two lists, one in the other, each linked by distances to the next. A distance of 0 ends one. */
  #versions(first: number, libraries: number, text: (offset: number) => string): string[] {
    requireBelow(libraries, most.libraries);
    const offsets = new Set<number>();
    let seen = 0;
    let at = first;
    for (let library = 0; library < libraries; library += 1) {
      let version = at + this.#word(at + 8);
      for (let left = this.#half(at + 2); left > 0; left -= 1) {
        requireBelow((seen += 1), most.versions);
        offsets.add(this.#word(version + 8));
        const next = this.#word(version + 12);
        if (next === 0) break;
        version += next;
      }
      const next = this.#word(at + 12);
      if (next === 0) break;
      at += next;
    }
    return [...new Set([...offsets].map(text))];
  }

  #half(at: number): number {
    return this.#view.getUint16(at, this.#little);
  }

  #word(at: number): number {
    return this.#view.getUint32(at, this.#little);
  }

  #long(at: number): number {
    const value = this.#view.getBigUint64(at, this.#little);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError("no such offset");
    return Number(value);
  }

  #text(at: number): string {
    const there = this.#bytes.subarray(at, at + most.text);
    const end = there.indexOf(0);
    if (end === -1) throw new RangeError("no such text");
    return new TextDecoder("latin1").decode(there.subarray(0, end));
  }
}

/** Where the bytes of an address stand in the file. */
function offsetOf(segments: readonly Segment[], address: number): number {
  const inside = segments.find(
    (one) => one.type === segmentType.load && address >= one.address && address < one.address + one.size,
  );
  if (inside === undefined) throw new RangeError("an address of no segment");
  return inside.offset + address - inside.address;
}

function requireBelow(count: number, limit: number): void {
  if (count > limit) throw new RangeError("more than any real file has");
}
