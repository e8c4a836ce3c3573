import type { Owner } from "../types.ts";

/** How one source takes part in a merge. */
export interface SourcePolicy {
  readonly slug: string;
  /** Names of entries, `*` for any run of characters. @default all */
  readonly include?: readonly string[];
  /** Wins over `include`. @default none */
  readonly exclude?: readonly string[];
}

/** What a merge needs of a configuration; `MarketplacesConfig` has this form. */
export interface MergePolicy {
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
  const matches = (patterns: readonly string[]) => patterns.some((pattern) => expressionOf(pattern).test(name));
  return (include === undefined || matches(include)) && !matches(exclude ?? []);
}

function expressionOf(pattern: string): RegExp {
  const parts = pattern.split(/\*+/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join(".*")}$`, "s");
}
