import type { Plugin } from "../plugin/types.ts";
import type { Settings } from "./settings.ts";
import { toolNamePart } from "../plugin/tool-names.ts";
import { toolPrefix } from "./tool-names.ts";

/**
 * Rewrites a matcher or permission rule that names tools of the plugin's own servers to what they are called behind the
 * proxy: `mcp__plugin_p_db__query` → `mcp__plugin_p_bazaar-proxy__db_query`, in exact lists and in regular expressions
 * alike. Tools of a server that stays local keep their own names, under the thin client's name.
 */
export function proxiedNames(text: string, plugin: Plugin, settings: Settings): string {
  if (!text.includes("mcp__plugin_")) return text;
  const renamed = plugin.mcpServers
    // A longer name first: "db_" must not be taken for "db".
    .toSorted((a, b) => b.name.length - a.name.length)
    .map((server) => {
      const local = settings.local.has(`mcp:${server.name}`);
      const after = local
        ? toolPrefix(settings.name, server.name)
        : `${settings.naming.prefix}${toolNamePart(server.name)}_`;
      return [toolPrefix(plugin.name, server.name), after] as const;
    });
  const whole = [`mcp__plugin_${toolNamePart(plugin.name)}_`, `mcp__plugin_${toolNamePart(settings.name)}_`] as const;
  return replaceEach(text, [...renamed, whole]);
}

/** One pass, so that what was put in is not looked at again. */
function replaceEach(text: string, pairs: readonly (readonly [string, string])[]): string {
  let done = "";
  for (let at = 0; at < text.length;) {
    const pair = pairs.find(([before]) => text.startsWith(before, at));
    done += pair?.[1] ?? text[at]!;
    at += pair?.[0].length ?? 1;
  }
  return done;
}
