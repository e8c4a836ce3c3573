import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as httpRequest,
  type ServerResponse,
} from "node:http";
import { request as httpsRequest } from "node:https";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream/promises";

/** One request and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Undefined until the answer begins; 502 when the server can't be reached. */
  status?: number;
  /** What has come back so far. */
  answer: string;
}

export interface WireTap extends AsyncDisposable {
  readonly url: string;
  readonly exchanges: readonly Exchange[];
  /** Where requests are passed on to: scheme, host and port; http or https. */
  target: string;
  close(): Promise<void>;
}

/** A server on 127.0.0.1 that passes everything on unchanged, streams as they come, and keeps a record of it. */
export async function startWireTap(target = "http://127.0.0.1:9"): Promise<WireTap> {
  const exchanges: Exchange[] = [];
  const server = createServer((incoming, outgoing) => {
    void passOn(tap.target, incoming, outgoing, exchanges);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  const { port } = server.address() as AddressInfo;
  const tap: WireTap = { url: `http://127.0.0.1:${port}`, exchanges, target, close, [Symbol.asyncDispose]: close };
  return tap;
}

async function passOn(
  target: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  exchanges: Exchange[],
): Promise<void> {
  const { method = "GET", url = "/", headers } = incoming;
  const body = await readAll(incoming);
  const exchange: Exchange = { method, url, headers, body, answer: "" };
  exchanges.push(exchange);
  const { host, origin, protocol } = new URL(target);
  const request = protocol === "https:" ? httpsRequest : httpRequest;
  const onward = request(new URL(url, origin), { method, headers: { ...headers, host } });
  onward.on("error", () => {
    exchange.status = 502;
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(502).end();
  });
  onward.on("response", (answer) => {
    exchange.status = answer.statusCode ?? 0;
    const decoder = new TextDecoder();
    answer.on("data", (chunk: Buffer) => (exchange.answer += decoder.decode(chunk, { stream: true })));
    outgoing.writeHead(exchange.status, answer.headers);
    pipeline(answer, outgoing).catch(() => undefined);
  });
  // A caller that gives up must be seen as such by the server behind.
  outgoing.on("close", () => onward.destroy());
  onward.end(body);
}

async function readAll(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
