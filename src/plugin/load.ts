import type { Diagnostic } from "../core/diagnostic.ts";
import type { FileTree } from "../core/file-tree.ts";
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

/** Reads a plugin from its files. Never throws for bad content: what is wrong is a finding. */
export type LoadPlugin = (tree: FileTree, options?: LoadOptions) => LoadedPlugin;
