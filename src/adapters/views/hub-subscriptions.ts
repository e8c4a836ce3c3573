import type { Subscriptions } from "../../config/marketplaces/types.ts";
import type { HubSubscriptions } from "../../hub/ports.ts";
import type { AccessViews } from "./access-views.ts";
import { changeSubscriptions } from "./subscriptions-file.ts";

export interface HubSubscriptionsParts {
  /** The state folder. */
  readonly state: string;
  /** What is served now; undefined before the first sync. */
  readonly views: () => AccessViews | undefined;
  readonly isOpen: () => boolean;
  /** What all callers have chosen is another. */
  readonly chosen: (all: Subscriptions) => void;
}

/** What callers choose for themselves, kept in the state folder: all processes that serve it see a choice within seconds. */
export function hubSubscriptions({ state, views, isOpen, chosen }: HubSubscriptionsParts): HubSubscriptions {
  return {
    of: ({ name }) => ({ isOpen: isOpen(), ...(views()?.offer(name) ?? { chosen: [], plugins: [] }) }),
    choose: async ({ name }, add, remove) => chosen(await changeSubscriptions(state, name, add, remove)),
  };
}
