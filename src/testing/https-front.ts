import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createHttp, request } from "node:http";
import { createServer } from "node:https";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { certificateFor } from "./certificate.ts";

export interface HttpsFront extends AsyncDisposable {
  /** `https://host`, which only those reach who go through the proxy. */
  readonly origin: string;
  /** What a client needs to get there: the proxy's URL, and the authority that signed the certificate. */
  readonly env: Readonly<Record<string, string>>;
  /** Hosts with their ports that the proxy was asked for and does not know. */
  readonly strangers: readonly string[];
  /** Server behind it, such as `http://127.0.0.1:8790`. */
  target: string;
}

/**
 * TLS before a server on the loopback, under a name of the public kind: the name is known to a proxy (CONNECT) alone, so that
 * nobody's resolver and no file of the system has a part in it. For clients that refuse http, or the loopback.
 */
export async function startHttpsFront(host: string): Promise<HttpsFront> {
  const folder = mkdtempSync(join(tmpdir(), "https-front-"));
  const { key, cert } = certificateFor(host, folder);
  const tls = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (incoming, outgoing) => {
    const { method, url = "/", headers } = incoming;
    const onward = request(`${front.target}${url}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      pipeline(answer, outgoing).catch(() => outgoing.destroy());
    });
    onward.on("error", () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  const strangers: string[] = [];
  const sockets = new Set<Socket>();
  const proxy = createHttp((_, response) => response.writeHead(405).end());
  proxy.on("connect", ({ url = "" }, socket: Socket) => {
    sockets.add(socket.on("error", () => socket.destroy()));
    if (url === `${host}:443`) return passThrough(socket, portOf(tls));
    strangers.push(url);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await Promise.all([listening(tls), listening(proxy)]);
  const front = {
    origin: `https://${host}`,
    env: {
      HTTPS_PROXY: `http://127.0.0.1:${portOf(proxy)}`,
      NO_PROXY: "127.0.0.1,localhost",
      NODE_EXTRA_CA_CERTS: cert,
    },
    strangers,
    target: "http://127.0.0.1:9",
    [Symbol.asyncDispose]: async () => {
      tls.closeAllConnections();
      proxy.closeAllConnections();
      for (const socket of sockets) socket.destroy();
      await Promise.all([tls, proxy].map((server) => new Promise((resolve) => server.close(resolve))));
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return front;
}

function passThrough(socket: Socket, port: number): void {
  const behind = connect(port, "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    socket.pipe(behind).pipe(socket);
  });
  behind.on("error", () => socket.destroy());
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
