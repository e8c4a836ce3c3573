import { randomBytes } from "node:crypto";
import type { AuthInfo, createMcpHandler } from "@modelcontextprotocol/server";
import type { JsonObject } from "../core/json.ts";
import type { UpstreamServers } from "../relay/servers.ts";
import { ChangeHub } from "./change-hub.ts";
import type { Admitted, Guards } from "./guards.ts";
import { fileFields } from "./files-host.ts";
import { Holds } from "./holds.ts";
import { ListenStreams } from "./listen-stream.ts";
import { McpEndpoint } from "./mcp-endpoint.ts";
import type { McpParts } from "./mcp-methods.ts";
import { type McpHost, serverInfo } from "./mcp-server.ts";
import { isTool } from "./own-tools.ts";
import type { ProxyLoad } from "./proxy-metrics.ts";
import { MergedView } from "./merged-view.ts";
import type { RpcCall } from "./rpc.ts";
import { restrictedTo } from "./restricted.ts";
import { Seal } from "./seal.ts";
import { serverView } from "./server-view.ts";
import { Sessions } from "./sessions.ts";
import type { ProxyOptions } from "./types.ts";
import { toolsOf } from "./tools.ts";
import { UpstreamCalls } from "./upstream-calls.ts";
import { NameTable, roomForNames } from "./upstream-names.ts";

export interface RoutesOptions extends McpHost, Pick<ProxyOptions, "questionKey" | "onServer"> {
  readonly upstreams: UpstreamServers;
  readonly guards: Guards;
  /** Serves the proxy's own tools. */
  readonly mcp: Pick<ReturnType<typeof createMcpHandler>, "fetch">;
}

/** What /mcp can do once there are servers behind it; whether one of them can, its answers say. */
const capabilities = {
  tools: { listChanged: true },
  prompts: { listChanged: true },
  resources: { listChanged: true, subscribe: true },
  completions: {},
  logging: {},
} as const;

const limits = { sessions: { max: 10_000, idleMs: 1_800_000 }, streams: 10_000 } as const;

/** The endpoints behind which the plugin's own MCP servers are: `/mcp` for all, `/servers/<name>/mcp` for each. */
export class UpstreamRoutes {
  #options: RoutesOptions;
  #names: NameTable;
  readonly #hub: ChangeHub;
  readonly #holds: Holds;
  readonly #parts: McpParts;
  /** Those of the plugin as it was, as long as calls are under way there. */
  readonly #retired = new Set<UpstreamServers>();
  readonly #endpoints = new Map<string, McpEndpoint>();

