import { expect, test } from "vitest";
import { attackRows, attackTests } from "./attacks.ts";

test("docs/attacks.md has a row for each of the 25 attacks", () => {
  expect(attackRows().map(({ attack }) => attack)).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
});

test.each(attackRows())(
  "attack $attack: the page names the files that have its tests, and says why there are none",
  (row) => {
    const tested = attackTests().filter(({ attack }) => attack === row.attack);
    expect(row.files).toEqual(tested.map(({ file }) => file));
    expect(row.isElsewhere).toBe(tested.length === 0);
  },
);
