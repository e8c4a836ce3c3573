import { readdirSync, readFileSync } from "node:fs";
import { createConnection, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { testKey } from "../testing/proxy-fixtures.ts";
import type { Answer } from "../testing/upstreams/mcp-caller.ts";
import { ServedFolder, type Serving, until } from "../testing/upstreams/served-folder.ts";

// The built host under more than it can bear: what it answers, and that nothing of it is left. Linux, for what is counted.

let served: ServedFolder;
beforeEach(() => {
  served = new ServedFolder({ "bazaar.config.json": JSON.stringify({ callers: { perMinute: 100_000 } }) });
});
afterEach(() => served.remove());

const handles = ({ child }: Serving) => readdirSync(`/proc/${child.pid}/fd`).length;
const megabytes = ({ child }: Serving) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "latin1"))?.[1]) / 1_024;

/** How many this process may open; one that serves may open as many. */
const most = Number(/Max open files\s+(\d+)/.exec(readFileSync("/proc/self/limits", "latin1"))?.[1] ?? 1_024);

const halfRequest = `POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${testKey}\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n{"jsonrpc"`;

async function connections(url: string, count: number): Promise<Socket[]> {
  const { hostname: host, port } = new URL(url);
  const all: Socket[] = [];
  for (let at = 0; at < count; at += 1) {
    const socket = createConnection({ host, port: Number(port) });
    socket.on("error", () => {});
    if (at % 2 === 1) socket.write(halfRequest);
    all.push(socket);
    if (at % 200 === 199) await sleep(10);
  }
  await until(() => all.every(({ connecting }) => !connecting));
  return all;
}

test("10,000 connections, half of them in the middle of a request, keep nobody out and leave nothing", async () => {
  const serving = await served.serve();
  const { caller, url } = serving;
  await caller.tool("plain_meta");
  const before = { handles: handles(serving), memory: megabytes(serving) };
  const sockets = await connections(url, Math.min(10_000, most - 500));
  // One key has 128 calls at once, so that further ones of it are refused; others are not concerned.
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect((await caller.tool("plain_meta", {}, { key: "wrong" })).status).toBe(401);
  expect(megabytes(serving) - before.memory).toBeLessThan(400);
  for (const socket of sockets) socket.destroy();
  await until(() => handles(serving) <= before.handles + 5);
  expect(handles(serving)).toBeLessThanOrEqual(before.handles + 5);
  expect((await caller.tool("plain_meta")).text).toBe("null");
});

test("a server that is killed under load, with callers of both eras, costs no call its answer", async () => {
  const serving = await served.serve();
  const { caller } = serving;
  const stop = new AbortController();
  const answers: Answer[] = [];
  const all: Answer[] = [];
  const callers = Array.from({ length: 16 }, async (_, at) => {
    while (!stop.signal.aborted) {
      const params = { name: "plain_wait", arguments: { ms: 20 } };
      const answer = await (at % 2 === 0 ? caller.modern("tools/call", params) : caller.legacy("tools/call", params));
      answers.push(answer);
      all.push(answer);
    }
  });
  for (let round = 0; round < 3; round += 1) {
    await until(() => answers.at(-1)?.text === "waited");
    for (const pid of served.processes()) process.kill(pid, "SIGKILL");
    answers.length = 0;
    await until(() => answers.length > 20);
  }
  await until(() => answers.at(-1)?.text === "waited");
  stop.abort();
  await Promise.all(callers);
  const others = all.filter(({ text }) => text !== "waited").map(({ status, last }) => [status, last]);
  for (const other of others) expect(other).toMatchObject([200, { result: { isError: true } }]);
  const children = served.processes().length;
  serving.child.kill("SIGTERM");
  expect([children <= 3, await serving.ended, served.processes()]).toEqual([true, 0, []]);
});
