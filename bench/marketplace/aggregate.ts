import { hash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { startDeflateWorkers } from "../../src/adapters/deflate-workers.ts";
import { readDirectory } from "../../src/adapters/read-directory.ts";
import { gateOf } from "../../src/adapters/sync/gate.ts";
import { packFiles } from "../../src/archive/pack-files.ts";
import type { PackedFiles, PackStore } from "../../src/archive/packed-types.ts";
import { pluginContents, type PluginContents } from "../../src/hub/plugin-contents.ts";
import type { AggregatePlugin, View } from "../../src/marketplace/aggregate/types.ts";

/** Each plugin of the folder, read and packed into the store. */
export async function packAll(root: string, store: PackStore): Promise<Map<string, PackedFiles>> {
  await using thread = startDeflateWorkers();
  const gate = gateOf(4);
  const pack = async (name: string) => {
    const { files, data } = await packFiles(readDirectory(join(root, name)), thread);
    await store.keep(files, data);
    return [name, files] as const;
  };
  const names = readdirSync(root).sort();
  const packs = new Map(await Promise.all(names.map((name) => gate(() => pack(name)))));
  await store.settle(Array.from(packs.values(), ({ id }) => id));
  return packs;
}

const manifest = ".claude-plugin/plugin.json";

/** As the merge has them: each with a manifest that it wrote. */
export function aggregated(packs: ReadonlyMap<string, PackedFiles>): AggregatePlugin[] {
  return Array.from(packs, ([name, { id, files }]) => {
    const written = Buffer.from(`{"name":"${name}","version":"1.0.0+${id.slice(0, 8)}"}\n`);
    const own = { path: manifest, executable: false, size: written.length, sha256: hash("sha256", written), written };
    return {
      slug: "team",
      sourceName: name,
      name,
      folder: name,
      version: "1.0.0",
      entry: { name, version: "1.0.0" },
      files: files.map((file) => (file.path === manifest ? own : file)),
      contentHash: hash("sha256", `${id}${own.sha256}`),
    };
  });
}

/** The contents of all plugins in a store. */
export async function contentsIn(
  store: PackStore,
  packs: ReadonlyMap<string, PackedFiles>,
  plugins: readonly AggregatePlugin[],
): Promise<PluginContents> {
  return await pluginContents(plugins, store, ({ sourceName }) => packs.get(sourceName)?.id);
}

/** What a caller sees who is granted all but every `without`-th plugin (0: all). */
export function viewOf(plugins: readonly AggregatePlugin[], without = 0): View {
  const some = without === 0 ? plugins : plugins.filter((_, at) => at % without !== 0);
  const digest = hash("sha256", some.map(({ contentHash }) => contentHash).join());
  return { aggregate: { name: "all", owner: { name: "Team" }, renames: {} }, plugins: some, hash: digest };
}

/** A catalog as long as a real one. */
export function catalogFor({ plugins }: View): ReadonlyMap<string, Uint8Array> {
  const entries = plugins.map(({ name, folder, entry }) => ({
    ...entry,
    name,
    source: `./${folder}`,
    description: `What ${name} does.`,
  }));
  return new Map([
    [".claude-plugin/marketplace.json", Buffer.from(JSON.stringify({ name: "all", plugins: entries }, null, 2))],
  ]);
}
