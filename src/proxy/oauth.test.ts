import {
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWTPayload,
  type JWTVerifyGetKey,
  SignJWT,
  UnsecuredJWT,
} from "jose";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { MemoryRunner, testKey, testPlugin } from "../testing/proxy-fixtures.ts";
import { createProxyHandler } from "./handler.ts";
import { type OAuthOptions, TokenKeysDown } from "./oauth.ts";
import type { CallRecord, ProxyOptions } from "./types.ts";

const issuer = "https://login.example.com/tenant";
const endpoint = "https://plugins.example.com/notes";
const resource = `${endpoint}/mcp`;
const now = () => Math.floor(Date.now() / 1_000);

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;
let ours: Pair;
let theirs: Pair;
let keys: JWTVerifyGetKey;

beforeAll(async () => {
  [ours, theirs] = await Promise.all([generateKeyPair("ES256"), generateKeyPair("ES256")]);
  const jwk = { ...(await exportJWK(ours.publicKey)), kid: "k1", alg: "ES256" };
  keys = createLocalJWKSet({ keys: [jwk] });
});

afterEach(() => vi.useRealTimers());

const claims = (): JWTPayload => ({
  iss: issuer,
  aud: resource,
  sub: "alice",
  exp: now() + 600,
  iat: now(),
  scope: "plugin:run other",
});

const without = (...names: string[]): JWTPayload =>
  Object.fromEntries(Object.entries(claims()).filter(([name]) => !names.includes(name)));

function signed(payload: JWTPayload, header: object = {}, pair: Pair = ours): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg: "ES256", kid: "k1", ...header }).sign(pair.privateKey);
}

function host(more: Partial<OAuthOptions> = {}, ways: Partial<ProxyOptions> = {}) {
  const calls: CallRecord[] = [];
  const troubles: unknown[] = [];
  const handler = createProxyHandler({
    plugin: testPlugin(),
    runner: new MemoryRunner(),
    oauth: { issuer, endpoint, keys, scopes: ["plugin:run"], ...more },
    onCall: (call) => void calls.push(call),
    onAuthTrouble: (error) => void troubles.push(error),
    ...ways,
  });
  const send = (token: string | undefined, path = "/mcp") => {
    const headers = {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
    };
    const params = { name: "execute_command", arguments: { command: "git:commit" } };
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params });
    return handler.fetch(new Request(`https://plugins.example.com${path}`, { method: "POST", headers, body }));
  };
  const status = async (token: string | undefined) => {
    const response = await send(token);
    await response.text();
    return response.status;
  };
  const get = (path: string, init: RequestInit = {}) =>
    handler.fetch(new Request(`https://plugins.example.com${path}`, init));
  return { send, status, get, calls, troubles };
}

describe("a token that is good", () => {
  test("opens the host; its subject is the caller, whatever token it comes with", async () => {
    const { status, calls } = host();
    expect(await status(await signed(claims()))).toBe(200);
    expect(await status(await signed({ ...claims(), jti: "another" }))).toBe(200);
    expect(await status(await signed({ ...claims(), sub: "bob" }))).toBe(200);
    const [alice, again, bob] = calls.map(({ caller }) => caller);
    expect(alice).toMatch(/^c-[0-9a-f]{16}$/);
    expect(again).toBe(alice);
    expect(bob).not.toBe(alice);
  });

  const forms: readonly (readonly [string, () => JWTPayload, object])[] = [
    ["several audiences", () => ({ ...claims(), aud: ["https://a.example", resource] }), {}],
    ["scopes in a list", () => ({ ...without("scope"), scp: ["plugin:run"] }), {}],
    ["the type of RFC 9068", claims, { typ: "at+jwt" }],
    ["that type in full", claims, { typ: "application/at+jwt" }],
    ["the type JWT", claims, { typ: "JWT" }],
    ["a machine's own client as the subject", () => ({ ...without("sub"), client_id: "ci" }), {}],
    ["an end some seconds ago, by another clock", () => ({ ...claims(), exp: now() - 10 }), {}],
  ];
  test.each(forms)("may have %s", async (_, payload, header) => {
    expect(await host().status(await signed(payload(), header))).toBe(200);
  });

  test("is not needed by who has a key, and a key that looks like one is a key", async () => {
    const key = "looks.like-a-token.0123456789";
    const { status } = host({}, { keys: [testKey, key] });
    expect([await status(testKey), await status(key)]).toEqual([200, 200]);
  });

  test("ends when it says so, although it was known", async () => {
    const { status } = host();
    const token = await signed(claims());
    expect([await status(token), await status(token)]).toEqual([200, 200]);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 700_000 });
    expect(await status(token)).toBe(401);
  });

  test("is looked at again after a minute, when its key may have been taken back", async () => {
    let asked = 0;
    const counted: JWTVerifyGetKey = (header, token) => {
      asked += 1;
      return keys(header, token);
    };
    const { status } = host({ keys: counted });
    const token = await signed(claims());
    expect([await status(token), await status(token), asked]).toEqual([200, 200, 1]);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 61_000 });
    expect([await status(token), asked]).toEqual([200, 2]);
  });
});

