import { type AuthInfo, createMcpHandler, readRequestBody } from "@modelcontextprotocol/server";
import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import { pluginOf } from "../plugin/given-plugin.ts";
import type { Plugin } from "../plugin/types.ts";
import { wholeNumber } from "../run/limits.ts";
import { errorResponse, refusal } from "./answers.ts";
import { recordedHook } from "./call-tool.ts";
import { headerTrace, type Traced } from "./call-trace.ts";
import { questionState } from "./elicitation.ts";
import { type FilesHost, filesRoute, maxUploadBody } from "./files-route.ts";
import { fileFields, filesHost } from "./files-host.ts";
import { admit, type Admitted, bodyTooLarge, type Guards } from "./guards.ts";
import { checkedHostNames } from "./host-names.ts";
import { keyCheck } from "./keys.ts";
import { InFlight } from "./in-flight.ts";
import { createMcpServer, type McpHost } from "./mcp-server.ts";
import { patchIdIn, patchResponse } from "./patches.ts";
import { toolsOf } from "./tools.ts";
import { authInfoOf, UpstreamRoutes } from "./upstream-routes.ts";
import type { ProxyHandler, ProxyOptions } from "./types.ts";

/**
 * The hosted plugin as an HTTP server: `POST /mcp` (both protocol eras), `POST /hooks/<event>?handler=<id>` and
 * `GET /healthz`, the only one without a key. Throws `BazaarError` KEY_INVALID or OPTION_INVALID at once.
 */
export function createProxyHandler(options: ProxyOptions): ProxyHandler {
  const plugin = givenTo("createProxyHandler", options);
  const guards = guardsOf(options);
  requireRunner(options.runner);
  const inFlight = new InFlight();
  const files = filesHost(options);
  const host: McpHost = {
    ...options,
    plugin,
    tools: toolsOf(plugin, fileFields(options)),
    heartbeatMs: within("heartbeatMs", options.heartbeatMs ?? 30_000, 10, 60_000, "milliseconds"),
    inFlight,
    questions: questionState(options.questionKey),
  };
  const mcp = createMcpHandler(({ authInfo }) => createMcpServer({ ...host, ...admittedIn(authInfo) }), {
    // A call that is silent for 60 s dies in the client unless the stream is open.
    responseMode: "sse",
    maxRequestBodySize: guards.maxBodyBytes,
  });
  const routes = options.upstreams && new UpstreamRoutes({ ...host, upstreams: options.upstreams, mcp, guards });
  return {
    fetch: (request) => route(request, guards, host, mcp, files, routes).catch(errorResponse),
    close: async () => {
      await Promise.all([inFlight.close(), routes?.close()]);
      await mcp.close();
    },
  };
}

/** The plugin of a function's options. Throws `BazaarError` OPTION_INVALID where there is none: types are no guard. */
export function givenTo(called: string, options: Pick<ProxyOptions, "plugin"> | undefined): Plugin {
  if (isJsonObject(options)) return pluginOf(options.plugin);
  throw new BazaarError("OPTION_INVALID", `\`${called}\` got no options.`, "Give an object with `plugin` and `keys`.");
}

function requireRunner(runner: Partial<ProxyOptions["runner"]> | undefined): void {
  if (typeof runner?.run === "function" && typeof runner.runHook === "function") return;
  const problem = "`runner` lacks `run` or `runHook`.";
  throw new BazaarError("OPTION_INVALID", problem, "Give what `createClaudeRunner` returns.");
}

function guardsOf(options: ProxyOptions): Guards {
  const maxBodyBytes = options.maxBodyBytes ?? 4_194_304;
  return {
    callerOf: keyCheck(options.keys),
    allowedHosts: options.allowedHosts && checkedHostNames("allowedHosts", options.allowedHosts),
    allowedOrigins: checkedHostNames("allowedOrigins", options.allowedOrigins ?? []),
    maxBodyBytes: within("maxBodyBytes", maxBodyBytes, 1_024, 67_108_864, "bytes"),
  };
}

