import { closeSync, constants, openSync } from "node:fs";
import { createServer, type IncomingMessage, request as requestHttp, type ServerResponse } from "node:http";
import { request as requestHttps } from "node:https";
import { once } from "node:events";
import { join } from "node:path";
import type { Closing } from "../core/closing.ts";

/** Which path leads to which URL; everything else leads nowhere. */
export type GatewayRoutes = ReadonlyMap<string, string>;

/** Name of the socket in the folder. */
export const gatewaySocket = "gateway";

/** More than a client with all its agents has open at once. */
const maxConnections = 256;

/**
 * The one door of a run that has no network: an HTTP server on a socket in `folder`, which passes requests for exactly
 * these paths on, and answers 404 to all others. Whom it asks the run can't choose: neither by a header nor by a redirect,
 * which goes back to the run as it is. Rejects with the system's error where there can be no socket.
 */
export async function openRunGateway(folder: string, routes: GatewayRoutes): Promise<Closing> {
  const server = createServer(
    { headersTimeout: 15_000, requestTimeout: 300_000, keepAliveTimeout: 0 },
    (asked, answer) => pass(routes, asked, answer),
  );
  server.maxConnections = maxConnections;
  // The address of a socket has 107 bytes at most; by the open folder any folder is short enough.
  const opened = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    server.listen(join("/proc/self/fd", String(opened), gatewaySocket));
    await once(server, "listening");
  } catch (error) {
    closeSync(opened);
    throw error;
  }
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
    closeSync(opened);
  };
  return { [Symbol.asyncDispose]: close };
}

function pass(routes: GatewayRoutes, asked: IncomingMessage, answer: ServerResponse): void {
  const [path = "", query] = (asked.url ?? "").split(/\?(.*)/s);
  const target = routes.get(path);
  if (target === undefined) {
    asked.resume();
    return void answer.writeHead(404).end();
  }
  const url = query === undefined ? target : `${target}?${query}`;
  const send = target.startsWith("https:") ? requestHttps : requestHttp;
  const headers = endToEnd(asked.headers);
  // No connection is kept: one that the other side just closed would fail a request that must not be sent twice.
  const sent = send(url, { method: asked.method, headers, agent: false }, (got) => {
    answer.writeHead(got.statusCode ?? 502, endToEnd(got.headers));
    // A stream may be silent for long; its reader must learn at once that it is open.
    answer.flushHeaders();
    got.on("error", () => answer.destroy());
    got.pipe(answer);
  });
  sent.on("error", () => {
    if (answer.headersSent) answer.destroy();
    else answer.writeHead(502).end();
  });
  answer.on("close", () => sent.destroy());
  asked.pipe(sent);
}

/** Of the two ends, not of one connection; `host` is the target's own. */
function endToEnd(headers: IncomingMessage["headers"]): IncomingMessage["headers"] {
  const all = Object.entries(headers);
  return Object.fromEntries(all.filter(([name]) => !ofConnection.test(name)));
}

const ofConnection = /^(?:connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect|host)$/;
