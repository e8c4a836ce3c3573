import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { ownServerRule } from "../plugin/tool-names.ts";
import type { Command, HookHandler, Origin, Plugin, Skill } from "../plugin/types.ts";
import type { Draft } from "./draft.ts";
import { proxiedMatcher, proxiedRule } from "./matcher.ts";
import type { Settings } from "./settings.ts";
import type { ComponentId } from "./types.ts";

/** A local handler under the thin client's name: the server it asks and its rule name the plugin. */
export function localHandler(draft: Draft, hook: HookHandler): JsonObject {
  return renamedHandler(draft, hook.handler, { what: `hook:${hook.id}`, place: hook.origin });
}

interface Where {
  readonly what: ComponentId;
  readonly place: Origin;
}

function renamedHandler(draft: Draft, handler: JsonObject, { what, place }: Where): JsonObject {
  const { plugin, settings } = draft;
  const { type, server, if: rule } = handler;
  const [, name] = typeof server === "string" ? (/^plugin:[^:]*:(.*)$/s.exec(server) ?? []) : [];
  const own = type === "mcp_tool" && server === `plugin:${plugin.name}:${name}`;
  const ruled = typeof rule === "string" ? proxiedRule(rule, plugin, settings) : undefined;
  const whole = typeof rule === "string" && ruled?.missed === true ? rule.trim() : undefined;
  const missing =
    own && isRemoteServer(plugin, settings, name!)
      ? name
      : plugin.mcpServers.find((one) => ownServerRule(plugin.name, one.name) === whole)?.name;
  if (missing !== undefined) draft.report("LOCAL_NEEDS_REMOTE_SERVER", place, { what, server: missing });
  return {
    ...handler,
    ...(own ? { server: `plugin:${settings.name}:${name}` } : {}),
    ...(ruled === undefined ? {} : { if: ruled.rule }),
  };
}

export function isRemoteServer(plugin: Plugin, settings: Settings, name: string): boolean {
  return plugin.mcpServers.some((server) => server.name === name) && !settings.local.has(`mcp:${name}`);
}

/** The hooks of a frontmatter under the thin client's name; what has no hook's form stays, as the client ignores it. */
export function localHooks(draft: Draft, component: Command | Skill, hooks: Json | undefined): Json | undefined {
  if (!isJsonObject(hooks)) return hooks;
  const what = `${component.kind}:${component.name}` as const;
  const place = { path: component.path, line: component.frontmatter.lines["hooks"] ?? 1 };
  const ofGroup = (event: string, group: Json): Json => {
    if (!isJsonObject(group)) return group;
    const { matcher, hooks: handlers } = group;
    const now = typeof matcher === "string" ? matcherOf(draft, event, matcher, place) : undefined;
    return {
      ...group,
      ...(now === undefined ? {} : { matcher: now }),
      ...(Array.isArray(handlers)
        ? {
            hooks: handlers.map((one: Json) => (isJsonObject(one) ? renamedHandler(draft, one, { what, place }) : one)),
          }
        : {}),
    };
  };
  const events = Object.entries(hooks).map(([event, groups]): [string, Json] => {
    return [event, Array.isArray(groups) ? groups.map((group: Json) => ofGroup(event, group)) : groups];
  });
  return Object.fromEntries(events);
}

function matcherOf(draft: Draft, event: string, before: string, place: Origin): string | undefined {
  const { matcher, missed } = proxiedMatcher({ event, matcher: before }, draft.plugin, draft.settings);
  if (missed) reportUnreached(draft, event, before, place);
  return matcher;
}

/** A guard that fails closed and is not asked at all is worse than a hook that stays silent. */
export function reportUnreached(draft: Draft, event: string, matcher: string, place: Origin): void {
  const code = draft.settings.failClosed.has(event) ? "HOOK_GUARD_NOT_PROXIED" : "HOOK_MATCHER_NOT_PROXIED";
  draft.report(code, place, { event, matcher });
}
