// One hook for every event: what it decides stands in the text that the event is about.
import { existsSync } from "node:fs";

let stdin = "";
for await (const chunk of process.stdin) stdin += chunk;
const event = JSON.parse(stdin);
const name = event.hook_event_name;
const about = JSON.stringify(event.tool_input ?? event.prompt ?? "");

const say = (output) => process.stdout.write(JSON.stringify(output));
const specific = (fields) => say({ hookSpecificOutput: { hookEventName: name, ...fields } });

const decisions = {
  UserPromptSubmit() {
    if (about.includes("block-me")) return say({ decision: "block", reason: "UserPromptSubmit blocks the prompt" });
    return specific({ additionalContext: "UserPromptSubmit adds a note" });
  },
  PreToolUse() {
    const permission = (permissionDecision, more = {}) =>
      specific({ permissionDecision, permissionDecisionReason: `PreToolUse says ${permissionDecision}`, ...more });
    if (about.includes("exit-me")) {
      process.stderr.write("PreToolUse exits with 2\n");
      process.exitCode = 2;
    } else if (about.includes("deny-me")) permission("deny");
    else if (about.includes("allow-me")) permission("allow");
    else if (about.includes("ask-me")) permission("ask");
    else if (about.includes("rewrite-me")) permission("allow", { updatedInput: { command: "echo rewritten input" } });
    else if (about.includes("context-me")) specific({ additionalContext: "PreToolUse adds a note" });
    else if (about.includes("fields-me")) permission("deny", { permissionDecisionReason: seen() });
  },
  PermissionRequest() {
    if (about.includes("refuse-me")) specific({ decision: { behavior: "deny", message: "PermissionRequest says no" } });
    if (about.includes("grant-me")) specific({ decision: { behavior: "allow" } });
  },
  PostToolUse() {
    if (about.includes("context-me")) specific({ additionalContext: `PostToolUse saw ${typeof event.tool_response}` });
    if (about.includes("object-me")) say({ decision: "block", reason: "PostToolUse objects" });
  },
  Stop() {
    if (event.last_assistant_message?.includes("stop-me"))
      say({ decision: "block", reason: "Stop asks for one more turn" });
  },
};
decisions[name]();

/** What of the session and of the machine this script sees. */
function seen() {
  const { CLAUDE_PROJECT_DIR: project, CLAUDE_PLUGIN_ROOT: root, CLAUDE_PLUGIN_DATA: data } = process.env;
  return `SEEN${JSON.stringify({
    fields: Object.keys(event).sort(),
    seesCallersFiles: existsSync("file-of-the-caller.txt"),
    hasProjectVariable: project !== undefined,
    hasPluginRoot: root !== undefined,
    hasPluginData: data !== undefined,
    seesCallersVariable: process.env.CALLERS_VARIABLE === "of the caller",
  })}SEEN`;
}
