import { gunzipSync } from "node:zlib";
import { bodyTooLarge, refusal } from "../access/refusal.ts";

/** The body of a request, unpacked where it came as gzip (git sends larger ones so), or the refusal of it. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | Response> {
  const encoding = request.headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  if (encoding !== "identity" && encoding !== "gzip" && encoding !== "x-gzip")
    return refusal(415, "ENCODING_REFUSED", "A body may come plain or as gzip.");
  if (Number(request.headers.get("content-length") ?? 0) > limit) return bodyTooLarge(limit);
  const read = await readUpTo(request, limit);
  if (read === undefined) return bodyTooLarge(limit);
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

async function readUpTo({ body }: Request, limit: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.length;
    if (size > limit) return undefined;
    pieces.push(piece);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
