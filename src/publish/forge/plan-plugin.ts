import { isJsonObject, type JsonObject, parseJson } from "../../core/json.ts";
import { compareCodeUnits, decodeText } from "../../core/text.ts";
import { invalid } from "../../marketplace/catalog-edit.ts";
import { type PinnedSource, type PublishedEntry, type Upserted } from "../../marketplace/upsert.ts";
import { entryOf, marksThinClient, notOurs } from "../identity.ts";
import type { FileChanges } from "../plan.ts";
import type { Entries } from "./entries.ts";
import { folderChanges, formatOf, type Writes } from "./folder-changes.ts";
import { brokenRules, requireFree, requireManifest, requireRules } from "./invariants.ts";
import type { Job } from "./job.ts";
import { folderIn, manifestIn } from "./layout.ts";
import type { ForgeTree } from "./ports.ts";
import type { ForgePlugin } from "./types.ts";

/** A plan that is being made. */
export interface Editing {
  readonly tree: ForgeTree;
  readonly job: Job;
  readonly entries: Entries;
  readonly warnings: string[];
}

/** What becomes of one plugin. `additions` and `deletions` are its folders' alone. */
export interface PluginChange extends Writes {
  readonly name: string;
  /** The entry's file is among them where this plugin changed it. */
  readonly files: FileChanges;
  readonly entry: Upserted["change"] | "removed";
  /** Version of the thin client that is there. @default none */
  readonly oldVersion: string | undefined;
  /** Those of its earlier names that were still there. */
  readonly former: readonly string[];
}

/** Plans a plugin's folder and entry, and takes away what it was called before. */
export function placePlugin(plugin: ForgePlugin, editing: Editing): PluginChange {
  const { tree, job, entries } = editing;
  const { thinClient, renamedFrom = [] } = plugin;
  const { name } = thinClient;
  const filesBefore = entries.files();
  const old = requireOurs(name, editing);
  requireManifest(thinClient);
  const inherit = renamedFrom.map((former) => entries.entry(former)).find((one) => one !== undefined);
  const leaving = renamedFrom.map((former) => takeAway(former, name, editing));
  freeName(name, renamedFrom, editing);
  const folder = folderIn(job.layout, name);
  const entry = publishedEntry(plugin, editing);
  const options = { takeOver: job.request.takeOver ?? false, ownFolder: folder, inherit };
  const change = entries.upsert(entry, options);
  if (job.request.allowErrors !== true)
    requireRules(name, brokenRules(entry, entries.entry(name) ?? {}, entries.names()));
  const wanted = job.request.pinned === undefined ? thinClient.files : new Map<string, never>();
  const own = folderChanges(folder, tree.folders.get(folder) ?? new Map(), wanted, formatOf(tree.head));
  const all = [own, ...leaving];
  return {
    name,
    additions: own.additions,
    deletions: all.flatMap(({ deletions }) => deletions),
    replaced: own.replaced,
    files: withEntryFiles(
      all.map(({ files }) => files),
      filesBefore,
      entries,
    ),
    entry: change,
    oldVersion: old ?? leaving.find(({ version }) => version !== undefined)?.version ?? job.pinnedVersions.get(name),
    former: renamedFrom.filter((_, at) => leaving[at]?.wasThere),
  };
}

/** Plans that a plugin goes. */
export function removePlugin(name: string, editing: Editing): PluginChange {
  const filesBefore = editing.entries.files();
  const had = editing.entries.entry(name) !== undefined;
  const { deletions, files, version } = takeAway(name, null, editing);
  return {
    name,
    additions: new Map(),
    deletions,
    replaced: [],
    files: withEntryFiles([files], filesBefore, editing.entries),
    entry: had ? "removed" : "unchanged",
    oldVersion: version,
    former: [],
  };
}

interface Leaving extends Writes {
  readonly files: FileChanges;
  readonly version: string | undefined;
  readonly wasThere: boolean;
}

