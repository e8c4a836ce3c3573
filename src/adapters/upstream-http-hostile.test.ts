import type { ServerResponse } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { type ScriptedServer, scriptedServer, socketServer, UpstreamProbe } from "../testing/upstream-probe.ts";
import type { RemoteServer } from "./http-link.ts";
import { httpUpstream } from "./upstream-http.ts";

const probeOf = (server: Pick<ScriptedServer, "url" | "address">, more: Partial<RemoteServer> = {}) =>
  new UpstreamProbe(httpUpstream({ url: `${server.url}/mcp`, addresses: [server.address], ...more })).open("modern");

const answer = (id: number) => JSON.stringify({ jsonrpc: "2.0", id, result: { ok: true } });
const json = { "content-type": "application/json" };
const sse = { "content-type": "text/event-stream" };
const failed = { code: "UPSTREAM_FAILED" };

/** Writes for ever, and says how many bytes the other end has let through. */
function endless(response: ServerResponse, chunk: string): { written: number } {
  const state = { written: 0 };
  const write = () => {
    while (!response.destroyed) {
      state.written += chunk.length;
      if (response.write(chunk)) continue;
      response.once("drain", write);
      return;
    }
  };
  write();
  return state;
}

describe("what never ends", () => {
  test.each([
    ["JSON", json, '{"a":"', "x".repeat(65_536)],
    ["an event of one line", sse, "data: ", "x".repeat(65_536)],
    ["an event of many lines", sse, "", "data: x\n".repeat(8_192)],
    ["an event of empty lines", sse, "", "data:\n".repeat(8_192)],
    ["a field that nobody knows", sse, "", "x".repeat(65_536)],
  ])("%s ends at the limit of one message", async (_, headers, start, chunk) => {
    let state = { written: 0 };
    await using server = await scriptedServer((__, response) => {
      response.writeHead(200, headers).write(start);
      state = endless(response, chunk);
    });
    const probe = await probeOf(server, { maxMessageBytes: 1_000_000 });
    await expect(probe.ask(1, "tools/call")).rejects.toMatchObject({ ...failed, details: { limit: 1_000_000 } });
    expect(state.written).toBeLessThan(32_000_000);
    await probe.transport.close();
    expect(probe.messages).toEqual([]);
  });

  test("the body of a refusal is not read to its end", async () => {
    await using server = await scriptedServer(
      (_, response) => void endless(response.writeHead(500), "x".repeat(65_536)),
    );
    const probe = await probeOf(server);
    await expect(probe.ask(1, "tools/call")).rejects.toMatchObject({ ...failed, details: { status: 500 } });
    await probe.transport.close();
  });

  test("nor is that of a redirect", async () => {
    await using server = await scriptedServer(
      (_, response) => void endless(response.writeHead(307, { location: "/x" }), "x".repeat(65_536)),
    );
    const probe = await probeOf(server);
    await expect(probe.ask(1, "tools/call")).rejects.toMatchObject(failed);
    await probe.transport.close();
  });

  test("headers end at 16 kB", async () => {
    await using server = await socketServer((socket) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      const more = () => {
        while (!socket.destroyed) {
          if (socket.write(`x-a: ${"y".repeat(1_000)}\r\n`)) continue;
          socket.once("drain", more);
          return;
        }
      };
      more();
    });
    const probe = await probeOf(server);
    await expect(probe.ask(1, "tools/call")).rejects.toMatchObject({ ...failed, message: /16 kB/ });
    await probe.transport.close();
  });

  test("what unpacks to gigabytes ends at the limit of one message", async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from('{"a":"'), Buffer.alloc(60_000_000, "x")]), { level: 1 });
    await using server = await scriptedServer((_, response) =>
      response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(bomb),
    );
    const before = process.memoryUsage().arrayBuffers;
    const probe = await probeOf(server, { maxMessageBytes: 1_000_000 });
    await expect(probe.ask(1, "tools/call")).rejects.toMatchObject({ ...failed, details: { limit: 1_000_000 } });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
    await probe.transport.close();
  });

  test("a reader that takes nothing holds the server back, message by message", async () => {
    let state = { written: 0 };
    const note = `data: {"jsonrpc":"2.0","method":"notifications/message","params":"${"x".repeat(60_000)}"}\n\n`;
    await using server = await scriptedServer((_, response) => {
      response.writeHead(200, sse);
      state = endless(response, note);
    });
    const probe = await probeOf(server);
    const wait = Promise.withResolvers<void>();
    probe.hold = wait.promise;
    probe.ask(1, "tools/call").catch(() => {});
    await vi.waitFor(() => expect(probe.messages.length).toBeGreaterThan(0));
    let before = -1;
    const stands = () => {
      const since = before;
      before = state.written;
      expect(before).toBe(since);
    };
    // The sockets' own buffers take some more.
    await vi.waitFor(stands, { timeout: 20_000, interval: 300 });
    const held = probe.messages.length;
    expect(held).toBeLessThan(5);
    probe.hold = undefined;
    wait.resolve();
    await vi.waitFor(() => expect(probe.messages.length).toBeGreaterThan(held + 50), 20_000);
    await probe.transport.close();
  });
});

