import { unquotedVariable } from "./shell-quotes.ts";
import type { HookHandler } from "./types.ts";
import type { Checked } from "./checked.ts";

/** Hooks that load, yet can't do what they were written for. */
export function checkHooks({ plugin, report }: Checked): void {
  const servers = new Set(plugin.mcpServers.map((server) => server.name));
  for (const hook of plugin.hooks) {
    const { event, handler, matcher, type, origin } = hook;
    if (matcher !== undefined && !isMatcher(matcher)) report("HOOK_MATCHER_INVALID", origin, { matcher });
    if (isTooEarly(hook)) report("HOOK_NEVER_RUNS", origin, { event, type });
    const variable = type === "command" && handler["args"] === undefined ? unquoted(hook) : undefined;
    if (variable !== undefined) report("HOOK_PATH_UNQUOTED", origin, { variable });
    const server = handler["server"];
    if (type === "mcp_tool" && typeof server === "string" && servers.has(server)) {
      report("HOOK_SERVER_UNREACHABLE", origin, { server, right: `plugin:${plugin.name}:${server}` });
    }
  }
}

function unquoted({ handler }: HookHandler): string | undefined {
  const { command, shell } = handler;
  return typeof command === "string" && shell !== "powershell" ? unquotedVariable(command) : undefined;
}

/** At these events no MCP server is connected and no request is sent yet. */
function isTooEarly({ event, type }: HookHandler): boolean {
  return (event === "SessionStart" || event === "Setup") && (type === "mcp_tool" || type === "http");
}

/** Empty and `*` match all; names with `|` or `,` between them are a list; anything else is a regular expression. */
function isMatcher(matcher: string): boolean {
  if (matcher === "*" || /^[\w ,|-]*$/.test(matcher)) return true;
  try {
    // The client compiles it in the same way, so what can't be compiled here can't be there.
    return new RegExp(matcher) instanceof RegExp;
  } catch {
    return false;
  }
}
