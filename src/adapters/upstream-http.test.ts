import type { ServerResponse } from "node:http";
import { describe, expect, test, vi } from "vitest";
import { UpstreamProbe, type ScriptedServer, scriptedServer } from "../testing/upstream-probe.ts";
import type { RemoteServer } from "./http-link.ts";
import { httpUpstream } from "./upstream-http.ts";

const probeOf = (server: Pick<ScriptedServer, "url" | "address">, more: Partial<RemoteServer> = {}) =>
  new UpstreamProbe(httpUpstream({ url: `${server.url}/mcp`, addresses: [server.address], ...more }));

const result = (body: string, value: unknown = { ok: true }) =>
  JSON.stringify({ jsonrpc: "2.0", id: (JSON.parse(body) as { id: number }).id, result: value });

const json = (response: ServerResponse, text: string, status = 200, headers = {}) =>
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);

const events = (response: ServerResponse, headers = {}) =>
  response.writeHead(200, { "content-type": "text/event-stream", ...headers });

/** Answers the handshake of 2025 with a session, notifications with 202 and GET with 405; true where it did. */
function handshake(request: { method?: string | undefined }, response: ServerResponse, body: string): boolean {
  if (request.method === "GET") response.writeHead(405).end();
  else if (request.method === "DELETE") response.writeHead(200).end();
  else if (body.includes('"initialize"')) json(response, result(body), 200, { "mcp-session-id": "s-1" });
  else if (!body.includes('"id"')) response.writeHead(202).end();
  else return false;
  return true;
}

describe("at 2026-07-28", () => {
  test("says version, method, name and arguments in headers, its own headers, and no session", async () => {
    await using server = await scriptedServer((_, response, body) =>
      json(response, result(body), 200, { "mcp-session-id": "s-1" }),
    );
    const headers = {
      Authorization: "Bearer its-own",
      "X-Team": "é",
      "Mcp-Name": "forged",
      Host: "forged",
      Accept: "x/y",
    };
    const probe = await probeOf(server, { headers }).open();
    await probe.ask(1, "server/discover");
    probe.transport.negotiated({ era: "modern", version: "2026-07-28" });
    await probe.ask(2, "tools/call", {}, { name: "prüfe", headers: { "Mcp-Param-Region": "eu" } });
    await probe.transport.close();
    const [first, second] = server.requests;
    expect(first?.headers).toMatchObject({ "mcp-protocol-version": "2026-07-28", "mcp-method": "server/discover" });
    expect(first?.headers).not.toHaveProperty("mcp-name");
    expect(second?.headers).toMatchObject({
      accept: "application/json, text/event-stream",
      authorization: "Bearer its-own",
      "content-type": "application/json",
      host: server.address,
      "mcp-method": "tools/call",
      "mcp-name": "=?base64?cHLDvGZl?=",
      "mcp-param-region": "eu",
    });
    expect(server.requests.every(({ headers: sent }) => sent["mcp-session-id"] === undefined)).toBe(true);
    // Nothing was ever ended that has no session.
    expect(server.requests.map(({ method }) => method)).toEqual(["POST", "POST"]);
  });

  test("messages of a stream come in order, as the bytes that were sent, on the request that they belong to", async () => {
    const progress = '{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":7,"progress":1.0}}';
    await using server = await scriptedServer((_, response, body) => {
      events(response).write(`:hi\n\ndata: ${progress}\n\nevent: message\ndata: ${progress}\n\n`);
      response.end(`event: other\ndata: {}\n\ndata: ${result(body)}\n\n`);
    });
    const probe = await probeOf(server).open("modern");
    await probe.ask(7, "tools/call");
    expect(probe.messages.map(({ text, on }) => [text, on])).toEqual([
      [progress, 7],
      [progress, 7],
      ['{"jsonrpc":"2.0","id":7,"result":{"ok":true}}', 7],
    ]);
    await probe.transport.close();
    expect([probe.failures, probe.closings]).toEqual([[], [undefined]]);
  });

  test("a cancelled request ends its stream, and nothing more is heard of it", async () => {
    const gone = Promise.withResolvers<void>();
    await using server = await scriptedServer((_, response) => {
      events(response).write(": open\n\n");
      response.on("close", () => gone.resolve());
    });
    const probe = await probeOf(server).open("modern");
    void probe.ask(1, "tools/call");
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    probe.transport.cancel(1, "enough");
    await gone.promise;
    expect([server.requests.length, probe.failures]).toEqual([1, []]);
    await probe.transport.close();
  });

  test("a stream that breaks off is lost: it is not asked for again", async () => {
    await using server = await scriptedServer((_, response) => {
      events(response).write("id: e-1\nretry: 1\ndata: \n\n");
      setTimeout(() => response.destroy(), 20);
    });
    const probe = await probeOf(server).open("modern");
    await expect(probe.ask(1, "tools/call")).rejects.toMatchObject({ code: "UPSTREAM_FAILED" });
    await probe.transport.close();
    expect(server.requests).toHaveLength(1);
  });

  test.each([400, 404])("an error of JSON-RPC with HTTP %i is the response", async (status) => {
    await using server = await scriptedServer((_, response, body) => {
      const { id } = JSON.parse(body) as { id: number };
      json(response, `{"jsonrpc":"2.0","id":${id},\n"error":{"code":-32601,"message":"no"}}`, status);
    });
    const probe = await probeOf(server).open("modern");
    const { error } = await probe.ask(3, "tools/nope");
    expect(error).toEqual({ code: -32601, message: "no" });
    expect(probe.messages[0]?.text).not.toContain("\n");
    await probe.transport.close();
    expect(probe.failures).toEqual([]);
  });

  test("a refusal that is no response fails with its status and code, without the server's words", async () => {
    const text = '{"jsonrpc":"2.0","id":null,"error":{"code":-32000,"message":"bad key sk-secret"}}';
    await using server = await scriptedServer((_, response) => json(response, text, 400));
    const probe = await probeOf(server).open("modern");
    await expect(probe.ask(1, "server/discover")).rejects.toMatchObject({
      code: "UPSTREAM_FAILED",
      details: { status: 400, code: -32000 },
      message: expect.not.stringContaining("secret") as string,
    });
    await probe.transport.close();
  });
});

