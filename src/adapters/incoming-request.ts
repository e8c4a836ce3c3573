import type { IncomingMessage, ServerResponse } from "node:http";

type Read = "body" | "bodyUsed" | "arrayBuffer" | "blob" | "bytes" | "formData" | "json" | "text" | "clone" | "signal";

/** The types say "property" of what is an accessor or a method, so what is replaced is left out of them. */
const Base = Request as new (url: string, init: RequestInit) => Omit<Request, Read>;

/**
 * A request as it comes from a socket. A stream and a signal are dear, and most requests are read whole and answered before
 * their caller goes away: each is made when it is asked for. Throws a `TypeError` for what no `Request` can be.
 */
export class IncomingRequest extends Base {
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  readonly #hasBody: boolean;
  #isRead = false;
  #stream: ReadableStream<Uint8Array> | undefined;
  #abort: AbortController | undefined;

  constructor(incoming: IncomingMessage, outgoing: ServerResponse) {
    const { method = "GET" } = incoming;
    const headers = headersOf(incoming);
    super(urlOf(incoming, headers), { method, headers });
    this.#incoming = incoming;
    this.#outgoing = outgoing;
    this.#hasBody = method !== "GET" && method !== "HEAD";
  }

  /** Aborts when the caller goes away before the answer has left. */
  get signal(): AbortSignal {
    if (this.#abort !== undefined) return this.#abort.signal;
    const abort = new AbortController();
    this.#abort = abort;
    const outgoing = this.#outgoing;
    const closed = () => {
      if (!outgoing.writableFinished) abort.abort();
    };
    if (outgoing.destroyed) closed();
    else outgoing.once("close", closed);
    return abort.signal;
  }

  get body(): ReadableStream | null {
    if (!this.#hasBody || this.#isRead) return null;
    this.#stream ??= streamOf(this.#incoming);
    return this.#stream;
  }

  get bodyUsed(): boolean {
    return this.#isRead || this.#stream?.locked === true;
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.bodyUsed) throw new TypeError("The body was read already.");
    if (!this.#hasBody) return new Uint8Array();
    if (this.#stream !== undefined) return (await new Response(this.#stream).bytes()) as Uint8Array<ArrayBuffer>;
    this.#isRead = true;
    return wholeOf(this.#incoming);
  }

  async text(): Promise<string> {
    return decoder.decode(await this.bytes());
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text()) as unknown;
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    // What Node hands over may lie in a buffer that is shared.
    return (await this.bytes()).slice().buffer;
  }

  async blob(): Promise<Blob> {
    return new Blob([await this.bytes()], { type: this.headers.get("content-type") ?? "" });
  }

  formData(): Promise<FormData> {
    return new Response(this.body, { headers: this.headers }).formData();
  }

  clone(): Request {
    if (this.bodyUsed) throw new TypeError("The body was read already.");
    const [own, other] = this.body?.tee() ?? [];
    this.#stream = own;
    const { url, method, headers, signal } = this;
    const body = other === undefined ? {} : { body: other, duplex: "half" as const };
    return new Request(url, { method, headers, signal, ...body });
  }
}

const decoder = new TextDecoder();

/** A name or address, with a port or without. Anything else in a Host header would become a part of the path. */
const hostForm = /^(?:[\w.~-]+|\[[\da-fA-F:.]+\])(?::\d{1,5})?$/;

function urlOf({ url = "/" }: IncomingMessage, headers: Headers): string {
  // Two of them stand here as one, with a comma: which one counts, somebody in front may see in another way (RFC 9112, 3.2).
  const host = headers.get("host") ?? "localhost";
  if (!hostForm.test(host)) throw new TypeError("The Host header names no host.");
  // Put together, and not resolved: a path that begins with two slashes names no other host.
  return url.startsWith("/") ? `http://${host}${url}` : new URL(url, `http://${host}`).href;
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let at = 0; at < rawHeaders.length; at += 2) headers.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
  return headers;
}

function wholeOf(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const parts: Buffer<ArrayBuffer>[] = [];
    const lost = () => reject(new Error("The caller went away before the request was whole."));
    const gone = () => {
      // Closed is also what has been read to its end, and an error is dear to make.
      if (!incoming.complete) lost();
    };
    if (incoming.destroyed) return lost();
    incoming.on("data", (part: Buffer<ArrayBuffer>) => parts.push(part));
    incoming.once("end", () => resolve(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)));
    incoming.once("error", gone).once("close", gone);
  });
}

/** Reads only what is asked for: a body that nobody reads is thrown away by the server, and the connection lives on. */
function streamOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming.iterator({ destroyOnReturn: false });
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const next = (await chunks.next()) as IteratorResult<Buffer, undefined>;
    if (next.done) controller.close();
    else controller.enqueue(new Uint8Array(next.value));
  };
  const cancel = async () => {
    await chunks.return?.();
    incoming.resume();
  };
  return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}
