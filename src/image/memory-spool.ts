import type { Spool, SpooledBlob } from "./ports.ts";

/** A spool in memory, for small images and where there is no disk. */
export const memorySpool: Spool = { blob: memoryBlob };

function memoryBlob(): SpooledBlob {
  const parts: Uint8Array[] = [];
  return {
    write(bytes) {
      parts.push(bytes);
      return Promise.resolve();
    },
    async *read() {
      yield* parts;
    },
  };
}
