import { error } from "./finding.ts";

/** Findings about hooks, MCP servers and LSP servers. */
export const wiringFindings = {
  HOOKS_JSON_INVALID: error<{ reason: string }>(
    (a) => `The hooks file is not valid JSON: ${a.reason}. The client loads none of its hooks.`,
    "Correct the JSON; comments and trailing commas are not allowed.",
  ),
  MCP_JSON_INVALID: error<{ reason: string }>(
    (a) => `The file of MCP servers is not valid JSON: ${a.reason}. The client loads none of its servers.`,
    "Correct the JSON; comments and trailing commas are not allowed.",
  ),
};
