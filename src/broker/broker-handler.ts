import { apiError } from "./api-error.ts";
import { controlPath, createControl } from "./control.ts";
import { createRelay, type RelayOptions } from "./relay.ts";

export interface BrokerHandlerOptions extends RelayOptions {
  /** With it hosts may open runs over HTTP. @default undefined (only this process opens runs) */
  readonly controlKey?: string;
}

/** The broker as a server: `GET /healthz`, the hosts' side where there is a control key, and the runs' side. Never rejects. */
export function createBrokerHandler(options: BrokerHandlerOptions): (request: Request) => Promise<Response> {
  const relay = createRelay(options);
  const control = options.controlKey === undefined ? undefined : createControl(options.registry, options.controlKey);
  return async (request) => {
    const { pathname } = new URL(request.url);
    // Neither the client nor a host sends an Origin; a browser that was led here does.
    if (request.headers.has("origin")) return apiError(403, "Web pages may not call the broker.");
    if (pathname === "/healthz" && request.method === "GET") return Response.json({ status: "ok" });
    const forHosts = pathname === controlPath || pathname.startsWith(`${controlPath}/`);
    return control !== undefined && forHosts ? control(request) : relay(request);
  };
}
