import { isJsonObject, type Json, type JsonObject } from "../../core/json.ts";
import { setJsonMember } from "../../core/json-edit.ts";
import { removeJsonMember } from "../../core/json-remove.ts";
import type { Tell } from "./note.ts";

/** An entry and a plugin.json that go together. */
export interface Pair {
  readonly entry: JsonObject;
  /** The text of plugin.json. */
  readonly manifest: string;
}

/** With `"strict": false` clients refuse an entry that has one of these beside a plugin.json. */
const conflicting = ["agents", "commands", "experimental", "hooks", "outputStyles", "skills"];
/** Beside a plugin.json clients ignore these in an entry. */
const ignored = ["lspServers", "mcpServers", "monitors", "settings", "themes", "workflows"];
const components = [...conflicting, ...ignored];
/** What both may say. */
const shared = [
  "displayName",
  "description",
  "author",
  "homepage",
  "repository",
  "license",
  "keywords",
  "dependencies",
];
const moved = ["userConfig", "channels", "defaultEnabled", "metadata"];

/**
 * Gives every plugin a plugin.json, and one that holds the components, so that the plugin is whole also without its entry.
 * A component stays in the entry where moving it would change what clients load.
 * @param manifest Of the source, an object in JSON; undefined where it has none.
 * @param paths Of the plugin's files.
 */
export function pairOf(entry: JsonObject, manifest: string | undefined, paths: readonly string[], tell: Tell): Pair {
  const has = (fields: readonly string[]) => fields.filter((field) => Object.hasOwn(entry, field));
  if (manifest === undefined) {
    tell("MANIFEST_WRITTEN", {});
    const start = Object.fromEntries(["name", ...has(shared)].map((field) => [field, entry[field] ?? ""]));
    return taken(entry, `${JSON.stringify(start, null, 2)}\n`, [...has(moved), ...has(components)], paths);
  }
  const contrary = entry["strict"] === false ? has(conflicting) : [];
  if (contrary.length > 0) {
    tell("STRICT_CONFLICT", { fields: contrary.map((field) => JSON.stringify(field)).join(", ") });
    const bare = components.reduce((text, field) => removeJsonMember(text, [], field), manifest);
    return taken(entry, bare, has(components), paths);
  }
  for (const field of has(ignored)) tell("FIELD_DROPPED", { field, problem: "has no effect beside a plugin.json" });
  return { entry: without(entry, ignored), manifest };
}

/** Moves fields from the entry to the manifest; the entry is then one that adds to a plugin.json. */
function taken(entry: JsonObject, manifest: string, fields: readonly string[], paths: readonly string[]): Pair {
  const movable = fields.filter((field) => isMovable(field, entry[field]!, paths));
  const text = movable.reduce((made, field) => setJsonMember(made, [], field, entry[field]!), manifest);
  return { entry: without(entry, [...movable, "strict"]), manifest: text };
}

/** In plugin.json these replace a folder that they only add to from an entry. */
const folders: Readonly<Record<string, string>> = {
  agents: "agents/",
  commands: "commands/",
  outputStyles: "output-styles/",
};

function isMovable(field: string, value: Json, paths: readonly string[]): boolean {
  if (field === "hooks") return !paths.includes("hooks/hooks.json");
  const folder = folders[field];
  if (folder === undefined) return true;
  const named = namedIn(value);
  const isNamed = (path: string) => named.some((one) => one === "" || path === one || path.startsWith(`${one}/`));
  return paths.filter((path) => path.startsWith(folder) && /\.md$/i.test(path)).every(isNamed);
}

function namedIn(value: Json): string[] {
  if (isJsonObject(value))
    return Object.values(value).flatMap((one) => (isJsonObject(one) ? namedIn(one["source"] ?? null) : []));
  const items: readonly Json[] = Array.isArray(value) ? value : [value];
  return items
    .filter((item) => typeof item === "string")
    .map((item) => item.replace(/^(?:\.\/+)+|^\.$/, "").replace(/\/+$/, ""));
}

/** The object without some keys. */
export function without(value: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
