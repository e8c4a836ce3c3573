import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { expect, test } from "vitest";
import { proxiedFetch } from "./proxied-fetch.ts";

test("requests go through the proxy, but for the names that are excepted", async () => {
  const site = createServer((_request, response) => void response.end("from the site"));
  const seen: string[] = [];
  const proxy = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.end("from the proxy");
  });
  proxy.on("connect", (request: { url?: string }, socket: Socket) => {
    seen.push(`CONNECT ${request.url}`);
    const far = connect((site.address() as AddressInfo).port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      far.pipe(socket).pipe(far);
    });
  });
  for (const server of [site, proxy]) await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = proxy.address() as AddressInfo;
    const ask = proxiedFetch({ httpProxy: `http://127.0.0.1:${port}`, httpsProxy: "", noProxy: "excepted.invalid" });
    expect(await (await ask("http://api.github.invalid/x")).text()).toMatch(/^from the/);
    expect(seen.join()).toContain("api.github.invalid");
    await expect(ask("http://excepted.invalid/x")).rejects.toThrow("fetch failed");
    expect(seen).toHaveLength(1);
  } finally {
    for (const server of [site, proxy]) {
      server.closeAllConnections();
      server.close();
    }
  }
});
