import type { ModelRequest, ReplyBlock, TextBlock, ToolUseBlock } from "./messages-api.ts";

/** An answer of the API that is no message: an HTTP status with an error body. */
export interface ReplyFailure {
  readonly type: "failure";
  /**
   * 400…599. The client repeats 401, 429 and 5xx, and a 400 or 422 up to five times with a plainer body; 403 ends its run
   * at once.
   */
  readonly status: number;
  readonly message: string;
}

/** One answer of the scripted model: one block, several blocks of one message, or an error. */
export type Reply = ReplyBlock | readonly ReplyBlock[] | ReplyFailure;

/** Decides on a request; `index` counts the requests from 0. May be slow: the client waits. */
export type ReplyFunction = (request: ModelRequest, index: number) => Reply | Promise<Reply>;

/** What the model answers: one reply per request in this order, or a function of the request. */
export type Script = readonly Reply[] | ReplyFunction;

/** The model writes `text`. */
export function say(text: string): TextBlock {
  return { type: "text", text };
}

/** The model calls a tool. */
export function use(tool: string, input: Readonly<Record<string, unknown>> = {}): ToolUseBlock {
  return { type: "tool_use", name: tool, input };
}

/** The API answers with an HTTP error, 400…599. */
export function fail(status: number, message = "scripted failure"): ReplyFailure {
  return { type: "failure", status, message };
}
