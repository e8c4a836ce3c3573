import { classifyInboundRequest, type InboundClassificationOutcome } from "@modelcontextprotocol/server";
import { isJsonObject, type JsonObject } from "../core/json.ts";

/** Outcomes that are kept, and the longest key of one, in characters: callers write what the keys are made of. */
const maxKept = 500;
const maxKey = 4_096;

const members = new Set(["jsonrpc", "id", "method", "params"]);
const reserved = "io.modelcontextprotocol/";

/**
 * Tells by which protocol a message was posted, as the SDK does; `body` is JSON. What that depends on is the same for every
 * request of a client, but for its id and its parameters, so the outcome for these is kept: the check of the whole schema
 * costs more than everything else that is done to a request.
 */
export class Classifier {
  readonly #kept = new Map<string, InboundClassificationOutcome>();

  classify(headers: Headers, body: unknown): InboundClassificationOutcome {
    const version = headers.get("mcp-protocol-version");
    const method = headers.get("mcp-method");
    const key = isJsonObject(body) ? keyOf(body, version, method) : undefined;
    const known = key === undefined ? undefined : this.#kept.get(key);
    if (known !== undefined) return known.kind === "modern" ? { ...known, message: body as never } : known;
    const outcome = classifyInboundRequest({
      httpMethod: "POST",
      body,
      ...(version !== null && { protocolVersionHeader: version }),
      ...(method !== null && { mcpMethodHeader: method }),
    });
    if (key !== undefined && outcome.kind !== "reject") this.#keep(key, outcome);
    return outcome;
  }

  #keep(key: string, outcome: InboundClassificationOutcome): void {
    if (this.#kept.size >= maxKept) this.#kept.clear();
    this.#kept.set(key, outcome.kind === "modern" ? { ...outcome, message: {} as never } : outcome);
  }
}

/** What the outcome for a request depends on; undefined for what is none, or not sure to be one that is well formed. */
function keyOf(body: JsonObject, version: string | null, named: string | null): string | undefined {
  const { jsonrpc, id, method, params = {} } = body;
  // The parameters of this one say which version is wanted.
  if (jsonrpc !== "2.0" || typeof method !== "string" || method === "initialize") return undefined;
  if (!isId(id) || !isJsonObject(params) || !Object.keys(body).every((name) => members.has(name))) return undefined;
  const { _meta: meta = {} } = params;
  if (!isJsonObject(meta) || !(meta["progressToken"] === undefined || isId(meta["progressToken"]))) return undefined;
  const said = Object.entries(meta).filter(([name]) => name.startsWith(reserved));
  const key = JSON.stringify([method, version, named, ...said]);
  return key.length > maxKey ? undefined : key;
}

function isId(value: unknown): boolean {
  return typeof value === "string" || Number.isSafeInteger(value);
}
