import type { ByteCache } from "../../archive/byte-cache.ts";
import type { MarketplacesConfig } from "../../config/marketplaces/types.ts";
import type { View } from "../../marketplace/aggregate/types.ts";
import type { PackFolder } from "../pack-folder.ts";
import { AccessViews } from "./access-views.ts";
import { pinnedViews } from "./pins.ts";
import type { StateContent } from "./state-content.ts";
import { readSubscriptions } from "./subscriptions-file.ts";
import { type ViewSource, viewSource } from "./view-source.ts";
import { mergeApart } from "./worker-job.ts";

/** All that is served of one state. */
export interface Generation {
  /** Of the state, by which a newer one is told. */
  readonly signature: string;
  readonly content: StateContent;
  /** By which that was merged. */
  readonly config: MarketplacesConfig;
  readonly views: AccessViews;
  /** Where the content of all views lies that are not pinned. */
  readonly source: ViewSource;
  readonly pinned: ReadonlyMap<View, ViewSource>;
}

/** Undefined before the first sync. Rejects as `readStateContent` does. */
export async function readGeneration(
  state: string,
  config: MarketplacesConfig,
  packs: PackFolder,
  { signature, runBytes }: { readonly signature: string; readonly runBytes: ByteCache },
): Promise<Generation | undefined> {
  const content = await mergeApart(state, config);
  if (content === undefined) return undefined;
  const { aggregate } = content;
  const pinned = pinnedViews(state, packs.packing, config);
  const views = new AccessViews({
    aggregate,
    policy: config,
    chosen: readSubscriptions(state),
    pinned: new Map(pinned.map(({ access, view }) => [access, view])),
  });
  return {
    signature,
    content,
    config,
    views,
    source: viewSource(aggregate.plugins, content.packs, packs, runBytes),
    pinned: new Map(pinned.map((one) => [one.view, viewSource(one.view.plugins, one.packs, packs, runBytes)])),
  };
}

/** The same content, where who gets what of it is by another configuration, until that is merged. */
export function generationUnder(generation: Generation, config: MarketplacesConfig): Generation {
  return { ...generation, views: generation.views.under(config) };
}
