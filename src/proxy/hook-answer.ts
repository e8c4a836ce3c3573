import { isJsonObject, type JsonObject } from "../core/json.ts";
import type { HookRunOutcome } from "../run/types.ts";
import { hookOutput } from "./hook-output.ts";

/** Events whose script adds its plain output to the conversation. */
const contextEvents = new Set(["SessionStart", "UserPromptSubmit", "UserPromptExpansion"]);

/** Events that exit code 2 blocks by `decision`. */
const blockedByDecision = new Set(
  "UserPromptSubmit UserPromptExpansion PostToolUse PostToolBatch Stop SubagentStop ConfigChange PreCompact".split(" "),
);

/**
 * What the client makes of a `command` hook's exit code and output, as the JSON that means the same; of it what
 * `hookOutput` lets through.
 */
export function hookAnswer(event: string, outcome: HookRunOutcome): JsonObject {
  return hookOutput(event, answerOf(event, outcome));
}

function answerOf(event: string, outcome: HookRunOutcome): JsonObject {
  if (outcome.exitCode === 2) return blocking(event, outcome.stderr.trim());
  if (outcome.exitCode !== 0) {
    // The client goes on as well. What the script wrote to stderr is for the host.
    return { systemMessage: `The plugin's ${event} hook failed on its host (exit code ${outcome.exitCode}).` };
  }
  const stdout = outcome.stdout.trim();
  const json = stdout.startsWith("{") ? objectIn(stdout) : undefined;
  if (json !== undefined) return json;
  if (stdout === "" || !contextEvents.has(event)) return {};
  return { hookSpecificOutput: { hookEventName: event, additionalContext: outcome.stdout } };
}

/** Exit code 2: what a script wrote to stderr is the reason. */
function blocking(event: string, said: string): JsonObject {
  const reason = said === "" ? `The plugin's ${event} hook blocked this.` : said;
  if (event === "PreToolUse") {
    const decision = { permissionDecision: "deny", permissionDecisionReason: reason };
    return { hookSpecificOutput: { hookEventName: event, ...decision } };
  }
  if (event === "PermissionRequest") {
    return { hookSpecificOutput: { hookEventName: event, decision: { behavior: "deny", message: reason } } };
  }
  if (blockedByDecision.has(event)) return { decision: "block", reason };
  // Nothing can be blocked any more; the client shows the text.
  return { systemMessage: reason };
}

function objectIn(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
