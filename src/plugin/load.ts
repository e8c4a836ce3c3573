import { type Diagnostic, Findings } from "../core/diagnostic.ts";
import type { FileTree, TreeInput } from "../core/file-tree.ts";
import { isRefusal } from "../core/levels.ts";
import { compareCodeUnits } from "../core/text.ts";
import { readComponents } from "./components.ts";
import { checkLoadOptions, takeFiles } from "./intake.ts";
import { manifestPath, readManifest } from "./manifest.ts";
import { rules } from "./rules.ts";
import type { Plugin } from "./types.ts";

export interface LoadOptions {
  /** The folder's name, which the client takes for the plugin's where no manifest says one. @default "plugin" */
  readonly folderName?: string;
  /** The plugin's entry in a marketplace, as JSON text values: the manifest where the folder has none (see `strict`). */
  readonly entry?: Readonly<Record<string, unknown>>;
}

export interface LoadedPlugin {
  /** What could be read; present and usable even when the client would refuse the plugin. */
  readonly plugin: Plugin;
  /** Every finding at once, ordered by path, line and code. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the client loads the plugin (possibly without some parts). */
  readonly loads: boolean;
}

/** A plugin's files: a tree, or a plain record of path → text or bytes. */
export type PluginFiles = FileTree | Readonly<Record<string, TreeInput>>;

/**
 * Reads a plugin from its files. Never throws for bad content: what is wrong is a finding. Throws `BazaarError`
 * SOURCE_INVALID when `files` is no tree and no record, OPTION_INVALID for options of a wrong type.
 */
export function loadPlugin(files: PluginFiles, options: LoadOptions = {}): LoadedPlugin {
  checkLoadOptions(options);
  const found = new Findings();
  const source = { tree: takeFiles(files, found.report), report: found.report };
  const read = readManifest(source, options);
  const plugin: Plugin = {
    name: read.manifest.name,
    manifest: read.manifest,
    ...readComponents(source, read, options.folderName),
    files: source.tree,
  };
  const checked = { ...source, plugin, hasEntry: options.entry !== undefined, refused: isRefused(found) };
  for (const rule of rules) rule(checked);
  // A session and the validator don't look at a plugin.json at the root; the installer takes it for the manifest.
  const atRoot = source.tree.get("plugin.json");
  if (plugin.manifest.path === null && atRoot !== undefined) {
    const moved = new Map(source.tree).set(manifestPath, atRoot);
    if (!loadPlugin(moved, options).loads) found.report("MANIFEST_AT_ROOT_REFUSED", "plugin.json", {});
  }
  return { plugin, diagnostics: sorted(found.list), loads: !isRefused(found) };
}

function isRefused(found: Findings): boolean {
  return found.list.some((one) => isRefusal(one.code));
}

function sorted(list: readonly Diagnostic[]): Diagnostic[] {
  const place = (one: Diagnostic) => (one.line ?? 0) * 1e6 + (one.column ?? 0);
  return list.toSorted(
    (a, b) => compareCodeUnits(a.path, b.path) || place(a) - place(b) || compareCodeUnits(a.code, b.code),
  );
}
