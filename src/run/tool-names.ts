/** A part of a tool's name as the client writes it: every character outside `A-Za-z0-9_-` becomes `_`. */
export function toolNamePart(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_-]/g, "_");
}

/** The rule that allows every tool of one of a plugin's own MCP servers, e.g. `mcp__plugin_notes_db`. */
export function ownServerRule(plugin: string, server: string): string {
  return `mcp__plugin_${toolNamePart(plugin)}_${toolNamePart(server)}`;
}
