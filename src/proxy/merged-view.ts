import { isJsonObject, type JsonObject } from "../core/json.ts";
import type { Listed } from "../relay/list-cache.ts";
import type { ServerConnection, UpstreamServers } from "../relay/servers.ts";
import type { AllowList } from "../access/allow-list.ts";
import { mergedInstructions } from "./merged-instructions.ts";
import { isOffered } from "./server-view.ts";
import type { NameTable } from "./upstream-names.ts";
import { isOpen, kindOf, listTtlMs, type Target, type View, type ViewFacts, type Who } from "./view.ts";

export interface MergedOptions {
  readonly servers: UpstreamServers;
  readonly facts: ViewFacts;
  readonly names: NameTable;
  /** The proxy's own tools, which come first. */
  tools(allow: AllowList | undefined): readonly object[];
  /** Hears of a tool or prompt that could not have its plain name. */
  renamed(server: string, name: string, served: string): void;
  /** Hears of a list that came too late for the answer that it belonged into. */
  late(server: string, kind: Listed): void;
}

/** Milliseconds for a server to give its list; the others must not wait for it longer. */
const firstListMs = 5_000;
const nextListMs = 1_000;

/** The items of one server under the names of this view. */
interface Named {
  readonly items: readonly JsonObject[];
  /** The server's own names by those of this view. */
  readonly own: ReadonlyMap<string, string>;
}

/** All servers of the plugin behind one endpoint, with the proxy's own tools: `/mcp`. */
export class MergedView implements View {
  readonly key = "mcp";
  readonly servers: readonly string[];
  readonly #options: MergedOptions;
  readonly #names: NameTable;
  readonly #named = new WeakMap<readonly JsonObject[], Named>();
  #texts = new Map<string, { readonly parts: readonly unknown[]; readonly json: string }>();

  constructor(options: MergedOptions) {
    this.#options = options;
    this.servers = options.servers.policies.map(({ name }) => name);
    this.#names = options.names;
  }

  async facts(): Promise<ViewFacts> {
    return this.#options.facts;
  }

