import type { UpstreamServers } from "../relay/servers.ts";
import { refusal } from "../access/refusal.ts";
import type { InFlight } from "./in-flight.ts";

/** Why a host should get no more calls. */
export type NotReady = "closing" | "no-run-slot" | "server-crash-loop";

export interface ReadinessSources {
  readonly inFlight: Pick<InFlight, "isClosing">;
  readonly upstreams?: Pick<UpstreamServers, "states"> | undefined;
  /** Whether no run could begin for longer than a call waits for one. @default never */
  isFull?(): boolean;
}

/** `GET /healthz`: whether the process answers at all. */
export function healthResponse(request: Request): Response {
  return probed(request, 200, { status: "ok" });
}

/**
 * `GET /readyz`: 200, or 503 with the reasons in words of a closed list. It asks for no key, so it names no server: which
 * one does not work, the host's log and metrics say. Servers that nobody called yet are no reason.
 */
export function readyResponse(request: Request, sources: ReadinessSources): Response {
  const reasons = reasonsOf(sources);
  const body = reasons.length === 0 ? { status: "ready" } : { status: "not ready", reasons };
  return probed(request, reasons.length === 0 ? 200 : 503, body);
}

function reasonsOf(sources: ReadinessSources): NotReady[] {
  const states = sources.upstreams?.states() ?? [];
  return [
    ...(sources.inFlight.isClosing ? (["closing"] as const) : []),
    ...(sources.isFull?.() === true ? (["no-run-slot"] as const) : []),
    ...(states.some(({ isCrashing }) => isCrashing) ? (["server-crash-loop"] as const) : []),
  ];
}

function probed({ method }: Request, status: number, body: object): Response {
  if (method !== "GET" && method !== "HEAD")
    return refusal(405, "METHOD_REFUSED", "Ask by GET.", { allow: "GET, HEAD" });
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
