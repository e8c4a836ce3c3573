import { get } from "node:http";
import { runtimePorts } from "../../image/runtime-ports.ts";

// A container's health check: `node health.js [port]` ends with 0 when /healthz answers 200 within 3 s, else with 1. A file
// of its own, since it is started every few seconds: it loads nothing but node:http.
const port = Number(process.argv[2] ?? runtimePorts.serve);
const request = get({ host: "127.0.0.1", port, path: "/healthz", timeout: 3_000 }, (response) => {
  response.resume();
  if (response.statusCode !== 200) end(`/healthz answered ${response.statusCode}`);
});
request.on("timeout", () => request.destroy(new Error("no answer within 3 s")));
request.on("error", (error) => end(error.message));

function end(why: string): void {
  process.stderr.write(`unhealthy: ${why}\n`);
  process.exitCode = 1;
}
