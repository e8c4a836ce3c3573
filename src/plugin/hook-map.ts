import { defined } from "../core/defined.ts";
import type { Report, Where } from "../core/diagnostic.ts";
import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { nearest } from "../core/nearest.ts";
import { below, type Declared, originOf, whereOf } from "./document.ts";
import { hookId } from "./hook-id.ts";
import { guardEvents, handlerProblem, hookEvents } from "./hook-schema.ts";
import { kindOf } from "./schema-issue.ts";
import type { HookHandler, HookType } from "./types.ts";

/**
 * The handlers of a map event → groups, in the order they are written; what the client drops is left out.
 * @param inEntry Whether the map is a marketplace entry's, where `null` is no list; elsewhere the client takes it for none.
 */
export function handlersOf(map: Declared, report: Report, inEntry = false): HookHandler[] {
  if (!isJsonObject(map.value)) return [];
  return Object.entries(map.value)
    .filter(([event, groups]) => groups !== null || inEntry || !hookEvents.has(event))
    .flatMap(([event, groups]) => handlersOfEvent(event, below(map, event, groups), report));
}

function handlersOfEvent(event: string, groups: Declared, report: Report): HookHandler[] {
  if (!hookEvents.has(event)) {
    reportUnknown(event, groups, report);
    return [];
  }
  if (Array.isArray(groups.value)) {
    return groups.value.flatMap((group: Json, at) => handlersOfGroup(event, below(groups, at, group), report));
  }
  drop(event, whereOf(groups), `the event must have a list of matchers, not ${kindOf(groups.value)}`, report);
  return [];
}

/** The client looks into what it takes for an event: with a guard inside it would rather load nothing at all. */
function reportUnknown(event: string, groups: Declared, report: Report): void {
  const hidden = [...guardEvents].find((guard) => isJsonObject(groups.value) && Object.hasOwn(groups.value, guard));
  const where = groups.document.whereKey(groups.at);
  if (hidden !== undefined) report("HOOK_GUARD_MISPLACED", where, { event: hidden });
  else if (event === "hooks") report("HOOKS_WRAPPED", where, {});
  else {
    const near = nearest(event, hookEvents);
    report("HOOK_EVENT_UNKNOWN", where, { event, ...defined({ nearest: near }) });
  }
}

function handlersOfGroup(event: string, group: Declared, report: Report): HookHandler[] {
  const problem = groupProblem(group.value);
  if (problem !== undefined) {
    drop(event, whereOf(group), problem, report);
    return [];
  }
  const { matcher, hooks } = group.value as { readonly matcher?: string; readonly hooks: readonly Json[] };
  const list = below(group, "hooks", hooks);
  return hooks.flatMap((value, at) => {
    const handler = below(list, at, value);
    const wrong = handlerProblem(value);
    if (wrong === undefined) return [handlerOf(event, matcher, handler)];
    drop(event, whereOf(handler), `this handler can't run: ${wrong}`, report);
    return [];
  });
}

function groupProblem(group: Json): string | undefined {
  if (!isJsonObject(group)) return `a matcher must be an object, not ${kindOf(group)}`;
  const { hooks, matcher } = group;
  if (!Array.isArray(hooks))
    return hooks === undefined ? 'a matcher needs "hooks", a list of handlers' : '"hooks" must be a list';
  if (matcher !== undefined && typeof matcher !== "string") return `"matcher" must be a text, not ${kindOf(matcher)}`;
  return undefined;
}

function handlerOf(event: string, matcher: string | undefined, declared: Declared): HookHandler {
  const handler = declared.value as JsonObject;
  return {
    id: hookId(event, handler),
    event,
    ...defined({ matcher }),
    type: handler["type"] as HookType,
    handler,
    origin: originOf(declared),
  };
}

function drop(event: string, where: Where, reason: string, report: Report): void {
  report(guardEvents.has(event) ? "HOOK_GUARD_INVALID" : "HOOK_INVALID", where, { event, reason });
}
