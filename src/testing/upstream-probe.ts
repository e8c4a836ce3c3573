import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from "node:net";
import type { Closing } from "../core/closing.ts";
import type { OutboundMessage, TransportEvents, UpstreamTransport } from "../relay/transport.ts";

export interface ReceivedMessage {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: { readonly [key: string]: unknown };
  readonly error?: { readonly code: number; readonly message: string };
}

/** Everything that an `UpstreamTransport` tells, and requests that wait for their answers. */
export class UpstreamProbe implements TransportEvents {
  readonly messages: { readonly message: ReceivedMessage; readonly text: string; readonly on: number | undefined }[] =
    [];
  readonly failures: { readonly id: number; readonly error: Error & { code?: string; details?: object } }[] = [];
  /** What `closed` was called with, once for each time. */
  readonly closings: (Error | undefined)[] = [];
  /** What `message` returns. */
  hold: Promise<void> | undefined;
  readonly transport: UpstreamTransport;
  readonly #waiting = new Map<
    number,
    { readonly resolve: (message: ReceivedMessage) => void; readonly reject: (error: Error) => void }
  >();

  constructor(transport: UpstreamTransport) {
    this.transport = transport;
  }

  async open(era?: "modern" | "legacy"): Promise<this> {
    await this.transport.start(this);
    if (era === "modern") this.transport.negotiated({ era, version: "2026-07-28" });
    if (era === "legacy") await this.initialize();
    return this;
  }

  /** The handshake of 2025. */
  async initialize(): Promise<ReceivedMessage> {
    const version = "2025-11-25";
    const params = { protocolVersion: version, capabilities: {}, clientInfo: { name: "probe", version: "1" } };
    const answer = await this.ask(1_000, "initialize", params);
    this.transport.negotiated({ era: "legacy", version });
    await this.notify("notifications/initialized");
    return answer;
  }

  /** Rejects with what `failed` or `closed` says. */
  ask(id: number, method: string, params: object = {}, more: Partial<OutboundMessage> = {}): Promise<ReceivedMessage> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const text = JSON.stringify({ jsonrpc: "2.0", id, method, params });
      void this.transport.send({ text, id, method, ...more });
    });
  }

  async notify(method: string, params: object = {}): Promise<void> {
    await this.transport.send({ text: JSON.stringify({ jsonrpc: "2.0", method, params }), method });
  }

  message(bytes: Uint8Array, on?: number): Promise<void> | undefined {
    const text = Buffer.from(bytes).toString();
    const message = JSON.parse(text) as ReceivedMessage;
    this.messages.push({ message, text, on });
    if (message.method === undefined) this.#waiting.get(Number(message.id))?.resolve(message);
    return this.hold;
  }

  failed(id: number, error: Error): void {
    this.failures.push({ id, error });
    this.#waiting.get(id)?.reject(error);
  }

  closed(error?: Error): void {
    this.closings.push(error);
    if (error === undefined) return;
    for (const { reject } of this.#waiting.values()) reject(error);
  }
}

export interface ScriptedServer extends Closing {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  /** `127.0.0.1:port`, to be allowed. */
  readonly address: string;
  /** Requests that came whole. */
  readonly requests: {
    readonly method: string;
    readonly url: string;
    readonly headers: IncomingMessage["headers"];
    readonly body: string;
  }[];
}

/** An HTTP server that does what `handle` does; `body` is the request's. */
export async function scriptedServer(
  handle: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<ScriptedServer> {
  const requests: ScriptedServer["requests"] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      const { method = "", url = "", headers } = request;
      requests.push({ method, url, headers, body });
      response.on("error", () => {});
      handle(request, response, body);
    });
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { ...(await listening(server)), requests, [Symbol.asyncDispose]: close };
}

/** A server that speaks no HTTP, or worse. */
export async function socketServer(handle: (socket: Socket) => void): Promise<Omit<ScriptedServer, "requests">> {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    handle(socket);
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { ...(await listening(server)), [Symbol.asyncDispose]: close };
}

async function listening(server: Server): Promise<{ url: string; address: string }> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `http://${address}`, address };
}
