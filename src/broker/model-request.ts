import { bytesUpTo } from "../core/bytes-up-to.ts";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import { apiError } from "./api-error.ts";
import { lettersPerToken } from "./meter.ts";
import type { Charge } from "./run-account.ts";
import { noTokens } from "./tokens.ts";

/** A request that the broker has read. */
export interface ModelRequestBody {
  readonly model: string;
  readonly stream: boolean;
  /** What goes to the API: written anew, so that what was checked is what is read there, e.g. of a key that stood twice. */
  readonly text: string;
  /** What is charged until the API has counted. */
  readonly estimate: Charge;
}

/** The body of a request to the Messages API, or its refusal. At most `limit` bytes of it are kept. */
export async function readModelRequest(request: Request, limit: number): Promise<ModelRequestBody | Response> {
  const bytes = await upTo(request.body, limit);
  if (bytes === undefined) return apiError(413, `A request may have ${limit} bytes.`);
  const body = jsonIn(bytes);
  if (body === undefined) return apiError(400, "The body is not a JSON object.");
  const { model } = body;
  if (typeof model !== "string" || model === "") return apiError(400, "model: expected a model's id.");
  const stream = body["stream"] === true;
  return { model, stream, text: JSON.stringify(body), estimate: estimateOf(body, model, stream, bytes.length) };
}

/**
 * An answer in one piece is counted only when it is over, so its whole allowance is taken: else many at once would each
 * start under the limit. Of a stream the input is, and what it writes as it comes.
 */
function estimateOf(body: JsonObject, model: string, stream: boolean, bytes: number): Charge {
  const { max_tokens: most } = body;
  const output = !stream && typeof most === "number" && most > 0 ? most : 0;
  return {
    model,
    count: { ...noTokens, input: Math.ceil(bytes / lettersPerToken), output },
    factor: factorOf(body),
    known: false,
  };
}

/** What the API charges more for, whatever the model. */
function factorOf(body: JsonObject): number {
  return (body["speed"] === "fast" ? 6 : 1) * (typeof body["inference_geo"] === "string" ? 1.1 : 1);
}

function jsonIn(bytes: Uint8Array): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** All bytes of a body; undefined when there are more than `limit`. */
export async function upTo(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return body === null ? new Uint8Array() : await bytesUpTo(body, limit);
}
