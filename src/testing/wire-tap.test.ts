import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { expect, test } from "vitest";
import { startWireTap } from "./wire-tap.ts";

async function upstream(answer: Parameters<typeof createServer>[1]) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close };
}

test("requests and answers pass unchanged and are recorded", async () => {
  await using server = await upstream((request, response) => {
    response.writeHead(201, { "x-back": request.headers["x-there"] }).end("pong äö");
  });
  await using tap = await startWireTap(server.url);
  const answer = await fetch(`${tap.url}/a/b?c=d`, {
    method: "POST",
    body: "ping 日本",
    headers: { "x-there": "yes" },
  });
  expect([answer.status, answer.headers.get("x-back"), await answer.text()]).toEqual([201, "yes", "pong äö"]);
  expect(tap.exchanges).toMatchObject([
    {
      method: "POST",
      url: "/a/b?c=d",
      body: "ping 日本",
      status: 201,
      answer: "pong äö",
      headers: { "x-there": "yes" },
    },
  ]);
});

test("a stream arrives piece by piece", async () => {
  let finish = () => {};
  await using server = await upstream((_request, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("data: 1\n\n");
    finish = () => response.end("data: 2\n\n");
  });
  await using tap = await startWireTap(server.url);
  const reader = (await fetch(tap.url)).body!.getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("data: 1\n\n");
  finish();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("data: 2\n\n");
});

test("a caller that gives up is seen by the server", async () => {
  let gone = () => {};
  const left = new Promise<void>((resolve) => (gone = resolve));
  await using server = await upstream((_request, response) => {
    response.on("close", () => gone());
    response.write("one");
  });
  await using tap = await startWireTap(server.url);
  const abort = new AbortController();
  await fetch(tap.url, { signal: abort.signal });
  abort.abort();
  await expect(left).resolves.toBeUndefined();
});

test("a server that is down is a 502", async () => {
  await using tap = await startWireTap("http://127.0.0.1:9");
  expect((await fetch(tap.url)).status).toBe(502);
  expect(tap.exchanges[0]?.status).toBe(502);
});
