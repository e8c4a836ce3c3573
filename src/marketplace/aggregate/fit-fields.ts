import type { Diagnostic } from "../../core/diagnostic.ts";
import { explain } from "../../core/explain.ts";
import { type FileTree, fileOf, treeOf } from "../../core/file-tree.ts";
import { setJsonMember } from "../../core/json-edit.ts";
import { removeJsonMember } from "../../core/json-remove.ts";
import { isRefusal } from "../../core/levels.ts";
import { manifestPath } from "../../plugin/manifest.ts";
import type { Manifest } from "../../plugin/types.ts";
import { loadMarketplace } from "../load.ts";
import { catalogPath } from "../types.ts";
import type { Tell } from "./note.ts";
import { type Pair, without } from "./one-manifest.ts";

/** A pair that clients take, and what the two say of the plugin. */
export interface FitPair extends Pair {
  readonly described: Manifest;
}

const checkedName = "checked";
const emptyFile = fileOf("");

/**
 * Drops fields of entry and plugin.json that clients refuse, as our own validator tells them. The text of the reason where
 * that does not help: then the plugin can't be served.
 */
export function fitPair(given: Pair, paths: readonly string[], tell: Tell): FitPair | string {
  const files = paths.filter((path) => path !== manifestPath).map((path) => [`p/${path}`, emptyFile] as const);
  const check = (pair: Pair) => checked(pair, files);
  const first = check(given);
  let [pair, faults] = [given, first.faults];
  while (faults.length > 0) {
    const [fault] = faults;
    const field = droppable(fault!);
    const inManifest = fault!.path !== catalogPath;
    if (field === undefined || !has(pair, field, inManifest)) return explain(fault!).problem;
    const problem = problemOf(fault!);
    tell("FIELD_DROPPED", { field: inManifest ? `${field} (plugin.json)` : field, problem });
    pair = inManifest
      ? { ...pair, manifest: removeJsonMember(pair.manifest, [], field) }
      : { ...pair, entry: without(pair.entry, [field]) };
    ({ faults } = check(pair));
  }
  return { ...pair, described: first.described };
}

/** Puts the pair before our validator, in a marketplace of its own; of other files the paths are enough. */
function checked({ entry, manifest }: Pair, files: readonly (readonly [string, typeof emptyFile])[]) {
  const plugins = [{ ...entry, name: checkedName, source: "./p" }];
  const catalog = JSON.stringify({ name: "m", description: "d", owner: { name: "o" }, plugins });
  const text = setJsonMember(manifest, [], "name", checkedName);
  const tree: FileTree = treeOf([...files, [catalogPath, catalog], [`p/${manifestPath}`, text]]);
  const { marketplace, diagnostics } = loadMarketplace(tree);
  const described = marketplace.plugins[0]!.plugin!.plugin.manifest;
  return { described, faults: diagnostics.filter(isFault) };
}

function isFault({ code, level, path }: Diagnostic): boolean {
  if (path === catalogPath) return level === "error";
  return path === `p/${manifestPath}` && (isRefusal(code) || code === "MANIFEST_DETAIL_INVALID");
}

/** A field that the plugin is still itself without. Hooks may guard, and servers are what a plugin is for. */
function droppable({ code, args }: Diagnostic): string | undefined {
  if (/^(?:HOOK|MCP|LSP)/.test(code)) return undefined;
  const { field } = args as { readonly field?: unknown };
  if (typeof field !== "string") return undefined;
  const [key = ""] = field.split(/[.[]/);
  return key === "hooks" || key === "mcpServers" || key === "lspServers" ? undefined : key;
}

function has({ entry, manifest }: Pair, field: string, inManifest: boolean): boolean {
  return Object.hasOwn(inManifest ? (JSON.parse(manifest.replace(/^\uFEFF/, "")) as object) : entry, field);
}

function problemOf(fault: Diagnostic): string {
  const { problem, reason } = fault.args as { readonly problem?: string; readonly reason?: string };
  return problem ?? (reason === undefined ? "is refused by clients" : `can't be used: ${reason}`);
}
