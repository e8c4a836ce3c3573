import type { ProxyLoad } from "./proxy-metrics.ts";
import { refusalCode } from "../access/refusal-code.ts";
import type { CallRecord, ProxyHandler, ProxyOptions } from "./types.ts";

export interface Observed {
  /** Tells the host's log and its metrics. Never throws. */
  readonly onCall: (record: CallRecord) => void;
  /** The same `fetch`, whose refusals are counted. */
  readonly watched: (fetch: ProxyHandler["fetch"], load: () => ProxyLoad) => ProxyHandler["fetch"];
}

/** What a host hears and counts of its calls. Who listens can't change a call: what they throw is theirs. */
export function observed(options: Pick<ProxyOptions, "onCall" | "proxyMetrics">): Observed {
  const { proxyMetrics: metrics } = options;
  return {
    onCall: (record) => {
      heard(() => metrics?.callEnded(record));
      heard(() => options.onCall?.(record));
    },
    watched: (fetch, load) => {
      if (metrics === undefined) return fetch;
      metrics.watchProxy(load);
      return async (request, peer) => {
        const response = await fetch(request, peer);
        const code = refusalCode(response);
        if (code !== undefined) heard(() => metrics.refused(code));
        return response;
      };
    },
  };
}

/** Tells a listener, now; whatever it throws, also later, is dropped. */
export function heard(listener: () => unknown): void {
  new Promise((resolve) => resolve(listener())).catch(() => {});
}
