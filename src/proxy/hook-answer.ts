import { isJsonObject, type JsonObject } from "../core/json.ts";
import type { HookRunOutcome } from "../run/types.ts";
import { hookOutput } from "./hook-output.ts";

/** Events whose script adds its plain output to the conversation. */
const contextEvents = new Set(["SessionStart", "UserPromptSubmit", "UserPromptExpansion"]);

/** Events that exit code 2 blocks by `decision`. */
const blockedByDecision = new Set(
  (
    "UserPromptSubmit UserPromptExpansion PostToolUse PostToolUseFailure PostToolBatch Stop SubagentStop " +
    "ConfigChange PreCompact TaskCreated TaskCompleted TeammateIdle"
  ).split(" "),
);

/**
 * What the client makes of a `command` hook's exit code and output, as the JSON that means the same; of it what
 * `hookOutput` lets through.
 */
export function hookAnswer(event: string, outcome: HookRunOutcome, blocksOnFailure = false): JsonObject {
  return hookOutput(event, answerOf(event, outcome, blocksOnFailure));
}

function answerOf(event: string, outcome: HookRunOutcome, blocksOnFailure: boolean): JsonObject {
  if (outcome.exitCode === 2) return blocked(event, outcome.stderr.trim());
  if (outcome.exitCode !== 0) return failedAnswer(event, blocksOnFailure, ` (exit code ${outcome.exitCode})`);
  const stdout = outcome.stdout.trim();
  const json = objectIn(stdout);
  if (json !== undefined) return saidAnswer(event, json, blocksOnFailure);
  if (stdout === "" || !contextEvents.has(event)) return {};
  return { hookSpecificOutput: { hookEventName: event, additionalContext: outcome.stdout } };
}

/** The same for what a tool or a service answered: JSON decides, any other text does not. */
export function textAnswer(event: string, text: string, blocksOnFailure = false): JsonObject {
  const json = objectIn(text.trim());
  return json === undefined ? {} : hookOutput(event, saidAnswer(event, json, blocksOnFailure));
}

/** A handler that did not do its work: the client goes on, unless its author wants it to block. What went wrong is the host's to know. */
export function failedAnswer(event: string, blocks: boolean, how = ""): JsonObject {
  const text = `The plugin's ${event} hook failed on its host${how}.`;
  return blocks ? blocked(event, text) : { systemMessage: text };
}

/** A `no`, in the form that the event has for it. */
export function blocked(event: string, said: string): JsonObject {
  const reason = said === "" ? `The plugin's ${event} hook blocked this.` : said;
  if (event === "PreToolUse" || event === "PreModelSwitch") {
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

const toolDecisions = new Set<unknown>(["allow", "deny", "ask", "defer", undefined]);

/** JSON as the client takes it: for another event, or with a decision that there is not, it is a failure. */
function saidAnswer(event: string, json: JsonObject, blocksOnFailure: boolean): JsonObject {
  const own = json["hookSpecificOutput"];
  const named = isJsonObject(own) ? own["hookEventName"] : event;
  const wrong = isJsonObject(own) && !toolDecisions.has(own["permissionDecision"]);
  if (wrong || (named !== event && named !== undefined)) return failedAnswer(event, blocksOnFailure);
  return event === "PreToolUse" ? withToolDecision(json) : json;
}

/** The older form of a decision about a tool. */
function withToolDecision(json: JsonObject): JsonObject {
  const { decision, reason, ...rest } = json;
  const own = json["hookSpecificOutput"];
  const meant = decision === "block" ? "deny" : decision === "approve" ? "allow" : undefined;
  if (meant === undefined || (isJsonObject(own) && own["permissionDecision"] !== undefined)) return json;
  const permission = { permissionDecision: meant, ...(reason !== undefined && { permissionDecisionReason: reason }) };
  return {
    ...rest,
    hookSpecificOutput: { hookEventName: "PreToolUse", ...(isJsonObject(own) ? own : {}), ...permission },
  };
}

function objectIn(text: string): JsonObject | undefined {
  if (!text.startsWith("{")) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
