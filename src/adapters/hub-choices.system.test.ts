import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { HubFixture, hubSource } from "../testing/served-hub.ts";

// Callers who choose among what is granted to them.

let at: HubFixture;
beforeEach(async () => {
  at = new HubFixture();
  at.write(hubSource({ alpha: "Alpha.", beta: "Beta.", gamma: "Gamma.", delta: "Delta." }));
  for (const name of ["ann", "ben"]) await at.caller(name);
});
afterEach(async () => await at[Symbol.asyncDispose]());

const everyone = { team: "allow", "team/alpha": "required", "team/delta": "disabled" } as const;

interface Document {
  readonly chosen: readonly string[];
  readonly offered: readonly { readonly sourceName: string; readonly state: string }[];
}

async function choice(name: string) {
  const { chosen, offered } = (await (await at.ask("/subscriptions", name)).json()) as Document;
  return { chosen, states: Object.fromEntries(offered.map(({ sourceName, state }) => [sourceName, state])) };
}

async function choose(name: string, body: unknown) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const answer = await at.ask("/subscriptions", name, { method: "PUT", body: text });
  return { status: answer.status, text: await answer.text() };
}

async function served(name: string): Promise<string[]> {
  const info = (await (await at.ask("/info", name)).json()) as { plugins: { sourceName: string }[] };
  return info.plugins.map(({ sourceName }) => sourceName);
}

test("a caller sees what is offered, chooses, and is served that at once and nobody else", async () => {
  await at.start({ everyone, subscribe: true });
  expect(await served("ann")).toEqual(["alpha"]);
  expect(await choice("ann")).toEqual({ chosen: [], states: { alpha: "required", beta: "open", gamma: "open" } });
  expect(await choose("ann", { chosen: ["team/gamma", "team/gamma"] })).toMatchObject({ status: 200 });
  expect(await choice("ann")).toEqual({
    chosen: ["team/gamma"],
    states: { alpha: "required", beta: "open", gamma: "chosen" },
  });
  expect([await served("ann"), await served("ben")]).toEqual([["alpha", "gamma"], ["alpha"]]);
  expect(await choose("ben", { chosen: ["*"] })).toMatchObject({ status: 200 });
  expect([await served("ann"), await served("ben")]).toEqual([
    ["alpha", "gamma"],
    ["alpha", "beta", "gamma"],
  ]);
  await choose("ann", { chosen: [] });
  expect(await served("ann")).toEqual(["alpha"]);
  expect(JSON.parse(readFileSync(join(at.state, "subscriptions.json"), "utf8"))).toEqual({ ben: ["*"] });
});

test("two who choose at once both have what they chose", async () => {
  await at.start({ everyone, subscribe: true });
  await Promise.all([choose("ann", { chosen: ["team/beta"] }), choose("ben", { chosen: ["team"] })]);
  expect([await served("ann"), await served("ben")]).toEqual([
    ["alpha", "beta"],
    ["alpha", "beta", "gamma"],
  ]);
});

test.each([
  [{ chosen: ["team/delta"] }, "CHOICE_INVALID"],
  [{ chosen: ["team/beta", "../x", "other"] }, "CHOICE_INVALID"],
  [{ chosen: "team/beta" }, "BODY_INVALID"],
  [["team/beta"], "BODY_INVALID"],
  [{ chosen: [1] }, "BODY_INVALID"],
  ["{", "BODY_INVALID"],
  ["null", "BODY_INVALID"],
])("%j is refused, and nothing changes", async (body, code) => {
  await at.start({ everyone, subscribe: true });
  expect(await choose("ann", body)).toEqual({ status: 400, text: expect.stringContaining(code) });
  expect(await served("ann")).toEqual(["alpha"]);
  expect(at.troubles).toEqual([]);
});

test("nobody chooses without `subscribe`, nor without a token", async () => {
  await at.start({ everyone });
  expect(await choose("ann", { chosen: ["team/beta"] })).toMatchObject({ status: 404 });
  expect((await at.ask("/subscriptions", "ann")).status).toBe(404);
  expect((await fetch(`${at.hub.url}/subscriptions`, { method: "PUT", body: "{}" })).status).toBe(401);
});

test("choices that an administrator wrote wrong are told, what was served goes on, and none is written over them", async () => {
  await at.start({ everyone, subscribe: true });
  await choose("ann", { chosen: ["team/beta"] });
  writeFileSync(join(at.state, "subscriptions.json"), JSON.stringify({ ann: 5 }));
  expect(await choose("ben", { chosen: ["team/gamma"] })).toMatchObject({ status: 500 });
  await at.hub.views.reload();
  expect([await served("ann"), await served("ben")]).toEqual([["alpha", "beta"], ["alpha"]]);
  expect(at.troubles).toEqual(expect.arrayContaining([expect.objectContaining({ code: "FILE_UNREADABLE" })]));
  expect(readFileSync(join(at.state, "subscriptions.json"), "utf8")).toBe('{"ann":5}');
});
