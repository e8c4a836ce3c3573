import { refusal } from "./finding.ts";

/** Findings about `.claude-plugin/marketplace.json`. */
export const marketplaceFindings = {
  MARKETPLACE_JSON_INVALID: refusal<{ reason: string }>(
    (a) => `The catalog is not valid JSON: ${a.reason}.`,
    "Correct the JSON; comments and trailing commas are not allowed.",
  ),
};
