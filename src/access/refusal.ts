import { refusedAs } from "./refusal-code.ts";

/** A refusal as JSON: `{"error": {"code", "message"}}`. */
export function refusal(status: number, code: string, message: string, headers: Record<string, string> = {}): Response {
  const all = { "cache-control": "no-store", ...headers };
  return refusedAs(Response.json({ error: { code, message } }, { status, headers: all }), code);
}

/** The answer to a body over the limit, in bytes. */
export function bodyTooLarge(limit: number): Response {
  return refusal(413, "BODY_TOO_LARGE", `A request may have ${limit} bytes.`, { connection: "close" });
}
