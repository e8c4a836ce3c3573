import { expect, test } from "vitest";
import { componentFindings } from "./findings-components.ts";
import { hostingFindings } from "./findings-hosting.ts";
import { manifestFindings } from "./findings-manifest.ts";
import { marketplaceFindings } from "./findings-marketplace.ts";
import { wiringFindings } from "./findings-wiring.ts";
import { findings } from "./findings.ts";

test("no code stands in two tables, where one row would silently replace the other", () => {
  const tables = [manifestFindings, componentFindings, hostingFindings, marketplaceFindings, wiringFindings];
  const codes = tables.flatMap((table) => Object.keys(table));
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  expect(codes.length).toBe(Object.keys(findings).length);
});

test("every code is upper-case words, and only an error refuses", () => {
  for (const [code, row] of Object.entries(findings)) {
    expect(code).toMatch(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/);
    expect(row.refused ? row.level : "error").toBe("error");
  }
});
