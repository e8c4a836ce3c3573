/** How sending ended: bytes that were taken, and whether all of them were. */
export interface Sent {
  readonly bytes: number;
  readonly complete: boolean;
}

/**
 * A body of pieces that tells once how it ended. Pieces are made when they are asked for, so a caller that reads slowly
 * holds one of them and no more; what makes them is told when the caller goes away.
 */
export function sentBody(pieces: AsyncIterable<Uint8Array>, ended: (sent: Sent) => void): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  let bytes = 0;
  let told = false;
  const tell = (complete: boolean) => {
    if (!told) ended({ bytes, complete });
    told = true;
  };
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const { done, value } = await iterator.next();
          if (done === true) {
            tell(true);
            return controller.close();
          }
          bytes += value.byteLength;
          controller.enqueue(value);
        } catch (error) {
          tell(false);
          controller.error(error);
        }
      },
      cancel: async () => {
        tell(false);
        await iterator.return?.();
      },
    },
    // Nothing is made before somebody reads.
    { highWaterMark: 0 },
  );
}
