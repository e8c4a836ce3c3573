import { notFound } from "./refusal.ts";

const prefixes = ["R", "REF", "PR", "C", "B", "T", "U", "LA"] as const;
export type IdPrefix = (typeof prefixes)[number];

/** GitHub's ids say nothing to their reader; ours hold what they stand for, so that none has to be kept. */
export function nodeId(prefix: IdPrefix, ...parts: readonly (string | number)[]): string {
  return `${prefix}_${Buffer.from(JSON.stringify(parts)).toString("base64url")}`;
}

/** The parts of an id of this kind. Throws `Refusal` in GitHub's words. */
export function partsOf(id: string, prefix: IdPrefix): readonly (string | number)[] {
  const [before, ...rest] = id.split("_");
  try {
    if (before === prefix) return JSON.parse(Buffer.from(rest.join("_"), "base64url").toString()) as string[];
  } catch {
    // Below.
  }
  throw noNode(id);
}

export function noNode(id: string): Error {
  return notFound(`Could not resolve to a node with the global id of '${id}'`);
}
