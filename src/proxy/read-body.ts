import { readRequestBody } from "@modelcontextprotocol/server";

/**
 * The text of a request's body, unless it has more than `maxBytes`. Where the request says how long it is, the server before
 * us holds to that, and the body is read whole; else it is read piece by piece, as far as it may go.
 */
export async function readBody(request: Request, maxBytes: number): ReturnType<typeof readRequestBody> {
  const length = request.headers.get("content-length");
  if (length === null) return readRequestBody(request, maxBytes);
  if (!(Number(length) <= maxBytes)) return { tooLarge: true };
  return { tooLarge: false, text: await request.text() };
}
