import { expect, test } from "vitest";
import { challengesOf } from "./challenge.ts";

test.each<[string, unknown]>([
  [
    'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:acme/app:pull,push"',
    [
      {
        scheme: "bearer",
        parameters: { realm: "https://ghcr.io/token", service: "ghcr.io", scope: "repository:acme/app:pull,push" },
      },
    ],
  ],
  ['Basic realm="a, b=\\"c\\""', [{ scheme: "basic", parameters: { realm: 'a, b="c"' } }]],
  [
    'Basic realm="x", Bearer Realm=https://t.example , ERROR = "insufficient_scope"',
    [
      { scheme: "basic", parameters: { realm: "x" } },
      { scheme: "bearer", parameters: { realm: "https://t.example", error: "insufficient_scope" } },
    ],
  ],
  ["Negotiate", [{ scheme: "negotiate", parameters: {} }]],
  [
    "Negotiate YWJj==, Basic realm=x",
    [
      { scheme: "negotiate", parameters: {} },
      { scheme: "basic", parameters: { realm: "x" } },
    ],
  ],
  ['Bearer realm="first",realm="second"', [{ scheme: "bearer", parameters: { realm: "first" } }]],
  ["", []],
  ["   ,,, ", []],
  ['Bearer realm="never closed', [{ scheme: "bearer", parameters: { realm: "" } }]],
  ["\u0000", []],
])("%s", (header, challenges) => {
  expect(challengesOf(header)).toMatchObject(challenges as object);
  expect(challengesOf(header)).toHaveLength((challenges as unknown[]).length);
});

test("nothing that a server sends takes long, or is thrown", () => {
  const long = [
    " ".repeat(16_000),
    '"\\'.repeat(8_000),
    "a=".repeat(8_000),
    'B r="'.repeat(3_000),
    "x".repeat(1_000_000),
  ];
  for (const header of [...long, null]) expect(Array.isArray(challengesOf(header))).toBe(true);
});
