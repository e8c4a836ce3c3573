import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { say } from "../testing/script.ts";
import { startScriptedModel } from "../testing/scripted-model.ts";
import { localBroker } from "./local-broker.ts";
import { modelUpstream } from "./model-upstream.ts";
import { remoteBroker } from "./remote-broker.ts";
import { startBroker } from "./start-broker.ts";

const credential = { headers: { "x-api-key": "sk-real-0123456789" } };
const controlKey = "control-key-0123456789";
const ttlMs = 60_000;
const hello = { model: "claude-sonnet-5", max_tokens: 9, messages: [{ role: "user", content: "hello" }] };
const event = (data: { readonly type: string; readonly [key: string]: unknown }) =>
  `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`;
const first = event({ type: "message_start", message: { model: hello.model, usage: { input_tokens: 5 } } });
const last = event({ type: "message_delta", usage: { output_tokens: 3 } });

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<[string, Server]> {
  const server = createServer(handle).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  return [`http://127.0.0.1:${(server.address() as AddressInfo).port}`, server];
}

const stream = { "content-type": "text/event-stream" };

function ask(url: string, token: string, signal?: AbortSignal): Promise<Response> {
  const body = JSON.stringify({ ...hello, stream: true });
  return fetch(`${url}/v1/messages`, { method: "POST", body, headers: { "x-api-key": token }, signal: signal ?? null });
}

const brokerFor = (upstream: string, env = {}) => localBroker({ upstream, credential, env });
const text = (value: Uint8Array | undefined) => new TextDecoder().decode(value);

describe("an answer", () => {
  test("reaches the run byte by byte, before the model has gone on", async () => {
    let goOn: () => void = () => {};
    const [url] = await serve((_, response) => {
      response.writeHead(200, stream).write(first);
      goOn = () => response.end(last);
    });
    const access = await brokerFor(url).open({ ttlMs });
    const reader = (await ask(access.url, access.token)).body!.getReader();
    expect(text((await reader.read()).value)).toBe(first);
    goOn();
    expect(text((await reader.read()).value)).toBe(last);
    expect((await reader.read()).done).toBe(true);
    expect(await access.close()).toMatchObject({ tokens: { input: 5, output: 3 }, requests: 1 });
  });

  test("ends at the model when the run goes away, or is over", async () => {
    const ended: Promise<unknown>[] = [];
    const [url] = await serve((_, response) => {
      ended.push(once(response, "close"));
      response.writeHead(200, stream).write(first);
    });
    const access = await brokerFor(url).open({ ttlMs });
    const abort = new AbortController();
    const reader = (await ask(access.url, access.token, abort.signal)).body!.getReader();
    await reader.read();
    abort.abort();
    await ended[0];
    const other = (await ask(access.url, access.token)).body!.getReader();
    await other.read();
    await access.close();
    await ended[1];
    await expect(other.read()).rejects.toBeInstanceOf(Error);
  });

  test.each([
    // Given up at 16 MiB, long before the run ends.
    ["a line without end", "data: " + "x".repeat(1024 * 1024), 100],
    ["events that are none", "data: {]\n\n:\n\n\u0000\n", Infinity],
  ])("that is %s ends with the run, not with the broker", async (_, piece, most) => {
    let sent = 0;
    const [url] = await serve((_request, response) => {
      response.writeHead(200, stream).write(first);
      const more = () => {
        if (response.destroyed) return;
        sent += 1;
        response.write(piece, () => setImmediate(more));
      };
      more();
    });
    const access = await brokerFor(url).open({ ttlMs });
    const body = (await ask(access.url, access.token)).body!;
    const all = (async () => {
      const reader = body.getReader();
      for (;;) {
        await reader.read();
        if (sent > 200) await access.close();
      }
    })();
    await expect(all).rejects.toBeInstanceOf(Error);
    expect(sent).toBeLessThan(most);
    await access.close();
  });

  test("that breaks off is no whole one", async () => {
    const [url] = await serve((_, response) => {
      response.writeHead(200, stream).write(first, () => setTimeout(() => response.destroy(), 20));
    });
    const access = await brokerFor(url).open({ ttlMs });
    const response = await ask(access.url, access.token);
    await expect(response.text()).rejects.toBeInstanceOf(Error);
    expect((await access.close()).tokens.input).toBe(5);
  });
});

