import { expect, test } from "vitest";
import { findings } from "../src/core/findings.ts";
import { isRefusal, levelOf } from "../src/core/levels.ts";
import { pages, written } from "./docs.ts";
import { bare, levelLists, writtenLevelLists } from "./levels.ts";

test.each(Object.entries(pages()))("docs/%s says what the code says", (page, text) => {
  expect(written(page), "run: npm run docs").toBe(text);
});

test("the lists of levels say what the tables of findings say", () => {
  expect(writtenLevelLists(), "run: npm run docs").toBe(bare(levelLists()));
  for (const [code, row] of Object.entries(findings)) {
    const name = code as keyof typeof findings;
    expect([code, levelOf(name), isRefusal(name)]).toEqual([code, row.level, row.refused]);
  }
});
