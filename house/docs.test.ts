import { expect, test } from "vitest";
import { findings } from "../src/core/findings.ts";
import { isRefusal, levelOf } from "../src/core/levels.ts";
import { catalogCases } from "../src/testing/catalog-wholes.ts";
import { pluginCases } from "../src/testing/plugin-cases.ts";
import { pages, written } from "./docs.ts";
import { levelLists, writtenLevelLists } from "./levels.ts";

test.each(Object.entries(pages()))("docs/%s says what the code says", (page, text) => {
  expect(written(page), "run: npm run docs").toBe(text);
});

const differences = [...written("stricter.md").matchAll(/^\| (`[^|]+`) \| ([^|]+) \|/gm)].flatMap(
  ([, codes = "", level]) => [...codes.matchAll(/`(\w+)`/g)].map(([, code = ""]) => ({ code, level })),
);

test("docs/stricter.md names findings with their levels, and every one that the tests know as stricter", () => {
  for (const { code, level } of differences) {
    const row = findings[code as keyof typeof findings];
    expect({ code, level }).toEqual({ code, level: row.refused ? `${row.level}, refused` : row.level });
  }
  const stricterPlugins = pluginCases.filter((one) => one.stricter !== undefined).flatMap((one) => one.finds);
  const stricterCatalogs = catalogCases.filter((one) => one.stricter !== undefined).flatMap((one) => one.codes);
  expect(stricterPlugins.length * stricterCatalogs.length).toBeGreaterThan(0);
  const errors = [...stricterPlugins, ...stricterCatalogs].filter(
    (code) => findings[code as keyof typeof findings].level === "error",
  );
  expect(differences.map(({ code }) => code)).toEqual(expect.arrayContaining(errors));
});

test("the lists of levels say what the tables of findings say", () => {
  expect(writtenLevelLists(), "run: npm run docs").toBe(levelLists());
  for (const [code, row] of Object.entries(findings)) {
    const name = code as keyof typeof findings;
    expect([code, levelOf(name), isRefusal(name)]).toEqual([code, row.level, row.refused]);
  }
});
