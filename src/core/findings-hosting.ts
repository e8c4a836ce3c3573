import { warning } from "./finding.ts";

/** Findings about hosting a plugin: placement, what a thin client leaves out, names that grow too long. */
export const hostingFindings = {
  COMPONENT_LEFT_OUT: warning<{ what: string; why: string }>(
    (a) => `${a.what} is not in the thin client: ${a.why}.`,
    "Name it in the configuration's `public` list to copy it openly, or drop it.",
  ),
};
