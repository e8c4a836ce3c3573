import { contentVersion } from "../../core/content-version.ts";

/** What was served before: who had which name, and the content under which each version was first served. */
export interface Releases {
  /** Listed name → `slug/name in the source` of the last plugin that had it. */
  readonly names: Readonly<Record<string, string>>;
  /** `slug/name in the source` → version as declared → content hash. */
  readonly versions: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Before anything was served. */
export const noReleases: Releases = { names: {}, versions: {} };

/** A version as it is served. */
export interface ServedVersion {
  readonly version: string;
  /** Why it is not the declared one, as the start of a sentence. */
  readonly why?: string;
}

/** What a plugin has that declares no version. */
export const undeclared = "0.0.0";

/**
 * The version that clients see. They update by version alone, so content that changed under one gets a version of its own.
 * @param first The content hash under which the declared version was first served.
 * @param hash The content's now, with the declared version in it.
 */
export function servedVersion(
  declared: string | undefined,
  hash: string,
  first: string | undefined,
  policy: "as-declared" | "changed" | "always",
): ServedVersion {
  const base = declared ?? undeclared;
  const why = reason(declared, hash, first, policy);
  return why === undefined ? { version: base } : { version: contentVersion(base, hash), why };
}

function reason(declared: string | undefined, hash: string, first: string | undefined, policy: string) {
  if (policy === "as-declared") return undefined;
  if (policy === "always") return "Every version gets its content's hash";
  if (declared === undefined) return "The plugin declares no version";
  return first === undefined || first === hash ? undefined : "The content changed under its version";
}
