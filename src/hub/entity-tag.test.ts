import { expect, test } from "vitest";
import { allowsRange, matchesNone, strongTag } from "./entity-tag.ts";

const tag = strongTag("a-1");

test.each(['"a-1"', 'W/"a-1"', '"x", "a-1"', "*", ' "a-1" '])("If-None-Match %s names it", (header) =>
  expect(matchesNone(header, tag)).toBe(true),
);

test.each([null, "", '"a-2"', "a-1", '"a-1', '"a-10"'])("If-None-Match %s does not", (header) =>
  expect(matchesNone(header, tag)).toBe(false),
);

test("a range is given where If-Range names it strongly, or is not there", () => {
  expect([null, tag, ` ${tag} `].map((header) => allowsRange(header, tag))).toEqual([true, true, true]);
  expect(['W/"a-1"', '"a-2"', "Wed, 21 Oct 2015 07:28:00 GMT", ""].some((header) => allowsRange(header, tag))).toBe(
    false,
  );
});
