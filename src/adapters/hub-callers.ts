import { timingSafeEqual } from "node:crypto";
import { keyDigest } from "../access/bearer.ts";
import type { HubCaller, HubCallers } from "../hub/ports.ts";
import type { KeyFile } from "./key-file.ts";

/**
 * Callers by the keys of a file, as `claude-bazaar keys` writes it: a key's name is the caller's name in the groups of the
 * configuration. A key that has expired opens nothing, and neither does one with `tools=`, which is for a host's tools alone.
 */
export function keyFileCallers(keys: Pick<KeyFile, "find">): HubCallers {
  return {
    find: (token): HubCaller | undefined => {
      const key = keys.find(keyDigest(token));
      if (key === undefined || key.allow !== undefined || (key.expiresAt ?? Infinity) <= Date.now()) return undefined;
      return { name: key.name };
    },
  };
}

/** One caller with one key. */
export function singleCaller(name: string, key: string): HubCallers {
  // Both are digests, so of one length.
  const digestOf = (text: string) => Buffer.from(keyDigest(text), "hex");
  const digest = digestOf(key);
  return { find: (token) => (timingSafeEqual(digestOf(token), digest) ? { name } : undefined) };
}
