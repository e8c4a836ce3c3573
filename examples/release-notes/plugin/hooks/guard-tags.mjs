// Before each shell command: a release tag is vMAJOR.MINOR.PATCH, and published tags are never moved.
let event = "";
for await (const chunk of process.stdin) event += chunk;

const command = JSON.parse(event).tool_input?.command ?? "";
const reason = reasonAgainst(command);
if (reason !== undefined) {
  const decision = { hookEventName: "PreToolUse", permissionDecision: "deny", permissionDecisionReason: reason };
  process.stdout.write(JSON.stringify({ hookSpecificOutput: decision }));
}

function reasonAgainst(command) {
  if (/\bgit\s+push\b.*(--force|-f)\b.*--tags|\bgit\s+push\b.*--tags.*(--force|-f)\b/.test(command)) {
    return "Published tags are never moved: release a new version instead.";
  }
  const tag = /\bgit\s+tag\s+(?:-[as]\s+)?([^-\s]\S*)/.exec(command)?.[1];
  if (tag !== undefined && !/^v\d+\.\d+\.\d+$/.test(tag)) {
    return `"${tag}" is not a release tag: use vMAJOR.MINOR.PATCH, e.g. v1.2.0.`;
  }
  return undefined;
}
