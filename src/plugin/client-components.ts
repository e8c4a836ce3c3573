import { filesUnder, isFolder } from "../core/file-tree.ts";
import { isJsonObject, type Json, parseJson } from "../core/json.ts";
import { compareCodeUnits } from "../core/text.ts";
import { declaredPaths } from "./declared-commands.ts";
import type { Declared } from "./document.ts";
import { parseFrontmatter } from "./frontmatter.ts";
import { readText, type Source } from "./source.ts";
import type { ClientComponent } from "./types.ts";
import { workflowName } from "./workflow-name.ts";

/** Where components of a kind come from: a folder, what replaces it, and what a marketplace's entry adds. */
export interface Places {
  readonly declared: Declared | undefined;
  readonly added?: Declared | undefined;
}

/** Output styles: every Markdown file, named by its frontmatter or file. */
export function readOutputStyles(source: Source, places: Places): ClientComponent[] {
  const files = filesOf(source, { field: "outputStyles", folder: "output-styles", deep: true }, places);
  return named(
    files.filter((path) => /\.md$/i.test(path)),
    (path) => {
      const text = readText(source, path);
      if (text === undefined) return undefined;
      const { name } = parseFrontmatter(text).frontmatter.data;
      return typeof name === "string" && name !== "" ? name : baseName(path, ".md");
    },
  );
}

/** Workflows: the JavaScript files of a folder that say their name and description. */
export function readWorkflows(source: Source, places: Places): ClientComponent[] {
  const files = filesOf(source, { field: "workflows", folder: "workflows", deep: false }, places);
  return named(
    files.filter((path) => path.endsWith(".js")),
    (path) => workflowName(readText(source, path) ?? ""),
  );
}

/** Themes: the JSON files of a folder, named by their file. */
export function readThemes(source: Source, places: Places): ClientComponent[] {
  const files = filesOf(source, { field: "themes", folder: "themes", deep: false }, places);
  return named(
    files.filter((path) => path.endsWith(".json")),
    (path) => {
      return isJsonObject(parseJson(readText(source, path) ?? "").value) ? baseName(path, ".json") : undefined;
    },
  );
}

/** The files directly in bin/, which the client puts on the Bash tool's PATH, executable or not. */
export function readBin(source: Source): ClientComponent[] {
  return directFiles(source, "bin").map((path) => ({ name: baseName(path, ""), path }));
}

interface Kind {
  readonly field: string;
  readonly folder: string;
  /** Whether folders below count too. */
  readonly deep: boolean;
}

function filesOf(source: Source, kind: Kind, { declared, added }: Places): string[] {
  const paths = [declared, added].flatMap((one) => (one === undefined ? [] : declaredPaths(source, one, kind)));
  const roots = [...(declared === undefined ? [kind.folder] : []), ...paths.map((one) => one.path)];
  return roots.flatMap((root) => {
    if (source.tree.get(root)?.kind === "file") return [root];
    if (!isFolder(source.tree, root)) return [];
    return kind.deep ? filesUnder(source.tree, root) : directFiles(source, root);
  });
}

function directFiles(source: Source, folder: string): string[] {
  const start = folder === "" ? 0 : folder.length + 1;
  return filesUnder(source.tree, folder).filter((path) => !path.includes("/", start));
}

/** Of two components with one name the client keeps one. */
function named(paths: readonly string[], nameOf: (path: string) => string | undefined): ClientComponent[] {
  const found = new Map<string, ClientComponent>();
  for (const path of paths) {
    const name = nameOf(path);
    if (name !== undefined && !found.has(name)) found.set(name, { name, path });
  }
  return [...found.values()].sort((a, b) => compareCodeUnits(a.name, b.name));
}

function baseName(path: string, ending: string): string {
  const file = path.slice(path.lastIndexOf("/") + 1);
  return ending !== "" && file.endsWith(ending) ? file.slice(0, -ending.length) : file;
}

/** A list of monitors as the client takes it, by name. */
export function monitorNames(value: Json): string[] {
  return Array.isArray(value)
    ? value.flatMap((one: Json) => (isJsonObject(one) && typeof one["name"] === "string" ? [one["name"]] : []))
    : [];
}