describe("what is slow", () => {
  test("no answer at all", async () => {
    await using server = await scriptedServer(() => {});
    const probe = await probeOf(server, { firstByteMs: 300 });
    await expect(probe.ask(1, "tools/call")).rejects.toMatchObject({
      ...failed,
      message: /gave no answer within 0.3 s/,
    });
    await probe.transport.close();
  });

  test("silence in the middle", async () => {
    await using server = await scriptedServer((_, response) => response.writeHead(200, sse).write(": hi\n\n"));
    const probe = await probeOf(server, { idleMs: 300 });
    await expect(probe.ask(1, "tools/call")).rejects.toMatchObject({ ...failed, message: /silent for 0.3 s/ });
    await probe.transport.close();
  });

  test("a byte now and then ends at the limit of the whole, and the server sees it", async () => {
    const gone = Promise.withResolvers<void>();
    await using server = await scriptedServer((_, response) => {
      response.writeHead(200, sse);
      const timer = setInterval(() => response.write(":\n"), 20);
      response.on("close", () => (clearInterval(timer), gone.resolve()));
    });
    const probe = await probeOf(server, { timeoutMs: 400 });
    await expect(probe.ask(1, "tools/call")).rejects.toMatchObject({ ...failed, details: { timedOut: true } });
    await gone.promise;
    await probe.transport.close();
  });

  test("a subscription may last", async () => {
    await using server = await scriptedServer((_, response, body) => {
      response.writeHead(200, sse).write(": hi\n\n");
      const { id } = JSON.parse(body) as { id: number };
      setTimeout(() => response.end(`data: ${answer(id)}\n\n`), 1_500);
    });
    const probe = await probeOf(server, { idleMs: 200, timeoutMs: 300 });
    const { result } = await probe.ask(1, "subscriptions/listen");
    expect(result).toEqual({ ok: true });
    await probe.transport.close();
  });

  test("a stream that stays open behind its response is left", async () => {
    const gone = Promise.withResolvers<void>();
    await using server = await scriptedServer((_, response) => {
      response.writeHead(200, sse).write(`data: ${answer(1)}\n\n`);
      response.on("close", () => gone.resolve());
    });
    const probe = await probeOf(server);
    await probe.ask(1, "tools/call");
    await gone.promise;
    await probe.transport.close();
    expect(probe.failures).toEqual([]);
  });
});

