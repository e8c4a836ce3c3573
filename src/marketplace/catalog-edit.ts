import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type Json, type JsonObject, parseJson } from "../core/json.ts";
import { insertJsonItem, setJsonMember } from "../core/json-edit.ts";
import { removeJsonItem, removeJsonMember } from "../core/json-remove.ts";
import { compareCodeUnits } from "../core/text.ts";
import { catalogPath } from "./types.ts";

/** What every edit of a catalog begins with. Throws `BazaarError` MARKETPLACE_INVALID. */
export function catalogOf(text: string, path: string = catalogPath): JsonObject {
  const { value, problem } = parseJson(text);
  if (problem !== undefined) {
    const place = `line ${problem.line}, column ${problem.column}`;
    throw invalid(`"${path}" is not valid JSON (${place}): ${problem.reason}.`, "Correct it, then publish again.");
  }
  if (isJsonObject(value)) return value;
  throw invalid(`"${path}" is no JSON object.`, "Correct it, then publish again.");
}

/** The catalog's entries. Throws `BazaarError` MARKETPLACE_INVALID where they are no list. */
export function pluginsOf(catalog: JsonObject): readonly Json[] {
  const { plugins } = catalog;
  if (plugins === undefined) return [];
  if (Array.isArray(plugins)) return plugins as readonly Json[];
  throw invalid(`"plugins" in "${catalogPath}" is no list.`, 'Write "plugins": [] or a list of entries.');
}

/** Places of the entries of that name. Throws `BazaarError` MARKETPLACE_INVALID where there are several. */
export function placeOfEntry(plugins: readonly Json[], name: string): number | undefined {
  const found = plugins.flatMap((item, index) => (nameOf(item) === name ? [index] : []));
  if (found.length > 1)
    throw invalid(
      `The catalog has ${found.length} entries called "${name}", and it is not clear which one to update.`,
      "Remove all but one.",
    );
  return found[0];
}

/**
 * Adds an entry: at its place where the others stand in the order of their lower-cased names, as some marketplaces
 * demand, else behind all of them. `catalog`: what the text says.
 */
export function addEntry(text: string, item: JsonObject, catalog: JsonObject): string {
  const base = catalog["plugins"] === undefined ? setJsonMember(text, [], "plugins", []) : text;
  const names = pluginsOf(catalog).map((one) => lowered(nameOf(one)));
  const own = lowered(item["name"]) ?? "";
  const after = isSorted(names) ? names.findIndex((name) => compareCodeUnits(name ?? "", own) > 0) : -1;
  return insertJsonItem(base, ["plugins"], after === -1 ? names.length : after, item);
}

/** The catalog without the entry of that name; the very text that was given when there is none. */
export function removeEntry(text: string, name: string): string {
  const index = placeOfEntry(pluginsOf(catalogOf(text)), name);
  return index === undefined ? text : removeJsonItem(text, ["plugins"], index);
}

/** Says where a plugin went: to another name, or nowhere (`null`); `undefined` takes what is said back. */
export function setRename(text: string, name: string, to: string | null | undefined): string {
  const { renames } = catalogOf(text);
  if (renames !== undefined && !isJsonObject(renames))
    throw invalid(`"renames" in "${catalogPath}" is no object.`, 'Write "renames": {"old-name": "new-name"}.');
  if (to === undefined) return renames === undefined ? text : removeJsonMember(text, ["renames"], name);
  const base = renames === undefined ? setJsonMember(text, [], "renames", {}) : text;
  return setJsonMember(base, ["renames"], name, to);
}

/** Whether names stand in ascending order of their lower-cased form; `undefined` is an entry that has none. */
function isSorted(names: readonly (string | undefined)[]): boolean {
  return names.every((name, at) => name !== undefined && compareCodeUnits(names[at - 1] ?? "", name) <= 0);
}

function lowered(name: Json | undefined): string | undefined {
  return typeof name === "string" ? name.toLowerCase() : undefined;
}

/** The name of an item of `plugins`, whatever it is. */
export function nameOf(item: Json): Json | undefined {
  return isJsonObject(item) ? item["name"] : undefined;
}

/** The error of every edit that would not be safe. */
export function invalid(problem: string, fix: string): BazaarError {
  return new BazaarError("MARKETPLACE_INVALID", problem, fix);
}
