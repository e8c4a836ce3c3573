import type { MarketplacesConfig } from "../../config/marketplaces/types.ts";
import { accessKey, accessOf } from "../../marketplace/aggregate/access.ts";
import type { View } from "../../marketplace/aggregate/types.ts";
import { viewFor } from "../../marketplace/aggregate/view.ts";
import { packFolder } from "../pack-folder.ts";
import { pinnedViews } from "./pins.ts";
import type { StateContent } from "./state-content.ts";
import { chosenBy, readSubscriptions } from "./subscriptions-file.ts";

/** A view and the ids of its packs, by `packKey`. */
export interface PackedView {
  readonly view: View;
  readonly packs: ReadonlyMap<string, string>;
}

/**
 * What a hub serves to a caller, also where that is pinned; without one, everything. Throws `BazaarError` FILE_UNREADABLE
 * and MARKETPLACE_EMPTY_RESULT as `viewFor` does.
 */
export function callerView(
  state: string,
  config: MarketplacesConfig,
  { aggregate, packs }: StateContent,
  caller: string | undefined,
): PackedView {
  if (caller === undefined) return { view: viewFor(aggregate, accessOf({}, "")), packs };
  const access = accessOf(config, caller, chosenBy(readSubscriptions(state), caller));
  const pins = pinnedViews(state, packFolder(state).packing, config);
  return pins.find((pin) => pin.access === accessKey(access)) ?? { view: viewFor(aggregate, access), packs };
}
