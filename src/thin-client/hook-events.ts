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

const tool = (fields: string): HookEvent => ({ way: "tool", fields });
const program = (): HookEvent => ({ way: "program", fields: "" });
const toolUse = "tool_name tool_input tool_use_id mcp_server";
const team = "task_id task_subject task_description teammate_name team_name";
const modelSwitch =
  "from_model to_model requested_model source context_tokens prompt_cache_warm cache_ttl estimated_cache_write_usd pricing";
const stopped = "stop_hook_active last_assistant_message background_tasks session_crons";

/**
 * The events of Claude Code 2.1.330 with the fields of its own schema. A tool hook gets only the fields it names, so
 * each one is named here; SessionStart and Setup run before any MCP connection, so a program gets the whole event.
 */
export const hookEvents: Readonly<Record<string, HookEvent>> = {
  SessionStart: program(),
  Setup: program(),
  UserPromptSubmit: tool("prompt source"),
  UserPromptExpansion: tool("expansion_type command_name command_args command_source prompt"),
  PreToolUse: tool(toolUse),
  PermissionRequest: tool("tool_name tool_input permission_suggestions mcp_server"),
  PermissionDenied: tool(`${toolUse} reason`),
  PostToolUse: tool(`${toolUse} tool_response duration_ms`),
  PostToolUseFailure: tool(`${toolUse} error is_interrupt duration_ms`),
  PostToolBatch: tool("tool_calls"),
  Notification: tool("message title notification_type"),
  MessageDisplay: tool("turn_id message_id index final delta"),
  SubagentStart: tool(""),
  SubagentStop: tool(`${stopped} agent_transcript_path`),
  TaskCreated: tool(team),
  TaskCompleted: tool(team),
  Stop: tool(stopped),
  StopFailure: tool("error error_details last_assistant_message"),
  TeammateIdle: tool("teammate_name team_name"),
  InstructionsLoaded: tool("file_path memory_type load_reason globs trigger_file_path parent_file_path"),
  ConfigChange: tool("source file_path"),
  CwdChanged: tool("old_cwd new_cwd"),
  DirectoryAdded: tool("directory source"),
  FileChanged: tool("file_path event"),
  WorktreeCreate: tool("name"),
  WorktreeRemove: tool("worktree_path"),
  PreCompact: tool("trigger custom_instructions"),
  PostCompact: tool("trigger compact_summary"),
  PreModelSwitch: tool(modelSwitch),
  PostModelSwitch: tool(modelSwitch),
  Elicitation: tool("mcp_server_name message mode url elicitation_id requested_schema"),
  ElicitationResult: tool("mcp_server_name elicitation_id mode action content"),
  SessionEnd: tool("reason"),
};

/** The `event` argument of a tool hook: each field as the client's `${field}` template. */
export function eventTemplate(event: string): Record<string, string> {
  const fields = `${commonFields} ${hookEvents[event]?.fields ?? ""}`.trim().split(" ");
  return Object.fromEntries(fields.map((field) => [field, `\${${field}}`]));
}
