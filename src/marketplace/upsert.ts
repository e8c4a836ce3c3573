import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type Json, type JsonObject, type JsonPath } from "../core/json.ts";
import { sameJson, setJsonMember } from "../core/json-edit.ts";
import { addEntry, catalogOf, invalid, placeOfEntry, pluginsOf } from "./catalog-edit.ts";
import { isOwner } from "./entry.ts";
import { isInside, normalize } from "./source.ts";
import type { Owner } from "./types.ts";

/** A plugin that lies in a git repository, pinned to one commit; without `path` it is the whole repository. */
export interface PinnedSource {
  readonly source: "git-subdir" | "url";
  readonly url: string;
  readonly path?: string;
  readonly ref?: string;
  /** 40 lower-case hex digits. */
  readonly sha: string;
}

/** What a published plugin says of itself in a catalog. No version and no components: plugin.json has those. */
export interface PublishedEntry {
  readonly name: string;
  /** A folder of the marketplace, e.g. `./plugins/my-plugin`, or a pinned place elsewhere. */
  readonly source: `./${string}` | PinnedSource;
  readonly description: string;
  readonly author?: Owner;
  /** Only written where the entry has none: a maintainer may have sorted it elsewhere. */
  readonly category?: string;
}

export interface UpsertOptions {
  /** Take over an entry of that name whose source is another one. @default false (refused) */
  readonly takeOver?: boolean;
  /** A folder that is known to be this plugin's own: an entry that leads there may be given another source. @default none */
  readonly ownFolder?: string;
}

export interface Upserted {
  /** The whole catalog; the very text that was given when nothing changed. */
  readonly text: string;
  readonly change: "added" | "replaced" | "unchanged";
}

/**
 * Adds the entry to a catalog, or updates the one of that name. Only the fields of `PublishedEntry` are touched: key
 * order, unknown keys of catalog and entry (category, tags), indentation and line ends stay, and a source that leads to
 * the same folder stays as it is written. Throws `BazaarError` MARKETPLACE_INVALID when the catalog is broken, has two
 * entries of that name, or has one from another source that is not to be taken over, OPTION_INVALID when the entry lacks
 * a field.
 */
export function upsertEntry(text: string, entry: PublishedEntry, options: UpsertOptions = {}): Upserted {
  requireArguments(text, entry);
  const catalog = catalogOf(text);
  const plugins = pluginsOf(catalog);
  const index = placeOfEntry(plugins, entry.name);
  if (index === undefined) return { text: addEntry(text, itemOf(entry), catalog), change: "added" };
  return updateEntry({ text, path: ["plugins", index], old: plugins[index] as JsonObject, catalog }, entry, options);
}

/** An entry where it stands: in a catalog, or as a file of its own. */
export interface StandingEntry {
  readonly text: string;
  readonly path: JsonPath;
  readonly old: JsonObject;
  /** For `metadata.pluginRoot`. */
  readonly catalog: JsonObject;
}

/** The part of `upsertEntry` that updates one. */
export function updateEntry(standing: StandingEntry, entry: PublishedEntry, options: UpsertOptions): Upserted {
  const { text, path, old, catalog } = standing;
  const wanted = changesTo(old, entry, catalog, options);
  let edited = text;
  for (const [key, value] of Object.entries(wanted))
    if (!sameJson(old[key], value)) edited = setJsonMember(edited, path, key, value);
  return { text: edited, change: edited === text ? "unchanged" : "replaced" };
}

/** Without TypeScript anything may be given, and `undefined` would stand in the catalog as it is. */
function requireArguments(text: unknown, entry: Partial<PublishedEntry> | undefined): void {
  if (typeof text !== "string") throw unfit("the catalog's text is none");
  const { name, source, description, category, author } = entry ?? {};
  if (typeof name !== "string" || name === "") throw unfit("the entry has no name");
  if (typeof source === "string" ? !source.startsWith("./") : typeof source?.sha !== "string")
    throw unfit('the entry has no source that starts with "./" or is pinned');
  if (typeof description !== "string") throw unfit("the entry has no description");
  if (category !== undefined && typeof category !== "string") throw unfit("the entry's category is no text");
  if (author !== undefined && !isOwner(author as unknown as Json)) throw unfit("the entry's author has no name");
}

function unfit(problem: string): BazaarError {
  const fix = "Give the catalog's text, and an entry with name, source (./folder) and description.";
  return new BazaarError("OPTION_INVALID", `\`upsertEntry\` was called wrongly: ${problem}.`, fix);
}

/** A whole new entry. */
export function itemOf(entry: PublishedEntry): JsonObject {
  const { name, source, description, category, author } = entry;
  return {
    name,
    source: typeof source === "string" ? source : { ...source },
    description,
    ...(category === undefined ? {} : { category }),
    ...(author === undefined ? {} : { author: { ...author } }),
  };
}

/** The members to set, also those that are equal already. */
function changesTo(old: JsonObject, entry: PublishedEntry, catalog: JsonObject, options: UpsertOptions): JsonObject {
  const { source, description, author, category } = itemOf(entry);
  const same = isSame(old["source"], entry.source, catalog);
  const ours = same || isAt(old["source"], options.ownFolder, catalog);
  if (!ours && options.takeOver !== true) throw foreign(entry.name, old["source"]);
  return {
    ...(same && typeof entry.source === "string" ? {} : { source: source! }),
    description: description!,
    ...(category !== undefined && old["category"] === undefined ? { category } : {}),
    ...(author === undefined ? {} : { author }),
  };
}

/** Whether both lead to the same folder, or to the same place of the same repository, at whatever commit. */
function isSame(old: Json | undefined, fresh: PublishedEntry["source"], catalog: JsonObject): boolean {
  if (typeof fresh === "string") return isAt(old, fresh, catalog);
  return isJsonObject(old) && (["source", "url", "path"] as const).every((key) => old[key] === fresh[key]);
}

/** Whether the source of an entry is this folder of the marketplace. */
export function isAt(source: Json | undefined, folder: string | undefined, catalog: JsonObject): boolean {
  return folder !== undefined && folderOf(source, catalog) === normalize(folder);
}

/** The folder that a relative source means, as the client resolves it; undefined for every other source. */
function folderOf(source: Json | undefined, catalog: JsonObject): string | undefined {
  if (typeof source !== "string") return undefined;
  if (source === "." || source.startsWith("./")) return normalize(source);
  const metadata = catalog["metadata"];
  const root = isJsonObject(metadata) ? metadata["pluginRoot"] : undefined;
  return typeof root === "string" && isInside(root) ? normalize(`${root}/${source}`) : undefined;
}

function foreign(name: string, source: Json | undefined): BazaarError {
  const kind = isJsonObject(source) ? JSON.stringify(source["source"] ?? null) : JSON.stringify(source ?? null);
  return invalid(
    `The catalog has an entry "${name}" from another source (${kind}), which may be somebody else's plugin.`,
    "Publish under another name, remove that entry, or take it over with --take-over (`takeOver` in code).",
  );
}
