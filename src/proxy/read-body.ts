/** A request's body, or, where it has more than it may have, what was read of it until that was seen. */
export type ReadBody =
  | { readonly tooLarge: false; readonly bytes: Uint8Array }
  | { readonly tooLarge: true; readonly parts: readonly Uint8Array[] };

/**
 * The bytes of a request's body, unless it has more than `maxBytes`. Where the request says how long it is, the server before
 * us holds to that, and the body is read whole; else it is read piece by piece, as far as it may go.
 */
export async function readBody(request: Request, maxBytes: number): Promise<ReadBody> {
  const length = request.headers.get("content-length");
  if (length !== null) {
    if (!(Number(length) <= maxBytes)) return { tooLarge: true, parts: [] };
    return { tooLarge: false, bytes: await request.bytes() };
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (request.body?.values({ preventCancel: true }) ?? []) as AsyncIterable<Uint8Array>) {
    parts.push(part);
    size += part.length;
    if (size > maxBytes) return { tooLarge: true, parts };
  }
  return { tooLarge: false, bytes: parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts) };
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** What the bytes say as JSON, which is UTF-8; undefined where they are none. */
export function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
