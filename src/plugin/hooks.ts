import * as v from "valibot";
import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { type Declared, type Document, itemsOf, memberOf, readJson, whereOf } from "./document.ts";
import { runKey } from "./hook-id.ts";
import { handlersOf } from "./hook-map.ts";
import { readHookModules } from "./hook-modules.ts";
import { guardEvents, hookEvents } from "./hook-schema.ts";
import { declaredFile, hasForm } from "./paths.ts";
import { firstIssue, kindOf } from "./schema-issue.ts";
import { object, shortList } from "./schema-parts.ts";
import type { Source } from "./source.ts";
import type { ClientComponent, HookHandler } from "./types.ts";

export interface Hooks {
  readonly handlers: readonly HookHandler[];
  readonly modules: readonly ClientComponent[];
}

const beside = object({
  description: v.optional(v.string()),
  modules: v.optional(shortList(v.string(), 1)),
});

const defaultPath = "hooks/hooks.json";

/**
 * The handlers of hooks/hooks.json and of every declaration (a path, a map event → groups, or a list of both), merged
 * as the client merges them. Handlers of which the client runs only one are one, the first of them.
 * @param entry The hooks of a marketplace's entry: each event of theirs replaces all others of it. Paths are checked by
 * their form only, for the client reads no file of hooks for an entry.
 */
export function readHooks(source: Source, declared: readonly Declared[], entry: Declared | undefined): Hooks {
  const files = new Set(source.tree.has(defaultPath) ? [defaultPath] : []);
  const inline: Declared[] = [];
  for (const value of declared.flatMap(itemsOf)) {
    if (isJsonObject(value.value)) inline.push(value);
    else addFile(source, value, files);
  }
  const documents = [...files].map((path) => readHooksFile(source, path)).filter((file) => file !== undefined);
  const maps = documents.map((document) => memberOf(document, "hooks")).filter((map) => map !== undefined);
  const own = [...maps, ...inline].flatMap((map) => handlersOf(map, source.report));
  const added = entry === undefined ? [] : itemsOf(entry).flatMap((one) => handlersOfEntry(source, one));
  const replaced = new Set(added.map((one) => one.event));
  const handlers = [...own.filter((one) => !replaced.has(one.event)), ...added];
  return {
    handlers: [...firstOfEach(handlers).values()],
    modules: documents.flatMap((document) => readHookModules(source, document)),
  };
}

function firstOfEach(handlers: readonly HookHandler[]): Map<string, HookHandler> {
  const first = new Map<string, HookHandler>();
  for (const one of handlers) {
    const key = runKey(one);
    if (!first.has(key)) first.set(key, one);
  }
  return first;
}

function handlersOfEntry(source: Source, one: Declared): HookHandler[] {
  if (isJsonObject(one.value)) return handlersOf(one, source.report, true);
  if (typeof one.value === "string") hasForm(source, one, "hooks", [".json"]);
  else source.report("MANIFEST_ENTRY_INVALID", whereOf(one), { field: "hooks", problem: typeProblem(one.value) });
  return [];
}

function addFile(source: Source, declared: Declared, files: Set<string>): void {
  if (typeof declared.value !== "string") {
    source.report("MANIFEST_FIELD_INVALID", whereOf(declared), {
      field: "hooks",
      problem: typeProblem(declared.value),
    });
    return;
  }
  const file = declaredFile(source, declared, "hooks", [".json"]);
  if (file === undefined) return;
  if (files.has(file.path) && file.path !== defaultPath) {
    source.report("HOOKS_FILE_TWICE", whereOf(declared), { path: file.raw });
  }
  files.add(file.path);
}

function typeProblem(value: Json): string {
  return `must be a path, an object of events, or a list of both, not ${kindOf(value)}`;
}

function readHooksFile(source: Source, path: string): Document | undefined {
  const invalid = (reason: string) => source.report("HOOKS_SHAPE_INVALID", path, { reason });
  const document = readJson(source, path, {
    byteOrderMark: false,
    invalid: (where, reason) => source.report("HOOKS_JSON_INVALID", where, { reason }),
  });
  if (document === undefined) return undefined;
  if (!isJsonObject(document.value)) {
    invalid(`it must be an object, not ${kindOf(document.value)}`);
    return undefined;
  }
  return checkTop(source, document, document.value) ? document : undefined;
}

/** Whether the client reads anything of the file. */
function checkTop(source: Source, document: Document, top: JsonObject): boolean {
  const { hooks, modules } = top;
  // The client takes an empty list of events for none, and only speaks up when something is in it.
  const outside = Object.keys(top).filter((key) => hookEvents.has(key) && !isEmptyList(top[key]));
  const guard = outside.find((event) => guardEvents.has(event));
  if (guard !== undefined) {
    source.report("HOOK_GUARD_MISPLACED", document.whereKey([guard]), { event: guard });
    return false;
  }
  if (hooks === undefined && !hasModules(modules)) {
    source.report("HOOKS_SHAPE_INVALID", document.path, { reason: 'it needs "hooks", an object of events' });
    return false;
  }
  for (const event of outside) source.report("HOOK_EVENT_OUTSIDE", document.whereKey([event]), { event });
  if (!checkBeside(source, document, top)) return false;
  if (hooks === undefined || isJsonObject(hooks)) return true;
  const code = hooks === null ? "HOOKS_SHAPE_INVALID" : "HOOKS_MAP_INVALID";
  source.report(code, document.where(["hooks"]), {
    reason: `"hooks" must be an object of events, not ${kindOf(hooks)}`,
  });
  return false;
}

/** Whether what stands beside the hooks lets the client read them; with a guard among them it would load nothing else. */
function checkBeside(source: Source, document: Document, top: JsonObject): boolean {
  const issue = firstIssue(beside, top);
  if (issue === undefined) return true;
  const { path, field, problem } = issue;
  const reason = `"${field}" of the file ${problem}`;
  const { hooks } = top;
  const guard = [...guardEvents].find((event) => isJsonObject(hooks) && !isEmptyList(hooks[event] ?? []));
  const where = document.where(path);
  if (guard !== undefined) source.report("HOOK_GUARD_INVALID", where, { event: guard, reason });
  else if (path[0] === "modules") source.report("HOOK_MODULE_INVALID", where, { reason });
  else source.report("HOOKS_SHAPE_INVALID", where, { reason });
  return false;
}

function isEmptyList(value: Json | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}

function hasModules(modules: Json | undefined): boolean {
  return modules !== undefined && !isEmptyList(modules);
}
