import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isBazaarError } from "../core/errors.ts";
import { tarHeader } from "../archive/tar-header.ts";
import { TarReader } from "./tar-reader.ts";

const maxEntries = 3;
const block = 512;

/** What a reader made of an archive: the calls of its sink with contents in one piece, and how it ended. */
function read(chunks: readonly Uint8Array[]) {
  const files: { name: string; size: number; bytes: number[]; isWhole: boolean }[] = [];
  const sink = {
    begin: (name: string, size: number) => void files.push({ name, size, bytes: [], isWhole: false }),
    data: (chunk: Uint8Array) => void files.at(-1)!.bytes.push(...chunk),
    end: () => void (files.at(-1)!.isWhole = true),
  };
  const reader = new TarReader(sink, maxEntries);
  let error: unknown;
  try {
    for (const chunk of chunks) reader.push(chunk);
    reader.finish();
  } catch (thrown) {
    error = thrown;
  }
  return { files, error };
}

const name = fc.oneof(fc.constantFrom("f/a", "./f/b", "../x", "/etc/passwd", "f/c/", ""), fc.string({ maxLength: 60 }));
const content = fc.uint8Array({ maxLength: 1_100 });

/** An entry of any type whose header fits, with a size that is true or not, and any bytes behind it. */
const entry = fc
  .record({
    name,
    type: fc.constantFrom(...Array.from({ length: 8 }, () => "0"), "5", "L", "x", "1", "2", "g", "S", "K", "7", "\0"),
    content: fc.oneof(
      content,
      fc.constant(new TextEncoder().encode("17 path=f/longer\n")),
      fc.constant(Buffer.from("f/l\0")),
    ),
    lie: fc.oneof(
      { weight: 20, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: -600, max: 70_000 }) },
    ),
    // Numbers as others write them, or nobody.
    raw: fc.oneof(
      { weight: 20, arbitrary: fc.constant(undefined) },
      {
        weight: 1,
        arbitrary: fc.constantFrom("-0000000001", "\u0080", "\u00ff\u00ff", "77777777777", "+17", "0x10", "1e3", ""),
      },
    ),
  })
  .map((one) => {
    const size = Math.max(0, one.content.length + one.lie);
    const header = Buffer.from(tarHeader({ name: one.name.slice(0, 40), mode: 0o644, size, type: "0" }));
    if (one.raw !== undefined) header.fill(0, 124, 136).write(one.raw, 124, "latin1");
    header.write(one.type, 156, "latin1");
    header.fill(" ", 148, 156);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
    return Buffer.concat([header, one.content, Buffer.alloc((block - (one.content.length % block)) % block)]);
  });

const ending = fc.oneof({ weight: 4, arbitrary: fc.constant(2 * block) }, { weight: 1, arbitrary: fc.nat(4 * block) });

const archive = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.array(entry, { maxLength: 8 }), ending)
      .map(([all, end]) => Buffer.concat([...all, Buffer.alloc(end)])),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 3_000 }).map((bytes) => Buffer.from(bytes)) },
);

/** The archive with a few bytes changed: most headers are damaged then, and some are not. */
const damaged = fc
  .tuple(archive, fc.array(fc.tuple(fc.nat(5_000), fc.nat(255)), { maxLength: 2 }))
  .map(([bytes, changes]) => {
    const copy = Buffer.from(bytes);
    for (const [at, value] of changes) if (at < copy.length) copy[at] = value;
    return copy;
  });

test("any bytes are read or refused in our own words, and never more comes out than went in or may", () => {
  fc.assert(
    fc.property(damaged, (bytes) => {
      const { files, error } = read([bytes]);
      const code = isBazaarError(error) ? error.code : error;
      expect([undefined, "UPLOAD_INVALID", "UPLOAD_LIMIT", "PATH_UNSAFE"]).toContain(code);
      expect(files.length).toBeLessThanOrEqual(maxEntries);
      expect(files.reduce((total, { bytes: all }) => total + all.length, 0)).toBeLessThanOrEqual(bytes.length);
      for (const [at, { size, bytes: all, isWhole }] of files.entries()) {
        expect(isWhole ? all.length === size : all.length < size).toBe(true);
        // Only the last one may be cut off.
        expect(isWhole || (at === files.length - 1 && error !== undefined)).toBe(true);
      }
    }),
    { numRuns: 250 },
  );
});

test("the same bytes mean the same, in whatever chunks they come", () => {
  fc.assert(
    fc.property(
      damaged,
      fc.array(fc.integer({ min: 1, max: 1_500 }), { minLength: 1, maxLength: 8 }),
      (bytes, sizes) => {
        const chunks: Uint8Array[] = [];
        for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
          const end = at + sizes[turn % sizes.length]!;
          chunks.push(bytes.subarray(at, end));
          at = end;
        }
        const [whole, pieces] = [read([bytes]), read(chunks)];
        expect(String(pieces.error)).toBe(String(whole.error));
        expect(pieces.files).toEqual(whole.files);
      },
    ),
    { numRuns: 200 },
  );
});
