export interface BlockOptions {
  /** Bytes of a block, 1 or more. @default 131_072 */
  readonly size?: number;
  /**
   * Memory that is used again and again: a block is then good only until so many more were taken. For large streams,
   * where fresh memory for each block waits long for the garbage collector. @default fresh memory for each block
   */
  readonly buffers?: number;
}

/** One piece, or several that follow each other. */
type Pieces = Uint8Array | readonly Uint8Array[];

/**
 * The same bytes in pieces of one size (the last one may be shorter). Many small pieces cost more than their bytes where
 * each one makes a round through a thread, and what a compressor makes of them must not depend on where they end. Pieces
 * that come as a list cost less than one by one.
 */
export async function* blocksOf(
  source: AsyncIterable<Pieces> | Iterable<Pieces>,
  { size = 131_072, buffers = Infinity }: BlockOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const used: Uint8Array[] = [];
  const next = (): Uint8Array => (used.length < buffers ? new Uint8Array(size) : used.shift()!);
  let block = next();
  let filled = 0;
  for await (const pieces of source) {
    for (const chunk of pieces instanceof Uint8Array ? [pieces] : pieces) {
      for (let at = 0; at < chunk.length;) {
        const part = chunk.subarray(at, at + size - filled);
        block.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled < size) continue;
        yield block;
        if (buffers !== Infinity) used.push(block);
        block = next();
        filled = 0;
      }
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}
