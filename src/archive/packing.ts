import { hash } from "node:crypto";
import { deflateRawSync } from "node:zlib";

/** Goes up with whatever changes the bytes that this package writes for the same files. */
const formVersion = 1;

/**
 * What the bytes of packs, and so of ZIPs, depend on beside their files: the form's version, zlib's version, the kind of
 * processor, and a digest of what zlib makes of a sample (its choice of matches also depends on what the processor can
 * do). Two processes with one packing make the same bytes. Safe as a file's name and within an ETag.
 */
export function packingOf({ zlib, arch }: { readonly zlib: string; readonly arch: string }): string {
  const made = hash("sha256", deflateRawSync(sample(), { level: 6, windowBits: 15, memLevel: 8 }));
  return `${formVersion}-${`${zlib}-${arch}`.replaceAll(/[^A-Za-z0-9.]+/g, "-")}-${made.slice(0, 8)}`;
}

/** Text in which matches of many lengths and distances compete. */
function sample(): Uint8Array {
  const words: string[] = [];
  let state = 1;
  for (let at = 0; at < 12_000; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    words.push(((state >>> 16) % 997).toString(36));
  }
  return new TextEncoder().encode(words.join(" "));
}
