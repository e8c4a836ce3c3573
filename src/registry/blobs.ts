import { createHash } from "node:crypto";
import type { Descriptor, Digest } from "../image/oci.ts";
import { drop } from "./answer-text.ts";
import type { Ask, Exchange } from "./exchange.ts";
import { interruptionOf } from "./line.ts";
import { NetworkProblem } from "./network-problem.ts";
import { scopeOf } from "./scopes.ts";
import { WrongAnswer } from "./situation.ts";
import type { HttpAnswer } from "./types.ts";

/** The blobs of one repository, to be read. */
export class Blobs {
  readonly #exchange: Exchange;
  readonly #name: string;
  readonly #path: string;

  constructor(exchange: Exchange, name: string, path: string) {
    this.#exchange = exchange;
    this.#name = name;
    this.#path = path;
  }

  has(digest: Digest): Promise<boolean> {
    const ask = { ...this.#ask("look"), expect: [200, 404] };
    return this.#exchange.run(ask, { method: "HEAD", url: this.#url(digest) }, async (answer) => {
      await drop(answer);
      return answer.status === 200;
    });
  }

  /**
   * The bytes as they come. Where the connection breaks off it goes on from there, as often as the line's policy allows
   * without a byte in between.
   */
  async *read(blob: Descriptor): AsyncGenerator<Uint8Array> {
    const hash = createHash("sha256");
    const { retries, signal } = this.#exchange.line;
    let at = 0;
    for (let lost = 0; ; lost += 1) {
      const before = at;
      try {
        for await (const chunk of await this.#from(blob, at)) {
          at += chunk.length;
          if (at > blob.size) await this.#wrong(blob, `has more than its ${blob.size} bytes`);
          hash.update(chunk);
          yield chunk;
        }
        break;
      } catch (error) {
        if (signal?.aborted === true) throw interruptionOf(signal);
        if (at > before) lost = 0;
        const again = error instanceof NetworkProblem && error.transient && lost + 1 < retries.tries;
        if (!again) throw error instanceof NetworkProblem ? await this.#failed(error) : error;
      }
    }
    const digest = `sha256:${hash.digest("hex")}`;
    if (at !== blob.size) await this.#wrong(blob, `ends after ${at} of its ${blob.size} bytes`);
    if (digest !== blob.digest) await this.#wrong(blob, `came with the content of ${digest}`);
  }

  /** The rest of a blob. A registry that does not know ranges sends all of it again, and the start is read over. */
  #from(blob: Descriptor, at: number): Promise<AsyncIterable<Uint8Array>> {
    const ask = { ...this.#ask("read-blob"), expect: at === 0 ? [200] : [200, 206] };
    const headers: Record<string, string> = at === 0 ? {} : { range: `bytes=${at}-` };
    return this.#exchange.run(ask, { method: "GET", url: this.#url(blob.digest), headers }, async (answer) => {
      checkStart(answer, at);
      return answer.status === 206 ? answer.body : withoutStart(answer.body, at);
    });
  }

  /** As an error of this room, though no request is under way. */
  #failed(cause: Error): Promise<never> {
    return this.#exchange.fail(this.#ask("read-blob"), cause);
  }

  #wrong({ digest }: Descriptor, what: string): Promise<never> {
    return this.#failed(new WrongAnswer("digest-wrong", `the blob ${digest} ${what}`));
  }

  #ask(doing: Ask["doing"]) {
    return { doing, name: this.#name, scopes: [scopeOf(this.#path, "pull")] };
  }

  #url(digest: Digest): URL {
    return new URL(`/v2/${this.#path}/blobs/${digest}`, this.#exchange.line.endpoint);
  }
}

function checkStart({ status, headers }: HttpAnswer, at: number): void {
  if (status !== 206) return;
  const start = /^bytes (\d+)-/.exec(headers.get("content-range") ?? "")?.[1];
  if (Number(start) !== at)
    throw new WrongAnswer("size-wrong", "the registry gave another part of a blob than was asked for");
}

async function* withoutStart(body: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of body) {
    if (chunk.length > left) yield chunk.subarray(left);
    left -= Math.min(left, chunk.length);
  }
}
