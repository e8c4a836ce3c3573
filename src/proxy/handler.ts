import { type AuthInfo, createMcpHandler, readRequestBody } from "@modelcontextprotocol/server";
import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import { pluginOf } from "../plugin/given-plugin.ts";
import type { Plugin } from "../plugin/types.ts";
import { wholeNumber } from "../run/limits.ts";
import { AllowList } from "./allow-list.ts";
import { bodyTooLarge, errorResponse, refusal } from "./answers.ts";
import { recordedHook } from "./call-tool.ts";
import { questionState } from "./elicitation.ts";
import { type FilesHost, filesRoute, maxUploadBody } from "./files-route.ts";
import { fileFields, filesHost } from "./files-host.ts";
import { authenticator } from "./authenticate.ts";
import { CallerAccounts } from "./caller-limits.ts";
import { Failures } from "./failures.ts";
import { admit, type Admitted, type Guards, type Peer, refusedHost } from "./guards.ts";
import { checkedHostNames } from "./host-names.ts";
import { limited, limitedPlain } from "./limited.ts";
import { resourceServer } from "./oauth-metadata.ts";
import { InFlight } from "./in-flight.ts";
import { hasRunTools, KeptRuns, type LongRuns } from "./kept-runs.ts";
import { createMcpServer, type McpHost } from "./mcp-server.ts";
import { patchIdIn, patchResponse } from "./patches.ts";
import { restrictedTo } from "./restricted.ts";
import type { ProxyTool } from "./tool-types.ts";
import { type FileFields, toolsOf } from "./tools.ts";
import { authInfoOf, UpstreamRoutes } from "./upstream-routes.ts";
import type { ProxyHandler, ProxyOptions } from "./types.ts";

/**
 * The hosted plugin as an HTTP server: `POST /mcp` (both protocol eras), `POST /hooks/<event>?handler=<id>` and
 * `GET /healthz`, the only one without a key. Throws `BazaarError` KEY_INVALID or OPTION_INVALID at once.
 */
export function createProxyHandler(options: ProxyOptions): ProxyHandler {
  const plugin = givenTo("createProxyHandler", options);
  const guards = guardsOf(options, plugin);
  requireRunner(options.runner);
  const inFlight = new InFlight();
  const files = filesHost(options);
  const kept = keptRuns(options.longRuns);
  const host: McpHost = {
    ...options,
    plugin,
    tools: toolsOf(plugin, fieldsOf(options, kept)),
    heartbeatMs: within("heartbeatMs", options.heartbeatMs ?? 30_000, 10, 60_000, "milliseconds"),
    inFlight,
    questions: questionState(options.questionKey),
    ...(kept && { kept }),
  };
  const mcp = createMcpHandler(({ authInfo }) => createMcpServer(hostFor(host, admittedIn(authInfo), options)), {
    // A call that is silent for 60 s dies in the client unless the stream is open.
    responseMode: "sse",
    maxRequestBodySize: guards.maxBodyBytes,
  });
  const routes = options.upstreams && new UpstreamRoutes({ ...host, upstreams: options.upstreams, mcp, guards });
  return {
    fetch: (request, peer) => route(request, peer, guards, host, mcp, files, routes).catch(errorResponse),
    close: async () => {
      await Promise.all([inFlight.close(), routes?.close()]);
      await mcp.close();
      kept?.close();
    },
  };
}

/** The plugin of a function's options. Throws `BazaarError` OPTION_INVALID where there is none: types are no guard. */
export function givenTo(called: string, options: Pick<ProxyOptions, "plugin"> | undefined): Plugin {
  if (isJsonObject(options)) return pluginOf(options.plugin);
  throw new BazaarError("OPTION_INVALID", `\`${called}\` got no options.`, "Give an object with `plugin` and `keys`.");
}

function fieldsOf(options: ProxyOptions, kept: KeptRuns | undefined): FileFields {
  return { ...fileFields(options), runs: kept !== undefined };
}

/** What the caller sees of the host. */
function hostFor(host: McpHost, admitted: Admitted, options: ProxyOptions): McpHost & Admitted {
  const { allow } = admitted;
  return { ...host, ...admitted, ...(allow && { tools: restrictedTools(host, options, allow) }) };
}

function restrictedTools({ plugin, kept }: McpHost, options: ProxyOptions, allow: AllowList): ProxyTool[] {
  return toolsOf(restrictedTo(plugin, allow), fieldsOf(options, kept));
}

function requireRunner(runner: Partial<ProxyOptions["runner"]> | undefined): void {
  if (typeof runner?.run === "function" && typeof runner.runHook === "function") return;
  const problem = "`runner` lacks `run` or `runHook`.";
  throw new BazaarError("OPTION_INVALID", problem, "Give what `createClaudeRunner` returns.");
}

