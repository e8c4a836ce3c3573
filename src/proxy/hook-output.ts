import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";

const names = (list: string): readonly string[] => list.split(" ");

/** What a hook's output may hold, whatever the event. */
const common = names("continue stopReason suppressOutput systemMessage decision reason");

/** What `hookSpecificOutput` may hold; every other event has `additionalContext` only. */
const specific: Readonly<Record<string, readonly string[]>> = {
  PreModelSwitch: names("permissionDecision permissionDecisionReason"),
  PreToolUse: names("permissionDecision permissionDecisionReason updatedInput additionalContext"),
  PermissionRequest: names("decision"),
  PostToolUse: names("additionalContext updatedToolOutput updatedMCPToolOutput"),
  SessionStart: names("additionalContext initialUserMessage watchPaths sessionTitle reloadSkills"),
  UserPromptSubmit: names("additionalContext sessionTitle"),
  CwdChanged: names("watchPaths"),
  FileChanged: names("watchPaths"),
  Elicitation: names("action content"),
  ElicitationResult: names("action content"),
  PermissionDenied: names("retry"),
};

/** A permission rule for later (`updatedPermissions`) is not among them: a host grants nothing that lasts. */
const decision = names("behavior updatedInput message interrupt");

/**
 * What of a hook's output goes to the caller: the documented fields of that event and nothing else, without control
 * characters, which could write over the caller's terminal. An author's hook may change a tool's input (`updatedInput`),
 * as it may where the plugin is installed whole; what it allows, `withoutAllow` takes out.
 */
export function hookOutput(event: string, output: JsonObject): JsonObject {
  const kept = picked(output, common);
  const own = output["hookSpecificOutput"];
  if (!isJsonObject(own)) return cleanObject(kept);
  const fields = picked(own, specific[event] ?? ["additionalContext"]);
  const decided = fields["decision"];
  const narrowed = isJsonObject(decided) ? { ...fields, decision: picked(decided, decision) } : fields;
  return cleanObject({ ...kept, hookSpecificOutput: { hookEventName: event, ...narrowed } });
}

/**
 * The same answer without a decision that spares the user a question, unless the author declares the event in
 * `hooks.allow`: a host may change what its scripts say at any time, and nobody at the caller's machine would see it.
 */
export function withoutAllow(event: string, answer: JsonObject, allowed: readonly string[] = []): JsonObject {
  if (allowed.includes(event)) return answer;
  const kept = answer["decision"] === "approve" ? without(answer, ["decision", "reason"]) : answer;
  const own = kept["hookSpecificOutput"];
  if (!isJsonObject(own)) return kept;
  const { permissionDecision, decision: answered, action } = own;
  const narrowed = without(own, [
    ...(permissionDecision === "allow" ? ["permissionDecision", "permissionDecisionReason"] : []),
    ...(isJsonObject(answered) && answered["behavior"] === "allow" ? ["decision"] : []),
    ...(action === "accept" ? ["action", "content"] : []),
  ]);
  const rest = without(kept, ["hookSpecificOutput"]);
  return Object.keys(narrowed).length > 1 ? { ...rest, hookSpecificOutput: narrowed } : rest;
}

function without(object: JsonObject, fields: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !fields.includes(name)));
}

function picked(object: JsonObject, fields: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => fields.includes(name)));
}

function cleanObject(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [clean(name) as string, clean(value)]));
}

function clean(value: Json): Json {
  // oxlint-disable-next-line no-control-regex -- exactly those are taken out; tabs and line breaks stay
  if (typeof value === "string") return value.replaceAll(/[\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f]|\r(?!\n)/g, "");
  if (Array.isArray(value)) return value.map(clean);
  return isJsonObject(value) ? cleanObject(value) : value;
}
