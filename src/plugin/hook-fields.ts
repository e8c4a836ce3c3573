const toolUse = "tool_name tool_input tool_use_id mcp_server";
const team = "task_id task_subject task_description teammate_name team_name";
const modelSwitch =
  "from_model to_model requested_model source context_tokens prompt_cache_warm cache_ttl estimated_cache_write_usd pricing";
const stopped = "stop_hook_active last_assistant_message background_tasks session_crons";

/**
 * The events of Claude Code 2.1.330, each with the fields of its own schema beside those that all have, with a blank
 * between: shorter in a bundle than a list. `null`: it happens before any MCP connection, so only a program hears of it.
 */
export const eventFields: Readonly<Record<string, string | null>> = {
  SessionStart: null,
  Setup: null,
  UserPromptSubmit: "prompt source",
  UserPromptExpansion: "expansion_type command_name command_args command_source prompt",
  PreToolUse: toolUse,
  PermissionRequest: "tool_name tool_input permission_suggestions mcp_server",
  PermissionDenied: `${toolUse} reason`,
  PostToolUse: `${toolUse} tool_response duration_ms`,
  PostToolUseFailure: `${toolUse} error is_interrupt duration_ms`,
  PostToolBatch: "tool_calls",
  Notification: "message title notification_type",
  MessageDisplay: "turn_id message_id index final delta",
  SubagentStart: "",
  SubagentStop: `${stopped} agent_transcript_path`,
  TaskCreated: team,
  TaskCompleted: team,
  Stop: stopped,
  StopFailure: "error error_details last_assistant_message",
  TeammateIdle: "teammate_name team_name",
  InstructionsLoaded: "file_path memory_type load_reason globs trigger_file_path parent_file_path",
  ConfigChange: "source file_path",
  CwdChanged: "old_cwd new_cwd",
  DirectoryAdded: "directory source",
  FileChanged: "file_path event",
  WorktreeCreate: "name",
  WorktreeRemove: "worktree_path",
  PreCompact: "trigger custom_instructions",
  PostCompact: "trigger compact_summary",
  PreModelSwitch: modelSwitch,
  PostModelSwitch: modelSwitch,
  Elicitation: "mcp_server_name message mode url elicitation_id requested_schema",
  ElicitationResult: "mcp_server_name elicitation_id mode action content",
  SessionEnd: "reason",
};
