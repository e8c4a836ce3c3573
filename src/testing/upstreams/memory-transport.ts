import type { JsonObject } from "../../core/json.ts";
import type { Negotiated, OutboundMessage, TransportEvents, UpstreamTransport } from "../../relay/transport.ts";

/** A server at the other end of a connection in memory, which a test plays. */
export class MemoryTransport implements UpstreamTransport {
  /** What the relay sent, parsed. */
  readonly sent: JsonObject[] = [];
  readonly cancelled: [id: number, reason: string][] = [];
  protocol: Negotiated | undefined;
  isClosed = false;
  /** While it is set, the server takes nothing more until it resolves. */
  blocked: Promise<void> | undefined;
  /** What the relay wants waited for before the next message, after the last one. */
  held: Promise<void> | undefined;
  /** Answers requests; undefined: none. */
  answer: (request: JsonObject) => object | undefined = answerHandshake;
  #events: TransportEvents | undefined;

  async start(events: TransportEvents): Promise<void> {
    this.#events = events;
  }

  send({ text }: OutboundMessage): Promise<void> | undefined {
    const message = JSON.parse(text) as JsonObject;
    this.sent.push(message);
    if (message["id"] !== undefined && message["method"] !== undefined) {
      const answer = this.answer(message);
      if (answer !== undefined) queueMicrotask(() => this.say({ id: message["id"], ...answer }));
    }
    return this.blocked;
  }

  cancel(id: number, reason: string): void {
    this.cancelled.push([id, reason]);
  }

  negotiated(protocol: Negotiated): void {
    this.protocol = protocol;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.#events?.closed();
  }

  /** Says a message of the server. */
  say(message: object, on?: number): void {
    this.sayText(JSON.stringify({ jsonrpc: "2.0", ...message }), on);
  }

  sayText(text: string, on?: number): void {
    this.held = this.#events?.message(Buffer.from(text), on) ?? undefined;
  }

  fail(id: number, error: Error): void {
    this.#events?.failed(id, error);
  }

  break(error = new Error("broken")): void {
    this.#events?.closed(error);
  }

  /** The last request of that method that reached the server. */
  last(method: string): JsonObject & { readonly id: number; readonly params: JsonObject } {
    const found = this.sent.findLast((message) => message["method"] === method);
    if (found === undefined) throw new Error(`no ${method} was sent`);
    return found as JsonObject & { id: number; params: JsonObject };
  }
}

export const everything = {
  tools: { listChanged: true },
  resources: { listChanged: true, subscribe: true },
  prompts: { listChanged: true },
  logging: {},
  completions: {},
} as const;

export function answerHandshake({ method }: JsonObject): object | undefined {
  if (method === "initialize") {
    const serverInfo = { name: "memory", version: "1" };
    return { result: { protocolVersion: "2025-11-25", capabilities: everything, serverInfo } };
  }
  if (method === "server/discover") return { error: { code: -32_601, message: "unknown" } };
  return undefined;
}

/** The same for one of 2026-07-28. */
export function answerDiscover({ method }: JsonObject): object | undefined {
  return method === "server/discover"
    ? { result: { resultType: "complete", supportedVersions: ["2026-07-28"], capabilities: everything } }
    : undefined;
}