  constructor(options: RoutesOptions) {
    this.#options = options;
    const { upstreams, inFlight } = options;
    this.#names = nameTable(options);
    const key = options.questionKey ?? randomBytes(32);
    this.#hub = new ChangeHub(upstreams);
    this.#holds = new Holds(new Seal(key, "hold"));
    this.#parts = {
      sessions: new Sessions(new Seal(key, "session"), limits.sessions),
      streams: new ListenStreams(this.#hub, limits.streams),
      calls: new UpstreamCalls(this.#holds, inFlight, (record) => options.onCall?.(record)),
    };
    this.#open();
  }

  /** Serves the plugin as it is now. Callers that listen stay, and are told to ask anew; calls under way go on. */
  reload(options: RoutesOptions): void {
    const { upstreams } = this.#options;
    this.#options = options;
    this.#names = nameTable(options);
    this.#endpoints.clear();
    this.#open();
    if (upstreams !== options.upstreams) this.#retire(upstreams);
    this.#hub.follow(options.upstreams, (key) => this.#endpoints.get(`/${key}`)?.servers ?? []);
  }

  #retire(upstreams: UpstreamServers): void {
    this.#retired.add(upstreams);
    void upstreams.retire().then(() => this.#retired.delete(upstreams));
  }

  #open(): void {
    const { upstreams } = this.#options;
    this.#endpoints.set("/mcp", this.#merged());
    for (const { name } of upstreams.policies) {
      const view = serverView(upstreams, name, this.#names);
      this.#endpoints.set(`/${view.key}`, this.#endpoint({ view }));
    }
  }

  /** The endpoint at a path as it stands in a URL. */
  endpoint(pathname: string): McpEndpoint | undefined {
    return this.#endpoints.get(pathname);
  }

  /** What the gauges of the host read. */
  get load(): Pick<ProxyLoad, "streams" | "sessions"> {
    return { streams: this.#parts.streams.size, sessions: this.#parts.sessions.size };
  }

  /** Ends what only waits: streams of notices, and calls that wait for their caller's user. */
  quiesce(): void {
    this.#parts.streams.close();
    this.#holds.close();
  }

  /** Ends everything: callers that still wait are told. */
  async close(): Promise<void> {
    this.quiesce();
    this.#parts.calls.stop();
    await Promise.all([...this.#retired, this.#options.upstreams].map((servers) => servers.close()));
    this.#parts.sessions.close();
    this.#hub.close();
  }

  #merged(): McpEndpoint {
    const { plugin, upstreams, tools } = this.#options;
    const view = new MergedView({
      servers: upstreams,
      facts: { info: { ...serverInfo(plugin) }, capabilities },
      names: this.#names,
      tools: (allow) => (allow === undefined ? tools : toolsOf(restrictedTo(plugin, allow), fileFields(this.#options))),
      renamed: (server, name, served) =>
        this.#options.onServer?.(server, `has ${JSON.stringify(name.slice(0, 200))}, which callers know as ${served}`),
      late: (server, kind) => this.#hub.changed(server, kind === "resourceTemplates" ? "resources" : kind),
    });
    return this.#endpoint({
      view,
      ownTools: (request, body, call, admitted) =>
        isTool(call.params["name"]) ? this.#own(request, body, call, admitted) : undefined,
    });
  }

  #endpoint(options: Pick<ConstructorParameters<typeof McpEndpoint>[0], "view" | "ownTools">): McpEndpoint {
    const { accounts, maxBodyBytes } = this.#options.guards;
    return new McpEndpoint({ ...options, parts: this.#parts, maxBodyBytes, accounts });
  }

  /** A call of the proxy's own tools, which a client of a session can stop by a notification too. */
  async #own(request: Request, body: JsonObject, { session, id }: RpcCall, admitted: Admitted): Promise<Response> {
    const stop = new AbortController();
    const signal = AbortSignal.any([request.signal, stop.signal]);
    const key = JSON.stringify(id);
    session?.calls.set(key, (reason) => stop.abort(new Error(reason)));
    const headers = new Headers(request.headers);
    // Whoever takes no stream gets the answer at its end.
    headers.set("accept", "application/json, text/event-stream");
    const given = new Request(request.url, { method: "POST", headers, signal });
    const answer = await this.#options.mcp.fetch(given, { authInfo: authInfoOf(admitted), parsedBody: body });
    return session === undefined ? answer : endedBy(answer, () => session.calls.delete(key));
  }
}

function nameTable({ plugin, upstreams, clientNames = [plugin.name] }: RoutesOptions): NameTable {
  const names = upstreams.policies.map(({ name }) => name);
  return new NameTable(names, Math.min(...clientNames.map(roomForNames)));
}

/** Who calls, as the MCP package carries it; the token itself goes no further than the guards. */
export function authInfoOf({ caller, modelKey, allow }: Admitted): AuthInfo {
  return { token: "", clientId: caller, scopes: [], extra: { modelKey, allow } };
}

/** The same answer, whose end is told. */
function endedBy(answer: Response, onEnd: () => void): Response {
  if (answer.body === null) {
    onEnd();
    return answer;
  }
  const watched = answer.body.pipeThrough(new TransformStream({ flush: onEnd, cancel: onEnd }));
  return new Response(watched, answer);
}
