import { setTimeout as sleep } from "node:timers/promises";
import type { MarketplacesConfig } from "../config/marketplaces/types.ts";
import type { Closing } from "../core/closing.ts";
import { refusal } from "../access/refusal.ts";
import type { CallerLimits } from "../access/caller-limits.ts";
import { createHub } from "../hub/handler.ts";
import { inWords } from "../hub/in-words.ts";
import type { HubAuditRecord, HubCallers, HubRequestRecord } from "../hub/ports.ts";
import type { HubOptions, Webhook } from "../hub/types.ts";
import { gitServer } from "./git-server.ts";
import { listen, type Listening, type ListenOptions } from "./http-server.ts";
import type { HubMetrics } from "./hub-metrics.ts";
import { SyncSchedule } from "./sync-schedule.ts";
import { toldTogether } from "./sync/told-together.ts";
import type { SyncReport } from "./sync/types.ts";
import { HubViews, type HubViewsOptions } from "./views/hub-views.ts";
import { syncApart } from "./views/worker-job.ts";

export interface ServeHubOptions
  extends
    Pick<ListenOptions, "port" | "host" | "trustedProxies" | "stallMs">,
    Pick<HubViewsOptions, "kept" | "intervalMs"> {
  readonly config: MarketplacesConfig;
  /** The state folder, which is made where it is missing. */
  readonly state: string;
  readonly callers: HubCallers;
  /** Where callers reach it. @default the origin that each request names */
  readonly origin?: string;
  /** @default those of the configuration, `callers` */
  readonly limits?: HubOptions["limits"];
  /** By slug. @default none */
  readonly webhooks?: ReadonlyMap<string, Webhook>;
  /** Whether sources are read at the start and then as the configuration says. @default true */
  readonly syncs?: boolean;
  /** Where tokens of sources are looked up. @default process.env */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds that downloads have to end when it stops. @default 25_000 */
  readonly drainMs?: number;
  readonly onRequest?: (record: HubRequestRecord) => void;
  readonly onAudit?: (record: HubAuditRecord) => void;
  /** Hears of each run; notes of a source tell also what it meets together with the others. */
  readonly onSync?: (report: SyncReport) => void;
  /** Hears of what somebody has to look at. */
  readonly onTrouble?: (error: unknown) => void;
  /** Made with how many views are served and which sources are configured, which it asks for at each scrape. */
  readonly metrics?: (views: () => number, sources: () => readonly string[]) => HubMetrics;
}

/** A hub that listens. */
export interface ServedHub extends Closing {
  /** `http://host:port`. */
  readonly url: string;
  readonly views: HubViews;
  /**
   * Goes on with another configuration: callers are served by it once its sources are read, which begins now, and merged. Resolves
   * then with whether it came to that. Never rejects: what is wrong is told, and what was served goes on.
   */
  configure(config: MarketplacesConfig, webhooks?: ServeHubOptions["webhooks"]): Promise<boolean>;
  /** Reads sources now, and serves what came of it when it resolves. Never rejects. */
  sync(slugs?: readonly string[]): Promise<void>;
  /** Takes no more requests, lets downloads end, and stops. */
  close(): Promise<void>;
}

/**
 * Serves many marketplaces as one: reads the sources, merges, builds and answers. Rejects with `BazaarError` PORT_TAKEN,
 * PORT_FORBIDDEN, ADDRESS_INVALID or OPTION_INVALID; what is wrong with the state or a source is told, and not thrown.
 */
