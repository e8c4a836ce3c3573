import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";

/** Of several decisions about a tool call the client takes the first of these. */
const ranks = ["deny", "defer", "ask", "allow"];

/** Events on which the client shows every reason to block; on others that of the first handler to end. */
const allReasons = new Set(
  "Stop SubagentStop PostToolUse PostToolUseFailure PostToolBatch TaskCreated TaskCompleted TeammateIdle".split(" "),
);

/**
 * One answer that makes the client do what the answers of several handlers would; in the order in which the handlers
 * ended, since that is the order in which the client hears them.
 */
export function mergedAnswer(event: string, answers: readonly JsonObject[]): JsonObject {
  if (answers.length === 1) return answers[0] ?? {};
  const specific = mergedSpecific(
    event,
    answers.map((answer) => answer["hookSpecificOutput"]).filter((own) => isJsonObject(own)),
  );
  const stops = answers.find((answer) => answer["continue"] === false);
  const decided = blocking(event, answers) ?? answers.find((answer) => "decision" in answer);
  return {
    ...(stops && { continue: false, ...kept(stops, "stopReason") }),
    ...(answers.some((answer) => answer["suppressOutput"] === true) && { suppressOutput: true }),
    ...joined("systemMessage", answers),
    ...(decided && { ...kept(decided, "decision"), ...kept(decided, "reason") }),
    ...(specific && { hookSpecificOutput: { hookEventName: event, ...specific } }),
  };
}

function blocking(event: string, answers: readonly JsonObject[]): JsonObject | undefined {
  const blocks = answers.filter((answer) => answer["decision"] === "block");
  const [first] = blocks;
  if (first === undefined || !allReasons.has(event)) return first;
  return { decision: "block", ...joined("reason", blocks, "\n\n") };
}

function mergedSpecific(event: string, all: readonly JsonObject[]): JsonObject | undefined {
  if (all.length === 0) return undefined;
  // What is not merged below comes from the handler that ended last, as a rewritten input or output does.
  const merged: Record<string, Json> = Object.assign({}, ...all);
  delete merged["hookEventName"];
  Object.assign(merged, joined("additionalContext", all));
  if (event === "PreToolUse") Object.assign(merged, toolDecision(all));
  if (event === "PermissionRequest") Object.assign(merged, permission(all));
  if (event === "Elicitation" || event === "ElicitationResult") Object.assign(merged, refusal(all));
  const watched = all.flatMap((own) => (Array.isArray(own["watchPaths"]) ? own["watchPaths"] : []));
  if (watched.length > 0) merged["watchPaths"] = watched;
  for (const flag of ["retry", "reloadSkills"]) if (all.some((own) => own[flag] === true)) merged[flag] = true;
  return merged;
}

/** Of several that deny the client shows the reason of the last, of several that ask that of the first. */
function toolDecision(all: readonly JsonObject[]): JsonObject {
  const decision = ranks.find((rank) => all.some((own) => own["permissionDecision"] === rank));
  if (decision === undefined) return {};
  const same = all.filter((own) => own["permissionDecision"] === decision);
  const shown = decision === "deny" ? same.at(-1) : same[0];
  return { permissionDecision: decision, permissionDecisionReason: shown?.["permissionDecisionReason"] ?? "" };
}

/** The first handler that decides has decided. */
function permission(all: readonly JsonObject[]): JsonObject {
  const first = all.find((own) => isJsonObject(own["decision"]));
  return first === undefined ? {} : kept(first, "decision");
}

function refusal(all: readonly JsonObject[]): JsonObject {
  const first = all.find((own) => own["action"] === "decline" || own["action"] === "cancel");
  return first === undefined ? {} : { ...kept(first, "action"), ...kept(first, "content") };
}

function kept(object: JsonObject, field: string): JsonObject {
  const value = object[field];
  return value === undefined ? {} : { [field]: value };
}

function joined(field: string, objects: readonly JsonObject[], between = "\n"): JsonObject {
  const texts = objects.flatMap((object) => {
    const text = object[field];
    return typeof text === "string" && text !== "" ? [text] : [];
  });
  return texts.length === 0 ? {} : { [field]: texts.join(between) };
}
