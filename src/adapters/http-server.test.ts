import { request as ask } from "node:http";
import { createConnection } from "node:net";
import { expect, test } from "vitest";
import { WholeResponse } from "../access/whole-response.ts";
import { type Listening, listen } from "./http-server.ts";

const free = { port: 0 };

test("passes method, path, headers and a streamed body, and streams the answer", async () => {
  await using server = await listen(async (request) => {
    const { pathname, search } = new URL(request.url);
    const body = `${request.method} ${pathname}${search} ${request.headers.get("x-a")} ${await request.text()}`;
    return new Response(body, { status: 201, headers: { "x-b": "ü".length.toString() } });
  }, free);
  const response = await fetch(`${server.url}/a/b?c=d`, { method: "PUT", body: "büdy", headers: { "x-a": "1" } });
  expect([response.status, response.headers.get("x-b"), await response.text()]).toEqual([
    201,
    "1",
    "PUT /a/b?c=d 1 büdy",
  ]);
});

test("headers leave before the first byte of the body", async () => {
  const body = new TransformStream<Uint8Array, Uint8Array>();
  const headers = { "content-type": "text/event-stream" };
  await using server = await listen(async () => new Response(body.readable, { headers }), free);
  const response = await fetch(server.url);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const writer = body.writable.getWriter();
  await Promise.all([writer.write(new TextEncoder().encode("now")), writer.close()]);
  expect(await response.text()).toBe("now");
});

test("the request's signal aborts when the caller goes away before the answer", async () => {
  const aborted = Promise.withResolvers<string>();
  await using server = await listen((request) => {
    request.signal.addEventListener("abort", () => aborted.resolve("aborted"));
    return new Promise(() => {});
  }, free);
  const abort = new AbortController();
  const call = fetch(server.url, { signal: abort.signal });
  setTimeout(() => abort.abort(), 50);
  await expect(call).rejects.toThrow("abort");
  await expect(aborted.promise).resolves.toBe("aborted");
});

test("the body is cancelled when the caller goes away in the middle of it", async () => {
  const cancelled = Promise.withResolvers<string>();
  await using server = await listen(async () => {
    const stream = new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array(10)),
      cancel: () => cancelled.resolve("cancelled"),
    });
    return new Response(stream);
  }, free);
  const response = await fetch(server.url);
  await response.body?.cancel();
  await expect(cancelled.promise).resolves.toBe("cancelled");
});

