import { readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort } from "../testing/free-port.ts";
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

test("one with limits that are none is told, and that before goes on whole", async () => {
  await at.start();
  await at.hub.configure({ ...base, sources: [other()], everyone: {}, callers: { perMinute: 5, parallel: 0 } });
  expect(at.troubles).toMatchObject([{ code: "OPTION_INVALID" }]);
  for (const _ of [1, 2, 3, 4, 5, 6]) expect(await ids()).toEqual(["alpha", "beta"]);
  await at.hub.sync();
  expect(await ids()).toEqual(["alpha", "beta"]);
});

test("with a source that was not read yet, what was served goes on until it is", async () => {
  await at.start({}, { syncs: false });
  await at.hub.sync();
  await at.hub.configure({ ...base, sources: [team(), other()] });
  expect(await ids()).toEqual(["alpha", "beta"]);
  await at.hub.sync(["other"]);
  expect(await ids()).toEqual(["alpha", "beta", "gamma"]);
});

test("whether it came to be served by another configuration is known", async () => {
  await at.start();
  expect(await at.hub.configure({ ...base, sources: [team(), other()] })).toBe(true);
  expect(await at.hub.configure({ ...base, sources: [{ ...team(), include: ["nothing"] }, other()] })).toBe(true);
  expect(await at.hub.configure({ ...base, sources: [{ slug: "gone", directory: join(at.root, "gone") }] })).toBe(
    false,
  );
});

test("what sources are together stands in the report of a sync", async () => {
  writeFiles(join(at.root, "other"), hubSource({ alpha: "Another alpha." }));
  await at.start({ sources: [team(), other()] });
  const [first] = at.reports;
  expect(first?.sources.map(({ notes }) => notes.map(({ code }) => code))).toEqual([
    ["NAME_COLLISION"],
    ["NAME_COLLISION"],
  ]);
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

test("what a caller may no longer have is gone at once, though another source of the new configuration hangs", async () => {
  const port = await freePort();
  const silent = createServer(() => {}).listen(port, "127.0.0.1");
  try {
    await at.start();
    const git = `${at.hub.url}/marketplace.git`;
    const headers = {
      authorization: `Bearer ${at.tokens.get("ann")}`,
      "content-type": "application/x-git-upload-pack-request",
    };
    const listed = await fetch(`${git}/info/refs?service=git-upload-pack`, { headers });
    const commit = /([0-9a-f]{40}) HEAD/.exec(await listed.text())![1];
    const hanging = { slug: "hanging", git: `http://127.0.0.1:${port}/x.git` };
    const everyone = { "team/beta": "allow", hanging: "allow" } as const;
    void at.hub.configure({ ...base, sources: [team(), hanging], everyone });
    expect(await ids()).toEqual(["beta"]);
    // Not by the commit either that was shown before.
    const body = `0032want ${commit}\n00000009done\n`;
    const asked = await fetch(`${git}/git-upload-pack`, { method: "POST", headers, body });
    expect(await asked.text().catch(String)).not.toContain("PACK");
  } finally {
    silent.close();
  }
});

test("what callers may ask for is the configuration's, and changes with it", async () => {
  const statuses = async (count: number) => {
    const all = await Promise.all(Array.from({ length: count }, () => at.ask("/info", "ann")));
    return all.filter(({ status }) => status === 429).length;
  };
  const sources = [team()];
  await at.start({ callers: { perMinute: 3 } });
  expect(await statuses(5)).toBe(2);
  // What was used stays so: nothing is given anew by a change.
  await at.hub.configure({ ...base, sources, callers: { perMinute: 3 } });
  expect(await statuses(2)).toBe(2);
  const wrong = async () => (await fetch(`${at.hub.url}/info`, { headers: { authorization: "Bearer wrong" } })).status;
  await at.hub.configure({ ...base, sources, callers: { failuresPerMinute: 1 } });
  expect([await wrong(), await wrong()]).toEqual([401, 429]);
});

test("a merge that began under the old configuration brings nothing back that the new one took away", async () => {
  const { views } = await at.start();
  writeFiles(at.state, { "pins.json": "{}" });
  const merged = views.reload();
  // It has begun, and lasts as long as a process does.
  await new Promise((resolve) => void setImmediate(resolve));
  const configured = views.configure({ ...base, sources: [team()], everyone: { "team/beta": "allow" } });
  await merged;
  expect(views.of({ name: "ann" })?.plugins.map(({ name }) => name)).toEqual(["beta"]);
  await configured;
  expect(views.of({ name: "ann" })?.plugins.map(({ name }) => name)).toEqual(["beta"]);
});
