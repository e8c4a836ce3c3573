import { connect, type Socket } from "node:net";

/** One HTTP answer; the body of a stream is all that came until it ended. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

export interface RawRequest {
  readonly method: "POST" | "GET" | "DELETE";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Head {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** Bytes of the body; undefined: it comes in chunks. */
  readonly length: number | undefined;
}

/**
 * One kept-alive connection that speaks just enough HTTP/1.1 to ask and be answered, one request at a time. What a client
 * library costs would hide what is measured: at 5,000 calls a second it is the slowest part.
 */
export class RawConnection {
  readonly #port: number;
  #socket: Socket | undefined;
  #parts: Buffer[] = [];
  #size = 0;
  #head: Head | undefined;
  #bodyAt = 0;
  #waiting: { readonly resolve: (answer: RawAnswer) => void; readonly reject: (error: Error) => void } | undefined;

  constructor(port: number) {
    this.#port = port;
  }

  /** Rejects when the connection is lost before the answer is whole; one that was lost before is opened anew. */
  ask({ method, path, headers, body = "" }: RawRequest): Promise<RawAnswer> {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const length = method === "POST" ? `content-length: ${Buffer.byteLength(body)}\r\n` : "";
    const host = `host: 127.0.0.1:${this.#port}\r\n`;
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket ??= this.#connect();
      this.#socket.write(`${method} ${path} HTTP/1.1\r\n${host}${lines.join("")}${length}\r\n${body}`);
    });
  }

  #connect(): Socket {
    const socket = connect({ port: this.#port, host: "127.0.0.1", noDelay: true });
    let why = new Error("The connection was closed.");
    socket.on("data", (bytes) => this.#take(bytes));
    socket.on("error", (error) => (why = error));
    socket.on("close", () => {
      if (this.#socket === socket) this.#lose(why);
    });
    return socket;
  }

  /** Goes away without a word, as clients do. */
  vanish(): void {
    this.#waiting = undefined;
    this.#socket?.destroy();
    this.#socket = undefined;
  }

  #lose(why: Error): void {
    this.#socket = undefined;
    this.#reset();
    const { reject } = this.#waiting ?? {};
    this.#waiting = undefined;
    reject?.(why);
  }

  #take(bytes: Buffer): void {
    this.#parts.push(bytes);
    this.#size += bytes.length;
    // A body of a megabyte comes in many pieces: they are put together once, at its end.
    if (this.#head?.length !== undefined && this.#size < this.#bodyAt + this.#head.length) return;
    if (this.#head !== undefined && this.#head.length === undefined && !endsChunks(this.#parts)) return;
    const all = this.#parts.length === 1 ? bytes : Buffer.concat(this.#parts);
    this.#parts = [all];
    if (this.#head === undefined && !this.#readHead(all)) return;
    const { status, headers, length } = this.#head as Head;
    if (length !== undefined && this.#size < this.#bodyAt + length) return;
    const raw = all.subarray(this.#bodyAt);
    const body = length === undefined ? unchunked(raw) : raw;
    if (body === undefined) return;
    this.#reset();
    const { resolve } = this.#waiting ?? {};
    this.#waiting = undefined;
    resolve?.({ status, headers, body });
  }

  #readHead(bytes: Buffer): boolean {
    const end = bytes.indexOf("\r\n\r\n");
    if (end === -1) return false;
    const [first = "", ...lines] = bytes.toString("latin1", 0, end).split("\r\n");
    const headers = new Map(
      lines.map((line) => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
      }),
    );
    const status = Number(first.split(" ")[1]);
    const none = status === 204 || status === 304;
    const chunked = headers.get("transfer-encoding") === "chunked";
    const length = chunked && !none ? undefined : Number(headers.get("content-length") ?? 0);
    this.#head = { status, headers, length };
    this.#bodyAt = end + 4;
    return true;
  }

  #reset(): void {
    this.#parts = [];
    this.#size = 0;
    this.#head = undefined;
    this.#bodyAt = 0;
  }
}

const lastChunk = Buffer.from("0\r\n\r\n");

function endsChunks(parts: readonly Buffer[]): boolean {
  const end = Buffer.concat(parts.slice(-5)).subarray(-lastChunk.length);
  return end.equals(lastChunk);
}

/** The body that came in chunks; undefined while its end lacks. */
function unchunked(bytes: Buffer): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const end = bytes.indexOf("\r\n", at);
    if (end === -1) return undefined;
    const size = Number.parseInt(bytes.toString("latin1", at, end), 16);
    if (size === 0) return bytes.length >= end + 4 ? Buffer.concat(parts) : undefined;
    if (bytes.length < end + 2 + size + 2) return undefined;
    parts.push(bytes.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}
