import { type createMcpHandler, readRequestBody } from "@modelcontextprotocol/server";
import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import { bodyTooLarge, refusal } from "../access/refusal.ts";
import { recordedHook } from "./call-tool.ts";
import { headerTrace, type Traced } from "./call-trace.ts";
import { type FilesHost, filesRoute, maxUploadBody } from "./files-route.ts";
import { admit, type Admitted, type Guards, refusedHost } from "./guards.ts";
import type { Peer } from "../access/peer.ts";
import { limited, limitedPlain } from "./limited.ts";
import type { McpHost } from "./mcp-server.ts";
import { answeredBytes, oversized } from "./oversized.ts";
import { patchIdIn, patchResponse } from "./patches.ts";
import { healthResponse, type ReadinessSources, readyResponse } from "./readiness.ts";
import { refusalCode, refusedAs } from "../access/refusal-code.ts";
import { refusedCall } from "./refused-call.ts";
import { authInfoOf, type UpstreamRoutes } from "./upstream-routes.ts";

export interface RouteParts {
  readonly guards: Guards;
  /** As the plugin is at the moment. */
  readonly host: McpHost;
  readonly mcp: Pick<ReturnType<typeof createMcpHandler>, "fetch">;
  readonly files: FilesHost | undefined;
  readonly routes: UpstreamRoutes | undefined;
  readonly readiness: ReadinessSources;
}

/** Answers one request of whatever path. */
export async function route(request: Request, peer: Peer | undefined, parts: RouteParts): Promise<Response> {
  const { guards, host, files, routes } = parts;
  const { pathname, searchParams } = new URL(request.url);
  if (pathname === "/healthz") return healthResponse(request);
  if (pathname === "/readyz") return readyResponse(request, parts.readiness);
  const metadata = guards.resource?.metadata(request, pathname);
  if (metadata !== undefined) return refusedHost(request, guards) ?? metadata;
  const event = /^\/hooks\/([A-Za-z]{1,64})$/.exec(pathname)?.[1];
  if (pathname === "/files") return files === undefined ? noFiles() : upload(request, peer, guards, host, files);
  const patch = patchIdIn(pathname);
  const endpoint = routes?.endpoint(pathname);
  if (pathname !== "/mcp" && event === undefined && patch === undefined && endpoint === undefined)
    return refusal(404, "NOT_FOUND", "There is nothing here.");
  const isMessage = event === undefined && patch === undefined;
  const admitted = await admit(request, isMessage ? patient(guards) : guards, peer);
  if (admitted instanceof Response) return admitted;
  if (isMessage) return message(request, admitted, parts, endpoint);
  if (host.inFlight.isClosing) return closing();
  if (patch !== undefined)
    return limitedPlain(admitted, guards, () => patchResponse(request, host.patches, admitted.caller, patch));
  if (request.method !== "POST") return refusal(405, "METHOD_REFUSED", "Hooks are called by POST.", { allow: "POST" });
  const traced = { ...host, ...admitted, trace: headerTrace(request.headers) };
  const handler = searchParams.get("handler");
  return limitedPlain(admitted, guards, () => hook(request, traced, guards.maxBodyBytes, event ?? "", handler));
}

/** A message that is too long is read on and answered in words. */
function patient(guards: Guards): Guards {
  return { ...guards, maxBodyBytes: answeredBytes(guards.maxBodyBytes) };
}

async function message(
  request: Request,
  admitted: Admitted,
  { guards, host, mcp }: RouteParts,
  endpoint: ReturnType<UpstreamRoutes["endpoint"]>,
): Promise<Response> {
  // The token itself goes no further than the guards.
  const { maxBodyBytes } = guards;
  const isTooLong = Number(request.headers.get("content-length") ?? 0) > maxBodyBytes;
  const answer = async (passed: Request) =>
    isTooLong
      ? oversized(passed, maxBodyBytes)
      : (endpoint?.fetch(passed, admitted) ?? mcp.fetch(passed, { authInfo: authInfoOf(admitted) }));
  // Also a call whose server is still being started is under way.
  if (!host.inFlight.isClosing) return host.inFlight.trackStart(limited(request, admitted, guards, answer));
  if (request.method !== "POST") return closing();
  // What a call that goes on waits for has to arrive also now.
  const refused = await refusedCall(request, { code: "CLOSING", message: shuttingDown }, maxBodyBytes);
  if (refused instanceof Response) return refusedAs(refused, refusalCode(refused) ?? "CLOSING");
  return host.inFlight.signal.aborted ? closing() : answer(refused);
}

const shuttingDown = "The host is shutting down. Try again in a minute.";

function closing(): Response {
  return refusal(503, "CLOSING", shuttingDown, { connection: "close" });
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
  if (inFlight.isClosing) return closing();
  return limitedPlain(admitted, guards, () => inFlight.track(filesRoute(request, files, admitted)));
}

async function hook(
  request: Request,
  host: McpHost & Admitted & Traced,
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
