import type { FoundCredential } from "../registry/types.ts";

/** Where the credential for a registry comes from, or why there is none; never what it is. */
export function credentialText(registry: string, { credential, source }: FoundCredential): string {
  return credential === undefined
    ? `${registry}: no credential (${source}).`
    : `${registry}: credential from ${source}.`;
}
