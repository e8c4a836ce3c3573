import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dnsName, labelValue } from "./names.ts";

test("a name that is one already stays", () => {
  expect(dnsName("release-notes", 40)).toBe("release-notes");
  expect(dnsName("a".repeat(40), 40)).toBe("a".repeat(40));
});

test.each([
  ["Release Notes", /^release-notes-[0-9a-f]{8}$/],
  ["7zip", /^zip-[0-9a-f]{8}$/],
  ["", /^p-[0-9a-f]{8}$/],
  ["日本", /^p-[0-9a-f]{8}$/],
  ["a-", /^a-[0-9a-f]{8}$/],
  ["x\n  command: [sh]", /^x-command-sh-[0-9a-f]{8}$/],
  [`${"a".repeat(30)}-${"b".repeat(30)}`, /^a{30}-[0-9a-f]{8}$/],
])("%j is cleaned, and ends in a hash", (text, expected) => {
  expect(dnsName(text, 40)).toMatch(expected);
});

test("every text becomes a DNS-1035 name of at most that length, and two texts never the same one", () => {
  const text = fc.string({ unit: "binary", maxLength: 80 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 12, max: 63 }), (a, b, max) => {
      expect(dnsName(a, max)).toMatch(/^[a-z]([a-z0-9-]*[a-z0-9])?$/);
      expect(dnsName(a, max).length).toBeLessThanOrEqual(max);
      expect(dnsName(a, max) === dnsName(b, max)).toBe(a === b);
    }),
  );
});

test("what only differs in capitals or signs has two names", () => {
  expect(dnsName("A b", 40)).not.toBe(dnsName("a-b", 40));
});

test.each([
  ["1.2.3", "1.2.3"],
  ["1.2.3+build.7", "1.2.3-build.7"],
  ["-", undefined],
  [`v${"1".repeat(80)}`, `v${"1".repeat(62)}`],
])("the version %j is the label %j", (version, expected) => {
  expect(labelValue(version)).toBe(expected);
});
