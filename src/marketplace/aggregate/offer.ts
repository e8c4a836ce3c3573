import type { Access } from "./access.ts";
import { isServed } from "./access.ts";
import type { Aggregate, AggregatePlugin } from "./types.ts";

/** A plugin that a caller may have. */
export interface OfferedPlugin {
  readonly plugin: AggregatePlugin;
  /** Whether it is served whatever the caller chooses. */
  readonly required: boolean;
  /** Whether it is served now. */
  readonly subscribed: boolean;
}

/** What is granted to a caller and not disabled, in the order of the marketplace, whatever the caller chose. */
export function offerFor({ plugins }: Aggregate, access: Access): OfferedPlugin[] {
  const served = (plugin: AggregatePlugin, subscribed: Access["subscribed"]) =>
    isServed({ ...access, subscribed }, plugin.slug, plugin.sourceName);
  return plugins
    .filter((plugin) => served(plugin, "all"))
    .map((plugin) => ({
      plugin,
      required: served(plugin, []),
      subscribed: served(plugin, access.subscribed),
    }));
}

/** Whether a key (`<slug>`, or `<slug>/<plugin>`) names something of an offer. */
export function isOffered(offer: readonly OfferedPlugin[], key: string): boolean {
  return offer.some(({ plugin: { slug, sourceName } }) => key === slug || key === `${slug}/${sourceName}`);
}
