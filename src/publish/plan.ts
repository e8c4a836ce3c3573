import { BazaarError } from "../core/errors.ts";
import { fileAt, type FileTree } from "../core/file-tree.ts";
import { isJsonObject, type Json, parseJson } from "../core/json.ts";
import { compareCodeUnits, decodeText } from "../core/text.ts";
import { type NewCatalog, newCatalog } from "../marketplace/create.ts";
import { catalogPath, type Owner } from "../marketplace/types.ts";
import { type PublishedEntry, type Upserted, upsertEntry } from "../marketplace/upsert.ts";
import type { ThinClient } from "../thin-client/types.ts";
import type { MarketplaceState, Person } from "./ports.ts";
import { sameFile } from "./same-tree.ts";

/** Paths of the marketplace, each list sorted. */
export interface FileChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export interface PlanOptions {
  /** For a marketplace that has no catalog yet. @default none (then a missing catalog is refused) */
  readonly newCatalog?: NewCatalog;
  /** The entry's category where it has none. @default none */
  readonly category?: string;
  /** Take over an entry of that name whose source is another one. @default false */
  readonly takeOver?: boolean;
}

export interface PublishPlan {
  readonly folder: string;
  readonly entry: PublishedEntry;
  readonly entryChange: Upserted["change"];
  readonly catalog: string;
  readonly catalogBytes: Uint8Array;
  readonly files: FileChanges;
}

/**
 * What publishing the thin client would change. Throws `BazaarError` OUTPUT_EXISTS when the plugin's folder holds
 * something that no thin client is, MARKETPLACE_INVALID when the catalog can't be changed, or there is none and none is
 * to be made.
 */
export function planPublish(state: MarketplaceState, thinClient: ThinClient, options: PlanOptions = {}): PublishPlan {
  const folder = folderOf(thinClient);
  requireOurs(state.folder, folder);
  const old = state.catalog === undefined ? undefined : catalogText(state.catalog);
  const entry = entryOf(thinClient, folder, options.category);
  const base = old ?? freshCatalog(options.newCatalog);
  const { text, change } = upsertEntry(base, entry, { takeOver: options.takeOver ?? false });
  const files = compare(state.folder, thinClient.files, folder);
  return {
    folder,
    entry,
    entryChange: change,
    catalog: text,
    catalogBytes: new TextEncoder().encode(text),
    files: withCatalog(files, old === undefined ? "added" : text === old ? undefined : "changed"),
  };
}

/** Whether the plan leaves everything as it is. */
export function isNothing({ files }: PublishPlan): boolean {
  return files.added.length + files.changed.length + files.removed.length === 0;
}

/** The folder of a thin client in every marketplace. */
export function folderOf(thinClient: ThinClient): string {
  return `plugins/${thinClient.name}`;
}

function entryOf(thinClient: ThinClient, folder: string, category: string | undefined): PublishedEntry {
  const author = authorOf(thinClient.files);
  return {
    name: thinClient.name,
    source: `./${folder}`,
    description: thinClient.description,
    ...(category === undefined ? {} : { category }),
    // Some hosts of Claude show no plugin whose entry names no author.
    ...(author === undefined ? {} : { author }),
  };
}

const manifestPath = ".claude-plugin/plugin.json";

function manifestOf(files: FileTree): Json | undefined {
  const file = fileAt(files, manifestPath);
  return file === undefined ? undefined : parseJson(decodeText(file.bytes())).value;
}

function authorOf(files: FileTree): Owner | undefined {
  const manifest = manifestOf(files);
  const author = isJsonObject(manifest) ? manifest["author"] : undefined;
  if (!isJsonObject(author) || typeof author["name"] !== "string") return undefined;
  const more = Object.entries(author).filter(
    ([key, value]) => ["email", "url"].includes(key) && typeof value === "string",
  );
  return { name: author["name"], ...Object.fromEntries(more) };
}

/** Who commits where nobody is configured: the thin client's author, with what is missing filled in. */
export function committerOf(files: FileTree): Person {
  const author = authorOf(files);
  return { name: clean(author?.name) || "claude-bazaar", email: clean(author?.email) || noReply };
}

/** Without what git's own lines are made of, and what git takes off the ends. */
function clean(text = ""): string {
  const kept = text.slice(0, 200).replaceAll(/[<>\p{Cc}]/gu, "");
  return kept.replaceAll(/^[\s.,:;"'\\]+|[\s.,:;"'\\]+$/g, "");
}

/** `.invalid` is nobody's, for ever. */
const noReply = "noreply@claude-bazaar.invalid";

function requireOurs(files: FileTree, folder: string): void {
  if (files.size === 0 || isThinClient(files)) return;
  throw new BazaarError(
    "OUTPUT_EXISTS",
    `The marketplace's folder "${folder}" holds files that this tool did not write.`,
    "Publish under another name with --name, or remove the folder from the marketplace yourself.",
  );
}

/** Whether the files are a thin client: the manifest has `metadata.bazaar.thinClient`. */
export function isThinClient(files: FileTree): boolean {
  let value = manifestOf(files);
  for (const key of ["metadata", "bazaar", "thinClient"]) value = isJsonObject(value) ? value[key] : undefined;
  return value !== undefined;
}

/** The catalog as text, with its byte-order mark, which an edit has to keep. */
function catalogText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    const problem = `"${catalogPath}" is not UTF-8, so an edit would damage it.`;
    throw new BazaarError("MARKETPLACE_INVALID", problem, "Save it as UTF-8, then publish again.", { cause: error });
  }
}

function freshCatalog(options: NewCatalog | undefined): string {
  if (options !== undefined) return newCatalog(options);
  throw new BazaarError(
    "MARKETPLACE_INVALID",
    `There is no "${catalogPath}", so this is no marketplace.`,
    "Give the folder or repository of one, or make a new catalog: --create, with --marketplace-name and --owner (`newCatalog` in code).",
  );
}

function compare(old: FileTree, fresh: FileTree, folder: string): FileChanges {
  const at = (path: string) => `${folder}/${path}`;
  const paths = [...fresh.keys()];
  return {
    added: paths.filter((path) => !old.has(path)).map(at),
    changed: paths.filter((path) => old.has(path) && !sameFile(fileAt(old, path), fileAt(fresh, path))).map(at),
    removed: [...old]
      .filter(([path, entry]) => !fresh.has(path) && entry.kind !== "directory")
      .map(([path]) => at(path)),
  };
}

function withCatalog(files: FileChanges, kind: "added" | "changed" | undefined): FileChanges {
  if (kind === undefined) return files;
  return { ...files, [kind]: [...files[kind], catalogPath].sort(compareCodeUnits) };
}
