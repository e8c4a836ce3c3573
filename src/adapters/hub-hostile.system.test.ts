import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createConnection } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HubFixture, hubSource } from "../testing/served-hub.ts";

const secret = "a-secret-of-the-sender";

// One for all: what is sent wrongly must leave no trace.
const at = new HubFixture();
beforeAll(async () => {
  at.write(hubSource({ alpha: "Alpha one." }));
  await at.caller("ann");
  // Nothing is left that its end would wait for: the tests' time would be over.
  await at.start(
    {},
    { webhooks: new Map([["team", { secret }]]), drainMs: 600_000, limits: { failuresPerMinute: 3, parallel: 3 } },
  );
});
afterAll(async () => await at[Symbol.asyncDispose]());

const post = (body: string | Buffer, more: Record<string, string> = {}, path = "/marketplace.git/git-upload-pack") => {
  const headers = { "content-type": "application/x-git-upload-pack-request", "git-protocol": "version=2", ...more };
  return at.ask(path, "ann", { method: "POST", body, headers });
};

/** Sends the start of a request and goes away. */
async function brokenOff(path: string): Promise<void> {
  const { hostname, port } = new URL(at.hub.url);
  const socket = createConnection(Number(port), hostname);
  const token = at.tokens.get("ann");
  const type = "Content-Type: application/x-git-upload-pack-request\r\n";
  const head = `POST ${path} HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer ${token}\r\n${type}`;
  socket.write(`${head}Content-Length: 100\r\n\r\nabc`);
  await once(socket, "connect");
  await sleep(100);
  socket.destroy();
}

async function recordOf(path: string) {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = at.requests.find((record) => record.path === path);
    if (found !== undefined) return found;
    await sleep(20);
  }
  return undefined;
}

test.each([
  ["nothing", ""],
  ["no packets", "hello"],
  ["a command that git does not know", "0017command=bundle-uri\n0000"],
  ["a million flushes", "0000".repeat(1_000_000)],
])("%s for git is the client's mistake, and no trouble", async (_what, body) => {
  const response = await post(body);
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("BODY_INVALID")]);
});

test.each([
  ["a body that unpacks to 200 MB", gzipSync(Buffer.alloc(200_000_000)), "gzip", 413],
  ["a body that is no gzip", Buffer.from("hello"), "gzip", 400],
  ["a body that was packed twice", gzipSync(gzipSync("0000")), "gzip, gzip", 415],
  ["a body in brotli", Buffer.from("hello"), "br", 415],
])("%s is refused", async (_what, body, encoding, status) => {
  expect((await post(body, { "content-encoding": encoding })).status).toBe(status);
});

test("a push is refused as one, however it is asked for", async () => {
  const type = { "content-type": "application/x-git-receive-pack-request" };
  const pushed = await post("0000", type, "/marketplace.git/git-receive-pack");
  expect([pushed.status, await pushed.text()]).toEqual([403, expect.stringContaining("PUSH_REFUSED")]);
});

test.each(["/marketplace.git/git-upload-pack", "/webhooks/team"])(
  "a body that breaks off at %s is over with its client",
  async (path) => {
    at.requests.length = 0;
    await brokenOff(path);
    expect(await recordOf(path)).toMatchObject({ status: 400, code: "BODY_INVALID" });
  },
);

test("who guesses a webhook's signature is refused like who guesses tokens; a good one passes", async () => {
  const send = async (headers: Record<string, string>) =>
    (await fetch(`${at.hub.url}/webhooks/team`, { method: "POST", body: "{}", headers })).status;
  const guesses: number[] = [];
  for (let count = 0; count < 5; count += 1) guesses.push(await send({ "x-gitlab-token": `guess ${count}` }));
  expect(guesses).toEqual([401, 401, 401, 429, 429]);
  const good = createHmac("sha256", secret).update("{}").digest("hex");
  expect(await send({ "x-hub-signature-256": `sha256=${good}` })).toBe(202);
  const guess = { headers: { authorization: "Bearer guess" } };
  expect((await fetch(`${at.hub.url}/info`, guess)).status).toBe(429);
  expect((await fetch(`${at.hub.url}/info`)).status).toBe(401);
  expect((await at.ask("/info", "ann")).status).toBe(200);
});

test("none of that was trouble for who runs the hub", () => expect(at.troubles).toEqual([]));