  instructions(who: Who): Promise<string | undefined> {
    return mergedInstructions(this.#connections(who.caller), who);
  }

  async list(kind: Listed, who: Who) {
    const connections = this.#connections(who.caller);
    const asked = connections.map(async (connection) => {
      const items = await this.#itemsInTime(connection, kind);
      if (who.allow === undefined) return items;
      return items.filter(({ name }) => isOpen(who, kind, connection.policy.name, name as string));
    });
    const lists = await Promise.all(asked);
    const isPublic = who.allow === undefined && this.#options.servers.policies.every(({ share }) => share === "shared");
    return {
      json: this.#json(kind, lists, who.allow),
      ttlMs: listTtlMs,
      scope: isPublic ? ("public" as const) : ("private" as const),
    };
  }

  async target(method: string, params: JsonObject, who: Who): Promise<Target | undefined> {
    const found = await this.#target(method, params, who.caller);
    if (found === undefined) return undefined;
    const { ref } = params;
    const { name } = method === "completion/complete" && isJsonObject(ref) ? ref : params;
    const { policy } = found.connection;
    return isOpen(who, kindOf(method, params), policy.name, name as string | undefined) ? found : undefined;
  }

  async #target(method: string, params: JsonObject, caller: string): Promise<Target | undefined> {
    if (method === "tools/call") return this.#byName("tools", params, caller);
    if (method === "prompts/get") return this.#byName("prompts", params, caller);
    if (method !== "completion/complete") return this.#byUri(params, caller);
    const { ref } = params;
    if (!isJsonObject(ref)) return undefined;
    const found = await (ref["type"] === "ref/prompt"
      ? this.#byName("prompts", ref, caller)
      : this.#byUri(ref, caller));
    return found && { ...found, params: { ...params, ref: found.params } };
  }

  #connections(caller: string): ServerConnection[] {
    return this.servers.flatMap((name) => this.#options.servers.connection(name, caller) ?? []);
  }

  async #byName(kind: "tools" | "prompts", params: JsonObject, caller: string): Promise<Target | undefined> {
    const { name } = params;
    if (typeof name !== "string") return undefined;
    const connections = this.#connections(caller);
    const known = connections.map((connection) => this.#found(connection, kind, name)).find(Boolean);
    if (known !== undefined) return { connection: known.connection, params: { ...params, name: known.own } };
    // A replica that was never asked for a list, or a tool that is new.
    await Promise.all(connections.map((connection) => this.#itemsInTime(connection, kind)));
    const found = connections.map((connection) => this.#found(connection, kind, name)).find(Boolean);
    return found && { connection: found.connection, params: { ...params, name: found.own } };
  }

  #found(connection: ServerConnection, kind: "tools" | "prompts", name: string) {
    const items = connection.lists.last(kind);
    const own = items && this.#namedItems(connection, kind, items).own.get(name);
    return own === undefined ? undefined : { connection, own };
  }

  async #byUri(params: JsonObject, caller: string): Promise<Target | undefined> {
    const { uri } = params;
    if (typeof uri !== "string") return undefined;
    const connections = this.#connections(caller);
    const known = connections.find((connection) => has(connection, uri));
    if (known !== undefined) return { connection: known, params };
    const kinds = ["resources", "resourceTemplates"] as const;
    await Promise.all(connections.flatMap((each) => kinds.map((kind) => this.#itemsInTime(each, kind))));
    const found = connections.find((each) => has(each, uri)) ?? connections.find((each) => mayHave(each, uri));
    return found && { connection: found, params };
  }

  /** What the server lists, or last listed; nothing where it is too slow or does not work. */
  async #itemsInTime(connection: ServerConnection, kind: Listed): Promise<readonly JsonObject[]> {
    const last = connection.lists.last(kind);
    const late = Promise.withResolvers<"late">();
    const timer = setTimeout(() => late.resolve("late"), last === undefined ? firstListMs : nextListMs);
    const asked = connection.lists.get(kind).catch(() => last ?? []);
    const items = await Promise.race([asked, late.promise]);
    clearTimeout(timer);
    if (items !== "late") return this.#namedItems(connection, kind, items).items;
    void asked.then((found) => found !== last && this.#options.late(connection.policy.name, kind));
    return last === undefined ? [] : this.#namedItems(connection, kind, last).items;
  }

  #namedItems(connection: ServerConnection, kind: Listed, items: readonly JsonObject[]): Named {
    const done = this.#named.get(items);
    if (done !== undefined) return done;
    const made =
      kind === "tools" || kind === "prompts" ? this.#renamed(connection, kind, items) : { items, own: new Map() };
    this.#named.set(items, made);
    return made;
  }

  #renamed(connection: ServerConnection, kind: "tools" | "prompts", items: readonly JsonObject[]): Named {
    const offered = kind === "tools" ? items.filter(isOffered(connection)) : items;
    const served = this.#names.named(
      connection.policy.name,
      offered.map(({ name }) => name as string),
    );
    for (const [own, name] of served) {
      if (this.#names.isShortened(connection.policy.name, own, name))
        this.#options.renamed(connection.policy.name, own, name);
    }
    // The caller's client knows one server for all, so what the plugin says of this one is said of its tools.
    const isFirst = kind === "tools" && connection.policy.alwaysLoad === true;
    const renamed = offered.flatMap((item) => {
      const name = served.get(item["name"] as string);
      return name === undefined ? [] : [{ ...(isFirst ? loadedFirst(item) : item), name }];
    });
    return { items: renamed, own: new Map([...served].map(([own, name]) => [name, own])) };
  }

  /** As JSON, made anew only when a list is another one. */
  #json(kind: Listed, lists: readonly (readonly JsonObject[])[], allow: AllowList | undefined): string {
    const done = this.#texts.get(kind);
    if (
      allow === undefined &&
      done?.parts.length === lists.length &&
      lists.every((list, at) => list === done.parts[at])
    )
      return done.json;
    const key = kind === "resources" ? "uri" : kind === "resourceTemplates" ? "uriTemplate" : "name";
    const all = new Map<unknown, object>(
      kind === "tools" ? this.#options.tools(allow).map((tool) => [tool, tool]) : [],
    );
    for (const item of lists.flat()) if (!all.has(item[key])) all.set(item[key], item);
    const json = JSON.stringify([...all.values()]);
    if (allow === undefined) this.#texts.set(kind, { parts: lists, json });
    return json;
  }
}

function has({ lists }: ServerConnection, uri: string): boolean {
  return lists.last("resources")?.some((resource) => resource["uri"] === uri) ?? false;
}

/** Whether the URI is a template of the server, or begins as one does up to its first variable. */
function mayHave({ lists }: ServerConnection, uri: string): boolean {
  const templates = lists.last("resourceTemplates") ?? [];
  return templates.some(({ uriTemplate: template }) => {
    if (typeof template !== "string") return false;
    const fixed = template.split("{", 1)[0] ?? "";
    return template === uri || (fixed !== "" && uri.startsWith(fixed));
  });
}

function loadedFirst(tool: JsonObject): JsonObject {
  const { _meta: meta } = tool;
  return { ...tool, _meta: { "anthropic/alwaysLoad": true, ...(isJsonObject(meta) && meta) } };
}
