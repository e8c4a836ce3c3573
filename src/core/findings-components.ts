import { error } from "./finding.ts";

/** Findings about commands, agents, skills, hooks and servers. */
export const componentFindings = {
  FILE_TOO_LARGE: error<{ size: number; limit: number }>(
    (a) => `The file has ${a.size} bytes, more than the ${a.limit} that are read of a text.`,
    "Split it, or move what is not a prompt into a file that the prompt names.",
  ),
  FILE_UNREADABLE: error<{ reason: string }>(
    (a) => `The file can't be read: ${a.reason}.`,
    "Check its permissions and that it is a regular file.",
  ),
};
