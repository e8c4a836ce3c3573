import { createGunzip, type Gunzip } from "node:zlib";

/**
 * What is packed in `source`, as it comes. Rejects with zlib's error for what is no gzip or cut off, with a RangeError
 * when it unpacks to more than `maxBytes`, and with what the source rejects with.
 */
export async function* gunzipChunks(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 262_144 });
  const fed = feed(gunzip, source);
  // It is awaited below; until then its failure is not nobody's.
  fed.catch(() => {});
  let bytes = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new RangeError(`It unpacks to more than ${maxBytes} bytes.`);
      yield chunk;
    }
    await fed;
  } finally {
    gunzip.destroy();
    await fed.catch(() => {});
  }
}

async function feed(gunzip: Gunzip, source: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const chunk of source) {
      if (gunzip.destroyed) return;
      await new Promise<void>((resolve, reject) => {
        // What is destroyed calls no one back.
        gunzip.once("close", resolve);
        gunzip.write(chunk, (error) => {
          gunzip.off("close", resolve);
          if (error) reject(error);
          else resolve();
        });
      });
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error as Error);
    throw error;
  }
}
