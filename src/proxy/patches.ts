import { refusal } from "../access/refusal.ts";

/**
 * Keeps the patches of runs until their callers fetch them. Nobody learns of another's: a foreign, an unknown and an
 * expired id are answered alike.
 */
export interface PatchStore {
  /** The id of the patch: 128 random bits, 22 characters of base64url. Rejects when the host has no room. */
  put(caller: string, text: string): Promise<string>;
  /** The patch's bytes; undefined when this caller has none of that id (any more). */
  get(caller: string, id: string): Promise<Uint8Array | undefined>;
}

/** The id in the path of a request for a patch; undefined when it asks for something else. */
export function patchIdIn(pathname: string): string | undefined {
  return /^\/patches\/([A-Za-z0-9_-]{1,64})$/.exec(pathname)?.[1];
}

/** `GET /patches/<id>`: the patch, for the caller whose run made it. */
export async function patchResponse(
  request: Request,
  store: PatchStore | undefined,
  caller: string,
  id: string,
): Promise<Response> {
  if (request.method !== "GET" && request.method !== "HEAD")
    return refusal(405, "METHOD_REFUSED", "Patches are fetched by GET.", { allow: "GET, HEAD" });
  const bytes = await store?.get(caller, id);
  if (bytes === undefined) return refusal(404, "NOT_FOUND", "There is no such patch (any more). Call the tool again.");
  const headers = {
    "content-type": "text/x-patch; charset=utf-8",
    "content-length": String(bytes.length),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  };
  return new Response(request.method === "HEAD" ? null : new Uint8Array(bytes), { headers });
}
