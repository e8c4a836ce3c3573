// The floor: a bare `node:http` that answers everything with 304. Prints its port.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const tag = `"${"0".repeat(64)}-1-zlib-x64"`;
const server = createServer((_, response) => {
  response.writeHead(304, { etag: tag, "cache-control": "private, no-cache" }).end();
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
