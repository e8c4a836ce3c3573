import type { HookHandler, JsonObject } from "../plugin/types.ts";
import type { Draft } from "./draft.ts";
import { eventTemplate, hookEvents } from "./hook-events.ts";
import { addFilesHooks } from "./files-hooks.ts";
import { hookScript, hookScriptPath } from "./hook-script.ts";
import { localHandler, reportUnreached } from "./local-hooks.ts";
import { proxiedMatcher, proxiedRule } from "./matcher.ts";
import { toolPrefix } from "./tool-names.ts";

/** Where the stubs of all hooks lie. */
export const hooksPath = "hooks/hooks.json";

/** The client's own limits where a handler names none, seconds. */
const usual: Readonly<Record<string, number>> = {
  agent: 60,
  prompt: 30,
  UserPromptSubmit: 30,
  MessageDisplay: 10,
  SessionEnd: 1.5,
};

export interface HookGroup {
  readonly event: string;
  readonly matcher: string | undefined;
  readonly hooks: JsonObject[];
}

/** One stub per handler, so that `if`, time limits and matchers stay per handler and the client merges the answers. */
export function addHooks(draft: Draft): void {
  const groups: HookGroup[] = [];
  for (const hook of draft.plugin.hooks) {
    const local = draft.isLocal(`hook:${hook.id}`);
    const stub = local ? localHandler(draft, hook) : remoteHandler(draft, hook);
    if (stub === undefined) continue;
    if (local) draft.letOut.push(...textsOf(hook.handler), ...textsOf(stub));
    const { matcher, missed } = proxiedMatcher(hook, draft.plugin, draft.settings);
    if (missed) reportUnreached(draft, hook.event, hook.matcher!, hook.origin);
    groupFor(groups, hook.event, matcher).hooks.push(stub);
    draft.components.push({ id: `hook:${hook.id}`, placement: local ? "local" : "remote", path: hooksPath });
  }
  if (draft.settings.permissionHook) groups.push(permissionGroup(draft));
  groups.push(...addFilesHooks(draft));
  reportUnusedGuards(draft);
  if (groups.length > 0) draft.files.set(hooksPath, `${JSON.stringify({ hooks: byEvent(groups) }, null, 2)}\n`);
  const text = JSON.stringify(groups);
  if (text.includes(`/${hookScriptPath}\\"`)) draft.files.set(hookScriptPath, hookScript(draft.settings));
}

function remoteHandler(draft: Draft, hook: HookHandler): JsonObject | undefined {
  const { settings } = draft;
  const closed = settings.failClosed.has(hook.event);
  const later = hook.handler["async"] === true || hook.handler["asyncRewake"] === true;
  const program = hookEvents[hook.event]?.way === "program" || later;
  reportDroppedKeys(draft, hook);
  const timeout = secondsFor(draft, hook);
  // With OAuth the token lies inside the client; there, a guard relies on the client's own `onFailure`.
  if (settings.auth === "oauth" && program) {
    const why = later
      ? "a hook that runs in the background needs a program"
      : "no MCP connection exists at that moment";
    draft.report("HOOK_NEEDS_KEY", hook.origin, { event: hook.event, why });
    draft.leftOut.push({ what: `hook:${hook.id}`, why: `${why}, and with OAuth a program has no key` });
    return undefined;
  }
  const asProgram = program || (closed && settings.auth === "key");
  return {
    ...(asProgram ? programStub(hook, closed, timeout) : toolStub(draft, hook, timeout)),
    ...kept(draft, hook),
    ...(later ? { async: true } : {}),
    ...(closed ? { onFailure: "block" } : {}),
  };
}

/** Its input doesn't name the matcher: the client runs equal stubs once, as it does with the author's equal handlers. */
function toolStub(draft: Draft, hook: HookHandler, timeout: number): JsonObject {
  return {
    type: "mcp_tool",
    server: `plugin:${draft.settings.name}:${draft.settings.naming.serverKey}`,
    tool: "execute_hook",
    timeout,
    input: {
      hook: hook.event,
      handler: hook.id,
      plugin: draft.plugin.name,
      event: eventTemplate(hook.event),
    },
  };
}

