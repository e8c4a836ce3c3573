import type { BlobSource, PutOutcome } from "../image/ports.ts";
import { drop } from "./answer-text.ts";
import type { Blobs } from "./blobs.ts";
import type { Ask, Exchange } from "./exchange.ts";
import { failureName } from "./failures.ts";
import { persist } from "./persist.ts";
import { type Scope, scopeOf } from "./scopes.ts";
import { checkStored, sessionOf, withDigest } from "./session.ts";
import { uploadInPieces } from "./upload-pieces.ts";

/** Statuses with which a server, or a proxy before it, refuses a whole blob in one body and may take it in pieces. */
const tooMuchAtOnce = [411, 413];

/** Milliseconds that a stopped push takes to put an open session away. */
const cancelMs = 1_000;

/** Brings blobs into one repository. */
export class Uploads {
  readonly #exchange: Exchange;
  readonly #blobs: Blobs;
  readonly #name: string;
  readonly #path: string;
  readonly #push: Scope;
  /** Repositories from which a mount was refused: it would be so for each blob. */
  readonly #closed = new Set<string>();
  /** Bytes from which on a blob was too much for one body. */
  #tooLarge = Infinity;

  constructor(exchange: Exchange, blobs: Blobs, name: string, path: string) {
    this.#exchange = exchange;
    this.#blobs = blobs;
    this.#name = name;
    this.#path = path;
    this.#push = scopeOf(path, "push");
  }

  /** Opens a session and cancels it, which shows the right to push and leaves nothing. */
  async probe(): Promise<void> {
    const session = await this.#open("preflight");
    // Not every registry can cancel one, and docker-registry wants the right to delete for it, which is not worth a
    // token: an open session ends by itself.
    const ask = { ...this.#ask("preflight"), expect: [200, 202, 204], contented: true };
    await this.#exchange.once(ask, { method: "DELETE", url: session }, drop).catch(() => undefined);
  }

  async put(blob: BlobSource): Promise<PutOutcome> {
    if (await this.#blobs.has(blob.digest)) return "present";
    const session = await this.#mount(blob);
    if (session === "mounted") return "mounted";
    await persist(this.#exchange.line, async (tries) => {
      // The first try may have got there though its answer was lost.
      if (tries > 1 && (await this.#blobs.has(blob.digest))) return;
      await this.#sendOrCancel(blob, tries === 1 && session !== undefined ? session : await this.#open("upload"));
    });
    return "uploaded";
  }

  /** Undefined where it can't be mounted; a session where the registry has opened one instead. */
  async #mount(blob: BlobSource): Promise<URL | "mounted" | undefined> {
    const from = this.#sourceOf(blob);
    if (from === undefined) return undefined;
    const scopes = [this.#push, scopeOf(from, "pull")];
    const ask = { ...this.#ask("upload"), scopes, expect: [201, 202] };
    const url = this.#url();
    url.searchParams.set("mount", blob.digest);
    url.searchParams.set("from", from);
    const headers = { "content-length": "0" };
    try {
      return await this.#exchange.run(ask, { method: "POST", url, headers }, async (answer, at) => {
        await drop(answer);
        if (answer.status === 202) return sessionOf(answer, at);
        checkStored(answer, blob.digest);
        return "mounted";
      });
    } catch (error) {
      // Some refuse what others answer with a session (Harbor: 401). Only stopping and an unreachable host are final.
      if (!refusals.includes(failureName(error) ?? "")) throw error;
      this.#closed.add(from);
      return undefined;
    }
  }

  #sourceOf({ mountFrom }: BlobSource): string | undefined {
    if (mountFrom === undefined) return undefined;
    const host = `${this.#exchange.line.registry}/`;
    const path = mountFrom.startsWith(host) ? mountFrom.slice(host.length) : mountFrom;
    return path === this.#path || this.#closed.has(path) ? undefined : path;
  }

  #open(doing: "preflight" | "upload"): Promise<URL> {
    const ask = { ...this.#ask(doing), expect: [202] };
    const wire = { method: "POST" as const, url: this.#url(), headers: { "content-length": "0" } };
    return this.#exchange.run(ask, wire, async (answer, at) => {
      await drop(answer);
      return sessionOf(answer, at);
    });
  }

  /** A registry keeps what came of an upload for days, unless it is told that no more comes. */
  async #sendOrCancel(blob: BlobSource, session: URL): Promise<void> {
    try {
      await this.#send(blob, session);
    } catch (error) {
      if (this.#exchange.line.signal?.aborted === true) await this.#cancel(session);
      throw error;
    }
  }

  /**
   * Not every registry can: some want the right to delete for it, and docker-registry 2.8 refuses where part of a blob
   * came in the meantime (BLOB_UPLOAD_INVALID). Such a session ends by itself, some day.
   */
  async #cancel(session: URL): Promise<void> {
    const ask = { ...this.#ask("upload"), expect: [200, 202, 204], contented: true };
    const wire = { method: "DELETE" as const, url: session, signal: AbortSignal.timeout(cancelMs) };
    await this.#exchange.once(ask, wire, drop).catch(() => undefined);
  }

  /** In one body; in pieces where that is too much for somebody on the way. */
  async #send(blob: BlobSource, session: URL): Promise<void> {
    const ask = this.#ask("upload");
    if (blob.size >= this.#tooLarge) return uploadInPieces(this.#exchange, ask, blob, session);
    const headers = { "content-type": "application/octet-stream", "content-length": String(blob.size) };
    const wire = { method: "PUT" as const, url: withDigest(session, blob.digest), headers, body: () => blob.open() };
    const expect = [201, 204, ...tooMuchAtOnce];
    const stored = await this.#exchange.once({ ...ask, expect }, wire, async (answer) => {
      await drop(answer);
      if (tooMuchAtOnce.includes(answer.status)) return false;
      checkStored(answer, blob.digest);
      return true;
    });
    if (stored) return;
    this.#tooLarge = Math.min(this.#tooLarge, blob.size);
    const other = await this.#open("upload");
    await uploadInPieces(this.#exchange, ask, blob, other).catch(async (error: unknown) => {
      if (this.#exchange.line.signal?.aborted === true) await this.#cancel(other);
      throw error;
    });
  }

  #ask(doing: Ask["doing"]) {
    return { doing, name: this.#name, scopes: [this.#push] };
  }

  #url(): URL {
    return new URL(`/v2/${this.#path}/blobs/uploads/`, this.#exchange.line.endpoint);
  }
}

/** Failures after which the blob is uploaded as if there were nothing to mount. */
const refusals = [
  "denied",
  "login-missing",
  "login-wrong",
  "token-scope",
  "unlinked-package",
  "missing-or-unauthorised",
  "blob-unknown",
  "name-invalid",
  "read-only",
  "answer-unexpected",
];
