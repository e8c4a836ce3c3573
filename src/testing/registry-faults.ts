import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export interface FaultyAnswer {
  readonly status: number;
  /** @default none but the length */
  readonly headers?: Readonly<Record<string, string>>;
  /** @default "" */
  readonly body?: string;
}

/** What goes wrong with a request, or with its answer; the rest goes through to the real registry. */
export interface RegistryFault {
  /** Method and a part of path and query, e.g. `PUT /blobs/uploads/`. */
  readonly when: string;
  /** How often. @default 1 */
  readonly times?: number;
  /** Answered in the registry's place, once the request is read. */
  readonly answer?: FaultyAnswer | ((asked: PassedRequest) => FaultyAnswer);
  /** The connection breaks off after so many bytes of the request's body, which the registry gets. */
  readonly cutRequestAfter?: number;
  /** The connection breaks off after so many bytes of the answer's body. */
  readonly cutAnswerAfter?: number;
  /** Milliseconds of silence after the first bytes of the answer. */
  readonly silentForMs?: number;
  /** Path and query that the registry is asked for instead. */
  url?(url: string): string;
  /** Headers of the answer, changed. */
  headers?(headers: IncomingHttpHeaders): IncomingHttpHeaders;
  /** The status of the answer, changed. */
  readonly status?: number;
  /** The body of the answer, changed chunk by chunk. */
  body?(chunk: Buffer): Buffer;
}

export interface PassedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Bytes of the request's body that came. */
  bytes: number;
  /** Undefined where the connection broke off. */
  status?: number;
}

/** A server on loopback before a real registry, which passes everything on but what `faults` says. */
export interface FaultyRegistry extends AsyncDisposable {
  /** As in references: `127.0.0.1:PORT`. */
  readonly host: string;
  /** Looked through in this order; one that has happened as often as it was to is over. */
  readonly faults: RegistryFault[];
  readonly requests: PassedRequest[];
  /** The requests as `METHOD /path`, with what differs from run to run left out. */
  readonly log: string[];
}

export async function startFaultyRegistry(
  target: string,
  faults: readonly RegistryFault[] = [],
): Promise<FaultyRegistry> {
  const left = [...faults];
  const happened = new Map<RegistryFault, number>();
  const requests: PassedRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method = "GET", url = "/", headers } = incoming;
    const passed: PassedRequest = { method, url, headers, bytes: 0 };
    requests.push(passed);
    incoming.on("data", (chunk: Buffer) => (passed.bytes += chunk.length));
    outgoing.on("error", () => {});
    const fault = left.find((one) => fits(one, passed) && (happened.get(one) ?? 0) < (one.times ?? 1));
    if (fault !== undefined) happened.set(fault, (happened.get(fault) ?? 0) + 1);
    if (fault?.answer === undefined) passOn(target, incoming, outgoing, passed, fault ?? { when: "" });
    else answerInstead(incoming, outgoing, passed, fault.answer);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults: left,
    requests,
    get log() {
      return requests.map(({ method, url }) => `${method} ${plain(url)}`);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function fits({ when }: RegistryFault, { method, url }: PassedRequest): boolean {
  const [wanted, part = ""] = when.split(" ");
  return wanted === method && url.includes(part);
}

function plain(url: string): string {
  return url
    .replace(/\/uploads\/[0-9a-f-]{36}/, "/uploads/SESSION")
    .replace(/[?&](?:_state|digest)=[^&]*/g, "")
    .replace(/sha256(?::|%3A)[0-9a-f]{64}/g, "DIGEST");
}

function answerInstead(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  passed: PassedRequest,
  answer: NonNullable<RegistryFault["answer"]>,
): void {
  const { status, headers, body = "" } = typeof answer === "function" ? answer(passed) : answer;
  passed.status = status;
  incoming.resume().on("end", () => {
    outgoing.writeHead(status, { "content-length": Buffer.byteLength(body), ...headers });
    outgoing.end(passed.method === "HEAD" ? "" : body);
  });
}

function passOn(
  target: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  passed: PassedRequest,
  fault: RegistryFault,
): void {
  const [hostname = "", port = ""] = target.split(":");
  const { method, headers } = passed;
  // The host as it was: the registry makes its locations from it.
  const onward = request({ hostname, port, method, path: fault.url?.(passed.url) ?? passed.url, headers });
  let begun = false;
  // A registry that answers without reading all closes its side; its answer goes on all the same.
  onward.on("error", () => begun || outgoing.destroy());
  onward.once("response", () => (begun = true));
  onward.on("response", (answer) => void answered(answer, outgoing, passed, fault).catch(() => outgoing.destroy()));
  outgoing.on("close", () => onward.destroy());
  incoming.on("data", (chunk: Buffer) => {
    if (!onward.write(chunk)) {
      incoming.pause();
      onward.once("drain", () => incoming.resume());
    }
    if (fault.cutRequestAfter !== undefined && passed.bytes > fault.cutRequestAfter) incoming.destroy();
  });
  incoming.on("end", () => onward.end());
}

async function answered(
  answer: IncomingMessage,
  outgoing: ServerResponse,
  passed: PassedRequest,
  fault: RegistryFault,
): Promise<void> {
  passed.status = fault.status ?? answer.statusCode ?? 0;
  outgoing.writeHead(passed.status, fault.headers?.({ ...answer.headers }) ?? answer.headers);
  outgoing.flushHeaders();
  let bytes = 0;
  for await (const chunk of answer) {
    const changed = fault.body?.(chunk as Buffer) ?? (chunk as Buffer);
    const rest = (fault.cutAnswerAfter ?? Infinity) - bytes;
    const part = changed.subarray(0, rest);
    bytes += part.length;
    if (!outgoing.write(part)) await drained(outgoing);
    if (part.length < changed.length) {
      // What was written has to leave first.
      await sleep(20);
      outgoing.destroy();
      return;
    }
    if (fault.silentForMs !== undefined) await sleep(fault.silentForMs);
  }
  outgoing.end();
}

function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      outgoing.off("drain", done).off("close", done);
      resolve();
    };
    outgoing.on("drain", done).on("close", done);
  });
}