describe("what is no answer", () => {
  test.each<[string, (response: ServerResponse) => void]>([
    ["a page", (response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>")],
    ["no type", (response) => response.writeHead(200).end(answer(1))],
    ["no body", (response) => response.writeHead(202).end()],
    ["JSON that is none", (response) => response.writeHead(200, json).end("{nope")],
    ["JSON that is no message", (response) => response.writeHead(200, json).end('{"ok":true}')],
    [
      "JSON cut off",
      (response) => response.writeHead(200, { ...json, "content-length": 500 }).write('{"jsonrpc":"2.0",'),
    ],
    ["events without a response", (response) => response.writeHead(200, sse).end("data: hello\n\n")],
    ["an event cut off", (response) => response.writeHead(200, sse).end(`data: ${answer(1)}\n`)],
    [
      "an encoding of its own",
      (response) => response.writeHead(200, { ...json, "content-encoding": "rot13" }).end("x"),
    ],
    ["broken gzip", (response) => response.writeHead(200, { ...json, "content-encoding": "gzip" }).end("x")],
    ["a redirect to another method", (response) => response.writeHead(302, { location: "/x" }).end()],
    ["a redirect to nowhere", (response) => response.writeHead(307, { location: "http://[" }).end()],
  ])("%s", async (_, reply) => {
    await using server = await scriptedServer((__, response) => {
      reply(response);
      if (!response.writableEnded) setTimeout(() => response.destroy(), 20);
    });
    const probe = await probeOf(server);
    await expect(probe.ask(1, "tools/call")).rejects.toMatchObject(failed);
    await probe.transport.close();
    // Nothing is asked twice that may have been done.
    expect([server.requests.length, probe.messages.length, probe.failures.length]).toEqual([1, 0, 1]);
  });

  test.each([
    ["nothing, and goes", ""],
    ["something else than HTTP", "SSH-2.0-OpenSSH_9.9\r\n"],
    ["half a head", "HTTP/1.1 200 OK\r\ncontent-"],
    ["two lengths", "HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx"],
  ])("a server that says %s", async (_, text) => {
    let connections = 0;
    await using server = await socketServer((socket) => {
      connections += 1;
      socket.once("data", () => socket.end(text));
    });
    const probe = await probeOf(server);
    await expect(probe.ask(1, "tools/call")).rejects.toMatchObject(failed);
    await probe.transport.close();
    expect(connections).toBe(1);
  });

  test("nobody there: not reached, and nothing done", async () => {
    const server = await scriptedServer(() => {});
    await server[Symbol.asyncDispose]();
    const probe = await probeOf(server);
    await expect(probe.ask(1, "tools/call")).rejects.toMatchObject({
      code: "UPSTREAM_UNAVAILABLE",
      details: { unhandled: true },
    });
    await probe.transport.close();
  });
});

test("garbage between messages is left out, and a second response too", async () => {
  const bad = ["", "null", "[]", "[1]", "hello", '"result"', "{}", '{"id":1}']
    .map((text) => `data: ${text}\n\n`)
    .join("");
  await using server = await scriptedServer((_, response) => {
    response.writeHead(200, sse).write(`${bad}data: ${answer(1)}\n\ndata: ${answer(1)}\n\n`);
    setTimeout(() => response.end(`data: ${answer(1)}\n\n`), 50);
  });
  const probe = await probeOf(server);
  await probe.ask(1, "tools/call");
  await new Promise((resolve) => setTimeout(resolve, 150));
  await probe.transport.close();
  expect([probe.messages.length, probe.failures.length]).toEqual([1, 0]);
});

test("JSON of several lines comes as one, a batch as its messages", async () => {
  const value = { jsonrpc: "2.0", id: 1, result: { text: "a\nb" } };
  await using server = await scriptedServer((_, response, body) => {
    const id = (JSON.parse(body) as { id: number }).id;
    const text = JSON.stringify(
      id === 1
        ? value
        : [
            { jsonrpc: "2.0", method: "x" },
            { ...value, id },
          ],
      undefined,
      2,
    );
    response.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end(text);
  });
  const probe = await probeOf(server);
  expect((await probe.ask(1, "tools/call")).result).toEqual(value.result);
  await probe.ask(2, "tools/call");
  await probe.transport.close();
  expect(probe.messages.map(({ text }) => text.includes("\n"))).toEqual([false, false, false]);
});

test.each([
  ["gzip", gzipSync],
  ["x-gzip", gzipSync],
  ["deflate", deflateSync],
  ["br", brotliCompressSync],
  ["zstd", zstdCompressSync],
])("an answer encoded as %s, though nobody asked for it", async (encoding, encode) => {
  await using server = await scriptedServer((_, response) =>
    response.writeHead(200, { ...json, "content-encoding": encoding }).end(encode(answer(1))),
  );
  const probe = await probeOf(server);
  await probe.ask(1, "tools/call");
  expect(server.requests[0]?.headers["accept-encoding"]).toBe("identity");
  await probe.transport.close();
});

describe("redirects", () => {
  test("within the server, credentials go along, and the request is the same", async () => {
    await using server = await scriptedServer((request, response) => {
      if (request.url === "/mcp") response.writeHead(307, { location: "/mcp/" }).end("moved");
      else response.writeHead(200, json).end(answer(1));
    });
    const probe = await probeOf(server, { headers: { Authorization: "Bearer k" } });
    await probe.ask(1, "tools/call");
    await probe.transport.close();
    const [first, second] = server.requests;
    expect([second?.url, second?.method, second?.headers.authorization]).toEqual(["/mcp/", "POST", "Bearer k"]);
    expect(second?.body).toBe(first?.body);
  });

  test("to another server, credentials stay behind", async () => {
    await using other = await scriptedServer((_, response) => response.writeHead(200, json).end(answer(1)));
    await using server = await scriptedServer((_, response) =>
      response.writeHead(308, { location: `${other.url}/mcp` }).end(),
    );
    const headers = { Authorization: "Bearer k", "X-Api-Key": "k" };
    const probe = await probeOf(server, { headers, addresses: [server.address, other.address] });
    await probe.ask(1, "tools/call");
    await probe.transport.close();
    expect(other.requests).toHaveLength(1);
    expect(JSON.stringify(other.requests[0]?.headers)).not.toMatch(/Bearer|api-key/i);
  });

  test("to what the guard keeps closed, nobody goes", async () => {
    await using inner = await scriptedServer((_, response) => response.writeHead(200, json).end(answer(1)));
    await using server = await scriptedServer((_, response) =>
      response.writeHead(307, { location: `${inner.url}/latest/meta-data` }).end(),
    );
    const probe = await probeOf(server);
    await expect(probe.ask(1, "tools/call")).rejects.toMatchObject({ code: "ADDRESS_FORBIDDEN" });
    await probe.transport.close();
    expect(inner.requests).toEqual([]);
  });

  test.each([
    "http://169.254.169.254/latest/meta-data/",
    "https://169.254.169.254/",
    "https://[fd00:ec2::254]/",
    "https://[::ffff:a9fe:a9fe]/",
    "https://2852039166/",
    "https://127.0.0.1/",
    "http://mcp.example/",
    "file:///etc/passwd",
    "https://user:password@mcp.example/",
  ])("to %s, nobody goes", async (location) => {
    await using server = await scriptedServer((_, response) => response.writeHead(307, { location }).end());
    const probe = await probeOf(server);
    await expect(probe.ask(1, "tools/call")).rejects.toMatchObject({ code: "ADDRESS_FORBIDDEN" });
    await probe.transport.close();
  });

  test("in a circle, they end", async () => {
    await using server = await scriptedServer((_, response) => response.writeHead(307, { location: "/mcp" }).end());
    const probe = await probeOf(server);
    await expect(probe.ask(1, "tools/call")).rejects.toMatchObject(failed);
    await probe.transport.close();
    expect(server.requests).toHaveLength(6);
  });
});

test("hundreds of calls at once are all answered, and nothing stays behind", async () => {
  await using server = await scriptedServer((_, response, body) => {
    const { id } = JSON.parse(body) as { id: number };
    setTimeout(() => response.writeHead(200, json).end(answer(id)), 20);
  });
  const probe = await probeOf(server);
  const ids = Array.from({ length: 500 }, (_, id) => id);
  const answers = await Promise.all(ids.map((id) => probe.ask(id, "tools/call")));
  expect(answers.map(({ id }) => id)).toEqual(ids);
  await probe.transport.close();
});
