import { createGunzip, type Gunzip } from "node:zlib";
import { invalidUpload, overLimit } from "./file-list.ts";
import { maxRatio, ratioFreeBytes } from "./upload-limits.ts";

/**
 * What is packed in `source`, piece by piece and no faster than it is read. Several gzip members in a row are one
 * content, as RFC 1952 has it. Rejects with `BazaarError` UPLOAD_INVALID for what is no gzip, is cut off or goes on
 * behind it, and UPLOAD_LIMIT when it unpacks to more than `maxBytes` or to `maxRatio` times its size.
 */
export async function* gunzipped(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 262_144 });
  const fed = { bytes: 0 };
  const feeding = feed(source, gunzip, fed);
  let unpacked = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      unpacked += chunk.length;
      if (unpacked > maxBytes) throw overLimit(`It unpacks to more than ${maxBytes} bytes.`, "Send less.");
      if (unpacked > ratioFreeBytes && unpacked > fed.bytes * maxRatio)
        throw overLimit(`It unpacks to more than ${maxRatio} times its size.`, "Leave out files of mere repetition.");
      yield chunk;
    }
    await feeding;
    // What is no further member would else be passed over in silence.
    if (gunzip.bytesWritten !== fed.bytes) throw invalidUpload("Something follows behind the packed files.");
  } catch (error) {
    throw isZlib(error) ? invalidUpload("The body is no gzip, or is cut off.", error) : error;
  } finally {
    gunzip.destroy();
  }
}

/** Ends without an error: one of the source is given to the stream, whose reader then has it. */
async function feed(source: AsyncIterable<Uint8Array>, gunzip: Gunzip, fed: { bytes: number }): Promise<void> {
  try {
    for await (const chunk of source) {
      if (gunzip.destroyed) return;
      fed.bytes += chunk.length;
      if (!gunzip.write(chunk)) await drained(gunzip);
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

function drained(gunzip: Gunzip): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      gunzip.off("drain", go).off("close", go);
      resolve();
    };
    gunzip.once("drain", go).once("close", go);
    // Its "close" may be over already.
    if (gunzip.destroyed) go();
  });
}

function isZlib(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
