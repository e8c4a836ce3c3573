import { request } from "undici";
import { isJsonObject, type JsonObject } from "../../core/json.ts";
import { guardedAgent } from "../guarded-agent.ts";
import { httpGet } from "../sync/http-get.ts";
import type { DoctorJob } from "./types.ts";

export interface Answer {
  readonly status: number;
  /** `WWW-Authenticate`. */
  readonly challenge: string | undefined;
  readonly result: unknown;
}

/** Bytes of an answer. */
const maxBytes = 4_194_304;

/** A short conversation with an MCP server over Streamable HTTP (2025-11-25), without a key. */
export class ServerTalk {
  readonly #job: DoctorJob;
  readonly #url: URL;
  readonly #agent;
  #session: string | undefined;
  #next = 0;

  constructor(job: DoctorJob, url: string) {
    this.#job = job;
    this.#url = new URL(url);
    this.#agent = guardedAgent(job.entryGuard, job.lookup === undefined ? {} : { lookup: job.lookup });
  }

  /** Rejects when nobody answers. */
  initialize(): Promise<Answer> {
    const clientInfo = { name: "claude-bazaar doctor", version: "1" };
    return this.#ask("initialize", { protocolVersion: "2025-11-25", capabilities: {}, clientInfo });
  }

  /** Of all pages, 20 at most. */
  async tools(): Promise<JsonObject[]> {
    await this.#post({ jsonrpc: "2.0", method: "notifications/initialized" });
    const found: JsonObject[] = [];
    let cursor: unknown;
    for (let page = 0; page < 20; page += 1) {
      const { result } = await this.#ask("tools/list", cursor === undefined ? {} : { cursor });
      if (!isJsonObject(result)) break;
      const { tools, nextCursor } = result;
      if (Array.isArray(tools)) found.push(...tools.filter((one): one is JsonObject => isJsonObject(one)));
      if (nextCursor === undefined) break;
      cursor = nextCursor;
    }
    return found;
  }

  /** Whether a document is there and is JSON. */
  async isJson(url: string): Promise<boolean> {
    const { entryGuard: guard, signal, lookup, timeoutMs } = this.#job;
    try {
      const { bytes } = await httpGet(new URL(url, this.#url).href, { guard, signal, lookup, timeoutMs, maxBytes });
      return isJsonObject(JSON.parse(Buffer.from(bytes ?? []).toString("utf8")));
    } catch {
      return false;
    }
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }

  async #ask(method: string, params: object): Promise<Answer> {
    const { status, headers, text } = await this.#post({ jsonrpc: "2.0", id: (this.#next += 1), method, params });
    const session = headers["mcp-session-id"];
    if (typeof session === "string") this.#session = session;
    const challenge = headers["www-authenticate"];
    const first = Array.isArray(challenge) ? challenge.join(", ") : challenge;
    return { status, challenge: first, result: resultIn(text, this.#next) };
  }

  async #post(message: object) {
    this.#job.entryGuard.checkUrl(this.#url);
    const stop = AbortSignal.any([this.#job.signal, AbortSignal.timeout(this.#job.timeoutMs)]);
    const { statusCode, headers, body } = await request(this.#url, {
      method: "POST",
      dispatcher: this.#agent,
      signal: stop,
      headers: {
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
        ...(this.#session === undefined ? {} : { "mcp-session-id": this.#session }),
      },
      body: JSON.stringify(message),
    });
    let text = "";
    for await (const chunk of body) {
      text += String(chunk);
      // An event stream may stay open behind the answer.
      if (text.length > maxBytes || (text.includes("data:") && resultIn(text, this.#next) !== undefined)) break;
    }
    return { status: statusCode, headers, text };
  }
}

/** The result with this id, in a body of JSON or a stream of events. */
function resultIn(text: string, id: number): unknown {
  const lines = text.trimStart().startsWith("{")
    ? [text]
    : text.split(/\r?\n/).flatMap((line) => (line.startsWith("data:") ? [line.slice(5)] : []));
  for (const line of lines) {
    try {
      const message: unknown = JSON.parse(line);
      if (isJsonObject(message) && message["id"] === id) return message["result"];
    } catch {
      // Not whole yet, or another's.
    }
  }
  return undefined;
}
