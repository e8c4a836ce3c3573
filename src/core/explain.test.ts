import { expect, test } from "vitest";
import { explain } from "./explain.ts";

test.each([
  [null],
  [undefined],
  ["MANIFEST_MISSING"],
  [{ code: "NOPE", args: {} }],
  [{ code: "toString", args: {} }],
  [{ code: "MANIFEST_MISSING" }],
  [{ code: "MANIFEST_MISSING", args: null }],
])("%j is no finding", (given) => {
  expect(() => explain(given as never)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
});

test("a finding has two sentences", () => {
  const finding = { code: "MANIFEST_MISSING", level: "error", path: "", args: { looked: "x.json" } } as const;
  expect(explain(finding)).toEqual({ problem: expect.stringContaining("x.json"), fix: expect.any(String) });
});