describe("attack 18: a token that is no good", () => {
  const bad: readonly (readonly [string, () => Promise<string> | string])[] = [
    ["of another issuer", () => signed({ ...claims(), iss: `${issuer}/` })],
    ["of no issuer", () => signed(without("iss"))],
    ["for another resource", () => signed({ ...claims(), aud: "https://plugins.example.com/other/mcp" })],
    ["for the host above", () => signed({ ...claims(), aud: "https://plugins.example.com" })],
    ["for a resource below", () => signed({ ...claims(), aud: `${resource}/x` })],
    ["for nobody", () => signed(without("aud"))],
    ["that has expired", () => signed({ ...claims(), exp: now() - 60 })],
    ["without an end", () => signed(without("exp"))],
    ["of the future", () => signed({ ...claims(), nbf: now() + 600 })],
    ["without a subject", () => signed(without("sub"))],
    ["with an empty subject", () => signed({ ...claims(), sub: "" })],
    ["bound to another's key (DPoP)", () => signed({ ...claims(), cnf: { jkt: "x" } })],
    ["that is an ID token of another kind", () => signed(claims(), { typ: "dpop+jwt" })],
    ["that is a logout", () => signed(claims(), { typ: "logout+jwt" })],
    ["with a key that nobody knows", () => signed(claims(), { kid: "k2" })],
    ["signed by somebody else", () => signed(claims(), {}, theirs)],
    ["signed by nobody (alg none)", () => new UnsecuredJWT(claims()).encode()],
    [
      "signed with the public key as a secret",
      async () => {
        const secret = new TextEncoder().encode(await exportSPKI(ours.publicKey));
        return new SignJWT(claims()).setProtectedHeader({ alg: "HS256", kid: "k1" }).sign(secret);
      },
    ],
    [
      "with a critical header that nobody knows",
      async () => {
        const [, ...rest] = (await signed(claims())).split(".");
        const header = Buffer.from('{"alg":"ES256","kid":"k1","crit":["x"],"x":1}').toString("base64url");
        return [header, ...rest].join(".");
      },
    ],
    ["that was cut off", async () => (await signed(claims())).slice(0, -2)],
    [
      "with another's words",
      async () => {
        const [header, , signature] = (await signed(claims())).split(".");
        return [
          header,
          Buffer.from(JSON.stringify({ ...claims(), sub: "root" })).toString("base64url"),
          signature,
        ].join(".");
      },
    ],
    ["that is no JSON", () => "bm8.bm8.bm8"],
    ["of 8,000 characters", () => `${"a".repeat(4_000)}.${"b".repeat(3_990)}.c`],
  ];
  test.each(bad)("%s is 401, with where to get one, and one answer to all", async (_, make) => {
    const { send, calls, troubles } = host();
    const response = await send(await make());
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe(
      `Bearer realm="claude-bazaar", error="invalid_token", scope="plugin:run", resource_metadata="${endpoint}/.well-known/oauth-protected-resource/mcp"`,
    );
    expect(await response.json()).toMatchObject({ error: { code: "KEY_REFUSED" } });
    expect([calls, troubles]).toEqual([[], []]);
  });

  test("none at all says where to get one, and of no error", async () => {
    const challenge = (await host().send(undefined)).headers.get("www-authenticate");
    expect(challenge).toContain("resource_metadata=");
    expect(challenge).not.toContain("error=");
  });

  test.each(["plugin:runs", "plugin", "PLUGIN:RUN", ""])(
    "the scope %j alone is 403, with the one that lacks",
    async (scope) => {
      const { send, calls } = host();
      const response = await send(await signed({ ...claims(), scope }));
      expect(response.status).toBe(403);
      expect(response.headers.get("www-authenticate")).toContain('error="insufficient_scope", scope="plugin:run"');
      expect(calls).toEqual([]);
    },
  );

  test("a good one signed in a way that is not taken is 401", async () => {
    expect(await host({ algorithms: ["RS256"] }).status(await signed(claims()))).toBe(401);
  });
});

