import { isJsonObject, type Json, type JsonObject } from "../../core/json.ts";
import { insideOf } from "../../plugin/paths.ts";
import type { Tell } from "./note.ts";

/** Fields whose texts are paths of the plugin. */
const pathFields = [
  "agents",
  "commands",
  "hooks",
  "lspServers",
  "mcpServers",
  "monitors",
  "outputStyles",
  "skills",
  "themes",
  "workflows",
];
const experimentalFields = ["evals", "monitors", "themes"];

/** Whether something lies at a path of the plugin: a file, or a folder with one. */
export type Exists = (path: string) => boolean;

/** Looks paths up among those of files. */
export function existsAmong(paths: Iterable<string>): Exists {
  const known = new Set<string>([""]);
  for (const path of paths) {
    for (let end = path.length; end !== -1; end = path.lastIndexOf("/", end - 1)) {
      const part = path.slice(0, end);
      if (known.has(part)) break;
      known.add(part);
    }
  }
  return (path) => known.has(path);
}

/**
 * The component fields of a plugin.json or an entry whose paths had to change: the new value, or undefined where nothing is
 * left of the field. Paths to nothing are dropped, those to something get the form that clients want.
 */
export function cleanedPaths(value: JsonObject, exists: Exists, tell: Tell): Map<string, Json | undefined> {
  const changed = new Map<string, Json | undefined>();
  const note = (field: string, given: Json, cleaned: Json | undefined) => {
    if (JSON.stringify(cleaned) !== JSON.stringify(given)) changed.set(field, cleaned);
  };
  for (const field of pathFields) {
    const given = value[field];
    if (given !== undefined) note(field, given, cleanField(field, given, exists, tell));
  }
  const { experimental } = value;
  if (isJsonObject(experimental)) note("experimental", experimental, cleanExperimental(experimental, exists, tell));
  return changed;
}

function cleanExperimental(group: JsonObject, exists: Exists, tell: Tell): Json | undefined {
  const kept = Object.entries(group).flatMap(([key, given]): [string, Json][] => {
    const field = `experimental.${key}`;
    const cleaned = experimentalFields.includes(key) ? cleanField(field, given, exists, tell) : given;
    return cleaned === undefined ? [] : [[key, cleaned]];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function cleanField(field: string, given: Json, exists: Exists, tell: Tell): Json | undefined {
  if (typeof given === "string") return cleanPath(field, given, exists, tell);
  if (Array.isArray(given)) {
    const kept = given.flatMap((item: Json) => {
      const cleaned = typeof item === "string" ? cleanPath(field, item, exists, tell) : item;
      return cleaned === undefined ? [] : [cleaned];
    });
    return kept.length === 0 && given.length > 0 ? undefined : kept;
  }
  if (field !== "commands" || !isJsonObject(given)) return given;
  const kept = Object.entries(given).flatMap(([name, command]): [string, Json][] => {
    if (!isJsonObject(command) || typeof command["source"] !== "string") return [[name, command]];
    const source = cleanPath(`commands.${name}.source`, command["source"], exists, tell);
    return source === undefined ? [] : [[name, { ...command, source }]];
  });
  return kept.length === 0 && Object.keys(given).length > 0 ? undefined : Object.fromEntries(kept);
}

const rootVariable = /^\$\{CLAUDE_PLUGIN_ROOT\}\//;

function cleanPath(field: string, raw: string, exists: Exists, tell: Tell): string | undefined {
  if (field === "mcpServers" && /^https?:\/\//.test(raw)) return raw;
  const path = raw.includes("\\") || raw.startsWith("/") ? undefined : insideOf("", raw.replace(rootVariable, ""));
  if (path === undefined || !exists(path)) {
    tell("COMPONENT_PATH_DROPPED", { field, path: raw });
    return undefined;
  }
  const isFit = (raw.startsWith("./") || (raw === "." && field === "skills")) && !raw.split("/").includes("..");
  if (isFit) return raw;
  const to = `./${path}`;
  tell("COMPONENT_PATH_CORRECTED", { field, path: raw, to });
  return to;
}
