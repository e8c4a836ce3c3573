import { error, refusal, warning } from "./finding.ts";

// The documented page is written from stand-ins for the arguments, which become text here.
const quoted = (text: { toString(): string }) => JSON.stringify(text.toString());

/** Why the client is so strict here, in its own sense. */
const guard = "Such a hook may guard the permissions beside it, so the client refuses the whole plugin";

/** Findings about hooks, MCP servers, LSP servers and what acts inside the client. */
export const wiringFindings = {
  CHANNEL_SERVER_UNKNOWN: warning<{ server: string }>(
    (a) => `The channel names the MCP server ${quoted(a.server)}, which the plugin does not have.`,
    "Name one of the plugin's servers.",
  ),
  HOOKS_FILE_TWICE: warning<{ path: string }>(
    (a) => `The hooks file ${quoted(a.path)} is named twice; the client reports an error and loads it once.`,
    "Name it once.",
  ),
  HOOKS_JSON_INVALID: error<{ reason: string }>(
    (a) => `The hooks file is not valid JSON: ${a.reason}. The client loads none of its hooks.`,
    "Correct the JSON; comments and trailing commas are not allowed.",
  ),
  HOOKS_MAP_INVALID: refusal<{ reason: string }>(
    (a) => `${a.reason}. ${guard}.`,
    'Write {"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "…"}]}]}}.',
  ),
  HOOKS_SHAPE_INVALID: error<{ reason: string }>(
    (a) => `The client loads no hooks of the file: ${a.reason}.`,
    'Write {"hooks": {"Stop": [{"hooks": [{"type": "command", "command": "…"}]}]}}, or delete the file.',
  ),
  HOOKS_WRAPPED: warning(
    'In plugin.json the events stand directly below "hooks"; with a second "hooks" around them the client ignores them.',
    'Remove the inner "hooks".',
  ),
  HOOK_EVENT_OUTSIDE: warning<{ event: string }>(
    (a) => `${quoted(a.event)} stands beside "hooks", where the client ignores it.`,
    'Move it into "hooks".',
  ),
  HOOK_EVENT_UNKNOWN: warning<{ event: string; nearest?: string }>(
    (a) => `The client knows no hook event ${quoted(a.event)} and ignores its handlers.`,
    (a) => (a.nearest === undefined ? "Use one of the documented events." : `Did you mean ${quoted(a.nearest)}?`),
  ),
  HOOK_GUARD_INVALID: refusal<{ event: string; reason: string }>(
    (a) => `The client can't load this ${a.event} hook: ${a.reason}. ${guard}.`,
    "Correct the entry, or remove it.",
  ),
  HOOK_GUARD_MISPLACED: refusal<{ event: string }>(
    (a) => `${a.event} stands where the client looks for no events. ${guard}.`,
    'Move it directly into "hooks" of the hooks file.',
  ),
  HOOK_INVALID: warning<{ event: string; reason: string }>(
    (a) => `The client ignores this ${a.event} hook: ${a.reason}.`,
    "Correct the entry, or remove it.",
  ),
  HOOK_MATCHER_INVALID: warning<{ matcher: string }>(
    (a) => `The matcher ${quoted(a.matcher)} is no valid regular expression, so it matches nothing.`,
    "Write tool names with | between them, or a valid regular expression.",
  ),
  HOOK_MODULE_INVALID: error<{ reason: string }>(
    (a) => `The client loads no hooks of the file: ${a.reason}.`,
    'Write "modules": ["./module.js"], seen from the hooks file\'s folder.',
  ),
  HOOK_MODULE_UNREGISTERED: error(
    "The module exports no `register`, so the client runs nothing of it.",
    "Write `export function register(on, options) { … }`.",
  ),
  HOOK_NEVER_RUNS: warning<{ event: string; type: string }>(
    (a) => `On ${a.event} the client can't run a handler of type ${quoted(a.type)}.`,
    'Use a handler of type "command".',
  ),
  HOOK_PATH_UNQUOTED: warning<{ variable: string }>(
    (a) => `\${${a.variable}} stands without quotes in a shell command, which breaks where the path holds a space.`,
    'Put it in double quotes, or name the program in "command" and its arguments in "args".',
  ),
  HOOK_SERVER_UNREACHABLE: warning<{ server: string; right: string }>(
    (a) => `The client does not find the plugin's own server under ${quoted(a.server)}; the hook does nothing.`,
    (a) => `Write ${quoted(a.right)}.`,
  ),
  LSP_INLINE_INVALID: refusal<{ reason: string }>(
    (a) => `"lspServers" is refused, and with it the plugin: ${a.reason}.`,
    "Correct the server.",
  ),
  LSP_INVALID: error<{ reason: string }>(
    (a) => `The client loads no LSP server of the file: ${a.reason}.`,
    "Correct the server.",
  ),
  MCP_HELPER_OPTION: error<{ name: string }>(
    (a) =>
      `"headersHelper" of the MCP server ${quoted(a.name)} names \${user_config.…}, which is never filled in there.`,
    "Read the value inside the helper script, from the environment.",
  ),
  MCP_INLINE_INVALID: refusal<{ name: string; reason: string }>(
    (a) => `The MCP server ${quoted(a.name)} is refused, and with it the plugin: ${a.reason}.`,
    "Correct the server.",
  ),
  MCP_JSON_INVALID: error<{ reason: string }>(
    (a) => `The file of MCP servers is not valid JSON: ${a.reason}. The client loads none of its servers.`,
    "Correct the JSON; comments and trailing commas are not allowed.",
  ),
  MCP_OPTION_UNDECLARED: error<{ name: string; option: string }>(
    (a) => `The MCP server ${quoted(a.name)} uses \${user_config.${a.option}}, which plugin.json does not declare.`,
    (a) => `Add ${quoted(a.option)} to "userConfig" in plugin.json, or correct the name.`,
  ),
  MCP_SERVER_INVALID: error<{ name: string; reason: string }>(
    (a) => `The client drops the MCP server ${quoted(a.name)}: ${a.reason}.`,
    "Correct the server.",
  ),
  MCP_SHAPE_INVALID: error<{ kind: string }>(
    (a) => `The client loads no MCP server of the file: it must hold an object of servers, not ${a.kind}.`,
    'Write {"mcpServers": {"name": {"command": "…"}}}.',
  ),
  MCP_URL_INVALID: error<{ name: string }>(
    (a) => `The URL of the MCP server ${quoted(a.name)} is not a whole one, so the client never connects.`,
    "Write it with https:// and a host.",
  ),
  MONITORS_INVALID: error<{ reason: string }>(
    (a) => `The client loads no monitor of the file: ${a.reason}.`,
    'Write [{"name": "…", "command": "…", "description": "…"}].',
  ),
};
