import { hash } from "node:crypto";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import type { View } from "../marketplace/aggregate/types.ts";
import { HubFixture, hubSource } from "../testing/served-hub.ts";
import { HubMetrics } from "./hub-metrics.ts";
import { findView } from "./views/find-build.ts";
import { HubViews } from "./views/hub-views.ts";
import { pinView } from "./views/pins.ts";

const [callers, views] = [100, 10];
const numbers = (count: number) => [...Array(count).keys()];

test("a hundred callers with ten views ask at once: ten builds, and nobody gets another view", async () => {
  await using at = new HubFixture();
  at.write(hubSource(Object.fromEntries(numbers(views).map((group) => [`p-${group}`, `Text ${group}.`]))));
  for (const caller of numbers(callers)) await at.caller(`c-${caller}`);
  const groups = numbers(views).map((group) => {
    const members = numbers(callers).flatMap((caller) => (caller % views === group ? [`c-${caller}`] : []));
    return [`g-${group}`, { members, grants: { [`team/p-${group}`]: "allow" } }] as const;
  });
  let metrics: HubMetrics | undefined;
  await at.start({ groups: Object.fromEntries(groups) }, { metrics: (count) => (metrics = new HubMetrics(count)) });
  const paths = ["/marketplace.zip", "/marketplace.json", "/marketplace.git/info/refs?service=git-upload-pack"];
  const got = await Promise.all(
    numbers(callers).map(async (caller) => {
      const answer = await at.ask(paths[Math.floor(caller / views) % paths.length]!, `c-${caller}`);
      expect(answer.status).toBe(200);
      return hash("sha256", await answer.bytes());
    }),
  );
  expect(await metrics?.text()).toMatch(/^bazaar_hub_build_seconds_count 10$/m);
  expect(readdirSync(join(at.state, "views"))).toHaveLength(views);
  // What callers of one group asked for by one path is equal, and nothing else is.
  for (const [caller, digest] of got.entries()) {
    const same = got.flatMap((other, index) => (other === digest ? [index % views] : []));
    expect(new Set(same)).toEqual(new Set([caller % views]));
  }
}, 240_000);

test("who asks for a build waits for one at most of those that nobody waits for", async () => {
  await using at = new HubFixture();
  const names = ["a", "b", "c", "d"] as const;
  at.write(hubSource(Object.fromEntries(names.map((name) => [name, `Text ${name}.`]))));
  const groups = Object.fromEntries(
    names.map((name) => [name, { members: [name], grants: { [`team/${name}`]: "allow" as const } }]),
  );
  await at.caller("a");
  await at.start({ groups });
  const order: string[] = [];
  const sources = [{ slug: "team", directory: at.source }];
  const config = { name: "all", owner: { name: "Team" }, sources, groups };
  const onBuilt = ({ plugins }: View) => void order.push(plugins[0]!.name);
  await using served = new HubViews({ state: at.state, config, onBuilt });
  await served.reload();
  const viewOf = (name: string) => served.of({ name })!;
  for (const name of ["a", "b", "c"]) (await served.zip(viewOf(name))).release();
  (await served.build(viewOf("d"))).release();
  expect(order.length).toBeLessThan(3);
  expect(order).toContain("d");
}, 240_000);

test("a build that could not be made is made when it can be, by the next who asks", async () => {
  await using at = new HubFixture();
  at.write(hubSource({ a: "None." }));
  await at.caller("ann");
  await at.start();
  const folder = join(at.state, "views");
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(folder, "in the way");
  const asked = async () => (await at.ask("/marketplace.git/info/refs?service=git-upload-pack", "ann")).status;
  expect([await asked(), await asked()]).toEqual([500, 500]);
  rmSync(folder);
  expect([await asked(), await asked()]).toEqual([200, 200]);
}, 120_000);

test("a build that somebody was served stays an hour beside those that are kept: a catalog may name its archives", async () => {
  await using at = new HubFixture();
  at.write(hubSource({ a: "None." }));
  await at.caller("ann");
  await at.start();
  const sources = [{ slug: "team", directory: at.source }];
  await using served = new HubViews({
    state: at.state,
    config: { name: "all", owner: { name: "Team" }, sources },
    kept: { count: 1 },
  });
  const next = async (text: string) => {
    at.write(hubSource({ a: text }));
    await at.hub.sync();
    await served.reload();
    const view = served.of({ name: "ann" })!;
    (await served.build(view)).release();
    return view.hash;
  };
  const kept = () => readdirSync(join(at.state, "views")).map((folder) => folder.slice(0, 64));
  const [first, second, third] = [await next("First."), await next("Second."), await next("Third.")];
  expect(kept().toSorted()).toEqual([first, second, third].toSorted());
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3_601_000 });
  try {
    const fourth = await next("Fourth.");
    expect(kept().toSorted()).toEqual([third, fourth].toSorted());
  } finally {
    vi.useRealTimers();
  }
}, 240_000);

test("a pin holds for all who were served the build, also by other grants and after it was built", async () => {
  await using at = new HubFixture();
  at.write(hubSource({ a: "Text." }));
  for (const name of ["ann", "ben", "cid"]) await at.caller(name);
  const groups = {
    all: { members: ["ann"], grants: { "*": "allow" } },
    source: { members: ["ben"], grants: { team: "allow" } },
    plugin: { members: ["cid"], grants: { "team/a": "allow" } },
  } as const;
  await at.start({ groups });
  const paths = { ann: "/marketplace.json", ben: "/marketplace.json", cid: "/marketplace.zip" };
  for (const [name, path] of Object.entries(paths)) await (await at.ask(path, name)).arrayBuffer();
  const { view } = (await (await at.ask("/info", "ann")).json()) as { readonly view: string };
  await vi.waitFor(() => expect(pinView(at.state, findView(at.state, view))).toBe(3));
}, 120_000);
