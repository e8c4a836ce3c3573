import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type Json, type JsonObject, parseJson } from "../core/json.ts";
import { appendJsonItem, setJsonMember } from "../core/json-edit.ts";
import { isOwner } from "./entry.ts";
import { isInside, normalize } from "./source.ts";
import { catalogPath, type Owner } from "./types.ts";

/** What a published plugin says of itself in a catalog. No version and no components: plugin.json has those. */
export interface PublishedEntry {
  readonly name: string;
  /** A folder of the marketplace, e.g. `./plugins/my-plugin`. */
  readonly source: `./${string}`;
  readonly description: string;
  readonly author?: Owner;
  /** Only written where the entry has none: a maintainer may have sorted it elsewhere. */
  readonly category?: string;
}

export interface UpsertOptions {
  /** Take over an entry of that name whose source is another one. @default false (refused) */
  readonly takeOver?: boolean;
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
  const found = plugins.flatMap((item, index) => (nameOf(item) === entry.name ? [index] : []));
  if (found.length > 1) throw twice(entry.name, found.length);
  const [index] = found;
  if (index === undefined) {
    const base = catalog["plugins"] === undefined ? setJsonMember(text, [], "plugins", []) : text;
    return { text: appendJsonItem(base, ["plugins"], itemOf(entry)), change: "added" };
  }
  const old = plugins[index] as JsonObject;
  const wanted = changesTo(old, entry, catalog, options);
  let edited = text;
  for (const [key, value] of Object.entries(wanted)) edited = setJsonMember(edited, ["plugins", index], key, value);
  return { text: edited, change: edited === text ? "unchanged" : "replaced" };
}

/** Without TypeScript anything may be given, and `undefined` would stand in the catalog as it is. */
function requireArguments(text: unknown, entry: Partial<PublishedEntry> | undefined): void {
  if (typeof text !== "string") throw unfit("the catalog's text is none");
  const { name, source, description, category, author } = entry ?? {};
  if (typeof name !== "string" || name === "") throw unfit("the entry has no name");
  if (typeof source !== "string" || !source.startsWith("./"))
    throw unfit('the entry has no source that starts with "./"');
  if (typeof description !== "string") throw unfit("the entry has no description");
  if (category !== undefined && typeof category !== "string") throw unfit("the entry's category is no text");
  if (author !== undefined && !isOwner(author as unknown as Json)) throw unfit("the entry's author has no name");
}

function unfit(problem: string): BazaarError {
  const fix = "Give the catalog's text, and an entry with name, source (./folder) and description.";
  return new BazaarError("OPTION_INVALID", `\`upsertEntry\` was called wrongly: ${problem}.`, fix);
}

function catalogOf(text: string): JsonObject {
  const { value, problem } = parseJson(text);
  if (problem !== undefined) {
    const place = `line ${problem.line}, column ${problem.column}`;
    throw invalid(
      `"${catalogPath}" is not valid JSON (${place}): ${problem.reason}.`,
      "Correct it, then publish again.",
    );
  }
  if (isJsonObject(value)) return value;
  throw invalid(`"${catalogPath}" is no JSON object.`, 'Write {"name": "…", "owner": {"name": "…"}, "plugins": []}.');
}

function pluginsOf(catalog: JsonObject): readonly Json[] {
  const { plugins } = catalog;
  if (plugins === undefined) return [];
  if (Array.isArray(plugins)) return plugins as readonly Json[];
  throw invalid(`"plugins" in "${catalogPath}" is no list.`, 'Write "plugins": [] or a list of entries.');
}

function nameOf(item: Json): Json | undefined {
  return isJsonObject(item) ? item["name"] : undefined;
}

function itemOf(entry: PublishedEntry): JsonObject {
  const { name, source, description, category, author } = entry;
  return {
    name,
    source,
    description,
    ...(category === undefined ? {} : { category }),
    ...(author === undefined ? {} : { author: { ...author } }),
  };
}

/** The members to set; those that are equal already are left to `setJsonMember`, which then changes nothing. */
function changesTo(old: JsonObject, entry: PublishedEntry, catalog: JsonObject, options: UpsertOptions): JsonObject {
  const { source, description, author, category } = itemOf(entry);
  const same = folderOf(old["source"], catalog) === normalize(entry.source);
  if (!same && options.takeOver !== true) throw foreign(entry.name, old["source"]);
  return {
    ...(same ? {} : { source: source! }),
    description: description!,
    ...(category !== undefined && old["category"] === undefined ? { category } : {}),
    ...(author === undefined ? {} : { author }),
  };
}

/** The folder that a relative source means, as the client resolves it; undefined for every other source. */
function folderOf(source: Json | undefined, catalog: JsonObject): string | undefined {
  if (typeof source !== "string") return undefined;
  if (source === "." || source.startsWith("./")) return normalize(source);
  const metadata = catalog["metadata"];
  const root = isJsonObject(metadata) ? metadata["pluginRoot"] : undefined;
  return typeof root === "string" && isInside(root) ? normalize(`${root}/${source}`) : undefined;
}

function twice(name: string, count: number): BazaarError {
  return invalid(
    `The catalog has ${count} entries called "${name}", and it is not clear which one to update.`,
    "Remove all but one.",
  );
}

function foreign(name: string, source: Json | undefined): BazaarError {
  const kind = isJsonObject(source) ? JSON.stringify(source["source"] ?? null) : JSON.stringify(source ?? null);
  return invalid(
    `The catalog has an entry "${name}" from another source (${kind}), which may be somebody else's plugin.`,
    "Publish under another name, remove that entry, or take it over with --take-over (`takeOver` in code).",
  );
}

function invalid(problem: string, fix: string): BazaarError {
  return new BazaarError("MARKETPLACE_INVALID", problem, fix);
}
