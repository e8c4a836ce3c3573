/** A plugin's, server's or tool's name as the client writes it in a tool's name: others than `A-Za-z0-9_-` become `_`. */
export function toolNamePart(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_-]/g, "_");
}

/** The rule that allows every tool of one of a plugin's own MCP servers, e.g. `mcp__plugin_notes_db`. */
export function ownServerRule(plugin: string, server: string): string {
  return `mcp__plugin_${toolNamePart(plugin)}_${toolNamePart(server)}`;
}
