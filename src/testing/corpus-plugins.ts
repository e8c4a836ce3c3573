import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDirectory } from "../adapters/read-directory.ts";
import { type FileTree, fileAt, fileOf, type TreeEntry, treeOf } from "../core/file-tree.ts";
import { decodeText } from "../core/text.ts";
import type { Inventory } from "./inventory.ts";

/** What the corpus says about one of its plugins; made with the real client. */
export interface Expected {
  readonly entryName: string;
  /** Where the manifest lies: `plugin.json`, `entry` or `root-plugin.json`. */
  readonly manifest: string;
  /** Whether `claude plugin validate` finds no error. */
  readonly clientValid: boolean;
  /** What `validate` lists, of the repaired plugin where the original has errors. */
  readonly client: Omit<Inventory, "hooks" | "monitors" | "themes"> & {
    readonly hooksListed: number;
    readonly hookEventsListed: readonly string[];
  };
  /** What was changed to make an invalid plugin valid. */
  readonly repairs: readonly string[];
  /** What a session with `--plugin-dir` does. */
  readonly runtime: { readonly loads: boolean; readonly name: string | null; readonly version: string | null };
}

export interface CorpusPlugin {
  /** Below the corpus, e.g. `wshobson__agents/plugins/conductor`. */
  readonly path: string;
  /** Absolute path of the folder. */
  readonly directory: string;
  readonly folderName: string;
  readonly tree: FileTree;
  /** Its entry in the repository's marketplace. */
  readonly entry?: Readonly<Record<string, unknown>>;
  readonly expected: Expected;
}

const skillsFolder =
  "A folder with skills/ but no manifest: the client checks its skills alone and finds no fault, unlike in any other " +
  "folder without a manifest. As a plugin it has neither name nor version, which is our error.";

/** Where our verdict on validity differs from the client's on purpose, by path, with the reason. */
export const verdictDiffers: ReadonlyMap<string, string> = new Map([
  ["MadAppGang__claude-code/plugins/agentdev", skillsFolder],
  ["MadAppGang__claude-code/plugins/code-analysis", skillsFolder],
  ["MadAppGang__claude-code/plugins/multimodel", skillsFolder],
  ["MadAppGang__claude-code/plugins/seo", skillsFolder],
]);

/** Every plugin of the corpus, in the order of its table. */
export function corpusPlugins(corpus: string): CorpusPlugin[] {
  const table = readJsonFile(join(corpus, "expected.json")) as { readonly plugins: Readonly<Record<string, Expected>> };
  return Object.entries(table.plugins).map(([path, expected]) => {
    const directory = join(corpus, path);
    const entry = entryOf(join(corpus, path.split("/")[0] ?? ""), expected.entryName);
    const folderName = path.split("/").at(-1) ?? path;
    const plugin = { path, directory, folderName, tree: readDirectory(directory), expected };
    return entry === undefined ? plugin : Object.assign(plugin, { entry });
  });
}

/** The plugin with what makes it invalid put right, as the corpus's `repairs` say, so that the client lists all of it. */
export function repaired({ tree, entry, expected, folderName }: CorpusPlugin): FileTree {
  const files = new Map<string, TreeEntry>(tree);
  const manifest = manifestOf(tree);
  for (const repair of expected.repairs) {
    const field = /^field (\w+) removed$/.exec(repair)?.[1];
    if (field !== undefined) delete manifest[field];
    else if (repair === "name") manifest["name"] = "repaired";
    else if (repair === "manifest made from the marketplace entry")
      Object.assign(manifest, fromEntry(entry, folderName));
    else if (repair === "hooks file removed") files.delete("hooks/hooks.json");
    else files.set(repair, fileOf(`---\nname: ${baseName(repair)}\ndescription: Repaired.\n---\nText.\n`));
  }
  if (expected.repairs.length > 0) files.set(".claude-plugin/plugin.json", fileOf(JSON.stringify(manifest)));
  return treeOf(files);
}

function manifestOf(tree: FileTree): Record<string, unknown> {
  const file = fileAt(tree, ".claude-plugin/plugin.json");
  return file === undefined ? {} : (JSON.parse(decodeText(file.bytes())) as Record<string, unknown>);
}

function fromEntry(entry: CorpusPlugin["entry"], folderName: string): Record<string, unknown> {
  const { source: _source, strict: _strict, category: _category, tags: _tags, ...rest } = entry ?? { name: folderName };
  return rest;
}

function entryOf(repository: string, name: string): Readonly<Record<string, unknown>> | undefined {
  const catalog = join(repository, ".claude-plugin/marketplace.json");
  if (!existsSync(catalog)) return undefined;
  const { plugins } = readJsonFile(catalog) as { readonly plugins: readonly Readonly<Record<string, unknown>>[] };
  return plugins.find((plugin) => plugin["name"] === name);
}

function readJsonFile(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
}
