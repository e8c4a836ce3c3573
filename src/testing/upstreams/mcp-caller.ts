import { isJsonObject, type JsonObject } from "../../core/json.ts";
import { testKey } from "../proxy-fixtures.ts";

export interface Answer {
  readonly status: number;
  readonly type: string;
  /** Every message of the body, in order. */
  readonly messages: readonly JsonObject[];
  /** The last one. */
  readonly last: JsonObject;
  /** Text of the first content of the result. */
  readonly text: string;
  readonly headers: Headers;
}

export interface CallOptions {
  readonly path?: string;
  readonly key?: string;
  readonly session?: string;
  readonly signal?: AbortSignal;
  readonly id?: string | number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Hears of each message of a stream as it comes. */
  onMessage?(message: JsonObject): void;
}

/** Callers of both protocols, with nothing between the test and the wire. */
export class McpCaller {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** By a protocol with a handshake. */
  async legacy(method: string, params: JsonObject = {}, options: CallOptions = {}): Promise<Answer> {
    return this.post({ jsonrpc: "2.0", id: options.id ?? 1, method, params }, options);
  }

  /** By 2026-07-28. */
  async modern(
    method: string,
    params: JsonObject = {},
    options: CallOptions & { readonly capabilities?: JsonObject } = {},
  ): Promise<Answer> {
    const envelope = {
      "io.modelcontextprotocol/protocolVersion": "2026-07-28",
      "io.modelcontextprotocol/clientInfo": { name: "test", version: "1" },
      "io.modelcontextprotocol/clientCapabilities": options.capabilities ?? {},
    };
    const name = params["name"] ?? params["uri"];
    const headers = {
      "mcp-protocol-version": "2026-07-28",
      "mcp-method": method,
      ...(typeof name === "string" && { "mcp-name": name }),
      ...options.headers,
    };
    const given = isJsonObject(params["_meta"]) ? params["_meta"] : {};
    const body = {
      jsonrpc: "2.0",
      id: options.id ?? 1,
      method,
      params: { ...params, _meta: { ...envelope, ...given } },
    };
    return this.post(body, { ...options, headers });
  }

  tool(
    name: string,
    input: JsonObject = {},
    options: CallOptions & { readonly meta?: JsonObject } = {},
  ): Promise<Answer> {
    const meta = options.meta === undefined ? {} : { _meta: options.meta };
    return this.legacy("tools/call", { name, arguments: input, ...meta }, options);
  }

  /** Opens a session; returns its id. */
  async session(capabilities: JsonObject = {}, options: CallOptions = {}): Promise<string> {
    const clientInfo = { name: "test", version: "1" };
    const params = { protocolVersion: "2025-11-25", capabilities, clientInfo };
    const { headers } = await this.legacy("initialize", params, options);
    return headers.get("mcp-session-id") ?? "";
  }

  async post(body: unknown, options: CallOptions = {}): Promise<Answer> {
    const response = await fetch(`${this.url}${options.path ?? "/mcp"}`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${options.key ?? testKey}`,
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
        ...(options.session !== undefined && { "mcp-session-id": options.session }),
        ...options.headers,
      },
      body: JSON.stringify(body),
      ...(options.signal && { signal: options.signal }),
    });
    return answerOf(response, options);
  }
}

async function answerOf(response: Response, options: CallOptions): Promise<Answer> {
  const type = response.headers.get("content-type") ?? "";
  const messages: JsonObject[] = [];
  const take = (message: JsonObject) => {
    messages.push(message);
    options.onMessage?.(message);
  };
  if (type.startsWith("text/event-stream")) await readEvents(response, take);
  else {
    const text = await response.text();
    if (text !== "") take(JSON.parse(text) as JsonObject);
  }
  const last = messages.at(-1) ?? {};
  const result = isJsonObject(last["result"]) ? last["result"] : {};
  const content = result["content"] as readonly { text: string }[] | undefined;
  return { status: response.status, type, messages, last, text: content?.[0]?.text ?? "", headers: response.headers };
}

/** As the specification of server-sent events has it, with a CR as the end of a line too. */
async function readEvents({ body }: Response, take: (message: JsonObject) => void): Promise<void> {
  let rest = "";
  const decoder = new TextDecoder();
  for await (const chunk of body ?? []) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|\r|\n/);
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.startsWith("data: ")) take(JSON.parse(line.slice(6)) as JsonObject);
  }
}
