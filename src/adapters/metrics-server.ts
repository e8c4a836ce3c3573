import { localhostAllowedHostnames } from "@modelcontextprotocol/server";
import { type Listening, listen } from "./http-server.ts";
import type { PrometheusMetrics } from "./prometheus.ts";

/**
 * Answers `GET /metrics` on the loopback, on a listener of its own: callers of the plugin never reach it, and it asks
 * nobody for a key. Rejects with what `listen` rejects with.
 */
export function serveMetrics(metrics: PrometheusMetrics, port: number): Promise<Listening> {
  return listen((request) => answer(metrics, request), { port, host: "127.0.0.1" });
}

async function answer(metrics: PrometheusMetrics, request: Request): Promise<Response> {
  const { pathname, hostname } = new URL(request.url);
  // A page in a browser of this machine reaches the loopback by a name of its own (DNS rebinding).
  if (!localhostAllowedHostnames().includes(hostname)) return plain(403, "This host answers to localhost only.\n");
  if (pathname !== "/metrics") return plain(404, "There is nothing here but /metrics.\n");
  if (request.method !== "GET" && request.method !== "HEAD") return plain(405, "Ask by GET.\n", { allow: "GET, HEAD" });
  const headers = { "content-type": "text/plain; version=0.0.4; charset=utf-8", "cache-control": "no-store" };
  return new Response(request.method === "HEAD" ? null : await metrics.text(), { headers });
}

function plain(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(text, { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers } });
}
