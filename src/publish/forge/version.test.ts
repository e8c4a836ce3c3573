import { expect, test } from "vitest";
import { changeKind, guardVersion } from "./version.ts";

test.each([
  [undefined, "1.0.0+00000000", "initial"],
  ["1.0.0+00000000", "1.0.0+00000000", "none"],
  ["1.0.0+00000000", "1.0.0+11111111", "content"],
  ["1.0.0+00000000", "1.0.1+11111111", "patch"],
  ["1.0.0+00000000", "1.1.0+11111111", "minor"],
  ["1.9.9+00000000", "2.0.0+11111111", "major"],
  ["2.0.0+00000000", "1.0.0+11111111", "major"],
  ["1.0.0-beta.1+00000000", "1.0.0-beta.2+11111111", "patch"],
  ["1.0.0-beta.1+00000000", "1.0.0+11111111", "patch"],
  ["1.0+00000000", "1.0.1+11111111", "patch"],
  ["1+00000000", "1.0.0+11111111", "patch"],
  ["v1.2.3+00000000", "1.3.0+11111111", "minor"],
  ["spring+00000000", "summer+11111111", "patch"],
  ["spring+00000000", "1.0.0+11111111", "major"],
] as const)("from %s to %s is %s", (old, fresh, kind) => {
  expect(changeKind(old, fresh)).toBe(kind);
});

const step = (old: string | undefined, fresh: string, changed = true) => ({ name: "p", old, fresh, changed });

test("strict wants a higher version for other content", () => {
  const strict = (old: string | undefined, fresh: string, changed = true) =>
    guardVersion(step(old, fresh, changed), "strict");
  for (const fresh of ["1.1.0+11111111", "0.9.0+11111111"])
    expect(() => strict("1.1.0+00000000", fresh)).toThrow(expect.objectContaining({ code: "VERSION_UNCHANGED" }));
  expect(strict("1.1.0+00000000", "1.1.1+11111111")).toEqual([]);
  expect(strict("1.1.0+00000000", "1.1.0+00000000", false)).toEqual([]);
  expect(strict(undefined, "1.1.0+00000000")).toEqual([]);
});

test("suffix lets it pass, and says what may surprise; off says nothing", () => {
  const back = step("1.1.0+00000000", "0.9.0+11111111");
  const byHand = step("1.1.0+00000000", "1.1.0+00000000");
  expect(guardVersion(step("1.1.0+00000000", "1.1.0+11111111"), "suffix")).toEqual([]);
  expect(guardVersion(back, "suffix")).toEqual([expect.stringContaining("goes back from 1.1.0 to 0.9.0")]);
  expect(guardVersion(byHand, "suffix")).toEqual([expect.stringContaining("by hand")]);
  for (const one of [back, byHand]) expect(guardVersion(one, "off")).toEqual([]);
});
