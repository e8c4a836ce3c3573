import { BazaarError } from "../core/errors.ts";
import { fileAt, type FileTree } from "../core/file-tree.ts";
import { isJsonObject } from "../core/json.ts";
import { compareCodeUnits } from "../core/text.ts";
import { catalogOf, nameOf, pluginsOf, setRename } from "../marketplace/catalog-edit.ts";
import { type NewCatalog, newCatalog } from "../marketplace/create.ts";
import { catalogPath } from "../marketplace/types.ts";
import { type PublishedEntry, type Upserted, upsertEntry } from "../marketplace/upsert.ts";
import type { ThinClient } from "../thin-client/types.ts";
import { catalogText } from "./catalog-text.ts";
import { hasTwin, requireFree, requireRules, twinRule } from "./forge/invariants.ts";
import { entryOf, isThinClient, notOurs } from "./identity.ts";
import type { MarketplaceState } from "./ports.ts";
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
  /** Publish although the entry, or the plugin in its folder, has findings of level error. @default false */
  readonly allowErrors?: boolean;
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
  if (state.folder.size > 0 && !isThinClient(state.folder)) throw notOurs(folder);
  const old = state.catalog === undefined ? undefined : catalogText(state.catalog);
  const entry = entryOf(thinClient, `./${folder}`, options.category);
  const base = freed(old ?? freshCatalog(options.newCatalog), thinClient.name, options.takeOver);
  const { text, change } = upsertEntry(base, entry, { takeOver: options.takeOver ?? false });
  if (options.allowErrors !== true) requireNoTwin(text, thinClient.name);
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

/** Without what `renames` says of the name: users would be led away from its entry. */
function freed(text: string, name: string, takeOver: boolean | undefined): string {
  const { renames } = catalogOf(text);
  if (!isJsonObject(renames) || !Object.hasOwn(renames, name)) return text;
  const to = renames[name];
  if (typeof to === "string") requireFree(name, to, takeOver);
  return setRename(text, name, undefined);
}

function requireNoTwin(text: string, name: string): void {
  const names = pluginsOf(catalogOf(text)).map(nameOf);
  const others = names.filter((other) => typeof other === "string");
  requireRules(name, hasTwin(name, others) ? [twinRule] : []);
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
