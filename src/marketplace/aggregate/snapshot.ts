import { sha256Hex } from "../../core/digest.ts";
import { explain } from "../../core/explain.ts";
import { fileAt, type FileTree, textOf, type TreeFile } from "../../core/file-tree.ts";
import { isRefusal } from "../../core/levels.ts";
import { type LoadedPlugin, loadPlugin } from "../../plugin/load.ts";
import { manifestPath } from "../../plugin/manifest.ts";
import { isJsonObject, type JsonObject, parseJson } from "../../core/json.ts";
import { type Folders, foldersOf } from "../entry-plugin.ts";
import type { LoadedMarketplace, MarketplaceEntry } from "../types.ts";
import { noteOf, type NoteSubject } from "./note.ts";
import type { AggregateNote, Origin, Snapshot, SnapshotPlugin } from "./types.ts";

/** Where a catalog keeps what a store shows of its plugins. */
export const metadataPath = ".claude-plugin/marketplace-metadata.json";

/** A plugin that does not lie in its marketplace's folder, fetched. */
export interface FetchedPlugin {
  readonly tree: FileTree;
  readonly origin: Origin;
}

/** What a catalog and its tree don't say of themselves. */
export interface SnapshotFacts {
  /** Where the source comes from, without credentials. */
  readonly from: string;
  /** The commit, or a digest of the content. */
  readonly state: string;
  /** Plugins of entries that are no folders of the marketplace, by the entry's place. @default none */
  readonly fetched?: ReadonlyMap<number, FetchedPlugin>;
  /** What was learnt while it was read. An entry that is not fetched and has no error here gets one. @default none */
  readonly notes?: readonly AggregateNote[];
  /** SHA-256 of a file's bytes, 64 hex digits, where it is known or can be had faster. @default worked out here */
  readonly digest?: (file: TreeFile) => string;
}

/** A plugin's files as a snapshot has them; or notes alone when it can't be served. */
export interface SnapshotPart {
  readonly plugin?: SnapshotPlugin;
  readonly notes: readonly AggregateNote[];
}

/**
 * The snapshot of a marketplace that is loaded from `tree`. Entries that are folders of it are read here, the others are
 * taken from `facts.fetched`. May throw as `TreeFile.bytes` does.
 */
export function snapshotOf(slug: string, loaded: LoadedMarketplace, tree: FileTree, facts: SnapshotFacts): Snapshot {
  const { marketplace } = loaded;
  const { from, state } = facts;
  const { name, owner, description, renames } = marketplace;
  const { metadata, notes } = metadataIn(slug, tree);
  const folders = foldersOf(marketplace.plugins, tree);
  const told = new Set(facts.notes?.flatMap(({ plugin, level }) => (level === "error" ? [plugin] : [])));
  const parts = marketplace.plugins.map((entry) =>
    told.has(entry.name) ? { notes: [] } : partOf(slug, entry, folders, facts),
  );
  return {
    slug,
    from,
    state,
    name,
    ...(owner === undefined ? {} : { owner }),
    ...(description === undefined ? {} : { description }),
    renames,
    ...(metadata === undefined ? {} : { metadata }),
    plugins: parts.flatMap(({ plugin }) => (plugin === undefined ? [] : [plugin])),
    notes: [...catalogNotes(slug, loaded), ...notes, ...parts.flatMap((part) => part.notes), ...(facts.notes ?? [])],
  };
}

/**
 * One plugin of a snapshot, from its own files. Without one, and with an error note, where its files themselves (such as
 * hooks/hooks.json) make clients refuse it: what stands in plugin.json and in the entry is the merge's matter.
 */
export function snapshotPlugin(
  about: NoteSubject,
  entry: JsonObject,
  { tree, origin }: FetchedPlugin,
  digest: (file: TreeFile) => string = (file) => sha256Hex(file.bytes()),
): SnapshotPart {
  const problem = ownFault(loadPlugin(tree, { entry }));
  if (problem !== undefined) return { notes: [noteOf("ENTRY_REFUSED", about, { problem })] };
  const manifest = fileAt(tree, manifestPath);
  const notes: AggregateNote[] = [];
  const files = [...tree].flatMap(([path, file]) => {
    if (file.kind === "symlink") notes.push(noteOf("LINK_LEFT_OUT", about, { path }));
    if (file.kind !== "file") return [];
    return [{ path, executable: file.executable, size: file.size, sha256: digest(file) }];
  });
  return { plugin: { entry, origin, ...(manifest ? { manifest: textOf(manifest) } : {}), files }, notes };
}

function partOf(slug: string, entry: MarketplaceEntry, folders: Folders, facts: SnapshotFacts): SnapshotPart {
  const { source, raw, index, name } = entry;
  const about = { slug, plugin: name };
  if (source.kind === "relative") {
    const problem = entry.diagnostics.find(
      ({ code }) => code === "ENTRY_SOURCE_MISSING" || code === "ENTRY_SOURCE_LINKED",
    );
    if (problem !== undefined) return { notes: [noteOf("ENTRY_UNREADABLE", about, explain(problem))] };
    const origin: Origin = { kind: "relative", ...(source.path === "" ? {} : { path: source.path }) };
    return snapshotPlugin(about, raw, { tree: folders.get(source.path) ?? new Map(), origin }, facts.digest);
  }
  const fetched = facts.fetched?.get(index);
  if (fetched !== undefined) return snapshotPlugin(about, raw, fetched, facts.digest);
  if (source.kind === "command") return { notes: [noteOf("COMMAND_NOT_RUN", about, {})] };
  if (source.kind === "unsupported") return { notes: [unsupportedNote(about, entry)] };
  return { notes: [noteOf("ENTRY_NOT_FETCHED", about, { kind: source.kind })] };
}

/** Why clients refuse the plugin for another file than plugin.json. */
function ownFault({ diagnostics }: LoadedPlugin): string | undefined {
  const found = diagnostics.find(({ code, path }) => isRefusal(code) && path !== "" && path !== manifestPath);
  return found === undefined ? undefined : `${found.path}: ${explain(found).problem}`;
}

/** That an entry's source is none that clients know, and why. */
export function unsupportedNote(
  about: NoteSubject,
  { diagnostics }: Pick<MarketplaceEntry, "diagnostics">,
): AggregateNote {
  const found = diagnostics.find(({ code }) => code === "ENTRY_SOURCE_INVALID" || code === "ENTRY_SOURCE_UNSUPPORTED");
  return noteOf("ENTRY_UNSUPPORTED", about, {
    problem: found === undefined ? "it says nothing of itself." : explain(found).problem,
  });
}

/** What a catalog keeps for a store, and the note that it can't be read. */
export function metadataIn(
  slug: string,
  tree: FileTree,
): { readonly metadata?: JsonObject | undefined; readonly notes: readonly AggregateNote[] } {
  const file = fileAt(tree, metadataPath);
  if (file === undefined) return { notes: [] };
  const { value, problem } = parseJson(textOf(file));
  if (isJsonObject(value)) return { metadata: value, notes: [] };
  const said = problem === undefined ? "it is no JSON object" : `${problem.reason} in line ${problem.line}`;

  return { notes: [noteOf("METADATA_BROKEN", { slug }, { problem: `${metadataPath}: ${said}` })] };
}

function catalogNotes(slug: string, { diagnostics, loads, marketplace }: LoadedMarketplace): AggregateNote[] {
  if (loads || marketplace.plugins.length > 0) return [];
  const first = diagnostics.find(({ code }) => isRefusal(code));
  return first === undefined ? [] : [noteOf("CATALOG_BROKEN", { slug }, explain(first))];
}
