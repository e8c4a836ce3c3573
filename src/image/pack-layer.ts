import { createHash } from "node:crypto";
import { blocksOf } from "../archive/blocks.ts";
import { gzipChunks } from "../archive/gzip.ts";
import { tarChunks } from "../archive/tar.ts";
import type { ImageLayer, LayerFiles } from "./layers.ts";
import { mediaTypes } from "./oci.ts";
import type { Spool } from "./ports.ts";

export interface PackOptions {
  readonly spool: Spool;
  /** `none`: the digest is then the same also where another zlib compresses. @default "gzip" */
  readonly compression?: "gzip" | "none";
  /** Ends the work between two blocks. @default none */
  readonly signal?: AbortSignal;
}

/**
 * A layer of files: tar → SHA-256 (the diff id) → gzip → SHA-256 (the digest) → spool, a block at a time. Rejects as
 * `tarChunks` does, and with the signal's reason.
 */
export async function packLayer(
  layer: LayerFiles,
  { spool, compression = "gzip", signal }: PackOptions,
): Promise<ImageLayer> {
  const content = createHash("sha256");
  const stored = createHash("sha256");
  const blob = spool.blob();
  let size = 0;
  const read = { buffer: new Uint8Array(131_072) };
  const tar = passing(tarChunks(layer.files, { prefix: layer.folder, links: "keep", ...read }), (chunk) => {
    signal?.throwIfAborted();
    content.update(chunk);
  });
  for await (const block of compression === "gzip" ? gzipChunks(tar) : blocksOf(tar)) {
    stored.update(block);
    size += block.length;
    await blob.write(block);
  }
  return {
    mediaType: compression === "gzip" ? mediaTypes.gzipLayer : mediaTypes.layer,
    digest: `sha256:${stored.digest("hex")}`,
    diffId: `sha256:${content.digest("hex")}`,
    size,
    comment: layer.comment,
    open: () => blob.read(),
  };
}

async function* passing(
  source: AsyncIterable<Uint8Array>,
  look: (block: Uint8Array) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const block of source) {
    look(block);
    yield block;
  }
}
