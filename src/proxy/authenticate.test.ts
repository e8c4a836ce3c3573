import { describe, expect, test } from "vitest";
import { MemoryRunner, testKey, testPlugin } from "../testing/proxy-fixtures.ts";
import { keyDigest } from "../access/bearer.ts";
import { createProxyHandler } from "./handler.ts";
import type { KeyGrant } from "../access/key-store.ts";
import type { CallRecord, ProxyOptions } from "./types.ts";

type Ways = Partial<Pick<ProxyOptions, "keys" | "keyStore" | "verify" | "onAuthTrouble" | "callers">>;

function host(ways: Ways) {
  const calls: CallRecord[] = [];
  const onCall = (call: CallRecord) => void calls.push(call);
  const handler = createProxyHandler({ plugin: testPlugin(), runner: new MemoryRunner(), onCall, ...ways });
  const send = (headers: Record<string, string> | [string, string][], address?: string) => {
    const all = new Headers(headers);
    all.set("content-type", "application/json");
    all.set("accept", "application/json, text/event-stream");
    const params = { name: "execute_command", arguments: { command: "git:commit" } };
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params });
    return handler.fetch(
      new Request("http://h/mcp", { method: "POST", headers: all, body }),
      address === undefined ? {} : { address },
    );
  };
  const callerOf = async (key: string) => {
    const response = await send({ authorization: `Bearer ${key}` });
    await response.text();
    return response.status === 200 ? calls.at(-1)?.caller : response.status;
  };
  return { handler, send, calls, callerOf };
}

const storeOf = (grants: Readonly<Record<string, KeyGrant>>) => {
  const kept = new Map(Object.entries(grants).map(([key, grant]) => [keyDigest(key), grant]));
  return { find: (digest: string) => kept.get(digest), kept };
};

describe("an Authorization header", () => {
  const long = "a".repeat(9_000);
  test.each([
    "Bearer",
    "Bearer ",
    "bearer",
    `Bearer: ${testKey}`,
    `Bearer\u00a0${testKey}`,
    `Bearer "${testKey}"`,
    `Bearer ${testKey} x`,
    `Bearer ${testKey},`,
    `Bearer ${testKey}, Bearer ${testKey}`,
    `Bearer token=${testKey}`,
    `Token ${testKey}`,
    testKey,
    `Bearer ${long}`,
    "Bearer =",
    "Bearer ====",
    "Bearer a.b.c",
    "Bearer ..",
    "Bearer eyJhbGciOiJub25lIn0.e30.",
    "Basic dTpw",
    "Bearer ${BAZAAR_API_KEY:-${user_config.api_key}}",
  ])("%j opens nothing and breaks nothing", async (authorization) => {
    const { send, calls } = host({ keys: [testKey], keyStore: storeOf({}), verify: () => undefined });
    const response = await send({ authorization });
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe('Bearer realm="claude-bazaar"');
    expect(await response.json()).toMatchObject({ error: { code: "KEY_REFUSED" } });
    expect(calls).toEqual([]);
  });

  test.each([`Bearer ${testKey}`, `bearer ${testKey}`, `BEARER   ${testKey}`, `Bearer ${testKey}  `])(
    "%j is the key",
    async (authorization) => expect((await host({ keys: [testKey] }).send({ authorization })).status).toBe(200),
  );
});

describe("keys of a store", () => {
  test("open until they expire or are taken back, at once", async () => {
    const store = storeOf({
      "key-that-stays": { caller: "c-1111111111111111" },
      "key-that-expired": { caller: "c-2222222222222222", expiresAt: Date.now() - 1 },
      "key-that-expires": { caller: "c-3333333333333333", expiresAt: Date.now() + 60_000 },
    });
    const { callerOf } = host({ keyStore: store });
    expect(await callerOf("key-that-stays")).toBe("c-1111111111111111");
    expect(await callerOf("key-that-expired")).toBe(401);
    expect(await callerOf("key-that-expires")).toBe("c-3333333333333333");
    expect(await callerOf("key-that-is-none")).toBe(401);
    store.kept.clear();
    expect(await callerOf("key-that-stays")).toBe(401);
  });

  test("stand beside those of a list, which keep their callers", async () => {
    const alone = host({ keys: [testKey] });
    const both = host({ keys: [testKey], keyStore: storeOf({ "key-of-a-store": { caller: "c-1111111111111111" } }) });
    expect(await both.callerOf(testKey)).toBe(await alone.callerOf(testKey));
    expect(await both.callerOf("key-of-a-store")).toBe("c-1111111111111111");
  });
});

