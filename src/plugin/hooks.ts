import { isJsonObject } from "../core/json.ts";
import { below, type Declared, memberOf, originOf, readJson } from "./document.ts";
import { hookId } from "./hook-id.ts";
import type { Source } from "./source.ts";
import type { ClientComponent, HookHandler, HookType } from "./types.ts";

export interface Hooks {
  readonly handlers: readonly HookHandler[];
  readonly modules: readonly ClientComponent[];
}

const defaultPath = "hooks/hooks.json";
const types = new Set(["command", "http", "mcp_tool", "prompt", "agent"]);

export function readHooks(source: Source, declared: readonly Declared[]): Hooks {
  const file = readJson(source, defaultPath, (where, reason) => source.report("HOOKS_JSON_INVALID", where, { reason }));
  const maps = [memberOf(file, "hooks"), ...declared].filter((map) => map !== undefined);
  const handlers = new Map<string, HookHandler>();
  for (const map of maps) {
    for (const handler of handlersOf(map)) if (!handlers.has(handler.id)) handlers.set(handler.id, handler);
  }
  return { handlers: [...handlers.values()], modules: [] };
}

function handlersOf(map: Declared): HookHandler[] {
  if (!isJsonObject(map.value)) return [];
  const found: HookHandler[] = [];
  for (const [event, groups] of Object.entries(map.value)) {
    for (const [at, group] of (Array.isArray(groups) ? groups : []).entries()) {
      if (!isJsonObject(group) || !Array.isArray(group["hooks"])) continue;
      const matcher = typeof group["matcher"] === "string" ? group["matcher"] : undefined;
      for (const [index, handler] of group["hooks"].entries()) {
        if (!isJsonObject(handler) || !types.has(String(handler["type"]))) continue;
        const place = below(
          below(below(below(map, event, groups!), at, group), "hooks", group["hooks"]),
          index,
          handler,
        );
        const type = handler["type"] as HookType;
        const id = hookId(event, matcher, handler);
        found.push({
          id,
          event,
          ...(matcher === undefined ? {} : { matcher }),
          type,
          handler,
          origin: originOf(place),
        });
      }
    }
  }
  return found;
}
