import { createParser } from "eventsource-parser";
import { isJsonObject, type Json } from "../core/json.ts";
import { noTokens, updatedBy } from "./tokens.ts";
import type { TokenCount } from "./types.ts";

/** Counts what an answer of the Messages API uses, while it passes by. */
export interface Meter {
  /** Takes the next bytes. False: it can't be counted any more, so nothing more of it may pass. */
  push(bytes: Uint8Array): boolean;
  /** The last byte was there. */
  end(): void;
  /** What is known so far; the output of an unfinished stream is estimated from what was written. */
  readonly count: TokenCount;
  /** The model that answers, once it has said so. */
  readonly model: string | undefined;
  /** Whether `count` is more than what was given at the start. */
  readonly counted: boolean;
  /** Whether the last count was there: to cut it now would save nothing. */
  readonly finished: boolean;
}

/** Characters of one event that are kept until it is whole. The largest real ones hold a result of a server tool. */
const maxEventLength = 16 * 1024 * 1024;
/** Bytes of an answer in one piece. */
const maxBodyBytes = 64 * 1024 * 1024;
/** Characters that make a token at least, in the languages that use most: an estimate that is not too high. */
export const lettersPerToken = 4;

/** For an answer of this content type; `start` is what is charged before the API has counted. */
export function meterFor(contentType: string, start: TokenCount): Meter {
  return /^text\/event-stream\b/i.test(contentType) ? new StreamMeter(start) : new BodyMeter(start);
}

class StreamMeter implements Meter {
  model: string | undefined;
  counted = false;
  finished = false;
  #count: TokenCount;
  #letters = 0;
  #started = false;
  #broken = false;
  readonly #decoder = new TextDecoder();
  readonly #parser = createParser({
    maxBufferSize: maxEventLength,
    onEvent: ({ data }) => this.#event(data),
    onError: ({ type }) => (this.#broken ||= type === "max-buffer-size-exceeded"),
  });

  constructor(start: TokenCount) {
    this.#count = start;
  }

  get count(): TokenCount {
    const written = Math.floor(this.#letters / lettersPerToken);
    return { ...this.#count, output: Math.max(this.#count.output, written) };
  }

  push(bytes: Uint8Array): boolean {
    if (this.#broken) return false;
    this.#parser.feed(this.#decoder.decode(bytes, { stream: true }));
    return !this.#broken;
  }

  end(): void {}

  /** Deltas are most of a stream: they are measured and not read. */
  #event(data: string): void {
    if (data.startsWith('{"type":"content_block_delta"')) return this.#delta(data.length);
    const event = parsed(data);
    if (!isJsonObject(event)) return;
    if (event["type"] === "content_block_delta") this.#delta(data.length);
    if (event["type"] === "message_start" && isJsonObject(event["message"])) this.#start(event["message"]);
    if (event["type"] === "message_delta") this.#finish(event["usage"]);
  }

  #delta(length: number): void {
    this.#letters += Math.max(0, length - deltaFrame);
    this.counted = true;
  }

  #start(message: { readonly [key: string]: Json }): void {
    if (typeof message["model"] === "string") this.model = message["model"];
    if (!isJsonObject(message["usage"])) return;
    // The API's own count takes the place of the estimate, also where it is lower.
    this.#count = updatedBy(this.#started ? this.#count : noTokens, message["usage"]);
    this.#started = true;
    this.counted = true;
  }

  #finish(usage: Json | undefined): void {
    this.#count = updatedBy(this.#count, usage);
    // What was estimated is now known.
    if (!isJsonObject(usage) || typeof usage["output_tokens"] !== "number") return;
    this.#letters = 0;
    this.finished = true;
  }
}

/** `{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":""}}` */
const deltaFrame = 80;

class BodyMeter implements Meter {
  model: string | undefined;
  counted = false;
  finished = false;
  count: TokenCount;
  readonly #chunks: Uint8Array[] = [];
  #bytes = 0;

  constructor(start: TokenCount) {
    this.count = start;
  }

  push(bytes: Uint8Array): boolean {
    this.#bytes += bytes.length;
    if (this.#bytes > maxBodyBytes) return false;
    // The caller's buffer may be used again.
    this.#chunks.push(bytes.slice());
    return true;
  }

  end(): void {
    this.finished = true;
    const body = parsed(Buffer.concat(this.#chunks).toString("utf8"));
    if (!isJsonObject(body)) return;
    if (typeof body["model"] === "string") this.model = body["model"];
    if (!isJsonObject(body["usage"])) return;
    this.count = updatedBy(noTokens, body["usage"]);
    this.counted = true;
  }
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
