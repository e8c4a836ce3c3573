import type { Owner } from "../types.ts";
import type { AccessPolicy } from "./access.ts";

/** How one source takes part in a merge. */
export interface SourcePolicy {
  readonly slug: string;
  /** Names of entries, `*` for any run of characters. @default all */
  readonly include?: readonly string[];
  /** Wins over `include`. @default none */
  readonly exclude?: readonly string[];
}

/** What a merge needs of a configuration; `MarketplacesConfig` has this form. Of grants it tells those of nothing. */
export interface MergePolicy extends Pick<AccessPolicy, "groups" | "everyone"> {
  readonly name: string;
  readonly owner: Owner;
  readonly description?: string;
  /** In the order in which their plugins are listed. Snapshots of other slugs are left alone. */
  readonly sources: readonly SourcePolicy[];
  readonly removeDeleted?: boolean;
  readonly naming?: {
    /** @default "prefix" */
    readonly collisions?: "prefix" | "always";
    /** @default "changed" */
    readonly versions?: "as-declared" | "changed" | "always";
  };
}

/** Whether a source's entry of this name takes part. */
export function isIncluded(name: string, { include, exclude }: Omit<SourcePolicy, "slug">): boolean {
  const fits = (pattern: string) => matches(name, pattern.split("*"));
  return (include === undefined || include.some(fits)) && exclude?.some(fits) !== true;
}

/** Part by part from the left, so that no pattern takes long, whatever names a catalog has. */
function matches(name: string, parts: readonly string[]): boolean {
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at = first.length;
  const end = name.length - last.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found === -1 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
