import { BazaarError } from "../core/errors.ts";
import { drop } from "./answer-text.ts";
import { redirectOf, resolveLocation } from "./location.ts";
import { NetworkProblem } from "./network-problem.ts";
import type { Clock, HttpAnswer, Method, Send } from "./types.ts";
import type { RetryPolicy } from "./waits.ts";

/** The way to one registry, and what holds for all requests that go it. */
export interface Line {
  /** As references name it, e.g. `ghcr.io`. */
  readonly registry: string;
  readonly endpoint: URL;
  readonly send: Send;
  readonly clock: Clock;
  readonly retries: RetryPolicy;
  readonly signal: AbortSignal | undefined;
}

/** A request that can be made again. */
export interface Wire {
  readonly method: Method;
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | (() => AsyncIterable<Uint8Array>);
  /** Instead of the line's, for what has to be put away after the line was stopped. @default the line's */
  readonly signal?: AbortSignal;
}

export interface Followed {
  readonly answer: HttpAnswer;
  /** The URL that answered. */
  readonly url: URL;
  /** Whether it lies on another origin than `home`, to which no credential goes. */
  readonly foreign: boolean;
}

const maxHops = 5;

/**
 * Sends a request and follows where the answers send it on to, with `authorization` for as long as that is on the origin
 * of `home`. Rejects with `NetworkProblem`, with what the body threw, or as `interruptionOf` says.
 */
export async function follow(
  line: Line,
  wire: Wire,
  authorization: string | undefined,
  home: URL = line.endpoint,
): Promise<Followed> {
  let { url } = wire;
  let foreign = url.origin !== home.origin;
  for (let hops = 0; ; hops += 1) {
    const auth = authorization === undefined || foreign ? {} : { authorization };
    const answer = await sent(line, wire, url, { ...wire.headers, ...auth });
    const location = redirectOf(answer.status, answer.headers, wire.method);
    if (location === undefined) return { answer, url, foreign };
    await drop(answer);
    if (hops === maxHops) throw new NetworkProblem("forbidden", "it sends from one address to the next without end");
    url = resolveLocation(location, url);
    foreign ||= url.origin !== home.origin;
  }
}

async function sent(line: Line, wire: Wire, url: URL, headers: Record<string, string>): Promise<HttpAnswer> {
  const source = typeof wire.body === "function" ? watched(wire.body) : undefined;
  const body = source?.body ?? (wire.body instanceof Uint8Array ? wire.body : undefined);
  const { endpoint } = line;
  const signal = wire.signal ?? line.signal;
  const before = stopped(signal);
  if (before !== undefined) throw before;
  try {
    return await line.send({
      method: wire.method,
      url,
      headers: { "user-agent": "claude-bazaar", ...headers },
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
      ...(url.origin === endpoint.origin ? {} : { namedBy: endpoint }),
    });
  } catch (error) {
    if (source?.failed !== undefined) throw source.failed.error;
    throw stopped(signal) ?? elsewhere(error, url, endpoint);
  }
}

/** Says which host it was, where it is not the registry's own. */
function elsewhere(error: unknown, url: URL, endpoint: URL): unknown {
  if (!(error instanceof NetworkProblem) || error.kind === "forbidden" || url.host === endpoint.host) return error;
  return new NetworkProblem(error.kind, `sends on to ${url.host}, which ${error.message}`, error.cause);
}

function stopped(signal: AbortSignal | undefined): BazaarError | undefined {
  return signal?.aborted === true ? interruptionOf(signal) : undefined;
}

interface Watched {
  readonly body: AsyncIterable<Uint8Array>;
  failed: { readonly error: unknown } | undefined;
}

/** A body that remembers what its source threw: that is no fault of the line, and asking again does not help. */
function watched(open: () => AsyncIterable<Uint8Array>): Watched {
  async function* chunks() {
    try {
      yield* open();
    } catch (error) {
      state.failed = { error };
      throw error;
    }
  }
  const state: Watched = { body: chunks(), failed: undefined };
  return state;
}

/** Why the work was stopped, as a `BazaarError`. */
export function interruptionOf(signal: AbortSignal): BazaarError {
  const reason: unknown = signal.reason;
  if (reason instanceof BazaarError) return reason;
  return new BazaarError("INTERRUPTED", "The work was stopped.", "Start it again when you want it done.", {
    cause: reason,
  });
}
