import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { remoteTokenKeys, type RemoteTokenKeysOptions } from "./remote-token-keys.ts";

// A real server on the loopback, which can be down, slow or a liar.

let first: JWK;
let second: JWK;
let server: Server;
let issuer: string;
let seen: string[];
let answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void>;

beforeAll(async () => {
  const make = async (kid: string) => ({
    ...(await exportJWK((await generateKeyPair("ES256")).publicKey)),
    kid,
    alg: "ES256",
  });
  [first, second] = await Promise.all([make("k1"), make("k2")]);
});

beforeEach(async () => {
  seen = [];
  server = createServer((request, response) => {
    seen.push(request.url ?? "");
    const answer = answers[request.url ?? ""];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  answers = {
    "/.well-known/oauth-authorization-server": json({ issuer, jwks_uri: `${issuer}/jwks` }),
    "/jwks": json({ keys: [first] }),
  };
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const json = (value: unknown) => (_: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));

function keysOf(more: Partial<RemoteTokenKeysOptions> = {}) {
  const keys = remoteTokenKeys({ issuer, ...more });
  return async (kid: string) => keys({ alg: "ES256", kid }, { payload: "", signature: "" });
}

test("are found by the server's metadata, once for many tokens at once", async () => {
  const key = keysOf();
  await Promise.all(Array.from({ length: 50 }, () => key("k1")));
  await key("k1");
  expect(seen).toEqual(["/.well-known/oauth-authorization-server", "/jwks"]);
});

test("are found by OpenID Connect, below the path of the issuer too", async () => {
  const tenant = `${issuer}/tenant`;
  answers = {
    "/tenant/.well-known/openid-configuration": json({ issuer: tenant, jwks_uri: `${issuer}/jwks` }),
    "/jwks": json({ keys: [first] }),
  };
  await expect(keysOf({ issuer: tenant })("k1")).resolves.toBeDefined();
});

test("stand where the configuration says, and nothing else is asked", async () => {
  await keysOf({ jwksUri: `${issuer}/jwks` })("k1");
  expect(seen).toEqual(["/jwks"]);
});

test("a new one is fetched when a token names it", async () => {
  const key = keysOf({ jwksUri: `${issuer}/jwks`, pauseMs: 10 });
  await key("k1");
  answers["/jwks"] = json({ keys: [first, second] });
  await expect.poll(() => key("k2").then(Boolean, () => false), { timeout: 10_000 }).toBe(true);
});

test("made-up ones are not asked about again and again", async () => {
  const key = keysOf({ jwksUri: `${issuer}/jwks`, pauseMs: 3_600_000 });
  await key("k1");
  for (let at = 0; at < 20; at += 1)
    await expect(key(`made-up-${at}`)).rejects.toMatchObject({ code: "ERR_JWKS_NO_MATCHING_KEY" });
  expect(seen).toEqual(["/jwks"]);
});

test("that are old are used while the server is down, and renewed when it is back", async () => {
  const key = keysOf({ jwksUri: `${issuer}/jwks`, freshMs: 10, pauseMs: 10 });
  await key("k1");
  answers["/jwks"] = (_, response) => void response.destroy();
  for (let at = 0; at < 5; at += 1) {
    await new Promise((resolve) => setTimeout(resolve, 15));
    await expect(key("k1")).resolves.toBeDefined();
  }
  answers["/jwks"] = json({ keys: [second] });
  await expect
    .poll(
      () =>
        key("k2").then(
          () => true,
          () => false,
        ),
      { timeout: 10_000 },
    )
    .toBe(true);
  await expect(key("k1")).rejects.toMatchObject({ code: "ERR_JWKS_NO_MATCHING_KEY" });
});

test("a server that is down is not asked for every token", async () => {
  answers = {};
  const key = keysOf({ jwksUri: `${issuer}/jwks` });
  for (let at = 0; at < 20; at += 1) await expect(key("k1")).rejects.toThrow("answered 404");
  expect(seen).toHaveLength(1);
});

const elsewhere = () => ({ "/other": json({ keys: [first] }) });
const liars: readonly (readonly [string, () => typeof answers, string])[] = [
  [
    "another issuer",
    () => ({
      "/.well-known/oauth-authorization-server": json({ issuer: "https://evil.example", jwks_uri: `${issuer}/other` }),
      ...elsewhere(),
    }),
    "another issuer",
  ],
  ["no keys' address", () => ({ "/.well-known/oauth-authorization-server": json({ issuer }) }), "jwks_uri"],
  [
    "an address without TLS",
    () => ({ "/.well-known/oauth-authorization-server": json({ issuer, jwks_uri: "http://169.254.169.254/keys" }) }),
    "https",
  ],
  [
    "an address that is a file",
    () => ({ "/.well-known/oauth-authorization-server": json({ issuer, jwks_uri: "file:///etc/passwd" }) }),
    "https",
  ],
  [
    "a redirect",
    () => ({ ...elsewhere(), "/jwks": (_, response) => void response.writeHead(302, { location: "/other" }).end() }),
    "fetch failed",
  ],
  ["no JSON", () => ({ "/jwks": (_, response) => void response.end("<html>") }), "JSON"],
  ["a list", () => ({ "/jwks": json([first]) }), "no JSON object"],
  ["no set of keys", () => ({ "/jwks": json({ keys: "x" }) }), "malformed"],
  ["megabytes", () => ({ "/jwks": (_, response) => void response.end(" ".repeat(3_000_000)) }), "more than"],
];
test.each(liars)("%s is no answer", async (what, make, message) => {
  const known = what.includes("issuer") || what.includes("address") ? {} : { jwksUri: `${issuer}/jwks` };
  answers = make();
  await expect(keysOf(known)("k1")).rejects.toThrow(message);
  expect(seen).not.toContain("/other");
});

test.each([{ issuer: "http://login.example.com" }, { jwksUri: "http://login.example.com/keys" }, { jwksUri: "x" }])(
  "%o is refused at the start",
  (more) => expect(() => keysOf(more)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" })),
);