function guardsOf(options: ProxyOptions, plugin: Plugin): Guards {
  const maxBodyBytes = options.maxBodyBytes ?? 4_194_304;
  const resource = options.oauth && resourceServer(options.oauth, plugin.name);
  return {
    authenticate: authenticator(options, resource),
    resource,
    accounts: new CallerAccounts(options.callers),
    failures: new Failures(options.callers?.failuresPerMinute),
    allowedHosts: options.allowedHosts && checkedHostNames("allowedHosts", options.allowedHosts),
    allowedOrigins: checkedHostNames("allowedOrigins", options.allowedOrigins ?? []),
    maxBodyBytes: within("maxBodyBytes", maxBodyBytes, 1_024, 67_108_864, "bytes"),
  };
}

function keptRuns(longRuns: LongRuns = {}): KeptRuns | undefined {
  const kept = new KeptRuns(longRuns);
  return hasRunTools(longRuns) ? kept : undefined;
}

function within(name: string, value: number, least: number, most: number, unit: string): number {
  return wholeNumber(name, value, { least, most, unit });
}

type Mcp = Pick<ReturnType<typeof createMcpHandler>, "fetch">;

async function route(
  request: Request,
  peer: Peer | undefined,
  guards: Guards,
  host: McpHost,
  mcp: Mcp,
  files: FilesHost | undefined,
  routes: UpstreamRoutes | undefined,
): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname === "/healthz") return health(request);
  const metadata = guards.resource?.metadata(request, pathname);
  if (metadata !== undefined) return refusedHost(request, guards) ?? metadata;
  const event = /^\/hooks\/([A-Za-z]{1,64})$/.exec(pathname)?.[1];
  if (pathname === "/files") return files === undefined ? noFiles() : upload(request, peer, guards, host, files);
  const patch = patchIdIn(pathname);
  const endpoint = routes?.endpoint(pathname);
  if (pathname !== "/mcp" && event === undefined && patch === undefined && endpoint === undefined)
    return refusal(404, "NOT_FOUND", "There is nothing here.");
  const admitted = await admit(request, guards, peer);
  if (admitted instanceof Response) return admitted;
  if (host.inFlight.signal.aborted) return refusal(503, "CLOSING", "The host is shutting down. Try again in a minute.");
  if (patch !== undefined)
    return limitedPlain(admitted, guards, () => patchResponse(request, host.patches, admitted.caller, patch));
  if (endpoint !== undefined) return limited(request, admitted, guards, (passed) => endpoint.fetch(passed, admitted));
  // The token itself goes no further than the guards.
  const authInfo = authInfoOf(admitted);
  if (event === undefined) return limited(request, admitted, guards, (passed) => mcp.fetch(passed, { authInfo }));
  if (request.method !== "POST") return refusal(405, "METHOD_REFUSED", "Hooks are called by POST.", { allow: "POST" });
  const handler = searchParams.get("handler");
  return limitedPlain(admitted, guards, () =>
    hook(request, { ...host, ...admitted }, guards.maxBodyBytes, event, handler),
  );
}

function admittedIn(authInfo: AuthInfo | undefined): Admitted {
  const { modelKey, allow } = authInfo?.extra ?? {};
  return {
    caller: authInfo?.clientId ?? "",
    ...(allow instanceof AllowList && { allow }),
    ...(typeof modelKey === "string" && { modelKey }),
  };
}

function noFiles(): Response {
  return refusal(404, "FILES_REFUSED", "This host takes no files.");
}

async function upload(
  request: Request,
  peer: Peer | undefined,
  guards: Guards,
  { inFlight }: McpHost,
  files: FilesHost,
): Promise<Response> {
  const admitted = await admit(request, { ...guards, maxBodyBytes: maxUploadBody(files.store.limits) }, peer);
  if (admitted instanceof Response) return admitted;
  if (inFlight.signal.aborted) return refusal(503, "CLOSING", "The host is shutting down. Try again in a minute.");
  return limitedPlain(admitted, guards, () => inFlight.track(filesRoute(request, files, admitted)));
}

function health(request: Request): Response {
  const allowed = request.method === "GET" || request.method === "HEAD";
  if (!allowed) return refusal(405, "METHOD_REFUSED", "Ask by GET.", { allow: "GET, HEAD" });
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
}

async function hook(
  request: Request,
  host: McpHost & Admitted,
  limit: number,
  event: string,
  handler: string | null,
): Promise<Response> {
  const body = await readRequestBody(request, limit);
  if (body.tooLarge) return bodyTooLarge(limit);
  const data = { ...eventIn(body.text), hook_event_name: event };
  const signal = AbortSignal.any([request.signal, host.inFlight.signal]);
  const answer = await host.inFlight.track(
    recordedHook(host, { event, data, ...(handler !== null && { handler }) }, signal),
  );
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
