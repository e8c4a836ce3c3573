import { assert, property, stringMatching } from "fast-check";
import { expect, test } from "vitest";
import { contentDigits, contentVersion, withoutContent } from "./content-version.ts";

test.each([
  ["1.2.3", "1.2.3+0badc0de"],
  ["1.2.3-beta.1", "1.2.3-beta.1+0badc0de"],
  ["1.2.3+build", "1.2.3+build.0badc0de"],
  ["2026-11", "2026-11+0badc0de"],
])("%s with its content's digits is %s, and comes back", (version, whole) => {
  expect(contentVersion(version, "0badc0de".repeat(8))).toBe(whole);
  expect(contentDigits(whole)).toBe("0badc0de");
  expect(withoutContent(whole)).toBe(version);
});

test("what has no digits of content stays as it is", () => {
  for (const version of ["1.2.3", "1.0.0-0badc0de", "1.0.0badc0de", "1.0.0+0badc0d", "1.0.0+0BADC0DE", "", "+"])
    expect([contentDigits(version), withoutContent(version)]).toEqual([undefined, version]);
});

test("every version comes back", () => {
  assert(
    property(stringMatching(/^[0-9A-Za-z.+_-]{0,20}$/), (version) => {
      expect(withoutContent(contentVersion(version, "00000000"))).toBe(version);
    }),
  );
});
