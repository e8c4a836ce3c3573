import { eventFields } from "../plugin/hook-fields.ts";

/** How an event can be forwarded: through the MCP connection, or only by a program that the client starts. */
type Way = "tool" | "program";

export interface HookEvent {
  readonly way: Way;
  /** The event's own fields, beside `commonFields`, with a blank between: shorter in a bundle than a list. */
  readonly fields: string;
}

/** Fields that the client gives for every event; those that don't apply arrive as `""`. */
const commonFields =
  "hook_event_name session_id transcript_path cwd prompt_id permission_mode effort agent_id agent_type";

/**
 * The events of the client. A tool hook gets only the fields it names, so each one is named here; SessionStart and Setup
 * run before any MCP connection, so a program gets the whole event.
 */
export const hookEvents: Readonly<Record<string, HookEvent>> = Object.fromEntries(
  Object.entries(eventFields).map(([event, fields]) => [
    event,
    { way: fields === null ? "program" : "tool", fields: fields ?? "" },
  ]),
);

/** The `event` argument of a tool hook: each field as the client's `${field}` template. */
export function eventTemplate(event: string): Record<string, string> {
  const fields = `${commonFields} ${hookEvents[event]?.fields ?? ""}`.trim().split(" ");
  return Object.fromEntries(fields.map((field) => [field, `\${${field}}`]));
}