test("a slow reader holds the writer back", async () => {
  let written = 0;
  await using server = await listen(async () => {
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      written += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    };
    return new Response(new ReadableStream({ pull }));
  }, free);
  const call = ask(server.url).end();
  await new Promise((resolve) => {
    call.once("response", resolve);
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(written).toBeLessThan(20_000_000);
  call.destroy();
});

test.each(["whole", "streamed"])("who takes nothing of a %s answer is cut, and the answer let go", async (form) => {
  const left = Promise.withResolvers<string>();
  const bytes = new Uint8Array(16_777_216);
  const handle = async () => {
    if (form === "streamed") {
      const start = (controller: ReadableStreamDefaultController<Uint8Array>) => controller.enqueue(bytes);
      return new Response(new ReadableStream({ start, cancel: () => left.resolve("left") }));
    }
    const response = new WholeResponse(bytes, { status: 200 });
    response.onLeft = () => left.resolve("left");
    return response;
  };
  await using server = await listen(handle, { ...free, stallMs: 300 });
  const caller = createConnection({ port: server.port, host: "127.0.0.1" }).pause();
  caller.on("error", () => {}).write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  expect(await left.promise).toBe("left");
  await new Promise((resolve) => caller.resume().once("close", resolve));
  expect(caller.bytesRead).toBeLessThan(bytes.length);
});

test("a silent answer, and one that is read slowly, are not cut", async () => {
  const handle = async ({ url }: Request) => {
    if (url.endsWith("/slow")) return new WholeResponse(new Uint8Array(16_777_216), { status: 200 });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    return new Response("late");
  };
  await using server = await listen(handle, { ...free, stallMs: 1_000 });
  const response = await fetch(`${server.url}/slow`);
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size % 8 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(size).toBe(16_777_216);
  expect(await (await fetch(server.url)).text()).toBe("late");
});

test.each(["a/healthz?", "a#", "a/b", "a b", "a:1:2", "[::1", "a\\b", "", "ü"])(
  "the Host header %o does not change the path",
  async (host) => {
    const paths: string[] = [];
    await using server = await listen(async ({ url }) => {
      paths.push(new URL(url).pathname);
      return new Response("ok");
    }, free);
    const socket = createConnection(server.port, "127.0.0.1");
    socket.end(Buffer.from(`GET /mcp HTTP/1.1\r\nHost: ${host}\r\n\r\n`, "latin1"));
    const answer = await new Response(socket).text();
    expect([answer.slice(0, 12), paths]).toEqual(["HTTP/1.1 400", []]);
  },
);

test("a request with two Host headers is refused", async () => {
  let asked = 0;
  await using server = await listen(async () => new Response(String((asked += 1))), free);
  const socket = createConnection(server.port, "127.0.0.1");
  socket.end("GET /mcp HTTP/1.1\r\nHost: plugins.example.com\r\nHost: other.example.com\r\n\r\n");
  const answer = await new Response(socket).text();
  expect([answer.slice(0, 12), asked]).toEqual(["HTTP/1.1 400", 0]);
});

test.each(["plugins.example.com", "127.0.0.1:80", "[::1]:8787", "my_host", "a-b.c."])("Host: %s", async (host) => {
  await using server = await listen(async ({ url }) => new Response(new URL(url).pathname), free);
  const call = ask(`${server.url}/mcp`, { headers: { host } }).end();
  const response = await new Promise<AsyncIterable<Uint8Array>>((resolve) => call.once("response", resolve));
  for await (const part of response) expect(String(part)).toBe("/mcp");
});

test("an answer that doesn't read the body leaves the connection usable", async () => {
  await using server = await listen(async () => new Response("no", { status: 401 }), free);
  for (let round = 0; round < 3; round += 1) {
    const response = await fetch(server.url, { method: "POST", body: "x".repeat(300_000) });
    expect([response.status, await response.text()]).toEqual([401, "no"]);
  }
});

test("a body that is given up half read leaves the connection usable", async () => {
  await using server = await listen(async (request) => {
    const reader = request.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    return new Response("too long", { status: 413 });
  }, free);
  for (let round = 0; round < 3; round += 1) {
    const response = await fetch(server.url, { method: "POST", body: "x".repeat(300_000) });
    expect([response.status, await response.text()]).toEqual([413, "too long"]);
  }
});

test("what is no HTTP or no possible Request is 400, and the server lives on", async () => {
  await using server = await listen(async () => new Response("ok"), free);
  expect(await raw(server, "CONNECTED?\r\n\r\n")).toContain("400");
  expect(await raw(server, "TRACE / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n")).toContain("400");
  expect(await raw(server, "GET / HTTP/1.1\r\nhost: a b\r\nconnection: close\r\n\r\n")).toContain("400");
  expect(await (await fetch(server.url)).text()).toBe("ok");
});

test("a handler that throws ends its connection and no other", async () => {
  let count = 0;
  await using server = await listen(async () => {
    count += 1;
    if (count === 1) throw new Error("boom");
    return new Response("ok");
  }, free);
  await expect(fetch(server.url)).rejects.toThrow("fetch failed");
  expect(await (await fetch(server.url)).text()).toBe("ok");
});

test("a body whose caller left before it was there is cancelled", async () => {
  const cancelled = Promise.withResolvers<string>();
  await using server = await listen(async (request) => {
    await new Promise((resolve) => {
      request.signal.addEventListener("abort", resolve);
    });
    return new Response(new ReadableStream({ cancel: () => cancelled.resolve("cancelled") }));
  }, free);
  const abort = new AbortController();
  const call = fetch(server.url, { signal: abort.signal });
  setTimeout(() => abort.abort(), 50);
  await expect(call).rejects.toThrow("abort");
  await expect(cancelled.promise).resolves.toBe("cancelled");
});

test("what fails is told, and half an answer doesn't pass for a whole one", async () => {
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  await using server = await listen(
    async (request) => {
      if (new URL(request.url).pathname === "/reject") throw new Error("handler");
      let parts = 0;
      const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
        parts += 1;
        if (parts === 1) controller.enqueue(new Uint8Array(10));
        else controller.error(new Error("body"));
      };
      return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }));
    },
    { ...free, onError },
  );
  await expect(fetch(`${server.url}/reject`)).rejects.toThrow("fetch failed");
  const response = await fetch(server.url);
  await expect(response.text()).rejects.toThrow("terminated");
  expect(errors).toEqual([new Error("handler"), new Error("body")]);
});

