import { lookup as systemLookup } from "node:dns";
import { Agent, type ClientRequest, type IncomingMessage, request as askHttp, type RequestOptions } from "node:http";
import { Agent as TlsAgent, request as askHttps } from "node:https";
import { isIP, type Socket } from "node:net";
import { Readable } from "node:stream";
import { NetworkProblem } from "../registry/network-problem.ts";
import { isLoopback } from "../registry/reference.ts";
import type { HttpAnswer, HttpRequest } from "../registry/types.ts";
import { addressGuard } from "./address-guard.ts";
import { pinned } from "./pinned-lookup.ts";
import { connectThrough, proxyFor } from "./proxied-connection.ts";
import { proxiesIn } from "./proxy-variables.ts";
import { bareHost, privateToo, RegistryKinds } from "./registry-kinds.ts";
import { networkProblemOf } from "./registry-network.ts";
import type { RegistrySender, RegistrySendOptions } from "./registry-send.ts";

/**
 * The same as `registry-send.ts` over Node's own client: the Action's bundle has no room for undici, which is a third as
 * large as all of it. The same tests run over both.
 */
export function registrySender(options: RegistrySendOptions): RegistrySender {
  const { lookup = systemLookup } = options;
  const proxies = proxiesIn(options.env);
  const kinds = new RegistryKinds(lookup);
  const agents = { "http:": new Agent({ keepAlive: true }), "https:": new TlsAgent({ keepAlive: true }) };
  const wayOf = async ({ url, namedBy }: HttpRequest): Promise<RequestOptions> => {
    const agent = agents[url.protocol as keyof typeof agents];
    if (namedBy === undefined) {
      const proxy = isLoopback(url.host) ? undefined : proxyFor(url, proxies);
      return proxy === undefined ? { agent, lookup: lookup as never } : await proxied(proxy, url, options);
    }
    const kind = await kinds.kindFor(url, namedBy);
    const proxy = kind === "public" ? proxyFor(url, proxies) : undefined;
    if (proxy !== undefined) return await proxied(proxy, url, options);
    const guard = addressGuard(kind === "private" ? privateToo : []);
    const [host, port] = [bareHost(url.hostname), Number(url.port || (url.protocol === "https:" ? 443 : 80))];
    if (isIP(host) !== 0) guard.check(host, host, port);
    // Not kept: a connection that was opened under one guard must not serve a request under another.
    return { agent: false, lookup: pinned(guard, port, lookup) as never };
  };
  return {
    send: async (asked) => {
      try {
        return await exchanged(asked, await wayOf(asked), options);
      } catch (error) {
        throw asked.signal?.aborted === true ? asked.signal.reason : networkProblemOf(error);
      }
    },
    close: async () => {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

async function proxied(proxy: URL, url: URL, { connectTimeoutMs = 10_000 }: RegistrySendOptions) {
  const socket = await connectThrough(proxy, url, connectTimeoutMs);
  return { createConnection: () => socket };
}

function exchanged(asked: HttpRequest, way: RequestOptions, options: RegistrySendOptions): Promise<HttpAnswer> {
  const { method, url, headers, signal } = asked;
  const { connectTimeoutMs = 10_000, answerTimeoutMs = 300_000, idleTimeoutMs = 60_000 } = options;
  return new Promise((resolve, reject) => {
    const ask = url.protocol === "https:" ? askHttps : askHttp;
    const request = ask(url, { method, headers, ...way, ...(signal && { signal }) });
    request.on("error", reject);
    request.once("socket", (socket) => limitConnecting(request, socket, connectTimeoutMs));
    request.setTimeout(answerTimeoutMs, () => request.destroy(late("gave no answer in time")));
    request.once("response", (response) => {
      response.setTimeout(idleTimeoutMs, () => response.destroy(late("fell silent in the middle of its answer")));
      resolve({ status: response.statusCode ?? 0, headers: headersOf(response), body: told(response) });
    });
    sendBody(request, asked.body, reject);
  });
}

function limitConnecting(request: ClientRequest, socket: Socket, connectTimeoutMs: number): void {
  if (!socket.connecting) return;
  const timer = setTimeout(() => request.destroy(late("gave no connection in time")), connectTimeoutMs);
  const clear = () => clearTimeout(timer);
  socket.once("secureConnect", clear).once("close", clear);
  if (!("encrypted" in socket)) socket.once("connect", clear);
}

function late(message: string): NetworkProblem {
  return new NetworkProblem("timeout", message);
}

/** What a stream throws is the reason that the request failed for, and not that its connection ended. */
function sendBody(request: ClientRequest, body: HttpRequest["body"], reject: (error: unknown) => void): void {
  if (body === undefined || body instanceof Uint8Array) {
    request.end(body);
    return;
  }
  const stream = Readable.from(body, { objectMode: false });
  stream.once("error", (error) => {
    reject(error);
    request.destroy();
  });
  request.once("close", () => stream.destroy());
  stream.pipe(request);
}

async function* told(response: IncomingMessage): AsyncGenerator<Uint8Array> {
  try {
    yield* response as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw networkProblemOf(error);
  }
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) headers.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
  return headers;
}
