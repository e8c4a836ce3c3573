import { request } from "undici";
import { isJsonObject, type JsonObject } from "../../core/json.ts";
import { legacyVersions, modernMeta, modernVersion } from "../../relay/meta.ts";
import { guardedAgent } from "../guarded-agent.ts";
import { httpGet } from "../sync/http-get.ts";
import type { DoctorJob } from "./types.ts";

export interface Answer {
  readonly status: number;
  /** `WWW-Authenticate`. */
  readonly challenge: string | undefined;
  readonly result: unknown;
}

interface Message {
  readonly jsonrpc: "2.0";
  readonly id?: number;
  readonly method: string;
  readonly params?: object;
}

const clientInfo = { name: "claude-bazaar doctor", version: "1" };

/** Bytes of an answer. */
const maxBytes = 4_194_304;

/** A short conversation with an MCP server over Streamable HTTP (2026-07-28, else 2025-11-25), without a key. */
export class ServerTalk {
  readonly #job: DoctorJob;
  readonly #url: URL;
  readonly #agent;
  #session: string | undefined;
  /** What requests say they speak; a handshake says it in its body. */
  #version: string | undefined;
  #next = 0;

  constructor(job: DoctorJob, url: string) {
    this.#job = job;
    this.#url = new URL(url);
    this.#agent = guardedAgent(job.entryGuard, job.lookup === undefined ? {} : { lookup: job.lookup });
  }

  /** As the client begins: at the newest revision, and where that is not known with a handshake. Rejects when nobody answers. */
  async greet(): Promise<Answer> {
    this.#version = modernVersion;
    const first = await this.#ask("server/discover", {});
    if (first.status === 401 || isModern(first.result)) return first;
    this.#version = this.#session = undefined;
    const answer = await this.#ask("initialize", { protocolVersion: legacyVersions[0], capabilities: {}, clientInfo });
    if (!isJsonObject(answer.result)) return answer;
    const { protocolVersion } = answer.result;
    // A server refuses requests of a revision that it does not know.
    if (typeof protocolVersion === "string") this.#version = protocolVersion;
    await this.#post({ jsonrpc: "2.0", method: "notifications/initialized" });
    return answer;
  }

  /** Of all pages, 20 at most. */
  async tools(): Promise<JsonObject[]> {
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

  get #isModern(): boolean {
    return this.#version === modernVersion;
  }

  async #ask(method: string, given: object): Promise<Answer> {
    const params = this.#isModern ? { ...given, _meta: modernMeta(modernVersion) } : given;
    const { status, headers, text } = await this.#post({ jsonrpc: "2.0", id: (this.#next += 1), method, params });
    const session = headers["mcp-session-id"];
    if (typeof session === "string") this.#session = session;
    const challenge = headers["www-authenticate"];
    const first = Array.isArray(challenge) ? challenge.join(", ") : challenge;
    return { status, challenge: first, result: resultIn(text, this.#next) };
  }

  async #post(message: Message) {
    this.#job.entryGuard.checkUrl(this.#url);
    const stop = AbortSignal.any([this.#job.signal, AbortSignal.timeout(this.#job.timeoutMs)]);
    const { statusCode, headers, body } = await request(this.#url, {
      method: "POST",
      dispatcher: this.#agent,
      signal: stop,
      headers: {
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
        ...(this.#version === undefined ? {} : { "mcp-protocol-version": this.#version }),
        ...(this.#isModern ? { "mcp-method": message.method } : {}),
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

function isModern(result: unknown): boolean {
  const versions = isJsonObject(result) ? result["supportedVersions"] : undefined;
  return Array.isArray(versions) && versions.includes(modernVersion);
}

/** The result with this id, in a body of JSON or a stream of events: null of a refusal, undefined where it has not come yet. */
function resultIn(text: string, id: number): unknown {
  const lines = text.trimStart().startsWith("{")
    ? [text]
    : text.split(/\r?\n/).flatMap((line) => (line.startsWith("data:") ? [line.slice(5)] : []));
  for (const line of lines) {
    try {
      const message: unknown = JSON.parse(line);
      if (isJsonObject(message) && message["id"] === id) return message["result"] ?? null;
    } catch {
      // Not whole yet, or another's.
    }
  }
  return undefined;
}
