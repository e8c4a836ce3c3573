import type { Transform } from "node:stream";
import * as zlib from "node:zlib";
import { BazaarError } from "../core/errors.ts";

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => zlib.createGunzip({ flush: zlib.constants.Z_SYNC_FLUSH }),
  deflate: () => zlib.createInflate({ flush: zlib.constants.Z_SYNC_FLUSH }),
  br: () => zlib.createBrotliDecompress({ flush: zlib.constants.BROTLI_OPERATION_FLUSH }),
  zstd: () => zlib.createZstdDecompress(),
};

/**
 * Decodes a response's content, each part as soon as it can be read; undefined where there is nothing to decode. We ask
 * for none (`accept-encoding: identity`), and some servers do it all the same. Throws `BazaarError` UPSTREAM_FAILED.
 */
export function contentDecoder(encoding: string | undefined): Transform | undefined {
  const name = (encoding ?? "identity").trim().toLowerCase().replace(/^x-/, "");
  if (name === "identity" || name === "") return undefined;
  const decoder = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
  if (decoder !== undefined) return decoder();
  const problem = "The MCP server encodes its answers in a way that was not asked for.";
  throw new BazaarError("UPSTREAM_FAILED", problem, "Have it heed `accept-encoding: identity`.");
}