test("a port in use is PORT_TAKEN", async () => {
  await using server = await listen(async () => new Response(), free);
  await expect(listen(async () => new Response(), { port: server.port })).rejects.toMatchObject({ code: "PORT_TAKEN" });
  await expect(listen(async () => new Response(), { port: 70_000 })).rejects.toMatchObject({ code: "OPTION_INVALID" });
});

test.each(["8.8.8.8", "2001:db8::1", "300.1.1.1", "nosuch.invalid", "127.0.0.1:80", "fe80::1", "", "x".repeat(300)])(
  "the address %j is ADDRESS_INVALID, whatever the port",
  async (host) => {
    const listening = listen(async () => new Response(), { port: 0, host });
    await expect(listening.then((server) => server.close())).rejects.toMatchObject({
      code: "ADDRESS_INVALID",
      problem: expect.stringContaining(host),
      fix: expect.stringContaining("127.0.0.1"),
    });
  },
);

test("close lets an answer that is being written come to its end", async () => {
  const whole = new Uint8Array(8_388_608);
  const server = await listen(async () => new WholeResponse(whole, { status: 200 }), free);
  const got = await new Promise<number>((resolve, reject) => {
    const sent = ask(server.url, (response) => {
      const closing = server.close();
      let bytes = 0;
      response.on("data", (chunk: Buffer) => (bytes += chunk.length));
      response.on("error", reject).on("end", () => void closing.then(() => resolve(bytes)));
    });
    sent.on("error", reject).end();
  });
  expect(got).toBe(whole.length);
});

test("close ends streams that are open", async () => {
  const server = await listen(async () => new Response(new ReadableStream()), free);
  const response = await fetch(server.url);
  await server.close();
  await expect(response.text()).rejects.toThrow("terminated");
});

function raw(server: Listening, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = createConnection(server.port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => (answer += String(chunk))).once("close", () => resolve(answer));
    socket.once("error", reject);
  });
}

