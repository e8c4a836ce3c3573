import { type RawAnswer, RawConnection } from "./raw-client.ts";

export type Era = "2025" | "2026";

/** Where a contender is asked, and how. */
export interface Endpoint {
  readonly port: number;
  readonly path: string;
  readonly era: Era;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the contender calls a tool. */
  toolName(name: string): string;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: { readonly content?: readonly { readonly text?: string }[]; readonly tools?: readonly unknown[] };
  readonly error?: { readonly code: number; readonly message: string };
}

const versions = { "2025": "2025-11-25", "2026": "2026-07-28" } as const;
const about = { name: "bench", version: "1.0.0" };
const envelope = {
  "io.modelcontextprotocol/protocolVersion": versions["2026"],
  "io.modelcontextprotocol/clientInfo": about,
  "io.modelcontextprotocol/clientCapabilities": {},
};

/** One MCP client on one connection, which asks one thing at a time. */
export class McpCaller {
  readonly #endpoint: Endpoint;
  readonly #connection: RawConnection;
  #headers: Readonly<Record<string, string>>;
  #id = 0;

  constructor(endpoint: Endpoint) {
    this.#endpoint = endpoint;
    this.#connection = new RawConnection(endpoint.port);
    this.#headers = {
      ...endpoint.headers,
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
    };
  }

  /** What a client does before its first call: handshake and list of tools. Throws unless there are nine tools or more. */
  async open(): Promise<this> {
    if (this.#endpoint.era === "2026") {
      this.#headers = { ...this.#headers, "mcp-protocol-version": versions["2026"] };
      await this.#request("server/discover", {});
    } else {
      const params = { protocolVersion: versions["2025"], capabilities: {}, clientInfo: about };
      const { headers } = await this.#request("initialize", params);
      const session = headers.get("mcp-session-id");
      const version = { "mcp-protocol-version": versions["2025"] };
      this.#headers = { ...this.#headers, ...version, ...(session !== undefined && { "mcp-session-id": session }) };
      await this.#send({ method: "notifications/initialized" });
    }
    const { body } = await this.#request("tools/list", {});
    const tools = responseIn(body)?.result?.tools?.length ?? 0;
    if (tools < 9) throw new Error(`There are ${tools} tools: ${body.toString("utf8", 0, 300)}`);
    return this;
  }

  /** The answer as it came, for load: nothing of it is parsed. */
  raw(name: string, input: Readonly<Record<string, unknown>>): Promise<RawAnswer> {
    return this.#request("tools/call", { name: this.#endpoint.toolName(name), arguments: input });
  }

  /** All messages of the answer, parsed. */
  async call(name: string, input: Readonly<Record<string, unknown>>, progressToken?: string): Promise<Message[]> {
    const meta = progressToken === undefined ? {} : { progressToken };
    const params = { name: this.#endpoint.toolName(name), arguments: input, _meta: meta };
    return messagesIn((await this.#request("tools/call", params)).body);
  }

  /** Ends a session as the specification wants it and most clients don't. */
  async close(): Promise<void> {
    if (this.#headers["mcp-session-id"] !== undefined) {
      await this.#connection.ask({ method: "DELETE", path: this.#endpoint.path, headers: this.#headers });
    }
    this.vanish();
  }

  vanish(): void {
    this.#connection.vanish();
  }

  #request(method: string, params: Readonly<Record<string, unknown>>): Promise<RawAnswer> {
    const modern = this.#endpoint.era === "2026";
    const own = params["_meta"] as Record<string, unknown> | undefined;
    const sent = modern ? { ...params, _meta: { ...own, ...envelope } } : params;
    const name = params["name"];
    const repeated = modern ? { "mcp-method": method, ...(typeof name === "string" && { "mcp-name": name }) } : {};
    this.#id += 1;
    return this.#send({ id: this.#id, method, params: sent }, repeated);
  }

  async #send(message: object, headers: Readonly<Record<string, string>> = {}): Promise<RawAnswer> {
    const answer = await this.#connection.ask({
      method: "POST",
      path: this.#endpoint.path,
      headers: { ...this.#headers, ...headers },
      body: JSON.stringify({ jsonrpc: "2.0", ...message }),
    });
    if (answer.status < 300) return answer;
    throw new Error(`HTTP ${answer.status}: ${answer.body.toString("utf8", 0, 300)}`);
  }
}

/** JSON, or the events of a stream. */
export function messagesIn(body: Buffer): Message[] {
  const text = body.toString("utf8").trim();
  if (text.startsWith("{")) return [JSON.parse(text) as Message];
  return text
    .split(/\r?\n/)
    .filter((line) => line.startsWith("data:") && line.length > 6)
    .map((line) => JSON.parse(line.slice(5)) as Message);
}

export function responseIn(body: Buffer): Message | undefined {
  return messagesIn(body).find(({ result, error }) => result !== undefined || error !== undefined);
}
