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
    if (pathname === "/healthz" && request.method === "GET") return Response.json({ status: "ok" });
    const forHosts = pathname === controlPath || pathname.startsWith(`${controlPath}/`);
    return control !== undefined && forHosts ? control(request) : relay(request);
  };
}
