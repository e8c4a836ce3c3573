import type { JsonObject } from "../core/json.ts";
import type { HookHandler } from "../plugin/types.ts";
import { ruleFits, sameTool } from "./hook-rule.ts";

/** The field of an event with which a matcher is compared; on every other event the client asks no matcher. */
const compared: Readonly<Record<string, string>> = {
  PreToolUse: "tool_name",
  PostToolUse: "tool_name",
  PostToolUseFailure: "tool_name",
  PermissionRequest: "tool_name",
  PermissionDenied: "tool_name",
  UserPromptExpansion: "command_name",
  SessionStart: "source",
  SessionEnd: "reason",
  Setup: "trigger",
  PreCompact: "trigger",
  PostCompact: "trigger",
  Notification: "notification_type",
  StopFailure: "error",
  SubagentStart: "agent_type",
  SubagentStop: "agent_type",
  Elicitation: "mcp_server_name",
  ElicitationResult: "mcp_server_name",
  ConfigChange: "source",
  DirectoryAdded: "source",
  InstructionsLoaded: "load_reason",
  FileChanged: "file_path",
};

/**
 * The handlers that the client would run for an event: their matcher and `if` fit, and of one that stands under two
 * matchers only the first. `matcher` leaves those of one group.
 */
export function fittingHooks(
  hooks: readonly HookHandler[],
  event: string,
  data: JsonObject,
  matcher?: string,
): HookHandler[] {
  const fitting = hooks.filter(
    (hook) =>
      hook.event === event &&
      (matcher === undefined || (hook.matcher ?? "") === matcher) &&
      matcherFits(hook.matcher, event, data) &&
      ruleFits(hook.handler["if"], event, data),
  );
  return [...new Map(fitting.toReversed().map((hook) => [hook.id, hook])).values()].toReversed();
}

/**
 * Whether a matcher fits: empty and `*` fit all; names with `|` or `,` between them are a list; anything else is a
 * regular expression that may fit anywhere in the text, and fits nothing when it is none.
 */
export function matcherFits(matcher: string | undefined, event: string, data: JsonObject): boolean {
  const field = compared[event];
  const value = field === undefined ? undefined : data[field];
  if (matcher === undefined || matcher === "" || matcher === "*" || typeof value !== "string") return true;
  const subject = event === "FileChanged" ? (value.split(/[/\\]/).at(-1) ?? "") : value;
  if (/^[\w ,|-]*$/.test(matcher)) return matcher.split(/[|,]/).some((name) => sameTool(name.trim(), subject));
  try {
    return new RegExp(matcher).test(subject);
  } catch {
    return false;
  }
}