/** Folder and entry go, and what is left says where to. What was never there gets no such word: it may be anybody's. */
function takeAway(name: string, to: string | null, editing: Editing): Leaving {
  const { tree, job, entries, warnings } = editing;
  const version = requireOurs(name, editing);
  const folder = folderIn(job.layout, name);
  const held = tree.folders.get(folder) ?? new Map();
  const entry = entries.entry(name);
  const wasThere = entry !== undefined || held.size > 0;
  const changes = { ...folderChanges(folder, held, new Map(), formatOf(tree.head)), version, wasThere };
  if (!wasThere) {
    if (entries.renameOf(name) !== to)
      warnings.push(`The marketplace has no "${name}", so nothing of it was taken out.`);
    return changes;
  }
  if (entry !== undefined) requireOwnSource(name, entry, folder, editing);
  entries.remove(name);
  if (!entries.rename(name, to))
    warnings.push(`The catalog is assembled from the entries' files: have "${name}" put under its "renames" yourself.`);
  return changes;
}

/** What stands under `renames` goes before an entry of the name: users would be led away from it. */
function freeName(name: string, former: readonly string[], { entries, job }: Editing): void {
  const to = entries.renameOf(name);
  if (to === undefined) return;
  if (typeof to === "string" && !former.includes(to)) requireFree(name, to, job.request.takeOver);
  entries.rename(name, undefined);
}

/** Version of what lies in a plugin's folder. Throws `BazaarError` OUTPUT_EXISTS where that is no thin client. */
function requireOurs(name: string, { tree, job: { layout } }: Editing): string | undefined {
  const folder = folderIn(layout, name);
  if ((tree.folders.get(folder)?.size ?? 0) === 0) return undefined;
  const bytes = tree.files.get(manifestIn(layout, name));
  const manifest = bytes === undefined ? undefined : parseJson(decodeText(bytes)).value;
  if (!marksThinClient(manifest)) throw notOurs(folder);
  const version = isJsonObject(manifest) ? manifest["version"] : undefined;
  return typeof version === "string" ? version : undefined;
}

function requireOwnSource(name: string, entry: JsonObject, folder: string, { entries, job }: Editing): void {
  const { source } = entry;
  const { pinned, takeOver } = job.request;
  const isPinned = isJsonObject(source) && pinned !== undefined && source["url"] === pinned.url;
  if (isPinned || takeOver === true || entries.leadsTo(entry, folder)) return;
  throw invalid(
    `The catalog's entry "${name}" does not lead to "${folder}", so it may be somebody else's plugin.`,
    "Remove it yourself, or take it over with --take-over (`takeOver` in code).",
  );
}

function publishedEntry({ thinClient, category }: ForgePlugin, { job: { request, layout } }: Editing): PublishedEntry {
  const { name } = thinClient;
  const entry = entryOf(thinClient, `./${folderIn(layout, name)}`, category);
  const description = entry.description.trim();
  if (request.pinned === undefined) return { ...entry, description };
  const { url, path, ref, sha } = request.pinned;
  const source: PinnedSource = {
    source: path === undefined ? "url" : "git-subdir",
    url,
    ...(path === undefined ? {} : { path: path.replaceAll("{plugin}", name) }),
    ...(ref === undefined ? {} : { ref }),
    sha,
  };
  return { ...entry, description, source };
}

function withEntryFiles(
  parts: readonly FileChanges[],
  before: ReadonlyMap<string, string | undefined>,
  entries: Entries,
): FileChanges {
  const all = { added: [] as string[], changed: [] as string[], removed: [] as string[] };
  for (const kind of ["added", "changed", "removed"] as const) all[kind].push(...parts.flatMap((part) => part[kind]));
  for (const [path, text] of entries.files()) {
    const was = before.get(path);
    if (was !== text) all[was === undefined ? "added" : text === undefined ? "removed" : "changed"].push(path);
  }
  for (const list of Object.values(all)) list.sort(compareCodeUnits);
  return all;
}
