import { error } from "./finding.ts";

/** Findings about commands, agents, skills, hooks and servers. */
export const componentFindings = {
  FILE_UNREADABLE: error<{ reason: string }>(
    (a) => `The file can't be read: ${a.reason}.`,
    "Check its permissions and that it is a regular file.",
  ),
};
