import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { performance } from "node:perf_hooks";
import { localBroker } from "claude-bazaar/proxy";
import { median, type Row } from "./row.ts";

const requests = 60;
/** About what a client sends in the middle of a run, bytes. */
const bodyBytes = 100_000;
/** Of a stream that is measured for its throughput. */
const pieces = 2_000;
const piece = `event: content_block_delta\ndata: ${JSON.stringify({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "x".repeat(200) } })}\n\n`;
const start = `event: message_start\ndata: ${JSON.stringify({ type: "message_start", message: { model: "claude-sonnet-5", usage: { input_tokens: 5 } } })}\n\n`;

/** What the broker adds to the model's first byte, and what it leaves of its throughput; direct requests in turn. */
export async function measureBroker(): Promise<Row[]> {
  const server = await startModel();
  const upstream = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const broker = localBroker({ upstream, credential: { headers: { "x-api-key": "bench" } }, env: {} });
  const access = await broker.open({ ttlMs: 600_000 });
  const first: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 20; turn += 1) await measured(access.url, access.token, "warm");
  for (let turn = 0; turn < requests; turn += 1) {
    first[0].push((await measured(upstream, "k", "short")).first);
    first[1].push((await measured(access.url, access.token, "short")).first);
  }
  const speed = async (kind: string) => {
    const rates: [number[], number[]] = [[], []];
    for (let turn = 0; turn < 5; turn += 1) {
      rates[0].push((await measured(upstream, "k", kind)).rate);
      rates[1].push((await measured(access.url, access.token, kind)).rate);
    }
    return [median(rates[0]), median(rates[1])] as const;
  };
  const atPace = await speed("paced");
  const freely = await speed("flood");
  await access.close();
  server.closeAllConnections();
  server.close();
  return rowsOf(median(first[1]) - median(first[0]), atPace, freely);
}

type Speed = readonly [direct: number, brokered: number];

function rowsOf(added: number, atPace: Speed, freely: Speed): Row[] {
  return [
    {
      what: "model broker: added to the first byte",
      value: added,
      unit: "ms",
      goal: { bound: "most", limit: 5 },
      how: `request of ${bodyBytes / 1_000} kB on the loopback, median of ${requests}, against direct ones in turn`,
    },
    {
      what: "model broker: throughput kept",
      value: (atPace[1] / atPace[0]) * 100,
      unit: "%",
      goal: { bound: "least", limit: 90 },
      how: `a stream of ${atPace[0].toFixed(1)} MB/s in 10 writes a millisecond, many times what a model writes; median of 5`,
    },
    {
      what: "model broker: a stream without pace",
      value: freely[1],
      unit: "MB/s",
      how: `one process for model, broker and reader; direct ${freely[0].toFixed(0)} MB/s`,
    },
  ];
}

async function measured(url: string, token: string, kind: string): Promise<{ first: number; rate: number }> {
  const body = JSON.stringify({ model: "claude-sonnet-5", stream: true, kind, text: "x".repeat(bodyBytes) });
  const from = performance.now();
  const answer = await fetch(`${url}/v1/messages?${kind}`, { method: "POST", body, headers: { "x-api-key": token } });
  let first = 0;
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    if (bytes === 0) first = performance.now() - from;
    bytes += chunk.length;
  }
  return { first, rate: bytes / 1_000 / (performance.now() - from) };
}

async function startModel(): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(200, { "content-type": "text/event-stream" }).write(start);
      if (request.url?.endsWith("?paced")) pace(response, pieces);
      else void pour(response, request.url?.endsWith("?flood") ? pieces * 20 : 1);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function pace(response: ServerResponse, left: number): void {
  for (let count = 0; count < 10; count += 1) response.write(piece);
  if (left > 10) setTimeout(() => pace(response, left - 10), 1);
  else response.end();
}

async function pour(response: ServerResponse, left: number): Promise<void> {
  for (let count = 0; count < left; count += 1) if (!response.write(piece)) await once(response, "drain");
  response.end();
}
