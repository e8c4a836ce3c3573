import { gunzipSync } from "node:zlib";
import { bytesUpTo } from "../core/bytes-up-to.ts";
import { bodyTooLarge, refusal } from "../access/refusal.ts";

/** The answer to a body that did not come whole; mostly nobody is there to read it. */
export function brokenOff(): Response {
  return refusal(400, "BODY_INVALID", "The body broke off.", { connection: "close" });
}

/** The body of a request, unpacked where it came as gzip (git sends larger ones so), or the refusal of it. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | Response> {
  const encoding = request.headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  if (encoding !== "identity" && encoding !== "gzip" && encoding !== "x-gzip")
    return refusal(415, "ENCODING_REFUSED", "A body may come plain or as gzip.");
  if (Number(request.headers.get("content-length") ?? 0) > limit) return bodyTooLarge(limit);
  const read = request.body === null ? new Uint8Array() : await bytesUpTo(request.body, limit).catch(() => null);
  if (read === undefined) return bodyTooLarge(limit);
  if (read === null) return brokenOff();
  if (encoding === "identity") return read;
  try {
    return gunzipSync(read, { maxOutputLength: limit });
  } catch (error) {
    const tooLong = (error as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE";
    return tooLong
      ? bodyTooLarge(limit)
      : refusal(400, "BODY_INVALID", "The body is not the gzip that it claims to be.");
  }
}
