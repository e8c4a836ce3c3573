import { localhostAllowedHostnames } from "@modelcontextprotocol/server";
import { type Listening, listen } from "./http-server.ts";
import type { PrometheusMetrics } from "./prometheus.ts";

/**
 * Answers `GET /metrics` on a listener of its own: callers of the plugin never reach it, and it asks nobody for a key. `host`
 * is the address to listen on; on any but the loopback a firewall has to say who may read. Rejects with what `listen`
 * rejects with.
 */
export function serveMetrics(
  metrics: Pick<PrometheusMetrics, "text">,
  port: number,
  host = "127.0.0.1",
): Promise<Listening> {
  return listen(metricsHandler(metrics, host), { port, host });
}

/** What answers there, as a function: by the names of the loopback alone where it listens on that. */
export function metricsHandler(metrics: Pick<PrometheusMetrics, "text">, host: string) {
  const isLoopback = /^(localhost|::1|127(\.\d+){3})$/.test(host);
  const names = isLoopback ? localhostAllowedHostnames() : undefined;
  return (request: Request): Promise<Response> => answer(metrics, request, names);
}

async function answer(
  metrics: Pick<PrometheusMetrics, "text">,
  request: Request,
  names: readonly string[] | undefined,
): Promise<Response> {
  const { pathname, hostname } = new URL(request.url);
  // A page in a browser of this machine reaches the loopback by a name of its own (DNS rebinding).
  if (names?.includes(hostname) === false) return plain(403, "This host answers to localhost only.\n");
  if (pathname !== "/metrics") return plain(404, "There is nothing here but /metrics.\n");
  if (request.method !== "GET" && request.method !== "HEAD") return plain(405, "Ask by GET.\n", { allow: "GET, HEAD" });
  const headers = { "content-type": "text/plain; version=0.0.4; charset=utf-8", "cache-control": "no-store" };
  return new Response(request.method === "HEAD" ? null : await metrics.text(), { headers });
}

function plain(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(text, { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers } });
}
