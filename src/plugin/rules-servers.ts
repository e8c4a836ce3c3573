import { isJsonObject, type Json } from "../core/json.ts";
import type { Checked } from "./checked.ts";
import type { McpServer } from "./types.ts";

/** Servers that load, yet can't connect. */
export function checkServers({ plugin, report }: Checked): void {
  const channels = plugin.manifest.channels;
  for (const server of plugin.mcpServers) {
    const { name, config, origin } = server;
    const channel = channels.find((one) => one.server === name);
    const declared = new Set([...Object.keys(plugin.manifest.userConfig), ...Object.keys(channel?.userConfig ?? {})]);
    const local = server.transport === "stdio";
    if (!local && optionsIn(config["headersHelper"] ?? null).length > 0) report("MCP_HELPER_OPTION", origin, { name });
    // The client fills in options in these alone.
    const filled = (local ? ["command", "args", "env"] : ["url", "headers"]).map((field) => config[field] ?? null);
    for (const option of new Set(optionsIn(filled))) {
      if (!declared.has(option)) report("MCP_OPTION_UNDECLARED", origin, { name, option });
    }
    if (!hasUsableUrl(server)) report("MCP_URL_INVALID", origin, { name });
  }
  const names = new Set(plugin.mcpServers.map((server) => server.name));
  for (const { server } of channels) {
    if (!names.has(server)) report("CHANNEL_SERVER_UNKNOWN", plugin.manifest.path ?? "", { server });
  }
}

/** An empty URL is a connector that the user fills in; one with a variable is known at run time only. */
function hasUsableUrl({ transport, config }: McpServer): boolean {
  const url = config["url"];
  if (transport === "stdio" || typeof url !== "string") return true;
  return url.trim() === "" || url.includes("${") || URL.canParse(url);
}

/** The names of `${user_config.NAME}` in all texts of a value. */
function optionsIn(value: Json): string[] {
  if (typeof value === "string")
    return [...value.matchAll(/\$\{user_config\.([^}]*)\}/g)].map((found) => found[1] ?? "");
  if (Array.isArray(value)) return value.flatMap((item: Json) => optionsIn(item));
  return isJsonObject(value) ? Object.values(value).flatMap((item) => optionsIn(item)) : [];
}
