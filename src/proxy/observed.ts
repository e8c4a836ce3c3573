import type { ProxyLoad } from "./proxy-metrics.ts";
import { refusalCode } from "./refusal-code.ts";
import type { CallRecord, ProxyHandler, ProxyOptions } from "./types.ts";

export interface Observed {
  /** Tells the host's log and its metrics. Never throws. */
  onCall(record: CallRecord): void;
  /** The same `fetch`, whose refusals are counted. */
  watched(fetch: ProxyHandler["fetch"], load: () => ProxyLoad): ProxyHandler["fetch"];
}

/** What a host hears and counts of its calls. Who listens can't change a call: what they throw is theirs. */
export function observed({ onCall, proxyMetrics: metrics }: Pick<ProxyOptions, "onCall" | "proxyMetrics">): Observed {
  return {
    onCall: (record) => {
      heard(() => metrics?.callEnded(record));
      heard(() => onCall?.(record));
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

function heard(listener: () => unknown): void {
  new Promise((resolve) => resolve(listener())).catch(() => {});
}
