import { refusal } from "../access/refusal.ts";
import { byteRange } from "./byte-range.ts";
import { allowsRange } from "./entity-tag.ts";
import type { Download } from "./ports.ts";
import { type Sent, sentBody } from "./sent-body.ts";

export interface DownloadHeaders {
  /** A strong ETag, with its quotes. */
  readonly tag: string;
  readonly type: string;
  readonly cacheControl: string;
  /** Name for who saves it. */
  readonly fileName: string;
}

/**
 * The answer to GET or HEAD of a download, whole or in part (RFC 9110, 14). `ended` is called once: without `sent` where there
 * was nothing to send, as for HEAD.
 */
export function answerDownload(
  request: Request,
  download: Pick<Download, "size" | "read">,
  named: DownloadHeaders,
  ended: (sent?: Sent) => void,
): Response {
  const { size } = download;
  const asked = allowsRange(request.headers.get("if-range"), named.tag) ? request.headers.get("range") : null;
  const range = request.method === "GET" ? byteRange(asked, size) : undefined;
  if (range === "beyond") {
    ended();
    const message = `There are ${size} bytes, and none of them lies in that range.`;
    return refusal(416, "RANGE_REFUSED", message, { "content-range": `bytes */${size}` });
  }
  const { start, end } = range ?? { start: 0, end: size };
  const headers: Record<string, string> = {
    "accept-ranges": "bytes",
    "cache-control": named.cacheControl,
    "content-disposition": `attachment; filename="${named.fileName}"`,
    "content-length": String(end - start),
    "content-type": named.type,
    etag: named.tag,
    "x-content-type-options": "nosniff",
    ...(range && { "content-range": `bytes ${start}-${end - 1}/${size}` }),
  };
  const status = range === undefined ? 200 : 206;
  if (request.method === "HEAD") {
    ended();
    return new Response(null, { status, headers });
  }
  return new Response(sentBody(download.read(start, end), ended), { status, headers });
}
