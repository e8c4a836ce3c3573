import type { Closing } from "../core/closing.ts";
import type { Peer } from "../access/peer.ts";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { WholeResponse } from "../access/whole-response.ts";
import { IncomingRequest } from "./incoming-request.ts";
import { checkAddress, listenError } from "./listen-error.ts";
import { clientAddress } from "./trusted-proxies.ts";
import { Turns } from "./turns.ts";

export interface ListenOptions {
  /** 0…65_535; 0 takes a free one. */
  readonly port: number;
  /** Address to listen on. @default "127.0.0.1", which only this machine reaches */
  readonly host?: string;
  /** Addresses, or CIDR ranges, of the proxies in front whose X-Forwarded-For is believed. @default [] (nobody's is) */
  readonly trustedProxies?: readonly string[];
  /**
   * Milliseconds in which a caller has to take something of what waits for it, else its connection is cut; who takes a byte
   * now and then is slow, not gone. @default 120_000
   */
  readonly stallMs?: number;
  /** Hears of a handler that rejected and of a body that broke off. @default nobody */
  onError?(error: unknown): void;
}

/** A server that listens. */
export interface Listening extends Closing {
  /** `http://host:port`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Ends every open connection, once whole answers have left, for five seconds at most, and stops listening. */
  close(): Promise<void>;
}

/** Milliseconds that `close` leaves to whole answers that are being written. */
const graceMs = 5_000;

/** Milliseconds in which a request must have arrived whole, also one with 100 MB of files over a line of 3 Mbit/s. */
const requestTimeout = 300_000;

/** Bytes of all headers of a request, and their number. A token with many claims needs the most of it. */
const maxHeaderSize = 16_384;
const maxHeaders = 100;

/**
 * Serves a `Request → Response` function on a socket. Bodies stream both ways, headers leave at once, and
 * `request.signal` aborts when the caller goes away. Rejects with `BazaarError` PORT_TAKEN, PORT_FORBIDDEN,
 * ADDRESS_INVALID or OPTION_INVALID.
 */
export async function listen(
  handle: (request: Request, peer: Peer) => Promise<Response>,
  options: ListenOptions,
): Promise<Listening> {
  const { port: wanted, host = "127.0.0.1", stallMs = 120_000 } = options;
  checkAddress(wanted, host);
  const addressOf = clientAddress(options.trustedProxies);
  const peerOf = ({ socket, headers }: IncomingMessage): Peer => {
    const forwardedFor = headers["x-forwarded-for"];
    return { address: addressOf(socket.remoteAddress, typeof forwardedFor === "string" ? forwardedFor : undefined) };
  };
  const answering = new Set<ServerResponse>();
  const server = createServer({ requestTimeout, headersTimeout: 15_000, maxHeaderSize }, (incoming, outgoing) => {
    answering.add(outgoing);
    outgoing.once("close", () => answering.delete(outgoing));
    const answer = (request: Request) => handle(request, peerOf(incoming));
    serve(answer, incoming, outgoing, stallMs).catch((error: unknown) => {
      // Half an answer must not pass for a whole one.
      outgoing.destroy();
      options.onError?.(error);
    });
  });
  // One more than may come, so that it is seen.
  server.maxHeadersCount = maxHeaders + 1;
  await started(server, wanted, host);
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    // What was answered may still be on its way; what has no end is not waited for.
    const until = Date.now() + graceMs;
    const isWriting = () => [...answering].some(({ writableEnded }) => writableEnded);
    do await sleep(10);
    while (isWriting() && Date.now() < until);
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  };
  return { url: urlOf(host, port), port, close, [Symbol.asyncDispose]: close };
}

function started(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: Error) => reject(listenError(cause, port, host)));
    server.listen(port, host, resolve);
  });
}

/** `http://host:port` of a server that listens there. */
export function urlOf(host: string, port: number): string {
  return `http://${urlHost(host)}:${port}`;
}

