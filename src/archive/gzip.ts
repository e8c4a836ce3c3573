import { createGzip, type Gzip } from "node:zlib";
import { blocksOf } from "./blocks.ts";

/** What the header says of the system that made it: "unknown" (RFC 1952, 2.3.1), the same everywhere. */
const unknownSystem = 255;

/**
 * The bytes compressed as one gzip member, level 6, with a header in which nothing depends on the machine or the day
 * (time 0, no name, system "unknown"), however the bytes came in pieces. Rejects with what the source rejects with; an
 * iteration that is ended early ends the source too.
 */
export async function* gzipChunks(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const gzip = createGzip({ level: 6, windowBits: 15, memLevel: 8 });
  const fed = feed(gzip, source);
  // It is awaited below; until then its failure is not nobody's.
  fed.catch(() => {});
  let isFirst = true;
  try {
    for await (const chunk of gzip as AsyncIterable<Uint8Array>) {
      if (isFirst) pinHeader(chunk);
      isFirst = false;
      yield chunk;
    }
    await fed;
  } finally {
    gzip.destroy();
    await fed.catch(() => {});
  }
}

/** Writes one block while the next one is made: compressing runs in a thread of its own. */
async function feed(gzip: Gzip, source: AsyncIterable<Uint8Array>): Promise<void> {
  let writing: Promise<void> = Promise.resolve();
  try {
    // One block is filled while the other one is compressed.
    for await (const block of blocksOf(source, { buffers: 2 })) {
      await writing;
      if (gzip.destroyed) return;
      writing = write(gzip, block);
      writing.catch(() => {});
    }
    await writing;
    gzip.end();
  } catch (error) {
    gzip.destroy(error as Error);
    throw error;
  }
}

function write(gzip: Gzip, block: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    gzip.write(block, (error) => (error ? reject(error) : resolve()));
  });
}

/** zlib writes the whole header before anything else. */
function pinHeader(first: Uint8Array): void {
  first.fill(0, 4, 9);
  first[9] = unknownSystem;
}
