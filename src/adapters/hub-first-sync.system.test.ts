import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { HubFixture, hubSource } from "../testing/served-hub.ts";
import { writeFiles } from "../testing/write-files.ts";
import { syncMarketplaces } from "./sync/sync-marketplaces.ts";

let at: HubFixture;
beforeEach(async () => {
  at = new HubFixture();
  at.write(hubSource({ alpha: "Alpha one.", beta: "Beta one." }));
  await at.caller("ann");
});
afterEach(async () => await at[Symbol.asyncDispose]());

const team = () => ({ slug: "team", directory: at.source });
const other = () => ({ slug: "other", directory: join(at.root, "other") });
const names = async () => {
  const { plugins } = (await (await at.ask("/info", "ann")).json()) as { plugins: { name: string }[] };
  return plugins.map(({ name }) => name);
};

test("a part of the first sync is not served: plugins would be missing, and names be others", async () => {
  writeFiles(join(at.root, "other"), hubSource({ beta: "Another beta." }));
  const config = { sources: [team(), other()] };
  await at.start(config, { syncs: false });
  await syncMarketplaces(config, at.state, { only: ["team"] });
  await at.hub.views.reload();
  expect((await at.ask("/readyz", "ann")).status).toBe(503);
  expect((await at.ask("/marketplace.zip", "ann")).status).toBe(503);
  expect(readdirSync(at.state)).not.toContain("releases.json");
  await syncMarketplaces(config, at.state, { only: ["other"] });
  for (let tries = 0; tries < 200 && !at.hub.views.isReady(); tries += 1) await sleep(50);
  expect(await names()).toEqual(["alpha", "team-beta", "other-beta"]);
});

test.each([
  ["can't be read", () => other()],
  ["has no token", () => ({ slug: "other", git: "https://git.example.com/other.git", token: "NO_SUCH_TOKEN" })],
])("a source that %s at its first time does not keep the others away, whoever synchronises", async (_what, source) => {
  const config = { sources: [team(), source()] };
  await at.start(config, { syncs: false });
  await syncMarketplaces(config, at.state, { only: ["team"] });
  await at.hub.views.reload();
  expect(at.hub.views.isReady()).toBe(false);
  await syncMarketplaces(config, at.state, { only: ["other"], env: {} });
  for (let tries = 0; tries < 200 && !at.hub.views.isReady(); tries += 1) await sleep(50);
  expect(await names()).toEqual(["alpha", "beta"]);
});