test("what is between two ends of a connection is the server's to say, and a caller's close is kept", async () => {
  const headers = { connection: "keep-alive", "keep-alive": "timeout=60", upgrade: "h2c", "x-mine": "yes" };
  await using server = await listen(async () => new Response("whole", { headers }), free);
  const socket = createConnection(server.port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  let text = "";
  for await (const chunk of socket) text += String(chunk);
  expect(text).toContain("\r\nConnection: close\r\n");
  expect(text).toContain("\r\nx-mine: yes\r\n");
  expect(text).not.toMatch(/keep-alive|upgrade/i);
});

test("an answer may end the connection", async () => {
  await using server = await listen(async () => new Response("", { headers: { connection: "close" } }), free);
  const response = await fetch(server.url);
  expect(response.headers.get("connection")).toBe("close");
});

test("an answer that is whole says how long it is", async () => {
  const headers = { "content-type": "application/json" };
  await using server = await listen(async () => new WholeResponse('"ü"', { status: 202, headers }), free);
  const response = await fetch(server.url);
  expect([response.status, response.headers.get("content-length"), await response.text()]).toEqual([202, "4", '"ü"']);
  const head = await fetch(server.url, { method: "HEAD" });
  expect([head.headers.get("content-length"), await head.text()]).toEqual(["4", ""]);
});

test.each<[string, (request: Request) => Promise<unknown>, unknown]>([
  ["bytes", async (request) => [...(await request.bytes())], [98, 195, 188]],
  ["arrayBuffer", async (request) => [...new Uint8Array(await request.arrayBuffer())], [98, 195, 188]],
  ["a stream", (request) => new Response(request.body).text(), "bü"],
  ["a blob", async (request) => (await request.blob()).size, 3],
  ["a copy and itself", async (request) => [await request.clone().text(), await request.text()], ["bü", "bü"]],
  [
    "what is made of it",
    (request) => new Request("http://x", { method: "PUT", body: request.body, duplex: "half" }).text(),
    "bü",
  ],
  [
    "text twice",
    async (request) => [await request.text(), request.bodyUsed, await request.text().catch(String)],
    ["bü", true, "TypeError: The body was read already."],
  ],
])("a request's body is read as %s", async (_, read, expected) => {
  await using server = await listen(async (request) => Response.json(await read(request)), free);
  const response = await fetch(server.url, { method: "POST", body: "bü" });
  expect(await response.json()).toEqual(expected);
});

test("a body whose sender leaves in the middle of it is no body", async () => {
  const failed = Promise.withResolvers<unknown>();
  await using server = await listen(async (request) => {
    await request.text().catch(failed.resolve);
    return new Response();
  }, free);
  const socket = createConnection(server.port, "127.0.0.1");
  socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nhalf", () => socket.destroy());
  expect(String(await failed.promise)).toContain("went away");
});

test("a signal that is asked for after the caller has gone is aborted", async () => {
  const seen = Promise.withResolvers<boolean>();
  await using server = await listen(async (request) => {
    await request.text().catch(() => {});
    setTimeout(() => seen.resolve(request.signal.aborted), 50);
    return new Promise(() => {});
  }, free);
  const socket = createConnection(server.port, "127.0.0.1");
  socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nhalf", () => socket.destroy());
  await expect(seen.promise).resolves.toBe(true);
});

test("a path that begins with two slashes names no other host", async () => {
  await using server = await listen(async (request) => new Response(request.url), free);
  const socket = createConnection(server.port, "127.0.0.1");
  socket.write("GET //evil.example/x HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n");
  let text = "";
  for await (const part of socket) text += String(part);
  expect(text).toContain("http://127.0.0.1//evil.example/x");
});

test("more than 100 headers are refused: Node would drop the rest, and with it what a request means", async () => {
  let asked = 0;
  const names: (string | null)[] = [];
  await using server = await listen(async (request) => {
    asked += 1;
    names.push(request.headers.get("x-last"));
    return new Response("ok");
  }, free);
  const send = (count: number) =>
    new Promise<number | undefined>((resolve, reject) => {
      const many = Object.fromEntries(Array.from({ length: count }, (_, at) => [`x-${at}`, "1"]));
      ask(server.url, { headers: { ...many, "x-last": "1" } }, ({ statusCode }) => resolve(statusCode))
        .on("error", reject)
        .end();
    });
  expect(await send(97)).toBe(200);
  expect(await send(98)).toBe(431);
  expect(await send(5_000).catch(() => 431)).toBe(431);
  expect([asked, names]).toEqual([1, ["1"]]);
});

test("more than 16 KiB of headers are refused", async () => {
  let asked = 0;
  await using server = await listen(async () => {
    asked += 1;
    return new Response("ok");
  }, free);
  expect((await fetch(server.url, { headers: { authorization: `Bearer ${"a".repeat(15_000)}` } })).status).toBe(200);
  expect((await fetch(server.url, { headers: { authorization: `Bearer ${"a".repeat(17_000)}` } })).status).toBe(431);
  expect(asked).toBe(1);
});

test("the handler hears from which address a request comes", async () => {
  await using server = await listen(async (_, { address }) => new Response(address), free);
  expect(await (await fetch(server.url)).text()).toBe("127.0.0.1");
});
