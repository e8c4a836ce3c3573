import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, beforeAll, expect, test } from "vitest";
import { certificateFor } from "../testing/certificate.ts";
import { UpstreamProbe } from "../testing/upstream-probe.ts";
import { httpUpstream } from "./upstream-http.ts";

const folder = mkdtempSync(join(tmpdir(), "upstream-tls-"));
const { key, cert } = certificateFor("localhost", folder);
const authorities = getCACertificates("default");
let server: Server;
let requests = 0;

beforeAll(async () => {
  server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    requests += 1;
    request.resume().on("end", () => {
      response.writeHead(200, { "content-type": "application/json" }).end('{"jsonrpc":"2.0","id":1,"result":{}}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  setDefaultCACertificates(authorities);
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function asked(host: string) {
  const { port } = server.address() as AddressInfo;
  const headers = { Authorization: "Bearer secret" };
  const transport = httpUpstream({ url: `https://${host}:${port}/mcp`, headers, addresses: [host] });
  const probe = await new UpstreamProbe(transport).open("modern");
  try {
    return await probe.ask(1, "tools/list");
  } finally {
    await transport.close();
  }
}

test("over https, only a server with a certificate for its name that the host trusts gets anything", async () => {
  const untrusted = { code: "UPSTREAM_UNAVAILABLE", message: /certificate that this host does not trust/ };
  await expect(asked("localhost")).rejects.toMatchObject(untrusted);
  setDefaultCACertificates([...authorities, readFileSync(cert, "utf8")]);
  await expect(asked("127.0.0.1")).rejects.toMatchObject(untrusted);
  expect(requests).toBe(0);
  expect((await asked("localhost")).result).toEqual({});
});
