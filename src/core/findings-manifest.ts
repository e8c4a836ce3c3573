import { error, refusal, warning } from "./finding.ts";

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
  JSON_KEY_TWICE: warning<{ key: string }>(
    (a) => `The key "${a.key}" stands twice in this object; only the last one counts.`,
    "Keep one of them.",
  ),
  PATH_UNSAFE: error<{ path: string; reason: string }>(
    (a) => `The path ${JSON.stringify(a.path)} can't be a file of a plugin: ${a.reason}. It is left out.`,
    "Give paths relative to the plugin's folder, with / between segments.",
  ),
};
