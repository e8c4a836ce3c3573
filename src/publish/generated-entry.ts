import { isJsonObject, type JsonObject, parseJson } from "../core/json.ts";
import { isAt } from "../marketplace/upsert.ts";

/** What publishing writes into an entry. Hooks, servers and commands that stand in an entry would run without any folder. */
const written: ReadonlySet<string> = new Set(["name", "source", "description", "author", "category"]);

/** One entry after a change, and what it may have its other members from. */
export interface JudgedEntry {
  readonly name: string;
  readonly entry: JsonObject;
  /** The entry of that name before, and those that went with the change: a rename keeps what curators wrote. */
  readonly before: readonly JsonObject[];
  /** The plugin's own folder in the marketplace. */
  readonly folder: string;
  /** For `metadata.pluginRoot`. */
  readonly catalog: JsonObject;
}

/** Ends of sentences about what publishing would not have written into the entry. */
export function entryFaults({ name, entry, before, folder, catalog }: JudgedEntry): string[] {
  const same = (key: string) => before.some((old) => JSON.stringify(old[key]) === JSON.stringify(entry[key]));
  const members = Object.keys(entry).filter((key) => !written.has(key) && !same(key));
  const { source } = entry;
  const sha = isJsonObject(source) ? source["sha"] : undefined;
  const pinned = typeof sha === "string" && /^[0-9a-f]{40}$/.test(sha);
  return [
    ...members.map((key) => `gives the entry "${name}" another "${key}", which publishing never writes`),
    ...(pinned || isAt(source, folder, catalog)
      ? []
      : [`leads the entry "${name}" neither to "${folder}" nor to a commit elsewhere`]),
  ];
}

/** The text of one entry's file before and after the change; undefined where it was not, or is no more. */
export interface EntryFile {
  readonly name: string;
  readonly folder: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The same of an entry that is a file of its own. */
export function entryFileFaults({ name, folder, before, after }: EntryFile): string[] {
  if (after === undefined) return [];
  const [old, entry] = [parseJson(before ?? "{}").value, parseJson(after).value];
  if (!isJsonObject(entry) || entry["name"] !== name) return [`is not the entry of "${name}"`];
  return entryFaults({ name, entry, before: isJsonObject(old) ? [old] : [], folder, catalog: {} });
}
