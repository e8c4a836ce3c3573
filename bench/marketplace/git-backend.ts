// Plain git over HTTP: `git http-backend` as CGI for the folder argv[2], with nothing else about it. Prints its port.
import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

const root = process.argv[2]!;

function variables({ method = "GET", url = "/", headers }: IncomingMessage, length: number): NodeJS.ProcessEnv {
  const { pathname, search } = new URL(url, "http://127.0.0.1");
  return {
    PATH: process.env["PATH"],
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: "1",
    GIT_PROTOCOL: String(headers["git-protocol"] ?? ""),
    REQUEST_METHOD: method,
    PATH_INFO: pathname,
    QUERY_STRING: search.slice(1),
    CONTENT_TYPE: headers["content-type"] ?? "",
    CONTENT_LENGTH: String(length),
    HTTP_CONTENT_ENCODING: headers["content-encoding"] ?? "",
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await buffer(request);
  const env = variables(request, body.length);
  const child = spawn("git", ["http-backend"], { env, stdio: ["pipe", "pipe", "ignore"] });
  child.stdin.on("error", () => {});
  child.stdin.end(body);
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const piece of child.stdout as AsyncIterable<Buffer>) {
    if (head === undefined) {
      response.write(piece);
      continue;
    }
    head = Buffer.concat([head, piece]);
    const end = head.indexOf("\r\n\r\n");
    if (end === -1) continue;
    for (const line of head.toString("latin1", 0, end).split("\r\n"))
      response.setHeader(...(pair(line) as [string, string]));
    response.write(head.subarray(end + 4));
    head = undefined;
  }
  response.end();
}

function pair(line: string): string[] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}

const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