describe("the way to the model", () => {
  test("goes through the proxy of the environment, and past it where NO_PROXY says so", async () => {
    await using model = await startScriptedModel(() => say("hi"));
    const through: string[] = [];
    const [proxy, server] = await serve(() => {});
    server.on("connect", (request: IncomingMessage, socket: NodeJS.WritableStream & NodeJS.ReadableStream) => {
      through.push(request.url ?? "");
      const [host = "", port = ""] = (request.url ?? "").split(":");
      const far = connect(Number(port), host, () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        far.pipe(socket).pipe(far);
      });
      far.on("error", () => {});
      socket.on("error", () => {});
    });
    for (const env of [{ HTTP_PROXY: proxy }, { http_proxy: proxy, NO_PROXY: "127.0.0.1" }]) {
      const access = await brokerFor(model.url, env).open({ ttlMs });
      expect(await (await ask(access.url, access.token)).text()).toContain("hi");
      await access.close();
    }
    expect(through).toEqual([new URL(model.url).host]);
  });

  test.each([
    ["closes", undefined, null],
    ["refuses", "403 Forbidden", "false"],
    ["is overloaded", "503 Busy", null],
  ])("a proxy that %s is asked once, and the run hears of it", { timeout: 20_000 }, async (_, status, retry) => {
    let asked = 0;
    const [proxy, server] = await serve(() => {});
    server.on("connect", (_request, socket) => {
      asked += 1;
      socket.on("error", () => {});
      if (status === undefined) socket.destroy();
      else socket.end(`HTTP/1.1 ${status}\r\n\r\n`);
    });
    for (const [turn, upstream] of ["http://api.example", "https://api.example"].entries()) {
      const access = await brokerFor(upstream, { HTTP_PROXY: proxy, HTTPS_PROXY: proxy }).open({ ttlMs });
      const answer = await ask(access.url, access.token, AbortSignal.timeout(5_000));
      expect(answer.status).toBe(502);
      expect(answer.headers.get("x-should-retry")).toBe(retry);
      expect(await answer.text()).toContain("The host's proxy");
      expect(asked).toBe(turn + 1);
      await access.close();
    }
  });

  test.each(["", "x", "ftp://a", "https://user:pass@a.example", "https://token@a.example"])("%j is refused", (base) => {
    expect(() => modelUpstream(base, {})).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
    expect(() => modelUpstream(base, {})).not.toThrow(/pass@|token@/);
  });

  test("keeps the path of a gateway", async () => {
    const paths: string[] = [];
    const [url] = await serve((request, response) => {
      paths.push(request.url ?? "");
      response.writeHead(200, stream).end(first + last);
    });
    const access = await brokerFor(`${url}/team/anthropic/`).open({ ttlMs });
    await (await ask(access.url, access.token)).text();
    await access.close();
    expect(paths).toEqual(["/team/anthropic/v1/messages"]);
  });
});

describe("a broker of its own", () => {
  test("opens, meters and closes runs for a host elsewhere", async () => {
    await using model = await startScriptedModel(() => say("hi"));
    await using broker = await startBroker({ port: 0, upstream: model.url, credential, controlKey, env: {} });
    const access = await remoteBroker({ url: broker.url, key: controlKey }).open({ ttlMs, maxRequests: 1 });
    expect(await (await ask(access.url, access.token)).text()).toContain("hi");
    expect(model.requests[0]?.headers["x-api-key"]).toBe("sk-real-0123456789");
    expect((await ask(access.url, access.token)).status).toBe(403);
    expect(await access.close()).toMatchObject({ requests: 2, stopped: "requests" });
    expect((await ask(access.url, access.token)).status).toBe(403);
    expect(broker.registry.size).toBe(0);
  });

  test("that is away, or has another key, is BROKER_FAILED without an address or key", async () => {
    await using broker = await startBroker({
      port: 0,
      upstream: "http://127.0.0.1:9",
      credential,
      controlKey,
      env: {},
    });
    for (const [url, key] of [
      ["http://127.0.0.1:9", controlKey],
      [broker.url, "another-key-0123456789"],
    ] as const) {
      const error: unknown = await remoteBroker({ url, key })
        .open({ ttlMs })
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: "BROKER_FAILED" });
      expect(String(error)).not.toMatch(/127\.0|0123456789/);
    }
  });

  test.each(["", "x", "file:///x", "http://u@h"])("can't be at %j", (url) => {
    expect(() => remoteBroker({ url, key: controlKey })).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
  });
});
