import type { Readable } from "node:stream";

/** Bytes of stderr that are kept: 64 KiB. A remote writes there what it likes. */
const maxStderrBytes = 64 * 1024;

/** Collects a stream up to `maxBytes`; what is over it is dropped, and `onMore` called once. */
export function firstOf(stream: Readable, maxBytes: number, onMore: () => void): () => Buffer {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on("data", (chunk: Buffer) => {
    if (size > maxBytes) return;
    size += chunk.length;
    if (size > maxBytes) onMore();
    else chunks.push(chunk);
  });
  return () => Buffer.concat(chunks);
}

/** Collects a stream's last 64 KiB as whole lines: half a URL would show the password that is taken out of a whole one. */
export function lastOf(stream: Readable): () => string {
  let kept = Buffer.alloc(0);
  let cut = false;
  stream.on("data", (chunk: Buffer) => {
    const all = Buffer.concat([kept, chunk]);
    cut ||= all.length > maxStderrBytes;
    kept = all.subarray(-maxStderrBytes);
  });
  return () => (cut ? kept.subarray(firstLineEnd(kept)) : kept).toString("utf8");
}

function firstLineEnd(bytes: Buffer): number {
  const at = bytes.indexOf(0x0a);
  return at === -1 ? bytes.length : at + 1;
}
