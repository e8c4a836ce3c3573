import type { MessagesBody, ReplyBlock } from "./messages-api.ts";

/** A finished answer, as the API sends it in one piece. */
export interface ReplyMessage {
  readonly id: string;
  readonly type: "message";
  readonly role: "assistant";
  readonly model: string;
  readonly content: readonly ReplyBlock[];
  readonly stop_reason: "end_turn" | "tool_use";
  readonly stop_sequence: null;
  readonly usage: Usage;
}

interface Usage {
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cache_creation_input_tokens: number;
  readonly cache_read_input_tokens: number;
}

/** About four characters to a token: near enough for budgets, and the same at every run. */
export function countTokens(value: unknown): number {
  return Math.max(1, Math.ceil((JSON.stringify(value) ?? "").length / 4));
}

/** The message for a reply; `index` counts the requests from 0 and makes the ids, so that they repeat at every run. */
export function replyMessage(body: MessagesBody, reply: readonly ReplyBlock[], index: number): ReplyMessage {
  const content = reply.map((block, at) =>
    block.type === "tool_use" ? { ...block, id: block.id ?? `toolu_scripted_${index}_${at}` } : block,
  );
  return {
    id: `msg_scripted_${index}`,
    type: "message",
    role: "assistant",
    model: body.model,
    content,
    stop_reason: content.some((block) => block.type === "tool_use") ? "tool_use" : "end_turn",
    stop_sequence: null,
    usage: {
      input_tokens: countTokens([body.system, body.tools, body.messages]),
      output_tokens: countTokens(content),
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0,
    },
  };
}

/** The server-sent events of a message, in the order of the API: message_start … message_stop. */
export function streamEvents(message: ReplyMessage): string[] {
  const start = { ...message, content: [], stop_reason: null, usage: { ...message.usage, output_tokens: 1 } };
  return [
    event("message_start", { message: start }),
    event("ping", {}),
    ...message.content.flatMap(blockEvents),
    event("message_delta", {
      delta: { stop_reason: message.stop_reason, stop_sequence: null },
      usage: { output_tokens: message.usage.output_tokens },
    }),
    event("message_stop", {}),
  ];
}

function blockEvents(block: ReplyBlock, index: number): string[] {
  const tool = block.type === "tool_use";
  const deltas = tool
    ? pieces(JSON.stringify(block.input)).map((part) => ({ type: "input_json_delta", partial_json: part }))
    : pieces(block.text).map((part) => ({ type: "text_delta", text: part }));
  return [
    event("content_block_start", { index, content_block: tool ? { ...block, input: {} } : { type: "text", text: "" } }),
    ...deltas.map((delta) => event("content_block_delta", { index, delta })),
    event("content_block_stop", { index }),
  ];
}

/** Real answers come in many deltas, and a reader that takes the first for the whole must not pass here. */
function pieces(text: string): string[] {
  return text.match(/[\s\S]{1,256}/gu) ?? [];
}

function event(type: string, data: Readonly<Record<string, unknown>>): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
}
