import { array, assert, integer, nat, property, record, string } from "fast-check";
import { expect, test } from "vitest";
import { type Part, summaryOf } from "./summary-text.ts";

const part = (text: string, weight: number): Part => ({ text, weight });

test("what fits stays as it is", () => {
  expect(summaryOf([part("head", 0), part("more", 4)])).toBe("head\n\nmore\n");
});

test("details go first, the largest before the others, and it is said", () => {
  const parts = [part("head", 0), part("v".repeat(900), 4), part("y".repeat(300), 4), part("z".repeat(300), 1)];
  const text = summaryOf(parts, 900);
  expect(text).toContain("head");
  expect(text).toContain("zzz");
  expect(text).not.toContain("vvv");
  expect(text).toContain("Some details have no room here");
});

test("of equal weight the largest goes, wherever it stands", () => {
  const text = summaryOf([part("y".repeat(300), 4), part("v".repeat(900), 4), part("z".repeat(300), 4)], 900);
  expect([/y{300}/.test(text), /v/.test(text.split("\n\nSome")[0]!), /z{300}/.test(text)]).toEqual([true, false, true]);
});

test("whatever may be left out goes before anything is cut", () => {
  const text = summaryOf([part("head", 0), part("z".repeat(900), 1)], 500);
  expect(text).toMatch(/^head\n\nSome details/);
});

test("what can't be left out ends with a whole line", () => {
  const text = summaryOf([part("| a row of forty letters, more or less |\n".repeat(20), 0)], 300);
  expect(text.split("\n").filter((line) => line.startsWith("|") && !line.endsWith("|"))).toEqual([]);
  expect(text).toMatch(/\|\n\n… cut here: see the output report\.\n$/);
});

test("it is never too long, and always begins with what matters most", () => {
  const parts = array(record({ text: string({ unit: "grapheme", maxLength: 300 }), weight: nat(4) }), {
    maxLength: 20,
  });
  assert(
    property(parts, integer({ min: 300, max: 3_000 }), (some, max) => {
      const text = summaryOf([part("head\n", 0), ...some], max);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(max + 1);
      expect(text.startsWith("head\n")).toBe(true);
    }),
  );
});
