/** What to say in an ELF file made for a test. */
export interface ElfParts {
  /** @default 62, x86-64 */
  readonly machine?: number;
  /** @default true: 64 bits */
  readonly wide?: boolean;
  /** @default true */
  readonly little?: boolean;
  /** @default none: a library */
  readonly interpreter?: string;
  /** @default [] */
  readonly needed?: readonly string[];
  /** Versions needed of the first library of `needed`. @default [] */
  readonly versions?: readonly string[];
}

/** Base address of the one segment: other than 0, so that an address taken for an offset is seen. */
const base = 0x10000;

/** A small ELF file with headers, dynamic table and needed versions, and no code. */
export function elfOf(parts: ElfParts = {}): Uint8Array {
  const { machine = 62, wide = true, little = true, interpreter, needed = [], versions = [] } = parts;
  const bytes = new Uint8Array(8_192);
  const view = new DataView(bytes.buffer);
  const half = (at: number, value: number) => view.setUint16(at, value, little);
  const word = (at: number, value: number) => view.setUint32(at, value, little);
  const long = (at: number, value: number) => (wide ? view.setBigUint64(at, BigInt(value), little) : word(at, value));
  const step = wide ? 8 : 4;
  bytes.set([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, little ? 1 : 2, 1]);
  half(16, 3);
  half(18, machine);

  // Strings first: what is written later points to them.
  const strings = 4_096;
  let end = strings + 1;
  const text = (value: string) => {
    const at = end;
    bytes.set(new TextEncoder().encode(value), at);
    end += value.length + 1;
    return at;
  };
  const dynamic = 1_024;
  const verneed = 2_048;
  const names = needed.map((one) => text(one) - strings);
  const entries: [number, number][] = [
    ...names.map((offset): [number, number] => [1, offset]),
    [5, base + strings],
    ...(versions.length === 0
      ? []
      : ([
          [0x6ffffffe, base + verneed],
          [0x6fffffff, 1],
        ] as [number, number][])),
    [0, 0],
  ];
  entries.forEach(([key, value], at) => {
    long(dynamic + at * 2 * step, key);
    long(dynamic + at * 2 * step + step, value);
  });
  half(verneed, 1);
  half(verneed + 2, versions.length);
  word(verneed + 4, names[0] ?? 0);
  word(verneed + 8, 16);
  versions.forEach((version, at) => {
    const aux = verneed + 16 + at * 16;
    word(aux + 8, text(version) - strings);
    word(aux + 12, at + 1 === versions.length ? 0 : 16);
  });

  const segments: Segment[] = [
    [1, 0, bytes.length],
    [2, dynamic, entries.length * 2 * step],
    ...(interpreter === undefined ? [] : [[3, text(interpreter), interpreter.length + 1] as const]),
  ];
  writeSegments({ wide, half, word, long }, segments);
  return bytes;
}

type Segment = readonly [type: number, offset: number, size: number];

interface Writer {
  readonly wide: boolean;
  readonly half: (at: number, value: number) => void;
  readonly word: (at: number, value: number) => void;
  readonly long: (at: number, value: number) => void;
}

function writeSegments({ wide, half, word, long }: Writer, segments: readonly Segment[]): void {
  const [table, size] = [128, wide ? 56 : 32];
  long(wide ? 32 : 28, table);
  half(wide ? 54 : 42, size);
  half(wide ? 56 : 44, segments.length);
  segments.forEach(([type, offset, length], at) => {
    const header = table + at * size;
    word(header, type);
    long(header + (wide ? 8 : 4), offset);
    long(header + (wide ? 16 : 8), base + offset);
    long(header + (wide ? 32 : 16), length);
  });
}
