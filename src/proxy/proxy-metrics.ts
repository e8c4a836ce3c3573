import type { CallRecord } from "./types.ts";
import type { ServerState } from "../relay/servers.ts";

/** What a proxy has to do at the moment. */
export interface ProxyLoad {
  /** Calls, hooks and uploads under way. */
  readonly active: number;
  /** Streams by which callers hear of changes. */
  readonly streams: number;
  /** Records of clients whose protocol has sessions. */
  readonly sessions: number;
  readonly servers: readonly ServerState[];
}

/** What a proxy counts: the port to Prometheus or the like. What it throws is dropped. */
export interface ProxyMetrics {
  callEnded(record: CallRecord): void;
  /** A request was refused, with the code of the refusal, from a closed list. */
  refused(code: string): void;
  /** Has the load asked whenever somebody looks. */
  watchProxy(load: () => ProxyLoad): void;
}
