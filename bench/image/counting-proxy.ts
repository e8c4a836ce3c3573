import { once } from "node:events";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What went through since the last `reset`. */
export interface Traffic {
  readonly requests: number;
  /** Bytes of bodies, to the builder and from it. */
  readonly down: number;
  readonly up: number;
  /** Of these, those of blobs. */
  readonly blobBytes: number;
}

export interface CountingProxy extends AsyncDisposable {
  /** `127.0.0.1:PORT`, in the registry's place. */
  readonly host: string;
  traffic(): Traffic;
  reset(): void;
}

/** Stands before a registry on loopback, so that every builder's traffic is counted in the same way. */
export async function countingProxy(registry: string): Promise<CountingProxy> {
  const [hostname, port] = registry.split(":");
  let counts = { requests: 0, down: 0, up: 0, blobBytes: 0 };
  const count = (way: "down" | "up", path: string) => (chunk: Buffer) => {
    counts[way] += chunk.length;
    if (path.includes("/blobs/")) counts.blobBytes += chunk.length;
  };
  const server = createServer((asked: IncomingMessage, answer: ServerResponse) => {
    counts.requests += 1;
    const { method, url: path = "/", headers } = asked;
    const onward = request({ hostname, port, method, path, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.on("data", count("down", path)).pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    answer.on("close", () => onward.destroy());
    asked.on("data", count("up", path)).pipe(onward);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    traffic: () => ({ ...counts }),
    reset: () => void (counts = { requests: 0, down: 0, up: 0, blobBytes: 0 }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}
