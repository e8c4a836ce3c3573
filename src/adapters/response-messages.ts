import { Buffer } from "node:buffer";
import type { IncomingHttpHeaders } from "node:http";
import { BazaarError } from "../core/errors.ts";
import { inOneLine, messageKind, type MessageKind } from "../relay/message-kind.ts";
import { SseReader } from "../relay/sse-events.ts";

/** The messages in a response's body. */
export interface ResponseMessages {
  data(chunk: Uint8Array): void | Promise<unknown>;
  /** Hands on what is whole only now. */
  end(): void;
  /** Of a stream of events. */
  readonly stream?: Pick<SseReader, "lastEventId" | "retryMs">;
}

export interface MessageSink {
  message(bytes: Uint8Array, kind: MessageKind): void | Promise<void>;
  /** The body can't be read on. */
  broken(error: BazaarError): void;
}

/**
 * A reader for a response's content: JSON, or events as they come. Undefined for any other type.
 *
 * @param limit Bytes of one message.
 */
export function responseMessages(
  headers: IncomingHttpHeaders,
  limit: number,
  sink: MessageSink,
): ResponseMessages | undefined {
  const type = mediaType(headers);
  if (type === "text/event-stream") return eventMessages(limit, sink);
  return type === "application/json" ? jsonMessages(limit, sink) : undefined;
}

/** Of a `content-type`, in small letters, without parameters. */
export function mediaType(headers: IncomingHttpHeaders): string {
  return (headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

function eventMessages(limit: number, sink: MessageSink): ResponseMessages {
  const waiting: Promise<unknown>[] = [];
  const stream = new SseReader(
    {
      event: (data, type) => {
        if (type !== "" && type !== "message") return;
        const done = handOn(data, sink);
        if (done !== undefined) waiting.push(done);
      },
      overflow: () => sink.broken(tooLarge(limit)),
    },
    limit,
  );
  const data = (chunk: Uint8Array) => {
    stream.push(chunk);
    if (waiting.length === 0) return undefined;
    return Promise.all(waiting.splice(0));
  };
  return { data, end: () => {}, stream };
}

function jsonMessages(limit: number, sink: MessageSink): ResponseMessages {
  const parts: Uint8Array[] = [];
  let size = 0;
  return {
    data: (chunk) => {
      size += chunk.length;
      if (size > limit) sink.broken(tooLarge(limit));
      else parts.push(chunk);
    },
    end: () => {
      const [first = Buffer.alloc(0)] = parts;
      void handOn(parts.length === 1 ? first : Buffer.concat(parts), sink);
    },
  };
}

/** One message, or the messages of a batch, which servers before 2025-06-18 may answer with. What is none is left out. */
function handOn(bytes: Uint8Array, sink: MessageSink): void | Promise<unknown> {
  const kind = messageKind(bytes);
  if (kind !== "none") return sink.message(inOneLine(bytes), kind);
  const waiting = batch(bytes).flatMap((message) => sink.message(message, messageKind(message)) ?? []);
  return waiting.length === 0 ? undefined : Promise.all(waiting);
}

function batch(bytes: Uint8Array): Uint8Array[] {
  if (bytes.find((byte) => byte > 0x20) !== 0x5b) return [];
  try {
    const all = JSON.parse(Buffer.from(bytes).toString()) as unknown[];
    return all.map((one) => Buffer.from(JSON.stringify(one))).filter((one) => messageKind(one) !== "none");
  } catch {
    return [];
  }
}

function tooLarge(limit: number): BazaarError {
  const problem = `The MCP server sent a message of more than ${limit} bytes.`;
  return new BazaarError("UPSTREAM_FAILED", problem, "Ask it for less at once.", { details: { limit } });
}
