import { isJsonObject, type Json, type JsonObject } from "../../core/json.ts";
import { setJsonMember } from "../../core/json-edit.ts";
import { catalogOf, nameOf, placeOfEntry, pluginsOf, removeEntry, setRename } from "../../marketplace/catalog-edit.ts";
import { catalogPath } from "../../marketplace/types.ts";
import { isAt, type PublishedEntry, type Upserted, upsertEntry, type UpsertOptions } from "../../marketplace/upsert.ts";

/** An old entry of which a new one keeps what publishing does not write: category, tags and whatever else stands there. */
export interface PlaceOptions extends UpsertOptions {
  readonly inherit?: JsonObject | undefined;
}

/** A marketplace's entries while a change to them is planned. All throw `BazaarError` MARKETPLACE_INVALID. */
export interface Entries {
  /** The file that holds the entry of this name. */
  fileOf(name: string): string;
  /** Every name that is known of. */
  names(): readonly string[];
  entry(name: string): JsonObject | undefined;
  upsert(entry: PublishedEntry, options: PlaceOptions): Upserted["change"];
  /** Whether the entry's source is this folder of the marketplace. */
  leadsTo(entry: JsonObject, folder: string): boolean;
  remove(name: string): void;
  /** Where the plugin of that name went; undefined where nothing is said of it. */
  renameOf(name: string): Json | undefined;
  /** `false` where renames can't be written. */
  rename(name: string, to: string | null | undefined): boolean;
  /** The files as they are now, by path; undefined: not there (any more). */
  files(): ReadonlyMap<string, string | undefined>;
}

/** Entries that stand in the catalog. */
export function catalogEntries(given: string): Entries {
  let text = given;
  let read: { readonly of: string; readonly value: JsonObject } | undefined;
  // A catalog of some megabytes takes a while to read, and is asked for by every function below.
  const catalog = () => (read?.of === text ? read : (read = { of: text, value: catalogOf(text) })).value;
  const items = () => pluginsOf(catalog());
  return {
    fileOf: () => catalogPath,
    names: () => items().flatMap((item) => asText(nameOf(item))),
    entry(name) {
      const index = placeOfEntry(items(), name);
      return index === undefined ? undefined : (items()[index] as JsonObject);
    },
    upsert(entry, { inherit, ...options }) {
      const upserted = upsertEntry(text, entry, options);
      text = upserted.text;
      if (upserted.change !== "added" || inherit === undefined) return upserted.change;
      const path = ["plugins", placeOfEntry(items(), entry.name) ?? 0];
      const fresh = this.entry(entry.name) ?? {};
      for (const [key, value] of Object.entries(inherit))
        if (!Object.hasOwn(fresh, key)) text = setJsonMember(text, path, key, value);
      return upserted.change;
    },
    leadsTo: (entry, folder) => isAt(entry["source"], folder, catalog()),
    remove(name) {
      text = removeEntry(text, name);
    },
    renameOf(name) {
      const { renames } = catalog();
      return isJsonObject(renames) && Object.hasOwn(renames, name) ? renames[name] : undefined;
    },
    rename(name, to) {
      text = setRename(text, name, to);
      return true;
    },
    files: () => new Map([[catalogPath, text]]),
  };
}

function asText(name: Json | undefined): string[] {
  return typeof name === "string" ? [name] : [];
}
