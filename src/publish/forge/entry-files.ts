import type { JsonObject } from "../../core/json.ts";
import { catalogOf, invalid } from "../../marketplace/catalog-edit.ts";
import { isAt, itemOf, updateEntry } from "../../marketplace/upsert.ts";
import type { Entries } from "./entries.ts";

/**
 * Entries that stand in a file each, from which the marketplace's own CI assembles the catalog: that must then not be
 * edited, so renames can't be written. `given`: the texts by name, undefined where there is no file.
 */
export function fileEntries(given: ReadonlyMap<string, string | undefined>, fileOf: (name: string) => string): Entries {
  const texts = new Map(given);
  const entry = (name: string): JsonObject | undefined => {
    const text = texts.get(name);
    if (text === undefined) return undefined;
    const value = catalogOf(text, fileOf(name));
    if (value["name"] === name) return value;
    throw invalid(
      `"${fileOf(name)}" is not the entry of "${name}".`,
      "Have the file's name and its entry's made equal.",
    );
  };
  return {
    fileOf,
    entry,
    names: () => [...texts].flatMap(([name, text]) => (text === undefined ? [] : [name])),
    upsert(fresh, { inherit, ...options }) {
      const old = entry(fresh.name);
      if (old === undefined) {
        texts.set(fresh.name, `${JSON.stringify({ ...inherit, ...itemOf(fresh) }, null, 2)}\n`);
        return "added";
      }
      const standing = { text: texts.get(fresh.name) ?? "", path: [], old, catalog: {} };
      const { text, change } = updateEntry(standing, fresh, options);
      texts.set(fresh.name, text);
      return change;
    },
    leadsTo: (one, folder) => isAt(one["source"], folder, {}),
    remove: (name) => void texts.set(name, undefined),
    renameOf: () => undefined,
    rename: () => false,
    files: () => new Map([...texts].map(([name, text]) => [fileOf(name), text])),
  };
}
