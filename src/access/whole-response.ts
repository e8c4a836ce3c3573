type Read = "body" | "bodyUsed" | "arrayBuffer" | "blob" | "bytes" | "formData" | "json" | "text" | "clone";

/** The types say "property" of what is an accessor or a method, so what is replaced is left out of them. */
const Base = Response as new (body: null, init: ResponseInit) => Omit<Response, Read>;

/**
 * A response whose body is in memory, whole. Who writes it to a socket takes `whole` and needs no stream, which costs more
 * than all else about a short answer; for everybody else it is a `Response` like any other.
 */
export class WholeResponse extends Base {
  readonly whole: Uint8Array<ArrayBuffer>;
  /** Hears that it has left, or that nobody takes it: what a caller does not read stays in memory until then. */
  onLeft: (() => void) | undefined;
  #rest: Response | undefined;

  constructor(body: string | Uint8Array<ArrayBuffer>, init: ResponseInit) {
    super(null, init);
    this.whole = typeof body === "string" ? new TextEncoder().encode(body) : body;
  }

  get body(): ReadableStream | null {
    return this.#made.body;
  }

  get bodyUsed(): boolean {
    return this.#rest?.bodyUsed ?? false;
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#made.arrayBuffer();
  }

  blob(): Promise<Blob> {
    return this.#made.blob();
  }

  bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#made.bytes() as Promise<Uint8Array<ArrayBuffer>>;
  }

  formData(): Promise<FormData> {
    return this.#made.formData();
  }

  json(): Promise<unknown> {
    return this.#made.json();
  }

  text(): Promise<string> {
    return this.#made.text();
  }

  /** Tells that it has left; whoever writes `whole` to a socket calls this once the socket is done with it. */
  left(): void {
    this.onLeft?.();
    this.onLeft = undefined;
  }

  clone(): Response {
    if (this.bodyUsed) throw new TypeError("The body was read already.");
    return new WholeResponse(this.whole, this);
  }

  /** The same as an ordinary response, from the first time on that it is needed. */
  get #made(): Response {
    // Whoever reads it so has it.
    this.left();
    this.#rest ??= new Response(this.whole, { headers: this.headers });
    return this.#rest;
  }
}
