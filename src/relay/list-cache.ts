import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import { compareCodeUnits } from "../core/text.ts";
import { valueAt } from "./json-bytes.ts";
import { type ParamHeader, paramHeaders, paramHeaderValues } from "./param-headers.ts";
import type { ListKind } from "./types.ts";
import type { Upstream } from "./upstream.ts";

/** What a server can list. Templates change with the resources. */
export type Listed = ListKind | "resourceTemplates";

interface Entry {
  readonly items: readonly JsonObject[];
  /** Milliseconds since 1970; Infinity: until the server says otherwise. */
  readonly until: number;
}

const methods: Readonly<Record<Listed, string>> = {
  tools: "tools/list",
  prompts: "prompts/list",
  resources: "resources/list",
  resourceTemplates: "resources/templates/list",
};

/** What tells the items of a list apart, and orders them. */
const keys: Readonly<Record<Listed, string>> = {
  tools: "name",
  prompts: "name",
  resources: "uri",
  resourceTemplates: "uriTemplate",
};

const maxPages = 1_000;
const maxItems = 20_000;

/** Milliseconds for one page. */
const pageMs = 30_000;

/** Milliseconds after which the list of a server that announces no changes is asked for again. */
const unannouncedMs = 60_000;

/** The lists of one server: all pages, sorted, kept until the server says that they changed, and also after its end. */
export class ListCache {
  readonly #connect: () => Promise<Upstream>;
  readonly #kept = new Map<Listed, Entry>();
  /** Of the tools that want arguments in headers. */
  #headers = new Map<unknown, readonly ParamHeader[]>();
  readonly #asking = new Map<Listed, Promise<readonly JsonObject[]>>();
  /** Counts notices of change, so that a list that was on its way when one came is asked for again. */
  #changes = 0;

  constructor(connect: () => Promise<Upstream>) {
    this.#connect = connect;
  }

  /** The list as last seen, however old. */
  last(kind: Listed): readonly JsonObject[] | undefined {
    return this.#kept.get(kind)?.items;
  }

  /** The items; an old list where the server gives none. Rejects with `BazaarError` when it never gave one. */
  async get(kind: Listed): Promise<readonly JsonObject[]> {
    const kept = this.#kept.get(kind);
    if (kept !== undefined && Date.now() < kept.until) return kept.items;
    const asking = this.#asking.get(kind) ?? this.#refresh(kind);
    return kept === undefined ? asking : asking.catch(() => kept.items);
  }

  /** The arguments of a tool call that its server wants in headers too; undefined for most. */
  headersOf({ name, arguments: args }: JsonObject): Record<string, string> | undefined {
    const headers = this.#headers.get(name);
    return headers && paramHeaderValues(headers, args);
  }

  /** The next reader asks the server. */
  outdate(kind: ListKind): void {
    this.#changes += 1;
    for (const each of kind === "resources" ? (["resources", "resourceTemplates"] as const) : [kind]) {
      const kept = this.#kept.get(each);
      if (kept !== undefined) this.#kept.set(each, { ...kept, until: 0 });
    }
  }

  #refresh(kind: Listed): Promise<readonly JsonObject[]> {
    const asking = this.#read(kind).finally(() => this.#asking.delete(kind));
    this.#asking.set(kind, asking);
    return asking;
  }

  async #read(kind: Listed): Promise<readonly JsonObject[]> {
    const upstream = await this.#connect();
    const before = this.#changes;
    const listed = await readPages(upstream, kind);
    const items = kind === "tools" && upstream.facts.era === "modern" ? this.#callable(listed) : listed;
    this.#kept.set(kind, { items, until: before === this.#changes ? until(upstream, kind) : 0 });
    return items;
  }

  /** At 2026-07-28, a tool with wrong marks for headers must not be offered; servers refuse calls without right ones. */
  #callable(tools: readonly JsonObject[]): JsonObject[] {
    const marked = tools.map((tool) => ({ tool, headers: paramHeaders(tool["inputSchema"]) }));
    const good = marked.flatMap(({ tool, headers }) => (typeof headers === "string" ? [] : [{ tool, headers }]));
    this.#headers = new Map(good.flatMap(({ tool, headers }) => (headers.length > 0 ? [[tool["name"], headers]] : [])));
    return good.map(({ tool }) => tool);
  }
}

function until({ facts }: Upstream, kind: Listed): number {
  const capability = facts.capabilities[kind === "resourceTemplates" ? "resources" : kind];
  const announces = isJsonObject(capability) && capability["listChanged"] === true;
  return announces ? Number.POSITIVE_INFINITY : Date.now() + unannouncedMs;
}

async function readPages(upstream: Upstream, kind: Listed): Promise<JsonObject[]> {
  const key = keys[kind];
  const found = new Map<string, JsonObject>();
  if (upstream.facts.capabilities[kind === "resourceTemplates" ? "resources" : kind] === undefined) return [];
  let cursor: string | undefined;
  for (let page = 0; page < maxPages; page += 1) {
    const result = await readPage(upstream, kind, cursor);
    for (const item of itemsIn(result, kind)) {
      const name = item[key];
      if (typeof name === "string" && found.size < maxItems) found.set(name, item);
    }
    const next = result["nextCursor"];
    if (typeof next !== "string" || next === cursor || found.size >= maxItems) break;
    cursor = next;
  }
  return [...found].sort(([a], [b]) => compareCodeUnits(a, b)).map(([, item]) => item);
}

async function readPage(upstream: Upstream, kind: Listed, cursor: string | undefined): Promise<JsonObject> {
  const { bytes, bodyAt, isError } = await upstream.ask(methods[kind], cursor === undefined ? {} : { cursor }, pageMs);
  const value = valueAt(bytes, bodyAt);
  if (!isError && isJsonObject(value)) return value;
  // A server may have resources and not know templates.
  if (isError && isJsonObject(value) && value["code"] === -32_601) return {};
  throw new BazaarError("UPSTREAM_UNAVAILABLE", `The server does not list its ${kind}.`, "Try again later.");
}

function itemsIn(result: JsonObject, kind: Listed): JsonObject[] {
  const items = result[kind];
  return Array.isArray(items) ? items.filter(isJsonObject) : [];
}
