import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type AuthFlags, hostAuth } from "./auth-flags.ts";
import { troubleOf } from "./host-log.ts";
import { keyVariable, waysIn } from "./serve-text.ts";

const flags = (more: Partial<AuthFlags> = {}): AuthFlags => ({ host: "127.0.0.1", port: 8787, ...more });
const issuer = "https://login.example.com";

test("without any way in a key is made; with another one none is", () => {
  const alone = hostAuth(flags(), {}, {});
  expect(alone.options.keys).toEqual([alone.made]);
  for (const way of [
    hostAuth(flags({ keysFile: "k" }), {}, {}),
    hostAuth(flags(), {}, { BAZAAR_KEYS_FILE: "k" }),
    hostAuth(flags({ oauthIssuer: issuer }), {}, {}),
    hostAuth(flags(), { oauth: { issuer } }, {}),
  ])
    expect([way.options.keys, way.made]).toEqual([undefined, undefined]);
});

test("ways stand beside each other, and a flag wins over the configuration", () => {
  const folder = mkdtempSync(join(tmpdir(), "auth-flags-"));
  const keyFile = join(folder, "keys");
  writeFileSync(keyFile, "key-one-0123456789\n");
  const config = { oauth: { issuer, scopes: ["a"], audience: "b", algorithms: ["RS256"] } };
  const { options, made } = hostAuth(
    flags({
      keyFile,
      keysFile: "k",
      oauthScope: ["c", "d"],
      oauthJwks: `${issuer}/keys`,
      endpoint: "https://h.example/p",
    }),
    config,
    { BAZAAR_KEYS_FILE: "other" },
  );
  rmSync(folder, { recursive: true });
  expect([options, made]).toEqual([
    {
      keys: ["key-one-0123456789"],
      keysFile: "k",
      oauth: {
        issuer,
        audience: "b",
        scopes: ["c", "d"],
        jwksUri: `${issuer}/keys`,
        algorithms: ["RS256"],
        endpoint: "https://h.example/p",
      },
    },
    undefined,
  ]);
});

test("tokens are for this server where no endpoint is given, and its port has to be known", () => {
  expect(hostAuth(flags({ oauthIssuer: issuer, host: "0.0.0.0" }), {}, {}).options.oauth?.endpoint).toBe(
    "http://127.0.0.1:8787",
  );
  for (const bad of [
    { oauthIssuer: issuer, port: 0 },
    { oauthScope: ["a"] },
    { oauthAudience: "a" },
    { oauthJwks: issuer },
  ])
    expect(() => hostAuth(flags(bad), {}, {})).toThrow(expect.objectContaining({ code: "USAGE_INVALID" }));
});

test("what is said of ways in names no key", () => {
  const keyed = hostAuth(flags(), {}, {});
  expect(waysIn(keyed.options)).toBe("Callers get in by 1 key.");
  expect(keyVariable(keyed)).toBe(`BAZAAR_API_KEY=${keyed.made} `);
  const filed = hostAuth(flags({ keysFile: "k", oauthIssuer: issuer }), {}, {});
  expect(waysIn(filed.options)).toContain(
    "by the keys of k, which may change at any time, or by access tokens of https",
  );
  expect(keyVariable(filed)).toBe("BAZAAR_API_KEY=<one of your keys> ");
  expect(keyVariable(hostAuth(flags({ oauthIssuer: issuer }), {}, {}))).toBe("");
  expect(troubleOf(new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") }))).toContain(
    "ECONNREFUSED",
  );
});
