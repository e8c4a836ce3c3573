import { isJsonObject, type Json, type JsonObject, parseJson } from "../core/json.ts";
import { catalogPath } from "../marketplace/types.ts";

/** A path that a change touches, and the mode that git gives it afterwards; `000000` where it is gone. */
export interface ChangedPath {
  readonly path: string;
  readonly mode: string;
}

export interface GeneratedChange {
  readonly paths: readonly ChangedPath[];
  /** Text of the catalog; undefined where there is none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** @default "plugins" */
  readonly pluginsDir?: string;
  /** Folder with one file per entry. @default none */
  readonly entriesDir?: string;
}

/** What is wrong with a change, and with which file. */
export interface ChangeProblem {
  readonly code: "FOREIGN_PATH" | "FOREIGN_MODE" | "FOREIGN_ENTRY" | "FOREIGN_MEMBER" | "CATALOG_BROKEN";
  readonly path: string;
  readonly problem: string;
}

export interface CheckedChange {
  /** Plugins whose folder or entry file is touched, sorted. */
  readonly names: readonly string[];
  readonly problems: readonly ChangeProblem[];
}

/**
 * Judges a change to a marketplace that claims to be generated: it may touch the folders of plugins, their entry files, and
 * in the catalog the entries of those plugins and new members of `renames`; regular files alone. Never throws.
 */
export function checkGenerated(change: GeneratedChange): CheckedChange {
  const { pluginsDir = "plugins", entriesDir, paths } = change;
  const names = new Set<string>();
  const problems: ChangeProblem[] = [];
  for (const { path, mode } of paths) {
    const name = nameIn(path, `${pluginsDir}/`) ?? entryIn(path, entriesDir);
    if (name !== undefined) names.add(name);
    else if (path !== catalogPath)
      problems.push({ code: "FOREIGN_PATH", path, problem: "is neither in a plugin's folder nor the catalog" });
    if (mode !== "100644" && mode !== "000000")
      problems.push({
        code: "FOREIGN_MODE",
        path,
        problem: `has the mode ${mode}, and a thin client has regular files alone`,
      });
  }
  if (paths.some(({ path }) => path === catalogPath)) problems.push(...catalogProblems(change, names));
  return { names: [...names].sort(), problems };
}

function nameIn(path: string, folder: string): string | undefined {
  return path.startsWith(folder) ? /^([a-z0-9][a-z0-9-]*)\/./.exec(path.slice(folder.length))?.[1] : undefined;
}

function entryIn(path: string, entriesDir: string | undefined): string | undefined {
  if (entriesDir === undefined || !path.startsWith(`${entriesDir}/`)) return undefined;
  return /^([a-z0-9][a-z0-9-]*)\.json$/.exec(path.slice(entriesDir.length + 1))?.[1];
}

/** `names` gets those that an entry alone tells: pinned ones have no folder, and what is taken out has none any more. */
function catalogProblems({ before = "{}", after = "" }: GeneratedChange, names: Set<string>): ChangeProblem[] {
  const [old, fresh] = [parseJson(before).value, parseJson(after).value];
  const said = (code: ChangeProblem["code"], problem: string) => ({ code, path: catalogPath, problem });
  if (!isJsonObject(old) || !isJsonObject(fresh)) return [said("CATALOG_BROKEN", "is gone, or no JSON object")];
  const members = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter(
    (key) => key !== "plugins" && key !== "renames" && !same(old[key], fresh[key]),
  );
  const renames = newRenames(old, fresh);
  const changed = changedEntries(old, fresh);
  const single = names.size === 0 && changed.length === 1 ? changed : [];
  for (const name of single) names.add(name);
  const foreign = changed.filter((name) => !names.has(name) && !renames.names.has(name));
  return [
    ...members.map((key) => said("FOREIGN_MEMBER", `has another "${key}", which is the marketplace's own`)),
    ...renames.changed.map((name) => said("FOREIGN_MEMBER", `changes what "${name}" in "renames" said before`)),
    ...foreign.map((name) =>
      said("FOREIGN_ENTRY", `changes the entry "${name}", whose folder this change does not touch`),
    ),
  ];
}

function newRenames(old: JsonObject, fresh: JsonObject): { readonly names: Set<string>; readonly changed: string[] } {
  const [before, after] = [objectIn(old["renames"]), objectIn(fresh["renames"])];
  const changed = Object.keys(before).filter((name) => !same(before[name], after[name]));
  return { names: new Set(Object.keys(after).filter((name) => !Object.hasOwn(before, name))), changed };
}

/** Names of entries that are other ones, come or go. */
function changedEntries(old: JsonObject, fresh: JsonObject): string[] {
  const [before, after] = [entriesIn(old), entriesIn(fresh)];
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((name) => before.get(name) !== after.get(name));
}

/** Several of one name count as one whole. */
function entriesIn({ plugins }: JsonObject): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of Array.isArray(plugins) ? (plugins as readonly Json[]) : []) {
    const name = isJsonObject(entry) && typeof entry["name"] === "string" ? entry["name"] : "(no name)";
    found.set(name, (found.get(name) ?? "") + JSON.stringify(entry));
  }
  return found;
}

function objectIn(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
