/** Limits of one run at the broker. What is left out is unlimited. */
export interface RunGrant {
  /** Milliseconds until the run's token dies by itself, 1_000…86_400_000. */
  readonly ttlMs: number;
  /** Models that may be asked: an id, or the start of ids and `*`. @default any */
  readonly models?: readonly string[];
  /** US dollars, over 0. */
  readonly maxUsd?: number;
  /** Tokens of input and output together, cached ones included, 1 or more. */
  readonly maxTokens?: number;
  /** Requests, refused ones included, 1 or more. */
  readonly maxRequests?: number;
  /** The caller's own API key, which this run is charged to. @default the broker's credential */
  readonly modelKey?: string;
}

/** Why a run gets no more answers. */
export type RunStop = "budget" | "tokens" | "requests";

/** Tokens of one or more answers, as the API counts them. */
export interface TokenCount {
  /** Input that was neither read from the cache nor written to it. */
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  /** Written for five minutes. */
  readonly cacheWrite: number;
  /** Written for an hour. */
  readonly cacheWriteLong: number;
  /** Searches of the web that the API did by itself; charged one by one. */
  readonly searches: number;
}

/** What a run used. */
export interface RunBill {
  readonly tokens: TokenCount;
  /** US dollars by the broker's prices. */
  readonly costUsd: number;
  readonly requests: number;
  /** Absent when nothing stopped it. */
  readonly stopped?: RunStop;
}

/** How one run reaches the model: nothing in here is worth anything after `close`. */
export interface ModelAccess {
  /** Base URL for `ANTHROPIC_BASE_URL`, without a slash at the end. */
  readonly url: string;
  readonly token: string;
  /** Aborts when the token is worth nothing before `close`, since the broker went away. @default it can't go away */
  readonly lost?: AbortSignal;
  /** Ends what is under way, makes the token worthless, and tells what was used. Never rejects. */
  close(): Promise<RunBill>;
}

/** Where runs get their access to the model from. */
export interface BrokerPort {
  /** Rejects with `BazaarError` BROKER_FAILED when there is no broker, or OPTION_INVALID for a limit out of range. */
  open(grant: RunGrant): Promise<ModelAccess>;
}

/** What the broker puts on a request in the place of the run's token. */
export interface Credential {
  /** Headers by name in lower case, e.g. `x-api-key`. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface UpstreamRequest {
  /** Path below the API's base URL, with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Ends the request, also in the middle of its answer. */
  readonly signal: AbortSignal;
}

export interface UpstreamResponse {
  readonly status: number;
  readonly headers: Headers;
  /** As it arrives; cancelling it ends the request. */
  readonly body: ReadableStream<Uint8Array>;
}

/** The Messages API, wherever it is. Rejects when it can't be reached. */
export type Upstream = (request: UpstreamRequest) => Promise<UpstreamResponse>;

/** What the broker's owner hears of an answer that was no success; free of keys, and nothing of it reaches a run. */
export interface UpstreamTrouble {
  /** 0: it could not be reached. */
  readonly status: number;
  /** The API's own words, or the system's; at most 500 characters. */
  readonly message: string;
}
