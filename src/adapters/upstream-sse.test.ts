import type { ServerResponse } from "node:http";
import { describe, expect, test, vi } from "vitest";
import { type ScriptedServer, scriptedServer, UpstreamProbe } from "../testing/upstream-probe.ts";
import type { RemoteServer } from "./http-link.ts";
import { sseUpstream } from "./upstream-sse.ts";

const probeOf = (server: Pick<ScriptedServer, "url" | "address">, more: Partial<RemoteServer> = {}) =>
  new UpstreamProbe(sseUpstream({ url: `${server.url}/sse`, addresses: [server.address], ...more }));

const events = (response: ServerResponse) => response.writeHead(200, { "content-type": "text/event-stream" });

/** Opens the stream with this endpoint; answers what is posted by `reply` on it. */
async function sseServer(
  endpoint: string,
  reply: (stream: ServerResponse, body: string, response: ServerResponse) => void,
) {
  let stream: ServerResponse | undefined;
  return scriptedServer((request, response, body) => {
    if (request.method === "GET") {
      stream = events(response);
      stream.write(`event: endpoint\ndata: ${endpoint}\n\n`);
    } else if (stream !== undefined) reply(stream, body, response);
  });
}

const answered = (stream: ServerResponse, body: string, response: ServerResponse) => {
  const { id } = JSON.parse(body) as { id?: number };
  response.writeHead(202).end("Accepted");
  if (id !== undefined) stream.write(`event: message\ndata: {"jsonrpc":"2.0","id":${id},"result":{}}\n\n`);
};

test("messages go to the address that the stream names, with the server's headers; answers come by the stream", async () => {
  await using server = await sseServer("/messages?sessionId=1", answered);
  const probe = await probeOf(server, { headers: { Authorization: "Bearer k" } }).open("legacy");
  await probe.ask(2, "tools/list");
  expect(probe.messages.map(({ on }) => on)).toEqual([undefined, undefined]);
  probe.transport.cancel(7, "enough");
  await vi.waitFor(() => expect(server.requests.at(-1)?.body).toContain('"requestId":7'));
  await probe.transport.close();
  const [get, ...posts] = server.requests;
  expect(get?.headers.accept).toBe("text/event-stream");
  expect(new Set(posts.map(({ url }) => url))).toEqual(new Set(["/messages?sessionId=1"]));
  expect(server.requests.every(({ headers }) => headers.authorization === "Bearer k")).toBe(true);
  expect([probe.failures, probe.closings]).toEqual([[], [undefined]]);
});

test("an address on another origin is refused, and nothing is sent there", async () => {
  await using other = await scriptedServer((_, response) => response.writeHead(202).end());
  for (const endpoint of [`${other.url}/messages`, "//evil.example/messages", "http://["]) {
    await using server = await sseServer(endpoint, answered);
    const probe = probeOf(server, { addresses: [server.address, other.address] });
    await expect(probe.open()).rejects.toMatchObject({ code: "UPSTREAM_UNAVAILABLE" });
  }
  expect(other.requests).toEqual([]);
});

test("the first address counts: a later one changes nothing", async () => {
  await using server = await sseServer("/one\n\nevent: endpoint\ndata: /two", answered);
  const probe = await probeOf(server).open("legacy");
  await probe.ask(2, "tools/list");
  await probe.transport.close();
  expect(new Set(server.requests.slice(1).map(({ url }) => url))).toEqual(new Set(["/one"]));
});

describe("a server that does not start", () => {
  test.each<[string, (response: ServerResponse) => void, string]>([
    [
      "is none for events",
      (response) => response.writeHead(200, { "content-type": "text/html" }).end("x"),
      "UPSTREAM_FAILED",
    ],
    ["refuses the credentials", (response) => response.writeHead(401).end(), "UPSTREAM_UNAVAILABLE"],
    ["ends at once", (response) => events(response).end(), "UPSTREAM_FAILED"],
    ["goes", (response) => response.destroy(), "UPSTREAM_FAILED"],
    [
      "redirects to what is closed",
      (response) => response.writeHead(307, { location: "https://127.0.0.1:1/" }).end(),
      "ADDRESS_FORBIDDEN",
    ],
  ])("since it %s", async (_, reply, code) => {
    await using server = await scriptedServer((__, response) => reply(response));
    await expect(probeOf(server).open()).rejects.toMatchObject({ code });
  });

  test("since the connection is closed meanwhile", async () => {
    await using server = await scriptedServer((_, response) => events(response).write(": wait\n\n"));
    const probe = probeOf(server);
    const opening = probe.open();
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    await probe.transport.close();
    await expect(opening).rejects.toMatchObject({ code: "UPSTREAM_FAILED" });
  });
});

test("the end of the stream ends the connection", async () => {
  await using server = await sseServer("/messages", (stream, body, response) =>
    body.includes("tools/call") ? stream.end() : answered(stream, body, response),
  );
  const probe = await probeOf(server).open("legacy");
  await expect(probe.ask(2, "tools/call")).rejects.toMatchObject({ code: "UPSTREAM_FAILED" });
  await expect(probe.ask(3, "tools/call")).rejects.toMatchObject({ code: "UPSTREAM_FAILED" });
  expect(probe.closings).toHaveLength(1);
});

test("a message that is refused fails its request only", async () => {
  await using server = await sseServer("/messages", (stream, body, response) =>
    body.includes("tools/call") ? response.writeHead(400).end("sk-secret") : answered(stream, body, response),
  );
  const probe = await probeOf(server).open("legacy");
  await expect(probe.ask(2, "tools/call")).rejects.toMatchObject({ code: "UPSTREAM_FAILED", details: { status: 400 } });
  await probe.ask(3, "tools/list");
  await probe.transport.close();
  expect(JSON.stringify(probe.failures)).not.toContain("secret");
});

test("garbage is left out; a message over the limit ends the connection", async () => {
  await using server = await sseServer("/messages", (stream, body, response) => {
    stream.write("data: hello\n\ndata: [1]\n\nevent: ping\ndata: {}\n\n");
    if (body.includes("tools/call")) stream.write(`data: ${"x".repeat(200_000)}\n\n`);
    answered(stream, body, response);
  });
  const probe = await probeOf(server, { maxMessageBytes: 100_000 }).open("legacy");
  await probe.ask(2, "tools/list");
  expect(probe.messages).toHaveLength(2);
  await expect(probe.ask(3, "tools/call")).rejects.toMatchObject({ details: { limit: 100_000 } });
});
