import { describe, expect, test } from "vitest";
import { createBrokerHandler } from "./broker-handler.ts";
import { credentialOf } from "./credential.ts";
import { checkModelKey } from "./grant.ts";
import { RunRegistry } from "./registry.ts";

const controlKey = "control-key-0123456789";

function control() {
  const registry = new RunRegistry({ now: () => 0 });
  const upstream = async () => {
    throw new Error("never asked");
  };
  const handle = createBrokerHandler({ registry, upstream, credential: undefined, controlKey });
  const ask = (method: string, path = "", body?: unknown, key = controlKey) => {
    const init = { method, headers: { authorization: `Bearer ${key}` } };
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return handle(new Request(`http://b/control/runs${path}`, body === undefined ? init : { ...init, body: text }));
  };
  return { ask, registry, handle };
}

test("a run is opened, renewed and closed with its bill", async () => {
  const { ask, registry } = control();
  const opened = await ask("POST", "", { ttlMs: 1_000, maxUsd: 1 });
  expect(opened.status).toBe(201);
  const { id, token } = (await opened.json()) as { id: string; token: string };
  expect(token).toMatch(/^bzr-[\w-]{43}$/);
  expect(id).toMatch(/^[\w-]{22}$/);
  expect((await ask("POST", `/${id}`)).status).toBe(204);
  expect(await (await ask("DELETE", `/${id}`)).json()).toMatchObject({ costUsd: 0, requests: 0 });
  expect(registry.size).toBe(0);
  expect((await ask("DELETE", `/${id}`)).status).toBe(404);
  expect((await ask("POST", `/${id}`)).status).toBe(404);
});

describe("the hosts' side", () => {
  test.each(["", "x", `${controlKey}x`, controlKey.toUpperCase()])("is closed to the key %j", async (key) => {
    const { ask, registry } = control();
    for (const [method, path] of [
      ["POST", ""],
      ["POST", "/x"],
      ["DELETE", "/x"],
      ["GET", ""],
    ] as const) {
      expect((await ask(method, path, undefined, key)).status).toBe(401);
    }
    expect(registry.size).toBe(0);
  });

  test("is closed to a run's token, and the control key is none", async () => {
    const { ask, registry, handle } = control();
    const { token } = registry.open({ ttlMs: 1_000 });
    expect((await ask("POST", "", { ttlMs: 1_000 }, token)).status).toBe(401);
    const headers = { authorization: `Bearer ${controlKey}` };
    expect((await handle(new Request("http://b/v1/messages", { method: "POST", body: "{}", headers }))).status).toBe(
      403,
    );
  });

  test.each([
    "{",
    [],
    {},
    { ttlMs: 999 },
    { ttlMs: 1e9 },
    { ttlMs: "1000" },
    { ttlMs: 1_000, maxUsd: 0 },
    { ttlMs: 1_000, maxUsd: "1" },
    { ttlMs: 1_000, maxTokens: 0.5 },
    { ttlMs: 1_000, maxRequests: -1 },
    { ttlMs: 1_000, models: [] },
    { ttlMs: 1_000, models: "claude" },
    { ttlMs: 1_000, models: ["*a"] },
    { ttlMs: 1_000, modelKey: "line\nbreak-0123456789" },
    { ttlMs: 1_000, modelKey: "sk-ant-oat01-0123456789" },
    "x".repeat(20_000),
  ])("refuses the run %j, and repeats no key", async (body) => {
    const { ask, registry } = control();
    const response = await ask("POST", "", body);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain("0123456789");
    expect(registry.size).toBe(0);
  });

  test("tells that it is there to everybody", async () => {
    expect((await control().handle(new Request("http://b/healthz"))).status).toBe(200);
  });
});

describe("the broker's credential", () => {
  test.each([
    [{}, undefined],
    [{ ANTHROPIC_API_KEY: "  " }, undefined],
    [{ ANTHROPIC_API_KEY: " k1\n" }, { "x-api-key": "k1" }],
    [{ ANTHROPIC_API_KEY: "k1", ANTHROPIC_AUTH_TOKEN: "t1" }, { authorization: "Bearer t1" }],
    [
      { ANTHROPIC_API_KEY: "k1", ANTHROPIC_CUSTOM_HEADERS: "X-Team: a\nX-Api-Key: k2\nno colon" },
      { "x-api-key": "k2", "x-team": "a" },
    ],
  ])("of %j", (env, headers) => {
    expect(credentialOf(env)).toEqual(headers && { headers });
  });

  test.each([
    { ANTHROPIC_API_KEY: "a\nb" },
    { ANTHROPIC_API_KEY: "sk-schl one" },
    { ANTHROPIC_AUTH_TOKEN: "schl\tone" },
    { ANTHROPIC_API_KEY: "schlüssel" },
    { ANTHROPIC_CUSTOM_HEADERS: "a b: c" },
  ])("of %j is refused without being said", (env) => {
    expect(() => credentialOf(env)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
    expect(() => credentialOf(env)).not.toThrow(/schl|a\nb/);
  });

  test("with a blank in it is called what it is", () => {
    expect(() => credentialOf({ ANTHROPIC_API_KEY: "sk-one two" })).toThrow("has a blank or a line break in it");
    expect(() => checkModelKey("sk-ant-0123456789 abcdef")).toThrow("has a blank or a line break in it");
  });
});