describe("at 2025", () => {
  test("keeps the session, opens the stream of its own, ends the session", async () => {
    const note = '{"jsonrpc":"2.0","method":"notifications/tools/list_changed"}';
    await using server = await scriptedServer((request, response, body) => {
      if (request.method === "GET") events(response).write(`data: ${note}\n\n`);
      else if (!handshake(request, response, body)) json(response, result(body));
    });
    const probe = await probeOf(server).open("legacy");
    await probe.ask(2, "tools/list");
    await vi.waitFor(() => expect(probe.messages.map(({ text }) => text)).toContain(note));
    expect(probe.messages.find(({ text }) => text === note)?.on).toBeUndefined();
    await probe.transport.close();
    const [initialize, ...rest] = server.requests;
    expect(initialize?.headers).not.toHaveProperty("mcp-protocol-version");
    expect(rest.map(({ method }) => method).sort()).toEqual(["DELETE", "GET", "POST", "POST"]);
    for (const { headers } of rest) {
      expect(headers).toMatchObject({ "mcp-session-id": "s-1", "mcp-protocol-version": "2025-11-25" });
      expect(headers).not.toHaveProperty("mcp-method");
    }
  });

  test("404 means that the session is over: that request was not handled, and the connection ends", async () => {
    await using server = await scriptedServer((request, response, body) => {
      if (!handshake(request, response, body) && !body.includes("slow")) response.writeHead(404).end();
    });
    const probe = await probeOf(server).open("legacy");
    const slow = probe.ask(2, "slow");
    await expect(probe.ask(3, "tools/list")).rejects.toMatchObject({ details: { unhandled: true } });
    await expect(slow).rejects.toMatchObject({ code: "UPSTREAM_FAILED" });
    expect([probe.failures.map(({ id }) => id), probe.closings.length]).toEqual([[3], 1]);
    await expect(probe.ask(4, "tools/list")).rejects.toMatchObject({ code: "UPSTREAM_UNAVAILABLE" });
    await probe.transport.close();
    expect(probe.closings).toHaveLength(1);
    expect(server.requests.some(({ method }) => method === "DELETE")).toBe(false);
  });

  test("a cancelled request is told to the server before its stream ends", async () => {
    const seen: string[] = [];
    await using server = await scriptedServer((request, response, body) => {
      if (body.includes("notifications/cancelled")) seen.push(body);
      if (handshake(request, response, body)) return;
      events(response).write(": open\n\n");
      response.on("close", () => seen.push("closed"));
    });
    const probe = await probeOf(server).open("legacy");
    void probe.ask(2, "tools/call");
    await vi.waitFor(() => expect(server.requests.at(-1)?.body).toContain("tools/call"));
    probe.transport.cancel(2, "enough");
    await vi.waitFor(() => expect(seen).toHaveLength(2));
    const params = { requestId: 2, reason: "enough" };
    expect(seen).toEqual([JSON.stringify({ jsonrpc: "2.0", method: "notifications/cancelled", params }), "closed"]);
    await probe.transport.close();
    expect(probe.failures).toEqual([]);
  });

  test("a stream that breaks off is resumed after the last event, as often as something new came", async () => {
    let streams = 0;
    let call = "";
    await using server = await scriptedServer((request, response, body) => {
      const resumed = request.headers["last-event-id"];
      if (request.method === "GET" && resumed !== undefined) {
        streams += 1;
        const data = streams < 8 ? '{"jsonrpc":"2.0","method":"notifications/message"}' : result(call);
        events(response).end(`id: e-${streams}\ndata: ${data}\n\n`);
      } else if (!handshake(request, response, body)) {
        call = body;
        events(response).end("id: e-0\nretry: 1\ndata: \n\n");
      }
    });
    const probe = await probeOf(server).open("legacy");
    await probe.ask(2, "tools/call");
    await probe.transport.close();
    expect(server.requests.flatMap(({ headers }) => headers["last-event-id"] ?? [])).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((n) => `e-${n}`),
    );
    expect(probe.messages.slice(1).map(({ on }) => on)).toEqual(Array.from({ length: 8 }, () => 2));
  });

  test("a stream that brings nothing new is given up", async () => {
    await using server = await scriptedServer((request, response, body) => {
      if (request.headers["last-event-id"] !== undefined) events(response).end(": nothing\n\n");
      else if (!handshake(request, response, body)) events(response).end("id: e-0\nretry: 1\ndata: \n\n");
    });
    const probe = await probeOf(server).open("legacy");
    await expect(probe.ask(2, "tools/call")).rejects.toMatchObject({ code: "UPSTREAM_FAILED" });
    expect(server.requests.filter(({ headers }) => headers["last-event-id"] === "e-0")).toHaveLength(5);
    await probe.transport.close();
  });

  test("waits as long as the server wishes before it resumes", async () => {
    const at: number[] = [];
    let call = "";
    await using server = await scriptedServer((request, response, body) => {
      if (request.headers["last-event-id"] !== undefined) {
        at.push(performance.now());
        events(response).end(`data: ${result(call)}\n\n`);
      } else if (!handshake(request, response, body)) {
        call = body;
        events(response).end("id: e-0\nretry: 400\ndata: \n\n");
        at.push(performance.now());
      }
    });
    const probe = await probeOf(server).open("legacy");
    await probe.ask(2, "tools/call");
    await probe.transport.close();
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(390);
  });

  test("a response, and not only requests, can be sent; nothing overtakes the end of the handshake", async () => {
    const order: string[] = [];
    const answer = '{"jsonrpc":"2.0","id":"s-1","result":{}}';
    await using server = await scriptedServer((request, response, body) => {
      if (request.method !== "POST") response.writeHead(405).end();
      else if (body.includes("notifications/initialized")) {
        setTimeout(() => {
          order.push("the handshake is over");
          response.writeHead(202).end();
        }, 50);
      } else if (!handshake(request, response, body)) {
        order.push(body === answer ? "a response" : "something else");
        response.writeHead(202).end();
      }
    });
    const probe = await probeOf(server).open("legacy");
    await probe.transport.send({ text: answer });
    await vi.waitFor(() => expect(order).toEqual(["the handshake is over", "a response"]));
    await probe.transport.close();
  });
});