describe("a verifier of an embedder", () => {
  test("is asked for what no key opens, and names the caller", async () => {
    const asked: string[] = [];
    const { callerOf, send, calls } = host({
      keys: [testKey],
      verify: ({ headers, method, url }) => {
        asked.push(`${method} ${new URL(url).pathname}`);
        const user = headers.get("x-user");
        return user === null ? undefined : { caller: user };
      },
    });
    await callerOf(testKey);
    expect(asked).toEqual([]);
    for (const user of ["ann", "ben", "ann"]) await (await send({ "x-user": user })).text();
    const [, first, second, third] = calls.map(({ caller }) => caller);
    expect([first, second]).toEqual([
      expect.stringMatching(/^c-[0-9a-f]{16}$/),
      expect.not.stringMatching(first ?? ""),
    ]);
    expect(third).toBe(first);
    expect(asked).toEqual(Array(3).fill("POST /mcp"));
    expect((await send({})).status).toBe(401);
  });

  test("may open a part", async () => {
    const { send } = host({ verify: async () => ({ caller: "ann", tools: ["skill:scan"] }) });
    expect(await (await send({})).text()).toContain("does not open the command");
  });

  test.each([
    ["throws", () => Promise.reject(new Error("ldap://user:SECRET@down"))],
    ["names nobody", () => ({ caller: "" })],
    ["names no text", () => ({ caller: 5 }) as never],
    ["opens what can't be", () => ({ caller: "a", tools: ["a b"] })],
  ])("that %s is answered with 503: nobody throws a good credential away", async (_, verify) => {
    const troubles: unknown[] = [];
    const { send, calls } = host({ verify, onAuthTrouble: (error) => void troubles.push(error) });
    const response = await send({ authorization: "Bearer something-else" });
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "30"]);
    expect(await response.text()).not.toContain("SECRET");
    expect([troubles.length, calls]).toEqual([1, []]);
  });
});

test.each([{}, { keys: [] }, { keyStore: {} as never }, { verify: "x" as never }])("%o is no way in", (ways) => {
  expect(() => host(ways)).toThrow(expect.objectContaining({ code: "KEY_INVALID" }));
});

describe("attack 16: wrong credentials of one address", () => {
  const wrong = { authorization: "Bearer wrong-key-0123456789" };
  const right = { authorization: `Bearer ${testKey}` };

  test("are answered with 429 from some number on; good ones, none and those of others are not held up", async () => {
    const { send } = host({ keys: [testKey], callers: { failuresPerMinute: 3 } });
    const of = async (headers: Record<string, string>, address: string) => (await send(headers, address)).status;
    expect([await of(wrong, "10.0.0.1"), await of(wrong, "10.0.0.1"), await of(wrong, "::ffff:10.0.0.1")]).toEqual([
      401, 401, 401,
    ]);
    const refused = await send(wrong, "10.0.0.1");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    expect(await of(right, "10.0.0.1")).toBe(200);
    expect(await of({}, "10.0.0.1")).toBe(401);
    expect(await of(wrong, "10.0.0.2")).toBe(401);
    expect((await send(wrong)).status).toBe(401);
  });

  test("a key that has expired is told so for ever: its owner has to learn of it", async () => {
    const keyStore = storeOf({ "key-that-expired": { caller: "c-1", expiresAt: 0 } });
    const { send } = host({ keyStore, callers: { failuresPerMinute: 1 } });
    const statuses = [];
    for (let at = 0; at < 5; at += 1)
      statuses.push((await send({ authorization: "Bearer key-that-expired" }, "10.0.0.1")).status);
    expect(statuses).toEqual(Array(5).fill(401));
  });
});
