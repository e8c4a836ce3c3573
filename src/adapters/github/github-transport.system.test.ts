import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { certificateFor } from "../../testing/certificate.ts";
import { nothing, tokens, watchedClock } from "../../testing/github-bench.test-data.ts";
import { githubFetch } from "./github-fetch.ts";
import { openGithub } from "./open-github.ts";
import type { GithubOptions } from "./types.ts";

interface Web extends AsyncDisposable {
  readonly origin: string;
  readonly seen: { readonly url: string; readonly headers: IncomingHttpHeaders }[];
  readonly server: Server;
}

async function web(handle: RequestListener): Promise<Web> {
  const seen: Web["seen"] = [];
  const server = createServer((request, response) => {
    seen.push({ url: request.url ?? "", headers: request.headers });
    request.resume().on("end", () => handle(request, response));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    server,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const unknown = {
  data: { viewer: { login: "me" }, repository: null },
  errors: [{ type: "NOT_FOUND", path: ["repository"], message: "No." }],
};
const json: RequestListener = (_request, response) => {
  response.setHeader("content-type", "application/json; charset=utf-8").end(JSON.stringify(unknown));
};

const open = (apiUrl: string, more: Partial<GithubOptions> = {}) =>
  openGithub("acme/market", { token: tokens.writer, apiUrl, clock: watchedClock(), ...more });

describe("redirects", () => {
  test("on the same origin are followed with the token, as for a repository that was renamed", async () => {
    await using api = await web((request, response) => {
      if (request.url === "/graphql") response.writeHead(307, { location: "/elsewhere" }).end();
      else json(request, response);
    });
    expect(await open(api.origin).look(nothing)).toMatchObject({ right: "none", login: "me" });
    expect(api.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ["/graphql", `token ${tokens.writer}`],
      ["/elsewhere", `token ${tokens.writer}`],
    ]);
  });

  test("to another origin carry no token, and no change goes there", async () => {
    await using other = await web((_request, response) => {
      response.setHeader("content-type", "application/json").end('{"object":{"sha":"x"}}');
    });
    await using api = await web((request, response) => {
      response.writeHead(request.method === "GET" ? 302 : 307, { location: `${other.origin}/there` }).end();
    });
    const forge = open(api.origin, { patience: { tries: 1 } });
    await expect(forge.createBranch("b", "0".repeat(40))).rejects.toMatchObject({ code: "FORGE_UNREACHABLE" });
    expect(other.seen).toEqual([]);
    // A read follows, as to where files are kept.
    const authorization = `token ${tokens.writer}`;
    const read = githubFetch({ token: tokens.writer }, 5_000);
    expect(await (await read(`${api.origin}/x`, { headers: { authorization } })).json()).toEqual({
      object: { sha: "x" },
    });
    expect(api.seen.at(-1)?.headers.authorization).toBe(authorization);
    expect(other.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([["/there", undefined]]);
  });

  test("without end are an end", async () => {
    await using api = await web((_request, response) => void response.writeHead(307, { location: "/again" }).end());
    const looking = open(api.origin, { patience: { tries: 2 } }).look(nothing);
    await expect(looking).rejects.toMatchObject({ message: expect.stringContaining("without end") as unknown });
    expect(api.seen).toHaveLength(12);
  });
});

test("a token that may not read pull requests is asked for the rest", async () => {
  const errors = ["pulls0", "newest0"].map((alias) => ({
    type: "FORBIDDEN",
    path: ["repository", alias],
    message: "Resource not accessible by personal access token",
  }));
  const found = { id: "R_1", nameWithOwner: "acme/market", viewerPermission: "WRITE", isArchived: false, base: null };
  const answers = [
    { data: { viewer: { login: "me" }, repository: found }, errors },
    { data: { viewer: { login: "me" }, repository: found } },
  ];
  await using api = await web((_request, response) => {
    response.setHeader("content-type", "application/json").end(JSON.stringify(answers[api.seen.length - 1]));
  });
  const looking = open(api.origin).look({ ...nothing, branches: [{ name: "bazaar/one" }] });
  expect(await looking).toMatchObject({ right: "write", closed: [] });
  expect(api.seen).toHaveLength(2);
});

test.each<[string, RequestListener]>([
  [
    "is cut",
    (_request, response) =>
      void response
        .writeHead(200, { "content-type": "application/json", "content-length": "999" })
        .write('{"data":', () => response.destroy()),
  ],
  [
    "is no JSON",
    (_request, response) => void response.writeHead(200, { "content-type": "application/json" }).end('{"data":'),
  ],
  ["is empty", (_request, response) => void response.writeHead(200, { "content-type": "application/json" }).end()],
  ["is a page", (_request, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<html>")],
])("an answer that %s is asked for again, and not taken for nothing", async (_name, broken) => {
  let first = true;
  await using api = await web((request, response) => {
    if (first) broken(request, response);
    else json(request, response);
    first = false;
  });
  expect(await open(api.origin).look(nothing)).toMatchObject({ login: "me" });
  expect(api.seen).toHaveLength(2);
});

test("an answer of REST that is empty is looked for, and the change is not made again", async () => {
  const pull = {
    number: 7,
    node_id: "P",
    html_url: "u",
    title: "T",
    body: null,
    base: { ref: "main" },
    labels: [],
    auto_merge: null,
  };
  await using api = await web((request, response) => {
    response.setHeader("content-type", "application/json");
    if (request.method === "POST") response.writeHead(201).end();
    else response.end(JSON.stringify([pull]));
  });
  const wanted = { base: "main", head: "b", title: "T", body: "", draft: false };
  expect(await open(api.origin).openPullRequest(wanted)).toMatchObject({ number: 7, body: "" });
  expect(api.seen.map(({ url }) => url)).toEqual([
    "/repos/acme/market/pulls",
    "/repos/acme/market/pulls?head=acme%3Ab&base=main&state=open",
  ]);
});

/** A program that looks, in an environment of its own: proxies and certificates are a process' matter. */
async function lookApart(env: Readonly<Record<string, string>>): Promise<string> {
  const program = join(import.meta.dirname, "look-apart.test-data.ts");
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env["PATH"], TOKEN: tokens.writer, ...env },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  await once(child, "close");
  return said;
}

test("a proxy is asked for a way, without the token; certificates are trusted by NODE_EXTRA_CA_CERTS", async () => {
  const folder = mkdtempSync(join(tmpdir(), "github-tls-"));
  const { key, cert } = certificateFor("ghe.test", folder);
  const api = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, json);
  await new Promise<void>((resolve) => void api.listen(0, "127.0.0.1", resolve));
  const asked: string[] = [];
  await using proxy = await web(json);
  proxy.server.on("connect", (request, socket) => {
    asked.push(`${request.url} ${JSON.stringify(request.headers)}`);
    const way = connect((api.address() as AddressInfo).port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      way.pipe(socket).pipe(way);
    });
    for (const end of [way, socket]) end.on("error", () => {});
  });
  try {
    const proxied = { API: "https://ghe.test/api/v3", https_proxy: proxy.origin };
    expect(await lookApart({ ...proxied, NODE_EXTRA_CA_CERTS: cert })).toBe("none me\n");
    expect(asked).toEqual([expect.stringMatching(/^ghe\.test:443 /)]);
    expect(asked.join()).not.toContain(tokens.writer);
    expect(await lookApart(proxied)).toMatch(/^FORGE_UNREACHABLE .*certificate that this machine does not trust/);
    // A name that leads nowhere, and is not asked of the proxy.
    expect(await lookApart({ ...proxied, no_proxy: "ghe.test" })).toMatch(/^FORGE_UNREACHABLE .*host name/);
    expect(proxy.seen).toEqual([]);
  } finally {
    await new Promise((resolve) => api.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  }
});
