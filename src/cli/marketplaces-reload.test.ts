import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadMarketplaces } from "../adapters/marketplaces-file.ts";
import type { MarketplacesConfig } from "../config/marketplaces/types.ts";
import type { Webhook } from "../hub/types.ts";
import { followMarketplaces } from "./marketplaces-reload.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-reload-"));
  file = join(folder, "marketplaces.json");
  write({});
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (more: object) =>
  writeFileSync(
    file,
    JSON.stringify({ name: "all", owner: { name: "Team" }, sources: [{ slug: "team", directory: "." }], ...more }),
  );

async function followed(env: Record<string, string> = {}, hooks = true) {
  const taken: MarketplacesConfig[] = [];
  const webhooks: (ReadonlyMap<string, Webhook> | undefined)[] = [];
  const told: string[] = [];
  const hub = {
    configure: async (next: MarketplacesConfig, of?: ReadonlyMap<string, Webhook>) => {
      taken.push(next);
      webhooks.push(of);
      return next.subscribe === true;
    },
  };
  const log = { note: (text: string) => told.push(text), trouble: (error: unknown) => told.push(String(error)) };
  const { config } = await loadMarketplaces(file);
  const following = followMarketplaces({ file, config, hub, log, env, hooks, intervalMs: 10 });
  const next = async () => {
    const before = told.length;
    for (let tries = 0; tries < 300 && told.length === before; tries += 1) await sleep(10);
    return told.at(-1);
  };
  return { taken, webhooks, told, next, [Symbol.asyncDispose]: () => following[Symbol.asyncDispose]() };
}

test("a configuration that is saved is taken; one that says the same is not", async () => {
  await using at = await followed({ BAZAAR_WEBHOOK_SECRET: "a-secret-of-the-sender" });
  writeFileSync(file, `${readFileSync(file, "utf8")}\n\n`);
  await sleep(100);
  expect(at.told).toEqual([]);
  write({ everyone: { team: "allow" } });
  expect(await at.next()).toContain("has changed: 1 source.");
  expect(at.taken).toMatchObject([{ everyone: { team: "allow" }, sources: [{ slug: "team", directory: folder }] }]);
  expect([...(at.webhooks[0]?.keys() ?? [])]).toEqual(["team"]);
});

test("it is told when it counts, if it does", async () => {
  await using at = await followed();
  write({ everyone: { team: "allow" } });
  await at.next();
  write({ subscribe: true });
  await vi.waitFor(() => expect(at.told).toHaveLength(3));
  expect(at.told[2]).toBe("The configuration counts now.");
  expect(at.told.filter((text) => text.includes("counts now"))).toHaveLength(1);
});

test.each([
  ["broken", () => writeFileSync(file, '{"name":'), "CONFIG_INVALID"],
  ["wrong", () => write({ sources: [] }), "sources"],
])("one that is %s is told, and that before goes on until it is mended", async (_what, spoil, why) => {
  await using at = await followed();
  spoil();
  expect(await at.next()).toMatch(new RegExp(`can't be used; that before goes on.*${why}`, "s"));
  expect(at.taken).toEqual([]);
  write({ everyone: { team: "allow" } });
  await at.next();
  expect(at.taken).toHaveLength(1);
});

test("with a secret of webhooks that is too short it is refused as a whole", async () => {
  await using at = await followed({ BAZAAR_WEBHOOK_SECRET_NEW: "short" });
  write({ sources: [{ slug: "new", directory: "." }] });
  expect(await at.next()).toContain("BAZAAR_WEBHOOK_SECRET_NEW has fewer than 16 characters");
  expect(at.taken).toEqual([]);
});

test("what changed while the hub started is taken too", async () => {
  const { config } = await loadMarketplaces(file);
  write({ everyone: { team: "allow" } });
  const taken = Promise.withResolvers<MarketplacesConfig>();
  const hub = {
    configure: async (next: MarketplacesConfig) => {
      taken.resolve(next);
      return true;
    },
  };
  const log = { note: () => {}, trouble: () => {} };
  await using following = followMarketplaces({ file, config, hub, log, env: {}, hooks: false, intervalMs: 60_000 });
  expect(following).toBeDefined();
  expect((await taken.promise).everyone).toEqual({ team: "allow" });
});