function within(name: string, value: number, least: number, most: number, unit: string): number {
  return wholeNumber(name, value, { least, most, unit });
}

type Mcp = Pick<ReturnType<typeof createMcpHandler>, "fetch">;

async function route(
  request: Request,
  guards: Guards,
  host: McpHost,
  mcp: Mcp,
  files: FilesHost | undefined,
  routes: UpstreamRoutes | undefined,
): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname === "/healthz") return health(request);
  const event = /^\/hooks\/([A-Za-z]{1,64})$/.exec(pathname)?.[1];
  if (pathname === "/files") return files === undefined ? noFiles() : upload(request, guards, host, files);
  const patch = patchIdIn(pathname);
  const endpoint = routes?.endpoint(pathname);
  if (pathname !== "/mcp" && event === undefined && patch === undefined && endpoint === undefined)
    return refusal(404, "NOT_FOUND", "There is nothing here.");
  const admitted = admit(request, guards);
  if (admitted instanceof Response) return admitted;
  if (host.inFlight.signal.aborted) return refusal(503, "CLOSING", "The host is shutting down. Try again in a minute.");
  if (patch !== undefined) return patchResponse(request, host.patches, admitted.caller, patch);
  if (endpoint !== undefined) return endpoint.fetch(request, admitted);
  // The token itself goes no further than the guards.
  if (event === undefined) return mcp.fetch(request, { authInfo: authInfoOf(admitted) });
  if (request.method !== "POST") return refusal(405, "METHOD_REFUSED", "Hooks are called by POST.", { allow: "POST" });
  const traced = { ...host, ...admitted, trace: headerTrace(request.headers) };
  return hook(request, traced, guards.maxBodyBytes, event, searchParams.get("handler") ?? "");
}

function admittedIn(authInfo: AuthInfo | undefined): Admitted {
  const modelKey = authInfo?.extra?.["modelKey"];
  return { caller: authInfo?.clientId ?? "", ...(typeof modelKey === "string" && { modelKey }) };
}

function noFiles(): Response {
  return refusal(404, "FILES_REFUSED", "This host takes no files.");
}

async function upload(request: Request, guards: Guards, { inFlight }: McpHost, files: FilesHost): Promise<Response> {
  const admitted = admit(request, { ...guards, maxBodyBytes: maxUploadBody(files.store.limits) });
  if (admitted instanceof Response) return admitted;
  if (inFlight.signal.aborted) return refusal(503, "CLOSING", "The host is shutting down. Try again in a minute.");
  return inFlight.track(filesRoute(request, files, admitted));
}

function health(request: Request): Response {
  const allowed = request.method === "GET" || request.method === "HEAD";
  if (!allowed) return refusal(405, "METHOD_REFUSED", "Ask by GET.", { allow: "GET, HEAD" });
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
}

async function hook(
  request: Request,
  host: McpHost & Admitted & Traced,
  limit: number,
  event: string,
  id: string,
): Promise<Response> {
  const body = await readRequestBody(request, limit);
  if (body.tooLarge) return bodyTooLarge(limit);
  const data = { ...eventIn(body.text), hook_event_name: event };
  const signal = AbortSignal.any([request.signal, host.inFlight.signal]);
  const answer = await host.inFlight.track(recordedHook(host, event, id, data, signal));
  return Response.json(answer, { headers: { "cache-control": "no-store" } });
}

function eventIn(text: string): JsonObject {
  const wrong = (cause?: unknown) =>
    new BazaarError("OPTION_INVALID", "The body is not a JSON object.", "Send the hook's event as it came.", { cause });
  try {
    const value: unknown = JSON.parse(text);
    if (isJsonObject(value)) return value;
  } catch (error) {
    throw wrong(error);
  }
  throw wrong();
}
