import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { treeOf } from "../core/file-tree.ts";
import { readDirectory } from "../adapters/read-directory.ts";
import { loadPlugin } from "../adapters/load-plugin.ts";
import { catalogPath, type LoadedMarketplace } from "../marketplace/types.ts";
import { loadMarketplace } from "../marketplace/load.ts";
import type { LoadedPlugin } from "../plugin/load.ts";

export type Target =
  | { readonly kind: "plugin"; readonly loaded: LoadedPlugin }
  | { readonly kind: "marketplace"; readonly loaded: LoadedMarketplace };

/**
 * Loads what a path names: a folder with a catalog is a marketplace, as the client has it, any other one a plugin;
 * plugin.json itself names the plugin where a folder has both, and any other .json file is a catalog.
 */
export function loadTarget(path: string): Target {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true && path.endsWith(".json")) return loadFile(path);
  if (existsSync(join(path, catalogPath))) return { kind: "marketplace", loaded: loadMarketplace(readDirectory(path)) };
  return { kind: "plugin", loaded: loadPlugin(path) };
}

function loadFile(path: string): Target {
  const folder = dirname(resolve(path));
  const root = basename(folder) === ".claude-plugin" ? dirname(folder) : undefined;
  if (basename(path) === "plugin.json") return { kind: "plugin", loaded: loadPlugin(root ?? folder) };
  if (root !== undefined) return { kind: "marketplace", loaded: loadMarketplace(readDirectory(root)) };
  // A catalog alone, as it is given out by URL: its folders are elsewhere.
  const { size } = statSync(path);
  const tree = treeOf({ [catalogPath]: { kind: "file", size, executable: false, bytes: () => readFileSync(path) } });
  return { kind: "marketplace", loaded: loadMarketplace(tree, { plugins: false }) };
}
