import { isJsonObject, type Json, type JsonObject } from "../../core/json.ts";
import { insideOf } from "../../plugin/paths.ts";
import { ordered } from "./canonical.ts";
import type { Tell } from "./note.ts";
import type { Named } from "./assign-names.ts";
import type { View } from "./types.ts";

/** Keys whose texts are addresses: of pictures, videos and documents. */
const addressKey = /^(?:cover|icon|image|logo|photo|screenshot|video|doc|url|href|src|path|file|link)/i;

/**
 * What a source's marketplace-metadata.json says of a plugin, as it is served. Pictures and documents are served when they
 * are https URLs or files of the plugin itself, whose paths then begin with the plugin's folder; a file that lies elsewhere
 * in the source goes with no plugin and is left out, with a note.
 */
export function servedMetadata(metadata: JsonObject | undefined, named: Named, tell: Tell): JsonObject | undefined {
  const found = entryOf(metadata?.["plugins"], named.plugin.sourceName);
  if (found === undefined) return undefined;
  const paths = new Set(named.plugin.files.map(({ path }) => path));
  const { origin } = named.plugin.source;
  const root = origin.kind === "relative" ? (origin.path ?? "") : undefined;
  const address = (field: string, text: string): string | undefined => {
    if (text.startsWith("https://")) return text;
    const path = /^[a-z+.-]+:|^\/|\\/i.test(text) || root === undefined ? undefined : insideOf("", text);
    const inside = path === undefined ? undefined : root === "" ? path : below(path, root!);
    if (inside !== undefined && paths.has(inside)) return `./${named.folder}/${inside}`;
    tell("METADATA_ASSET_LEFT_OUT", { field, path: text });
    return undefined;
  };
  return ordered((walk(found, "", false, address) ?? {}) as JsonObject);
}

/** The store's data of a view, keyed by listed name, as text; undefined where no plugin has any. */
export function metadataOf(view: View): string | undefined {
  const plugins = view.plugins.flatMap(({ name, metadata }) =>
    metadata === undefined ? [] : [[name, metadata] as const],
  );
  return plugins.length === 0 ? undefined : `${JSON.stringify({ plugins: Object.fromEntries(plugins) }, null, 2)}\n`;
}

/** By name, or among a list of objects with names. */
function entryOf(plugins: Json | undefined, name: string): JsonObject | undefined {
  if (Array.isArray(plugins)) {
    const found = (plugins as readonly Json[]).find((one) => isJsonObject(one) && one["name"] === name);
    return isJsonObject(found)
      ? Object.fromEntries(Object.entries(found).filter(([key]) => key !== "name"))
      : undefined;
  }
  const found = isJsonObject(plugins) && Object.hasOwn(plugins, name) ? plugins[name] : undefined;
  return isJsonObject(found) ? found : undefined;
}

function below(path: string, root: string): string | undefined {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
}

function walk(
  value: Json,
  field: string,
  isAddress: boolean,
  address: (field: string, text: string) => string | undefined,
): Json | undefined {
  if (typeof value === "string") return isAddress ? address(field, value) : value;
  if (Array.isArray(value)) {
    return value.flatMap((item: Json, at) => {
      const kept = walk(item, `${field}[${at}]`, isAddress, address);
      return kept === undefined ? [] : [kept];
    });
  }
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value).flatMap(([key, item]): [string, Json][] => {
    const one = walk(item, field === "" ? key : `${field}.${key}`, addressKey.test(key), address);
    return one === undefined ? [] : [[key, one]];
  });
  return Object.fromEntries(kept);
}