/** An address in a URL. What listens everywhere is reached by the loopback. */
function urlHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

async function serve(
  handle: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  stallMs: number,
): Promise<void> {
  // Node leaves out those that are too many, and so could change what a request means.
  if (incoming.rawHeaders.length > 2 * maxHeaders) return void outgoing.writeHead(431, { connection: "close" }).end();
  const request = toRequest(incoming, outgoing);
  if (request === undefined) return void outgoing.writeHead(400, { connection: "close" }).end();
  const response = await handle(request);
  if (outgoing.destroyed) {
    if (response instanceof WholeResponse) response.left();
    else await response.body?.cancel();
    return;
  }
  const headers = [...response.headers].filter(isOurs).flat();
  if (response instanceof WholeResponse) {
    // With its length, head and body leave in one write.
    headers.push("content-length", String(response.whole.byteLength));
    if (response.onLeft !== undefined) outgoing.once("close", () => response.left());
    outgoing.writeHead(response.status, headers).end(response.whole);
    return cutStalled(outgoing, stallMs);
  }
  outgoing.writeHead(response.status, headers);
  if (response.body === null) return void outgoing.end();
  // A stream may be silent for long; its reader must learn at once that it is open.
  outgoing.flushHeaders();
  await send(response.body, outgoing, stallMs);
}

/** Headers that are between two ends of one connection, and so for the server alone to say. */
const ofConnection = /^(?:connection|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade)$/;

/** An MCP answer claims `keep-alive` also where the caller closes. That a connection shall end, a handler may say. */
function isOurs([name, value]: readonly [string, string]): boolean {
  return !ofConnection.test(name) || (name === "connection" && value.toLowerCase() === "close");
}

function toRequest(incoming: IncomingMessage, outgoing: ServerResponse): Request | undefined {
  try {
    return new IncomingRequest(incoming, outgoing);
  } catch {
    // A method, URL or header that no Request can have.
    return undefined;
  }
}

/** Bytes after which a body that is sent lets everything else have its turn. */
const bytesInTurn = 262_144;
const turns = new Turns();

/** Writes with back-pressure; a caller that goes away cancels the body, and with it what makes it. */
async function send(body: ReadableStream<Uint8Array>, outgoing: ServerResponse, stallMs: number): Promise<void> {
  const reader = body.getReader();
  let cancelled: Promise<void> | undefined;
  const gone = () => (cancelled ??= reader.cancel());
  // Who waits for it is below: a rejection has one place.
  const onClose = () => void gone().catch(() => {});
  outgoing.once("close", onClose);
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || outgoing.destroyed) break;
      if (!outgoing.write(value)) await writable(outgoing, stallMs);
      bytes += value.byteLength;
      if (bytes < bytesInTurn) continue;
      bytes = 0;
      // A socket that takes all at once is ready in the same turn again.
      await turns.next();
    }
  } finally {
    outgoing.off("close", onClose);
    if (outgoing.destroyed) await gone();
  }
  outgoing.end();
  cutStalled(outgoing, stallMs);
}

/**
 * Cuts the connection where its reader takes nothing of what waits. Of a stream that goes on, what waits is bounded by its
 * writer.
 */
function cutStalled(outgoing: ServerResponse, stallMs: number): void {
  const { socket } = outgoing;
  if (outgoing.writableFinished || socket === null) return;
  socket.setTimeout(stallMs);
  // The server sets a limit of its own for the next request, unless that is here already.
  outgoing.once("finish", () => socket.timeout === stallMs && socket.setTimeout(0));
}

function writable(outgoing: ServerResponse, stallMs: number): Promise<void> {
  const { socket } = outgoing;
  socket?.setTimeout(stallMs);
  return new Promise((resolve) => {
    const go = () => {
      socket?.setTimeout(0);
      outgoing.off("drain", go).off("close", go);
      resolve();
    };
    outgoing.once("drain", go).once("close", go);
    // Its "close" may be over already.
    if (outgoing.destroyed) go();
  });
}
