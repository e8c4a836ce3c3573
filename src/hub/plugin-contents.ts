import { ByteCache } from "../archive/byte-cache.ts";
import { type Member, membersOf, packWritten, type PackData, withWritten } from "../archive/members.ts";
import { missingPack } from "../archive/memory-packs.ts";
import { packIdOf } from "../archive/pack-id.ts";
import type { PackedFile, PackedFiles, PackStore } from "../archive/packed-types.ts";
import { downloadOf, zipOfRuns } from "../archive/zip.ts";
import { ZipRun } from "../archive/zip-run.ts";
import type { AggregateFile, AggregatePlugin, Snapshot } from "../marketplace/aggregate/types.ts";
import type { Download } from "./ports.ts";

/** The files of every plugin of an aggregate, where they lie packed: made once, for all views of it. */
export interface PluginContents {
  /** A plugin's files below its folder. Throws `BazaarError` FILE_UNREADABLE for one of another aggregate. */
  members(plugin: AggregatePlugin): readonly Member[];
  /** A plugin in its folder, as it stands in the ZIP of every view. Throws as `members` does. */
  run(plugin: AggregatePlugin): ZipRun;
  /** A plugin alone, with `.claude-plugin` at the top; its digest is made once. Rejects as the packs do. */
  archive(plugin: AggregatePlugin): Promise<Download>;
  /** The store's packs, with what the merge wrote. */
  readonly packs: PackData;
}

/** Which pack holds the files of a source's plugin: told by its listing in the snapshots. */
export function packsOf(snapshots: readonly Snapshot[]): (plugin: AggregatePlugin) => string | undefined {
  const ids = new Map<string, string>();
  for (const { slug, plugins } of snapshots)
    for (const { entry, files } of plugins) ids.set(`${slug}\0${nameIn(entry)}`, packIdOf(files));
  return ({ slug, sourceName }) => ids.get(`${slug}\0${sourceName}`);
}

const nameIn = ({ name }: Snapshot["plugins"][number]["entry"]) => (typeof name === "string" ? name : "");

/**
 * Finds each plugin's files in the store by their digests, and compresses what the merge wrote. `runBytes` holds what plugins
 * are in ZIPs, those that were read last; other contents of the same store may share it. @default one of 64 MiB. Rejects with
 * `BazaarError` FILE_UNREADABLE where a pack or a file in it is missing.
 */
export async function pluginContents(
  plugins: readonly AggregatePlugin[],
  store: PackStore,
  packOf: (plugin: AggregatePlugin) => string | undefined,
  runBytes: ByteCache = new ByteCache(67_108_864),
): Promise<PluginContents> {
  const written = await packWritten(writtenOf(plugins));
  const packs = withWritten(store, [written]);
  const fresh = new Map(membersOf(written.files, "").map((member) => [member.file.sha256, member]));
  const members = new Map<string, readonly Member[]>();
  for (const plugin of plugins) {
    const pack = await found(store, packOf(plugin), plugin);
    const packed = new Map(membersOf(pack, "").map((member) => [member.file.sha256, member]));
    const placed = plugin.files.map((file) => placedAt(file, file.written === undefined ? packed : fresh, plugin));
    members.set(keyOf(plugin), placed);
  }
  const archives = new Map<string, Promise<Download>>();
  const membersIn = (plugin: AggregatePlugin): readonly Member[] => {
    const own = members.get(keyOf(plugin));
    if (own === undefined) throw missingPack(`for ${JSON.stringify(plugin.name)}`);
    return own;
  };
  const runs = new Map<string, ZipRun>();
  const run = (plugin: AggregatePlugin): ZipRun => {
    const key = keyOf(plugin);
    const inFolder = () =>
      membersIn(plugin).map(({ path, file, pack }) => ({ path: `${plugin.folder}/${path}`, file, pack }));
    const made = runs.get(key) ?? new ZipRun(inFolder(), packs, (make) => runBytes.get(key, make));
    runs.set(key, made);
    return made;
  };
  const archive = (plugin: AggregatePlugin): Promise<Download> => {
    const made = archives.get(keyOf(plugin)) ?? downloadOf(zipOfRuns([new ZipRun(membersIn(plugin), packs)]));
    archives.set(keyOf(plugin), made);
    // A pack that can't be read now may be there later.
    made.catch(() => archives.delete(keyOf(plugin)));
    return made;
  };
  return { members: membersIn, run, archive, packs };
}

/** The files are in it, the folder and the listed name too. */
const keyOf = ({ folder, contentHash }: AggregatePlugin) => `${folder}\0${contentHash}`;

function* writtenOf(plugins: readonly AggregatePlugin[]): Generator<readonly [string, Uint8Array]> {
  for (const { folder, files } of plugins)
    for (const { path, written } of files) if (written !== undefined) yield [`${folder}/${path}`, written];
}

async function found(store: PackStore, id: string | undefined, { name }: AggregatePlugin): Promise<PackedFiles> {
  const pack = id === undefined ? undefined : await store.find(id);
  if (pack === undefined) throw missingPack(id ?? "?", `is not there, and "${name}" is made of it`);
  return pack;
}

function placedAt(file: AggregateFile, among: ReadonlyMap<string, Member>, { name }: AggregatePlugin): Member {
  const member = among.get(file.sha256);
  if (member === undefined) throw missingPack(`of "${name}"`, `has no ${JSON.stringify(file.path)}`);
  const packed: PackedFile = { ...member.file, path: file.path, executable: file.executable };
  return { path: file.path, file: packed, pack: member.pack };
}
