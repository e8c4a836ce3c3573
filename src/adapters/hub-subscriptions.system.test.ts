import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { HubFixture, hubSource } from "../testing/served-hub.ts";
import { withLock } from "./marketplace-lock.ts";
import { changeSubscriptions } from "./views/subscriptions-file.ts";

// What callers choose of a hub where they have to; ben is in no group.
const at = new HubFixture();
const config = {
  name: "everything",
  owner: { name: "Team" },
  groups: { all: { members: ["ann"], grants: { team: "allow", "team/beta": "required", "team/delta": "disabled" } } },
  subscribe: true,
} as const;
const sources = [{ slug: "team", directory: at.source }];
const file = join(at.state, "subscriptions.json");
beforeAll(async () => {
  at.write(hubSource({ alpha: "Alpha.", beta: "Beta.", gamma: "Gamma.", delta: "Delta." }));
  await at.caller("ann");
  await at.caller("ben");
  await at.start(config);
}, 120_000);
beforeEach(async () => {
  for (const name of ["ann", "ben"]) await changeSubscriptions(at.state, name, [], ["team", ...keys]);
  await at.hub.views.reload();
});
afterAll(async () => await at[Symbol.asyncDispose]());

const keys = ["team/alpha", "team/beta", "team/gamma", "team/delta"];

interface Told {
  readonly subscribe: boolean;
  readonly chosen: readonly string[];
  readonly plugins: readonly { readonly key: string; readonly required: boolean; readonly subscribed: boolean }[];
}

async function asked(method: string, path = "", name = "ann"): Promise<{ status: number; told: Told; code?: string }> {
  const response = await at.ask(`/subscriptions${path}`, name, { method });
  const told = (await response.json()) as Told & { error?: { code: string } };
  return { status: response.status, told, ...(told.error && { code: told.error.code }) };
}

async function served(name = "ann"): Promise<string[]> {
  const { plugins } = (await (await at.ask("/info", name)).json()) as { plugins: { name: string }[] };
  return plugins.map((plugin) => plugin.name);
}

test("a caller is told what they may have: not what is disabled, and nothing of what others may have", async () => {
  const { status, told } = await asked("GET");
  expect(status).toBe(200);
  expect(told).toEqual({
    subscribe: true,
    chosen: [],
    plugins: ["alpha", "beta", "gamma"].map((name) => ({
      key: `team/${name}`,
      name,
      version: "1.0.0",
      description: `What ${name} does`,
      required: name === "beta",
      subscribed: name === "beta",
    })),
  });
  expect((await asked("GET", "", "ben")).told).toEqual({ subscribe: true, chosen: [], plugins: [] });
  const head = await at.ask("/subscriptions", "ann", { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect((await fetch(`${at.hub.url}/subscriptions`)).status).toBe(401);
});

test("what they choose is served at once, in every form, and nothing is merged for it", async () => {
  expect(await served()).toEqual(["beta"]);
  const tag = async () => (await at.ask("/marketplace.zip", "ann", { method: "HEAD" })).headers.get("etag");
  const before = await tag();
  const { content } = at.hub.views;
  expect((await asked("PUT", "/team/gamma")).told.chosen).toEqual(["team/gamma"]);
  expect(await served()).toEqual(["beta", "gamma"]);
  expect(await tag()).not.toBe(before);
  expect((await asked("PUT", "/team/gamma")).told.chosen).toEqual(["team/gamma"]);
  expect((await asked("DELETE", "/team/gamma")).told.chosen).toEqual([]);
  expect((await asked("DELETE", "/team/gamma")).status).toBe(200);
  expect(await tag()).toBe(before);
  // Also once the watch has looked: what lies there is what is served.
  await at.hub.views.reload();
  expect(at.hub.views.content).toBe(content);
  expect(readdirSync(at.state).filter((name) => /\.new$|subscriptions.*lock/.test(name))).toEqual([]);
});

test("a whole source may be chosen, and then none of its plugins be taken back alone", async () => {
  expect((await asked("PUT", "/team")).told.plugins.every(({ subscribed }) => subscribed)).toBe(true);
  expect(await served()).toEqual(["alpha", "beta", "gamma"]);
  expect(await asked("DELETE", "/team/alpha")).toMatchObject({ status: 409, code: "CHOSEN_WITH_SOURCE" });
  expect((await asked("DELETE", "/team")).told.chosen).toEqual([]);
  expect(await served()).toEqual(["beta"]);
});

test("what is not offered can't be chosen, by whatever name; one answer for what is hidden and what is not there", async () => {
  for (const path of ["/team/delta", "/team/nothing", "/other", "/other/alpha"])
    expect(await asked("PUT", path)).toMatchObject({ status: 404, code: "NOT_FOUND" });
  expect(await asked("PUT", "/team", "ben")).toMatchObject({ status: 404 });
  for (const path of ["/*", "/team/*", "/team/../x", "/TEAM", "/team/", "/team/a/b", `/team/${"a".repeat(300)}`])
    expect((await asked("PUT", path)).status).toBe(404);
  expect(await asked("PUT")).toMatchObject({ status: 405 });
  expect(await asked("GET", "/team/alpha")).toMatchObject({ status: 405 });
  expect(await served()).toEqual(["beta"]);
});

test("many choices at once, also by other processes, are all kept, and the file is the hub's alone", async () => {
  const others = Promise.all(
    [...Array(20).keys()].map((one) => changeSubscriptions(at.state, `c${one}`, ["team"], [])),
  );
  await Promise.all([asked("PUT", "/team/alpha"), asked("PUT", "/team/gamma"), others]);
  const kept = JSON.parse(readFileSync(file, "utf8")) as Record<string, string[]>;
  expect(kept["ann"]).toEqual(["team/alpha", "team/gamma"]);
  expect(Object.keys(kept)).toHaveLength(21);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await Promise.all([...Array(20).keys()].map((one) => changeSubscriptions(at.state, `c${one}`, [], ["team"])));
  // One who is at it is waited for: what both chose is there.
  let put: ReturnType<typeof asked> | undefined;
  await withLock(`${file}.lock`, async () => {
    const before = JSON.parse(readFileSync(file, "utf8")) as Record<string, string[]>;
    put = asked("PUT", "/team/beta");
    await sleep(300);
    writeFileSync(file, JSON.stringify({ ...before, zoe: ["team"] }));
  });
  await put;
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
    ann: ["team/alpha", "team/beta", "team/gamma"],
    zoe: ["team"],
  });
  await changeSubscriptions(at.state, "zoe", [], ["team"]);
  // Another process' choice is seen without a word to this one.
  await changeSubscriptions(at.state, "ann", [], ["team/alpha"]);
  while ((await served()).includes("alpha")) await sleep(20);
  expect(await served()).toEqual(["beta", "gamma"]);
});