test("credentials that are refused are made anew, once for all requests, and the request is sent again", async () => {
  let made = 0;
  const freshHeaders = async () => ({ authorization: `Bearer t-${(made += 1)}` });
  await using server = await scriptedServer((request, response, body) => {
    if (request.headers.authorization === "Bearer t-2") json(response, result(body));
    else response.writeHead(401).end();
  });
  const probe = await probeOf(server, { headers: { Authorization: "Bearer old" }, freshHeaders }).open("modern");
  await Promise.all([probe.ask(1, "tools/list"), probe.ask(2, "tools/list")]);
  expect([made, server.requests.length]).toEqual([2, 4]);
  await probe.transport.close();
});

test.each([401, 403])("credentials that stay refused (%i) fail as such", async (status) => {
  const freshHeaders = async () => ({ authorization: "Bearer same" });
  await using server = await scriptedServer((_, response) => response.writeHead(status).end("no, sk-secret"));
  const probe = await probeOf(server, { freshHeaders }).open("modern");
  await expect(probe.ask(1, "tools/list")).rejects.toMatchObject({
    code: "UPSTREAM_UNAVAILABLE",
    details: { status, unhandled: true },
    message: expect.not.stringContaining("secret") as string,
  });
  expect(server.requests).toHaveLength(1);
  await probe.transport.close();
});

test.each([
  { headers: { "x-a": "a\r\nAuthorization: x" } },
  { headers: { "x a": "b" } },
  { url: "nonsense" },
  { addresses: ["a/b"] },
])("%j is refused at once", (more) => {
  const make = () => httpUpstream({ url: "https://mcp.example/", ...more });
  expect(make).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
});
