import type { HookHandler, Plugin } from "../plugin/types.ts";
import type { Settings } from "./settings.ts";
import { toolEvents } from "../plugin/tool-events.ts";
import { toolNamePart } from "../plugin/tool-names.ts";
import { toolPrefix } from "./tool-names.ts";
import { type ProxiedMatcher, type Renaming, widened } from "./matcher-branches.ts";

const componentEvents = new Set(["UserPromptExpansion", "SubagentStart", "SubagentStop"]);

/**
 * The matcher as the thin client needs it: tools of the plugin's own servers are called otherwise behind the proxy, and
 * under another name of the thin client its commands and agents are too.
 */
export function proxiedMatcher(
  { event, matcher }: Pick<HookHandler, "event" | "matcher">,
  plugin: Plugin,
  settings: Settings,
): ProxiedMatcher {
  if (matcher === undefined) return { matcher, missed: false };
  if (componentEvents.has(event)) return { matcher: ownComponents(matcher, plugin, settings), missed: false };
  const renamed = proxiedNames(matcher, plugin, settings);
  // Names with `|` or `,` between them are a list, in which every name was found; the client compiles the rest.
  if (!toolEvents.has(event) || /^[\w ,|-]*$/.test(matcher) || matcher === "*")
    return { matcher: renamed, missed: false };
  return widened(matcher, (part) => proxiedNames(part, plugin, settings), renamings(plugin, settings));
}

/** The same for a handler's `if`, which is a permission rule. */
export function proxiedRule(rule: string, plugin: Plugin, settings: Settings): { rule: string; missed: boolean } {
  const named = /^\s*(?:Skill|Agent|Task|SlashCommand)\(/.test(rule) ? ownComponents(rule, plugin, settings) : rule;
  const wholeServer = renamings(plugin, settings).some(
    ([before, after]) => rule.trim() === before.slice(0, -2) && !after.endsWith("__"),
  );
  return { rule: proxiedNames(named, plugin, settings), missed: wholeServer };
}

/**
 * Rewrites a text that names tools of the plugin's own servers to what they are called behind the proxy:
 * `mcp__plugin_p_db__query` → `mcp__plugin_p_bazaar-proxy__db_query`, in exact lists and in regular expressions alike.
 * Tools of a server that stays local keep their own names, under the thin client's name.
 */
export function proxiedNames(text: string, plugin: Plugin, settings: Settings): string {
  if (!text.includes(ofPlugins)) return text;
  const whole: Renaming = [`${ofPlugins}${toolNamePart(plugin.name)}_`, `${ofPlugins}${toolNamePart(settings.name)}_`];
  return replaceEach(text, [...renamings(plugin, settings), whole]);
}

function renamings(plugin: Plugin, settings: Settings): Renaming[] {
  return (
    plugin.mcpServers
      // A longer name first: "db_" must not be taken for "db".
      .toSorted((a, b) => b.name.length - a.name.length)
      .map((server) => [
        toolPrefix(plugin.name, server.name),
        settings.local.has(`mcp:${server.name}`)
          ? toolPrefix(settings.name, server.name)
          : `${settings.naming.prefix}${toolNamePart(server.name)}_`,
      ])
  );
}

/** `p:review` → `new-name:review`, where no longer name ends in the plugin's. */
export function ownComponents(text: string, plugin: Plugin, settings: Settings): string {
  const parts = text.split(`${plugin.name}:`);
  return parts.reduce((done, part) => `${done}${/[\w-]$/.test(done) ? plugin.name : settings.name}:${part}`);
}

/** Every tool of a plugin's server begins so. */
const ofPlugins = "mcp__plugin_";

/** One pass, so that what was put in is not looked at again. */
function replaceEach(text: string, pairs: readonly Renaming[]): string {
  let done = "";
  let from = 0;
  for (let at = text.indexOf(ofPlugins); at !== -1; at = text.indexOf(ofPlugins, Math.max(from, at + 1))) {
    const pair = pairs.find(([before]) => text.startsWith(before, at));
    if (pair === undefined) continue;
    done += text.slice(from, at) + pair[1];
    from = at + pair[0].length;
  }
  return done + text.slice(from);
}
