import { sha256Hex } from "../core/digest.ts";

/** Characters of the hash at the end of a name that is not as it was given. */
const hashLength = 8;

/**
 * A name as DNS-1035 has it (`[a-z]([-a-z0-9]*[a-z0-9])?`, which is a DNS-1123 label too), at most `max` characters, 12…63.
 * A text that is one already stays as it is; any other is cleaned and shortened and ends in a hash of what was given, so
 * that two different texts have two different names.
 */
export function dnsName(text: string, max: number): string {
  if (text.length <= max && /^[a-z]([a-z0-9-]*[a-z0-9])?$/.test(text)) return text;
  const clean = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+/, "")
    .slice(0, max - hashLength - 1)
    .replace(/-+$/, "");
  return `${clean === "" ? "p" : clean}-${sha256Hex(text).slice(0, hashLength)}`;
}

/**
 * A version as the value of a label (Kubernetes: at most 63 of `A-Za-z0-9._-`, a letter or digit at both ends); undefined
 * where nothing of it is left.
 */
export function labelValue(text: string): string | undefined {
  const clean = text
    .replaceAll(/[^A-Za-z0-9._-]/g, "-")
    .slice(0, 63)
    .replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "");
  return clean === "" ? undefined : clean;
}