function programStub(hook: HookHandler, closed: boolean, timeout: number): JsonObject {
  // curl gives up before the client kills the script, so that there is time to say why.
  const forCurl = timeout > 2 ? timeout - 1 : timeout;
  const words = [hook.event, hook.id, forCurl, closed ? "closed" : "open"].join(" ");
  return { type: "command", command: `sh "\${CLAUDE_PLUGIN_ROOT}/${hookScriptPath}" ${words}`, timeout };
}

/** The author's limit or the client's, as far as the host's reaches; that one is the host's to tell. */
function secondsFor(draft: Draft, { event, type, handler, origin }: HookHandler): number {
  const given = handler["timeout"];
  const { hostTimeoutMs, callTimeoutMs } = draft.settings;
  const most = callTimeoutMs / 1_000;
  if (typeof given !== "number" || given <= 0) return Math.min(usual[event] ?? usual[type] ?? 600, most);
  const limit = hostTimeoutMs / 1_000;
  if (given > limit) draft.report("HOOK_TIME_CUT", origin, { event, given, limit });
  return Math.min(given, most);
}

/** What the author wrote for the caller's client, not for the script. */
function kept(draft: Draft, hook: HookHandler): JsonObject {
  const { if: rule, statusMessage, once, onFailure } = hook.handler;
  const own = typeof rule === "string" ? proxiedRule(rule, draft.plugin, draft.settings) : undefined;
  if (own?.missed === true) reportUnreached(draft, hook.event, rule as string, hook.origin);
  return {
    ...(own === undefined ? {} : { if: own.rule }),
    ...(typeof statusMessage === "string" ? { statusMessage } : {}),
    ...(once === true ? { once } : {}),
    ...(typeof onFailure === "string" ? { onFailure } : {}),
  };
}

const dropped: Readonly<Record<string, string>> = {
  asyncRewake: "the host's answer can't wake the session, so it runs in the background only",
  continueOnBlock: "the client takes it from prompt hooks only",
};

function reportDroppedKeys(draft: Draft, hook: HookHandler): void {
  for (const [key, why] of Object.entries(dropped)) {
    if (hook.handler[key] === true) draft.report("HOOK_KEY_DROPPED", hook.origin, { event: hook.event, key, why });
  }
}

function reportUnusedGuards(draft: Draft): void {
  const remote = draft.plugin.hooks.filter((hook) => !draft.isLocal(`hook:${hook.id}`));
  for (const event of draft.settings.failClosed) {
    if (!remote.some((hook) => hook.event === event)) draft.report("FAIL_CLOSED_UNUSED", "", { event });
  }
}

/** Answers the client's question whether the plugin's own tools may be called. */
function permissionGroup(draft: Draft): HookGroup {
  const { settings, plugin } = draft;
  const input = {
    hook: "PermissionRequest",
    handler: "own-tools",
    plugin: plugin.name,
    event: { tool_name: "${tool_name}" },
  };
  const server = `plugin:${settings.name}:${settings.naming.serverKey}`;
  return {
    event: "PermissionRequest",
    matcher: `^${toolPrefix(settings.name, settings.naming.serverKey)}.*`,
    hooks: [{ type: "mcp_tool", server, tool: "execute_hook", timeout: 10, input }],
  };
}

function groupFor(groups: HookGroup[], event: string, matcher: string | undefined): HookGroup {
  const last = groups.findLast((group) => group.event === event);
  if (last !== undefined && last.matcher === matcher) return last;
  const group: HookGroup = { event, matcher, hooks: [] };
  groups.push(group);
  return group;
}

function byEvent(groups: readonly HookGroup[]): Record<string, JsonObject[]> {
  const events: Record<string, JsonObject[]> = {};
  for (const { event, matcher, hooks } of groups) {
    (events[event] ??= []).push(matcher === undefined ? { hooks } : { matcher, hooks });
  }
  return events;
}

/** Every text inside a value that is copied openly. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
