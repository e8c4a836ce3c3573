import { refusal, warning } from "./finding.ts";

/** Findings about `.claude-plugin/plugin.json`. */
export const manifestFindings = {
  MANIFEST_MISSING: warning<{ looked: string }>(
    (a) => `There is no ${a.looked}; the client takes the folder's name and finds no version.`,
    (a) => `Create ${a.looked} with at least {"name": "your-plugin", "version": "1.0.0"}.`,
  ),
  MANIFEST_JSON_INVALID: refusal<{ reason: string }>(
    (a) => `The file is not valid JSON: ${a.reason}.`,
    "Correct the JSON; comments and trailing commas are not allowed.",
  ),
};
