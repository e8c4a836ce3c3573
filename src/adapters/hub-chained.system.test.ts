import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { HubFixture, hubSource } from "../testing/served-hub.ts";
import { StateFolder } from "./sync/state-folder.ts";
import { syncMarketplaces } from "./sync/sync-marketplaces.ts";

let at: HubFixture;
let token: string;
beforeEach(async () => {
  at = new HubFixture();
  at.write(hubSource({ alpha: "Alpha.", beta: "Beta." }));
  token = await at.caller("ann");
  await at.start();
});
afterEach(async () => await at[Symbol.asyncDispose]());

test.each([
  ["its repository", (url: string) => ({ git: `${url}/marketplace.git` })],
  [
    "its catalog, and the archives beside it with the same token",
    (url: string) => ({ catalog: `${url}/marketplace.json` }),
  ],
])("a hub is the source of another one by %s", async (_how, from) => {
  const state = join(at.root, "other-state");
  const sources = [{ slug: "hub", token: "HUB_TOKEN", ...from(at.hub.url) }];
  const { host } = new URL(at.hub.url);
  const report = await syncMarketplaces({ sources, vendor: { hosts: [host] } }, state, { env: { HUB_TOKEN: token } });
  expect(report.sources).toMatchObject([{ outcome: "updated", plugins: 2, notes: [] }]);
  expect(JSON.stringify(new StateFolder(state).snapshot("hub"))).not.toContain(token);
});
