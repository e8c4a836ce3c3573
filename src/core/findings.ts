import { manifestFindings } from "./findings-manifest.ts";
import { componentFindings } from "./findings-components.ts";
import { hostingFindings } from "./findings-hosting.ts";
import { marketplaceFindings } from "./findings-marketplace.ts";
import { wiringFindings } from "./findings-wiring.ts";

/**
 * The documented table of every finding: level, the sentence and the fix. `docs/findings.md` is written from it.
 * Renaming a code is a breaking change.
 */
export const findings = {
  ...manifestFindings,
  ...componentFindings,
  ...hostingFindings,
  ...marketplaceFindings,
  ...wiringFindings,
};

export type FindingCode = keyof typeof findings;

/** The data that the finding's sentences are made of. */
export type FindingArgs<Code extends FindingCode> = Parameters<(typeof findings)[Code]["problem"]>[0];