describe("keys that can't be had", () => {
  test.each([new TokenKeysDown("down"), new TypeError("fetch failed"), new Error("SECRET")])(
    "%s: 503, not 401, and the operator hears of it",
    async (failure) => {
      const { send, troubles } = host({ keys: () => Promise.reject(failure) });
      const response = await send(await signed(claims()));
      expect([response.status, response.headers.get("www-authenticate")]).toEqual([503, null]);
      expect(await response.text()).not.toContain("SECRET");
      expect(troubles).toEqual([failure]);
    },
  );

  test("close nobody out who has a key", async () => {
    const { status } = host({ keys: () => Promise.reject(new TokenKeysDown("down")) }, { keys: [testKey] });
    expect(await status(testKey)).toBe(200);
  });
});

describe("metadata of the resource", () => {
  const paths = ["", "/mcp", "/notes/mcp"].map((path) => [`/.well-known/oauth-protected-resource${path}`]);
  test.each(paths)("%s names the resource, its server and its scopes, to everybody", async (path) => {
    const response = await host().get(path, { headers: { origin: "https://any.example" } });
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([200, "*"]);
    expect(await response.json()).toEqual({
      resource,
      authorization_servers: [issuer],
      scopes_supported: ["plugin:run"],
      resource_name: "notes",
    });
  });

  test("a server of the plugin is a resource of its own, whose tokens open nothing else", async () => {
    const { get, send } = host();
    const document = await get("/.well-known/oauth-protected-resource/servers/db/mcp");
    expect(await document.json()).toMatchObject({ resource: `${endpoint}/servers/db/mcp` });
    const token = await signed({ ...claims(), aud: `${endpoint}/servers/db/mcp` });
    expect((await send(token)).status).toBe(401);
    expect((await send(undefined)).headers.get("www-authenticate")).toContain("resource/mcp");
  });

  test.each([
    ["GET", "/.well-known/oauth-protected-resource/other", 404],
    ["GET", "/.well-known/oauth-protected-resources", 404],
    ["GET", "/.well-known/oauth-authorization-server", 404],
    ["POST", "/.well-known/oauth-protected-resource/mcp", 405],
    ["HEAD", "/.well-known/oauth-protected-resource/mcp", 200],
  ])("%s %s answers %i", async (method, path, status) =>
    expect((await host().get(path, { method })).status).toBe(status),
  );

  test("is told to no foreign host name, and not there without OAuth", async () => {
    const path = "/.well-known/oauth-protected-resource/mcp";
    const named = host({}, { allowedHosts: ["plugins.example.com"] });
    expect((await named.get(path, { headers: { host: "evil.example" } })).status).toBe(403);
    const plain = createProxyHandler({ plugin: testPlugin(), runner: new MemoryRunner(), keys: [testKey] });
    expect((await plain.fetch(new Request(`http://h${path}`))).status).toBe(404);
  });
});

test("another audience takes the place of the URL, where the server makes such tokens", async () => {
  const { status } = host({ audience: "api://notes" });
  expect(await status(await signed({ ...claims(), aud: "api://notes" }))).toBe(200);
  expect(await status(await signed(claims()))).toBe(401);
});

test.each([
  { issuer: "http://login.example.com" },
  { issuer: "login.example.com" },
  { issuer: "https://user@login.example.com" },
  { issuer: "https://login.example.com/?a=b" },
  { endpoint: "http://plugins.example.com" },
  { endpoint: "" },
  { algorithms: ["none"] },
  { algorithms: ["HS256"] },
  { algorithms: [] },
])("%o is refused at the start", (more) => {
  expect(() => host(more)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
});
