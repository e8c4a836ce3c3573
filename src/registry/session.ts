import type { Digest } from "../image/oci.ts";
import { resolveLocation } from "./location.ts";
import { isDigest } from "../image/oci.ts";
import { WrongAnswer } from "./situation.ts";
import type { HttpAnswer } from "./types.ts";

/** The session that an answer opens or goes on with. */
export function sessionOf({ headers }: HttpAnswer, at: URL): URL {
  const location = headers.get("location");
  if (location === null) throw new WrongAnswer("not-a-registry", "it opens an upload and does not say where");
  return resolveLocation(location, at);
}

/** The session's URL with the digest beside what the registry has put there. */
export function withDigest(session: URL, digest: Digest): URL {
  const url = new URL(session);
  // Appended by hand: what stands there may be signed, and must not be written in another way.
  url.search = `${url.search === "" ? "?" : `${url.search}&`}digest=${encodeURIComponent(digest)}`;
  return url;
}

/** Throws `WrongAnswer` where a registry says that it keeps another blob than the one that was sent. */
export function checkStored({ headers }: HttpAnswer, digest: Digest): void {
  const stored = headers.get("docker-content-digest");
  if (stored === null || !isDigest(stored) || stored === digest) return;
  throw new WrongAnswer("digest-wrong", `the registry keeps the blob as ${stored}, and it was sent as ${digest}`);
}
