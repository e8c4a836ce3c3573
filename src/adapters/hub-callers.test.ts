import { expect, test } from "vitest";
import { AllowList } from "../access/allow-list.ts";
import { keyDigest } from "../access/bearer.ts";
import type { NamedKey } from "../access/key-store.ts";
import { keyFileCallers, singleCaller } from "./hub-callers.ts";

const key: NamedKey = { name: "ann", sha256: keyDigest("good"), caller: "c-0", line: 1 };
const callers = (more: Partial<NamedKey> = {}) =>
  keyFileCallers({ find: (digest) => (digest === key.sha256 ? { ...key, ...more } : undefined) });

test("a key's name is the caller's", () => expect(callers().find("good")).toEqual({ name: "ann" }));

test.each([
  ["another token", {}, "bad"],
  ["a key that has expired", { expiresAt: Date.now() - 1 }, "good"],
  ["a key for a host's tools", { allow: new AllowList(["command:draft"]) }, "good"],
])("%s is nobody's", (_what, more, token) => expect(callers(more).find(token)).toBeUndefined());

test("a key that expires later is good until then", () =>
  expect(callers({ expiresAt: Date.now() + 60_000 }).find("good")).toEqual({ name: "ann" }));

test("the token of a run is its one caller's", () => {
  const single = singleCaller("local", "good");
  expect([single.find("good"), single.find("bad")]).toEqual([{ name: "local" }, undefined]);
});
