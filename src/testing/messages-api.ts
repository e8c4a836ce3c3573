/** A text block of the Messages API. */
export interface TextBlock {
  readonly type: "text";
  readonly text: string;
}

/** A tool call of the Messages API. The id is made by the scripted model when a script gives none. */
export interface ToolUseBlock {
  readonly type: "tool_use";
  readonly id?: string;
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What a model can answer with. */
export type ReplyBlock = TextBlock | ToolUseBlock;

/** A content block as a client sends it; only the parts that tests read are named. */
export interface ContentBlock {
  readonly type: string;
  readonly text?: string;
  readonly name?: string;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly tool_use_id?: string;
  readonly content?: string | readonly ContentBlock[];
  readonly is_error?: boolean;
}

export interface Message {
  readonly role: "user" | "assistant" | "system";
  readonly content: string | readonly ContentBlock[];
}

/** The body of `POST /v1/messages`; only the parts that tests read are named. */
export interface MessagesBody {
  readonly model: string;
  readonly max_tokens: number;
  readonly messages: readonly Message[];
  readonly system?: string | readonly ContentBlock[];
  readonly tools?: readonly { readonly name: string; readonly description?: string; readonly input_schema?: unknown }[];
  readonly stream?: boolean;
}

/** One `POST /v1/messages` as it arrived. */
export interface ModelRequest {
  /** Path and query, e.g. `/v1/messages?beta=true`. */
  readonly url: string;
  /** Names in lower case; `x-api-key` or `authorization` hold the key that the client used. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: MessagesBody;
}

/** One tool result as the client hands it back to the model. */
export interface ToolResult {
  readonly toolUseId: string;
  /** Its text blocks, joined by a line break. */
  readonly text: string;
  readonly isError: boolean;
}

/** Text of a message's or tool result's content: its text blocks, joined by a line break. */
export function textOf(content: string | readonly ContentBlock[] | undefined): string {
  if (content === undefined || typeof content === "string") return content ?? "";
  return content
    .filter((block) => block.type === "text")
    .map((block) => block.text ?? "")
    .join("\n");
}

/** The system prompt as one text; `""` when there is none. */
export function systemText(request: ModelRequest): string {
  return textOf(request.body.system);
}

/** Text of the last user message: what was typed, with everything the client put around it. Tool results do not count. */
export function lastUserText(request: ModelRequest): string {
  return textOf(lastUser(request)?.content);
}

/** The same, block by block. */
export function lastUserBlocks(request: ModelRequest): string[] {
  const content = lastUser(request)?.content ?? [];
  if (typeof content === "string") return [content];
  return content.flatMap((block) => (block.type === "text" ? [block.text ?? ""] : []));
}

/** The tool results in the last user message, in their order; empty when the turn begins with a prompt. */
export function toolResults(request: ModelRequest): ToolResult[] {
  const content = lastUser(request)?.content;
  if (content === undefined || typeof content === "string") return [];
  return content
    .filter((block) => block.type === "tool_result")
    .map((block) => ({
      toolUseId: block.tool_use_id ?? "",
      text: textOf(block.content),
      isError: block.is_error === true,
    }));
}

function lastUser(request: ModelRequest): Message | undefined {
  return request.body.messages.findLast((message) => message.role === "user");
}
