import { messageOf } from "../core/errors.ts";
import { apiError } from "./api-error.ts";
import { downstreamHeaders, tokenIn, upstreamHeaders } from "./headers.ts";
import { Exchange, metered } from "./metered.ts";
import { meterFor } from "./meter.ts";
import { readModelRequest } from "./model-request.ts";
import { refusedAnswer } from "./refused-answer.ts";
import type { RunRegistry } from "./registry.ts";
import type { RunAccount } from "./run-account.ts";
import { noTokens } from "./tokens.ts";
import type { Credential, RunStop, TokenCount, Upstream, UpstreamResponse, UpstreamTrouble } from "./types.ts";
import { Unreachable } from "./unreachable.ts";

export interface RelayOptions {
  readonly registry: RunRegistry;
  readonly upstream: Upstream;
  /** Undefined: only runs that bring a key of their own are answered. */
  readonly credential: Credential | undefined;
  /** Largest body of a request, bytes. @default 33_554_432 (32 MiB), the API's own limit */
  readonly maxBodyBytes?: number;
  /** Hears of answers that were no success. What it throws is dropped. @default nobody */
  onTrouble?(trouble: UpstreamTrouble): void;
}

const messages = "/v1/messages";
const counting = "/v1/messages/count_tokens";

/** Where a run's Bash could go with its token otherwise: files, batches, models, the organization. */
const elsewhere = "This is not part of what a run may ask.";
/** One sentence for tokens that never were, are closed or have run out. */
const noRun = "This token belongs to no run that goes on.";
const cut = "The API can't be reached.";
/** 403, since the client repeats a 401 and stops at this. */
const refused = 403;

const limitSentences: Readonly<Record<RunStop, string>> = {
  budget: "The run reached its limit of cost.",
  tokens: "The run reached its limit of tokens.",
  requests: "The run reached its limit of requests.",
};

/** Answers the runs' requests to the Messages API. Never rejects. */
export function createRelay(options: RelayOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const account = options.registry.find(tokenIn(request.headers) ?? "");
    if (account === undefined) return apiError(refused, noRun);
    if (request.method !== "POST" || (pathname !== messages && pathname !== counting)) return apiError(404, elsewhere);
    try {
      return await relayed(options, account, request, `${pathname}${search}`);
    } catch (error) {
      // A run that went away is no trouble of the API.
      const ended = request.signal.aborted || account.signal.aborted;
      if (!ended) tell(options, { status: 0, message: messageOf(error) });
      return error instanceof Unreachable ? apiError(502, error.said, error.final) : apiError(502, cut, false);
    }
  };
}

async function relayed(options: RelayOptions, account: RunAccount, request: Request, path: string): Promise<Response> {
  const body = await readModelRequest(request, options.maxBodyBytes ?? 33_554_432);
  if (body instanceof Response) return body;
  if (!account.mayAsk(body.model)) return apiError(refused, "The run may not ask this model.");
  const { modelKey } = account.grant;
  const credential = modelKey === undefined ? options.credential : { headers: { "x-api-key": modelKey } };
  if (credential === undefined) return apiError(401, "The broker has no key for the API.");
  const signal = AbortSignal.any([request.signal, account.signal]);
  const headers = upstreamHeaders(request.headers, credential);
  // Counting costs nothing at the API.
  const expected = path.startsWith(counting) ? { ...body.estimate, count: noTokens } : body.estimate;
  const exchange = new Exchange(account, expected);
  const stop = await exchange.start(signal);
  if (stop !== undefined) return apiError(refused, limitSentences[stop]);
  const answer = await options.upstream({ path, headers, body: body.text, signal }).catch((error: unknown) => {
    // Charged as expected: the API may have begun an answer that nobody waited for.
    exchange.settle();
    throw error;
  });
  return answered(answer, exchange, expected.count, (trouble) => tell(options, trouble));
}

async function answered(
  answer: UpstreamResponse,
  exchange: Exchange,
  expected: TokenCount,
  onTrouble: (trouble: UpstreamTrouble) => void,
): Promise<Response> {
  const encoding = answer.headers.get("content-encoding") ?? "identity";
  if (answer.status !== 200 || encoding !== "identity") {
    exchange.free();
    return refusedAnswer(answer, onTrouble);
  }
  const meter = meterFor(answer.headers.get("content-type") ?? "", expected);
  return new Response(metered(answer.body, meter, exchange), {
    status: 200,
    headers: downstreamHeaders(answer.headers),
  });
}

function tell(options: RelayOptions, trouble: UpstreamTrouble): void {
  try {
    options.onTrouble?.(trouble);
  } catch {
    // Who listens can't change the answer.
  }
}