test("of a caller who chooses again and again, not every view that was downloaded is built", async () => {
  const names = [...Array(8).keys()].map((one) => `p${one}`);
  at.write(hubSource(Object.fromEntries(["alpha", "beta", "gamma", "delta", ...names].map((name) => [name, "Text."]))));
  await at.hub.sync();
  const before = new Set(readdirSync(join(at.state, "views")));
  const choices = 30;
  for (let one = 1; one <= choices; one += 1) {
    // Each time another set of them: the bits of the number, as Gray has them.
    const bit = Math.log2((one ^ (one >> 1) ^ ((one - 1) ^ ((one - 1) >> 1))) >>> 0);
    const on = ((one ^ (one >> 1)) >> bit) & 1;
    expect((await asked(on === 1 ? "PUT" : "DELETE", `/team/p${bit}`)).status).toBe(200);
    expect((await (await at.ask("/marketplace.zip", "ann")).bytes()).length).toBeGreaterThan(0);
  }
  const last = (await (await at.ask("/info", "ann")).json()) as { view: string };
  const built = () => readdirSync(join(at.state, "views")).filter((name) => !before.has(name) && !name.startsWith("."));
  await expect.poll(built, { timeout: 60_000 }).toContainEqual(expect.stringContaining(last.view));
  expect(built().length).toBeLessThan(choices * 0.7);
  await changeSubscriptions(
    at.state,
    "ann",
    [],
    names.map((name) => `team/${name}`),
  );
  at.write(hubSource({ alpha: "Alpha.", beta: "Beta.", gamma: "Gamma.", delta: "Delta." }));
  await at.hub.sync();
});

test("a broken file is told of and what was chosen last goes on; a choice is refused until it is mended", async () => {
  await asked("PUT", "/team/alpha");
  writeFileSync(file, '{"ann": "team/alpha"}');
  while (at.troubles.length === 0) await sleep(20);
  expect(String((at.troubles[0] as { problem?: string }).problem)).toContain("is not what callers chose");
  expect(await served()).toEqual(["alpha", "beta"]);
  expect((await at.ask("/subscriptions/team/gamma", "ann", { method: "PUT" })).status).toBe(500);
  writeFileSync(file, '{"ann": ["team/gamma"]}');
  while ((await served()).includes("alpha")) await sleep(20);
  expect(await served()).toEqual(["beta", "gamma"]);
  // The same fault again is news.
  const told = at.troubles.length;
  writeFileSync(file, '{"ann": "team/alpha"}');
  await expect.poll(() => at.troubles.length, { timeout: 10_000 }).toBeGreaterThan(told);
  writeFileSync(file, "{}");
  while ((await served()).includes("gamma")) await sleep(20);
}, 60_000);

test("what another process has kept a moment ago is taken back, or chosen again, though this one has not seen it yet", async () => {
  const late = new HubFixture();
  try {
    await late.caller("ann");
    const directory = at.source;
    await late.start({ ...config, sources: [{ slug: "team", directory }] }, { intervalMs: 60_000 });
    const ask = async (method: string, key: string) => {
      const response = await late.ask(`/subscriptions/${key}`, "ann", { method });
      return ((await response.json()) as Told).chosen;
    };
    await changeSubscriptions(late.state, "ann", ["team/alpha"], []);
    expect(await ask("DELETE", "team/alpha")).toEqual([]);
    expect(await ask("PUT", "team/gamma")).toEqual(["team/gamma"]);
    await changeSubscriptions(late.state, "ann", [], ["team/gamma"]);
    expect(await ask("PUT", "team/gamma")).toEqual(["team/gamma"]);
    expect(JSON.parse(readFileSync(join(late.state, "subscriptions.json"), "utf8"))).toEqual({ ann: ["team/gamma"] });
  } finally {
    await late[Symbol.asyncDispose]();
  }
}, 60_000);

test("where nobody has to choose, everything granted is theirs, and a choice is refused in words", async () => {
  await at.hub.configure({ ...config, sources, subscribe: false });
  expect((await asked("GET")).told).toMatchObject({ subscribe: false });
  expect((await asked("GET")).told.plugins.map(({ subscribed }) => subscribed)).toEqual([true, true, true]);
  expect(await asked("PUT", "/team/alpha")).toMatchObject({ status: 409, code: "SUBSCRIBE_OFF" });
  expect(await asked("DELETE", "/team/alpha")).toMatchObject({ status: 409, code: "SUBSCRIBE_OFF" });
  await at.hub.configure({ ...config, sources });
});