export async function serveHub(options: ServeHubOptions): Promise<ServedHub> {
  const { state, syncs = true } = options;
  let { config, webhooks } = options;
  // Known after the views, which tell it of builds.
  let metrics: HubMetrics | undefined;
  const views = new HubViews({
    state,
    config,
    ...(options.kept && { kept: options.kept }),
    ...(options.intervalMs !== undefined && { intervalMs: options.intervalMs }),
    onBuilt: (_, ms) => metrics?.built(ms),
    ...(options.onTrouble && { onTrouble: options.onTrouble }),
  });
  metrics = options.metrics?.(
    () => views.size,
    () => config.sources.map(({ slug }) => slug),
  );
  const schedule = scheduleOf(options, views, { config: () => config, metrics: () => metrics });
  const sync = (slugs?: readonly string[]) => schedule.now(slugs ?? config.sources.map(({ slug }) => slug));
  const hooks = { of: (slug: string) => webhooks?.get(slug), start: (slug: string) => void sync([slug]) };
  let door: ReturnType<typeof doorOf>;
  let listening: Listening;
  try {
    door = doorOf({ limits: config.callers, ...options }, views, metrics, hooks);
    await views.reload();
    listening = await listen(door.fetch, listenOptions(options));
  } catch (error) {
    await schedule.close();
    await views.close();
    throw error;
  }
  if (syncs) void sync();
  const configure: ServedHub["configure"] = async (next, nextWebhooks) => {
    try {
      door.limit(options.limits ?? next.callers ?? {});
    } catch (error) {
      options.onTrouble?.(error);
      return false;
    }
    [config, webhooks] = [next, nextWebhooks];
    schedule.configure(syncs ? config.sources : []);
    await views.configure(config);
    if (syncs) await sync();
    return views.isBy(next);
  };
  const close = async () => {
    await schedule.close();
    await door.drained(options.drainMs ?? 25_000);
    await listening.close();
    await views.close();
  };
  return { url: listening.url, views, configure, sync, close, [Symbol.asyncDispose]: close };
}

/** Reads sources in their time, and has what came of it served. */
function scheduleOf(
  { state, syncs = true, env, onSync, onTrouble, config: first }: ServeHubOptions,
  views: HubViews,
  now: { readonly config: () => MarketplacesConfig; readonly metrics: () => HubMetrics | undefined },
): SyncSchedule {
  return new SyncSchedule({
    sources: syncs ? first.sources : [],
    sync: async (slugs, signal) => {
      const config = now.config();
      // Some may have gone with another configuration.
      const only = slugs.filter((slug) => config.sources.some((source) => source.slug === slug));
      const report = await syncApart(config, state, { only, signal, env: env && { ...env } });
      return (await views.reload()) ? toldTogether(report, views.content?.aggregate.notes) : report;
    },
    onReport: (report) => {
      now.metrics()?.synced(report);
      onSync?.(report);
    },
    ...(onTrouble && { onTrouble }),
  });
}

/** The hub behind a door that can be closed. */
function doorOf(
  options: ServeHubOptions,
  views: HubViews,
  metrics: HubMetrics | undefined,
  webhooks: { readonly of: (slug: string) => Webhook | undefined; readonly start: (slug: string) => void },
) {
  const active = { requests: 0 };
  let closing = false;
  const hub = createHub({
    callers: options.callers,
    views,
    subscriptions: views.subscriptions,
    git: gitServer(),
    webhookOf: webhooks.of,
    onWebhook: webhooks.start,
    ...(options.origin !== undefined && { origin: options.origin }),
    ...(options.limits && { limits: options.limits }),
    ...(options.onTrouble && { onError: options.onTrouble }),
    onRequest: (record) => {
      active.requests -= 1;
      metrics?.request(record);
      options.onRequest?.(record);
    },
    onAudit: (record) => {
      metrics?.audit(record);
      options.onAudit?.(record);
    },
  });
  const fetch: typeof hub.fetch = async (request, peer) => {
    if (closing) return inWords(new URL(request.url).pathname, stopping());
    active.requests += 1;
    return hub.fetch(request, peer);
  };
  const drained = async (withinMs: number) => {
    closing = true;
    const until = performance.now() + withinMs;
    while (active.requests > 0 && performance.now() < until) await sleep(20);
  };
  return { fetch, drained, limit: (limits: CallerLimits) => hub.limit(limits) };
}

function stopping(): Response {
  return refusal(503, "STOPPING", "The hub stops. Try again in a minute.", { connection: "close" });
}

function listenOptions({ port, host, trustedProxies, stallMs, onTrouble }: ServeHubOptions): ListenOptions {
  return {
    port,
    ...(stallMs !== undefined && { stallMs }),
    ...(host !== undefined && { host }),
    ...(trustedProxies && { trustedProxies }),
    ...(onTrouble && { onError: onTrouble }),
  };
}
