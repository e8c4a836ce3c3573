import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { HubFixture, hubSource } from "../testing/served-hub.ts";
import { writeFiles } from "../testing/write-files.ts";

let at: HubFixture;
beforeEach(async () => {
  at = new HubFixture();
  at.write(hubSource({ alpha: "Alpha.", beta: "Beta." }));
  writeFiles(join(at.root, "other"), hubSource({ gamma: "Gamma." }));
  await at.caller("ann");
});
afterEach(async () => await at[Symbol.asyncDispose]());

const base = { name: "everything", owner: { name: "Team" } };
const team = () => ({ slug: "team", directory: at.source });
const other = () => ({ slug: "other", directory: join(at.root, "other") });
const ids = async () => {
  const { plugins } = (await (await at.ask("/info", "ann")).json()) as { plugins: { name: string }[] };
  return plugins.map(({ name }) => name);
};

test("another configuration holds for grants and sources, and what is no source any more goes", async () => {
  await at.start();
  expect(await ids()).toEqual(["alpha", "beta"]);
  await at.hub.configure({ ...base, sources: [team(), other()], everyone: { "team/beta": "allow", other: "allow" } });
  expect(await ids()).toEqual(["beta", "gamma"]);
  await at.hub.configure({ ...base, sources: [other()] });
  expect(await ids()).toEqual(["gamma"]);
  expect(readdirSync(join(at.state, "snapshots"))).toEqual(["other.json"]);
  // Grants alone: nothing of the state changes.
  await at.hub.configure({ ...base, sources: [other()], everyone: {} });
  expect(await ids()).toEqual([]);
  expect(at.troubles).toEqual([]);
});

test("with a source that was not read yet, what was served goes on until it is", async () => {
  await at.start({}, { syncs: false });
  await at.hub.sync();
  await at.hub.configure({ ...base, sources: [team(), other()] });
  expect(await ids()).toEqual(["alpha", "beta"]);
  await at.hub.sync(["other"]);
  expect(await ids()).toEqual(["alpha", "beta", "gamma"]);
});

test("webhooks are those of the new configuration", async () => {
  const webhook = { secret: "a-secret-of-the-sender" };
  const sent = async (slug: string) => {
    const headers = { "x-gitlab-token": webhook.secret };
    return (await fetch(`${at.hub.url}/webhooks/${slug}`, { method: "POST", body: "{}", headers })).status;
  };
  await at.start({}, { webhooks: new Map([["team", webhook]]) });
  expect([await sent("team"), await sent("other")]).toEqual([202, 401]);
  await at.hub.configure({ ...base, sources: [other()] }, new Map([["other", webhook]]));
  expect([await sent("team"), await sent("other")]).toEqual([401, 202]);
});
