import type { JsonObject } from "../core/json.ts";
import type { HookHandler } from "../plugin/types.ts";
import type { HookVerdict } from "../run/types.ts";
import { blocked } from "./hook-answer.ts";

/** The text of a `prompt` or `agent` handler with the event in the place of `$ARGUMENTS`, or behind it. */
export function judgePrompt(prompt: string, event: JsonObject): string {
  const json = JSON.stringify(event);
  return prompt.includes("$ARGUMENTS")
    ? prompt.replaceAll("$ARGUMENTS", () => json)
    : `${prompt}\n\nARGUMENTS: ${json}`;
}

/**
 * What the client makes of a model's verdict: an agent's no blocks as a script's exit code 2 does; a prompt's no ends the
 * turn, unless the handler says `continueOnBlock` or it is about the end itself. Of a permission question neither
 * decides anything. The client's own text before the reason is the author's prompt, so it stays on the host.
 */
export function verdictAnswer(hook: HookHandler, verdict: HookVerdict | undefined): JsonObject {
  const { event, type, handler } = hook;
  if (verdict === undefined || verdict.ok || event === "PermissionRequest") return {};
  const said = verdict.reason.trim() || `The plugin's ${event} hook said no.`;
  const reason = type === "agent" ? `Agent hook condition was not met: ${said}` : said;
  const goesOn =
    type === "agent" || handler["continueOnBlock"] === true || event === "Stop" || event === "SubagentStop";
  if (goesOn) return blocked(event, reason);
  return { ...(event === "PreToolUse" && blocked(event, reason)), continue: false, stopReason: reason };
}
