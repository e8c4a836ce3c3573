/** Hook events about one tool call: what a matcher says there is tools, and only there the client looks at `if`. */
export const toolEvents: ReadonlySet<string> = new Set([
  "PreToolUse",
  "PostToolUse",
  "PostToolUseFailure",
  "PermissionRequest",
  "PermissionDenied",
]);
