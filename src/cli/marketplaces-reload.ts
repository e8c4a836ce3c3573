import { followFile } from "../adapters/followed-file.ts";
import { loadMarketplaces } from "../adapters/marketplaces-file.ts";
import type { ServedHub } from "../adapters/serve-hub.ts";
import type { MarketplacesConfig } from "../config/marketplaces/types.ts";
import type { Closing } from "../core/closing.ts";
import { isBazaarError, messageOf } from "../core/errors.ts";
import type { HubLog } from "./hub-log.ts";
import { webhooksOf } from "./hub-webhooks.ts";
import { count } from "./output.ts";

export interface ReloadParts {
  /** Of the configuration. */
  readonly file: string;
  readonly config: MarketplacesConfig;
  readonly hub: Pick<ServedHub, "configure">;
  readonly log: Pick<HubLog, "note" | "trouble">;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether sources have webhooks. */
  readonly hooks: boolean;
  /** @default as `followFile` has it */
  readonly intervalMs?: number;
}

/** Serves by the configuration as it is saved, until it is closed; one that can't be used is told, and that before goes on. */
export function followMarketplaces({ file, config, hub, log, env, hooks, intervalMs }: ReloadParts): Closing {
  let last = JSON.stringify(config);
  const take = async () => {
    const { config: next } = await loadMarketplaces(file);
    const text = JSON.stringify(next);
    if (text === last) return;
    const webhooks = webhooksOf(hooks ? next.sources : [], env);
    last = text;
    const sources = count(next.sources.length, "source");
    log.note(`The configuration has changed: ${sources}. It counts once each of them was read.`);
    // Not waited for: its sources may hang, and the next change counts at once.
    void hub.configure(next, webhooks).then((counts) => counts && log.note("The configuration counts now."));
  };
  // One after the other, or the slower reading of an older text could come last.
  let turn = Promise.resolve();
  const changed = () => void (turn = turn.then(take).catch((error: unknown) => log.trouble(refused(error))));
  // It may have changed since it was read: the hub took its time to start.
  changed();
  return followFile(file, { changed, ...(intervalMs !== undefined && { intervalMs }) });
}

function refused(error: unknown): Error {
  const why = isBazaarError(error) ? `${error.code}: ${error.problem} ${error.fix}` : messageOf(error);
  return new Error(`The configuration has changed and can't be used; that before goes on. ${why}`);
}
