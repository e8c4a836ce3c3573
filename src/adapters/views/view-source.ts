import type { ByteCache } from "../../archive/byte-cache.ts";
import type { PackStore } from "../../archive/packed-types.ts";
import { type PluginContents, pluginContents } from "../../hub/plugin-contents.ts";
import type { AggregatePlugin } from "../../marketplace/aggregate/types.ts";
import { packKey } from "./state-content.ts";

/** Where the content of views lies: one for all views of an aggregate. */
export interface ViewSource {
  /** Ids of packs by `packKey`. */
  readonly packs: ReadonlyMap<string, string>;
  /** Read at the first call. Rejects as `pluginContents` does, and is then tried anew. */
  contents(): Promise<PluginContents>;
}

export function viewSource(
  plugins: readonly AggregatePlugin[],
  packs: ReadonlyMap<string, string>,
  store: PackStore,
  runBytes?: ByteCache,
): ViewSource {
  let reading: Promise<PluginContents> | undefined;
  const contents = (): Promise<PluginContents> => {
    const made = (reading ??= pluginContents(plugins, store, (plugin) => packs.get(packKey(plugin)), runBytes));
    made.catch(() => (reading = undefined));
    return made;
  };
  return { packs, contents };
}
