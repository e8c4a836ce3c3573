import type { BazaarError } from "../core/errors.ts";
import type { JsonObject } from "../core/json.ts";
import type { Range } from "./json-bytes.ts";
import type { CallerFacts } from "./meta.ts";
import type { NotificationMessage, RequestMessage, ResponseMessage } from "./message.ts";

/** What a server said of itself in the handshake. */
export interface ServerFacts {
  readonly era: "modern" | "legacy";
  readonly version: string;
  readonly capabilities: JsonObject;
  /** `serverInfo`, as it came. */
  readonly info: JsonObject;
  readonly instructions?: string;
}

/** A request on its way to a server. */
export interface UpstreamCall {
  readonly method: string;
  /** As the caller gave them; `_meta` is made anew. */
  readonly params: JsonObject;
  /** Whose request it is: what the server asks meanwhile is told to nobody else. */
  readonly owner: string;
  readonly caller: CallerFacts;
}

/** A question of the server to a caller's client: `elicitation/create`, `sampling/createMessage` or `roots/list`. */
export interface ServerQuestion {
  readonly message: RequestMessage;
  /** Answers it with `result` or `error` as JSON. The second answer, and one after the end of the connection, is dropped. */
  answer(kind: "result" | "error", body: string | Uint8Array): void;
}

/**
 * Hears what comes of one request, in the order in which it comes. Nothing follows `response` or `failed`. While a returned
 * promise is open, a server that has a stream for each request is not read on.
 */
export interface CallSink {
  /** A progress notification; `tokenAt` is where the caller's own token belongs. */
  progress(message: NotificationMessage, tokenAt: Range): void | Promise<void>;
  /** A log message that came while this call was under way. */
  log(message: NotificationMessage): void | Promise<void>;
  /** Must be answered sooner or later. */
  question(question: ServerQuestion): void;
  response(message: ResponseMessage): void;
  failed(error: BazaarError): void;
}

export type ListKind = "tools" | "prompts" | "resources";

/** What concerns no single call. */
export interface UpstreamEvents {
  /** The arguments of a tool call that go as headers of HTTP too. */
  headersOf?(params: JsonObject): Readonly<Record<string, string>> | undefined;
  /** A list is another one now. Not told more than once in a quarter of a second. */
  changed?(kind: ListKind): void;
  /** A resource that was subscribed to. */
  updated?(uri: string, message: NotificationMessage): void;
  /** The connection is over; every call was told before. Without an error it was closed from here. */
  closed?(error?: Error): void;
  /** For the host's log: lines that are no messages, answers that nobody waits for. */
  trouble?(text: string): void;
}
