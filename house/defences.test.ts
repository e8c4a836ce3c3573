import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { attackTests } from "./attacks.ts";
import { removals } from "./defence-removals.ts";

const top = join(import.meta.dirname, "..");

test.each(removals.map((one) => [one.attack, one.name, one] as const))(
  "the defence against attack %i that '%s' holds can be taken away",
  (_attack, _name, { file, from, to, test: where, also = [] }) => {
    for (const edit of [{ file, from, to }, ...also]) {
      const parts = readFileSync(join(top, edit.file), "utf8").split(edit.from).length;
      expect(parts - 1, `${edit.file} has this once: ${edit.from}`).toBe(1);
      expect(edit.to).not.toBe(edit.from);
    }
    expect(existsSync(join(top, where))).toBe(true);
  },
);

test("every attack that has a test has a defence that can be taken away", () => {
  const shown = new Set(attackTests().map(({ attack }) => attack));
  expect(new Set(removals.map(({ attack }) => attack))).toEqual(shown);
});
