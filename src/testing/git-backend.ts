import { spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { gitEnvironment } from "../adapters/git-environment.ts";

export interface GitPlace {
  /** Folder below which the repositories lie. */
  readonly root: string;
  /** Path of the request below it, e.g. `/market.git/info/refs`. */
  readonly path: string;
}

/**
 * One request through the real `git http-backend`, as CGI; resolves to its status. The body is read whole first: the
 * backend wants its length, and git sends large ones in chunks.
 */
export async function runGitBackend(
  request: IncomingMessage,
  response: ServerResponse,
  { root, path }: GitPlace,
): Promise<number> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const header = (name: string) => String(request.headers[name] ?? "");
  const env = gitEnvironment({
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: "1",
    GIT_PROTOCOL: header("git-protocol"),
    REQUEST_METHOD: request.method ?? "GET",
    PATH_INFO: path,
    QUERY_STRING: url.search.slice(1),
    CONTENT_TYPE: header("content-type"),
    CONTENT_LENGTH: String(body.length),
    HTTP_CONTENT_ENCODING: header("content-encoding"),
    REMOTE_USER: "tests",
  });
  const child = spawn("git", ["http-backend"], { env, stdio: ["pipe", "pipe", "ignore"] });
  child.stdin.on("error", () => {});
  child.stdin.end(body);
  const output: Buffer[] = [];
  for await (const chunk of child.stdout) output.push(chunk as Buffer);
  return send(response, Buffer.concat(output));
}

function send(response: ServerResponse, output: Buffer): number {
  const end = output.indexOf("\r\n\r\n");
  let status = end < 0 ? 500 : 200;
  for (const line of output.subarray(0, Math.max(end, 0)).toString("latin1").split("\r\n")) {
    const [name = "", value = ""] = line.split(/:\s*(.*)/);
    if (name.toLowerCase() === "status") status = Number.parseInt(value, 10);
    else if (name !== "") response.setHeader(name, value);
  }
  response.writeHead(status).end(output.subarray(end + 4));
  return status;
}
