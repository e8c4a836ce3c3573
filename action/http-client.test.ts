import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BearerCredentialHandler, HttpClient } from "./http-client.ts";

const server = createServer((request, response) => {
  const status = Number(request.url?.slice(1));
  response.writeHead(status, status === 302 ? { location: "/200" } : {});
  response.end(JSON.stringify({ auth: request.headers.authorization }));
});
let origin: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const client = new HttpClient("x", [new BearerCredentialHandler("t0ken")]);

test("it asks with the token, and answers as the toolkit's own does", async () => {
  expect(await client.getJson(`${origin}/200`)).toMatchObject({ statusCode: 200, result: { auth: "Bearer t0ken" } });
  expect(await client.getJson(`${origin}/404`)).toMatchObject({ statusCode: 404, result: null });
});

test("a failure is one, without the token, and a redirect is not followed with it", async () => {
  await expect(client.getJson(`${origin}/500`)).rejects.toThrow(/^127\.0\.0\.1:\d+ answered with status 500\.$/);
  await expect(client.getJson(`${origin}/302`)).rejects.toThrow("fetch failed");
});
