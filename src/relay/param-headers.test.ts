import { describe, expect, test } from "vitest";
import type { Json } from "../core/json.ts";
import { headerValue } from "./header-value.ts";
import { paramHeaders, paramHeaderValues } from "./param-headers.ts";

const schema = (properties: Json, more: object = {}): Json => ({ type: "object", properties, ...more });
const marked = (name: Json, type = "string"): Json => ({ type, "x-mcp-header": name });

describe("paramHeaders", () => {
  test("finds marks on plain properties at any depth", () => {
    const nested = schema({
      a: marked("Region"),
      b: schema({ c: marked("Count", "integer") }),
      query: { type: "string" },
    });
    expect(paramHeaders(nested)).toEqual([
      { path: ["a"], header: "Region" },
      { path: ["b", "c"], header: "Count" },
    ]);
    expect(paramHeaders(schema({ query: { type: "string" } }))).toEqual([]);
    expect(paramHeaders(undefined)).toEqual([]);
  });

  test.each<[string, Json]>([
    ["no name", schema({ a: marked("") })],
    ["a name that is no token", schema({ a: marked("My Region") })],
    ["a name with a line break", schema({ a: marked("A\r\nAuthorization") })],
    ["a name that is no text", schema({ a: marked(7) })],
    ["a number", schema({ a: marked("Score", "number") })],
    ["an object", schema({ a: marked("Data", "object") })],
    ["no type", schema({ a: { "x-mcp-header": "A" } })],
    ["the schema itself", schema({}, { "x-mcp-header": "A" })],
    ["a list's items", schema({ a: { type: "array", items: marked("A") } })],
    ["one of two", schema({}, { oneOf: [{ properties: { a: marked("A") } }] })],
    ["a definition", schema({}, { $defs: { x: marked("A") } })],
    ["one name twice", schema({ a: marked("MyField"), b: marked("myfield") })],
  ])("a mark on %s breaks the tool", (_, given) => {
    expect(paramHeaders(given)).toEqual(expect.any(String));
  });
});

test("a schema of a hundred thousand levels is refused, not walked", () => {
  let deep: Json = marked("A");
  for (let level = 0; level < 100_000; level += 1) deep = { items: deep };
  expect(paramHeaders(deep)).toMatch(/nested too deeply/);
});

test("values: plain, encoded, left out", () => {
  const headers = ["a", "b", "c", "d", "e", "f"].map((name) => ({ path: [name], header: name.toUpperCase() }));
  const args = { a: "us west", b: 42, c: false, d: null, e: { x: 1 }, f: 2 ** 60 };
  expect(paramHeaderValues(headers, args)).toEqual({
    "Mcp-Param-A": "us west",
    "Mcp-Param-B": "42",
    "Mcp-Param-C": "false",
  });
  expect(paramHeaderValues(headers, undefined)).toEqual({});
});

test.each([" a", "a ", "", "a\r\nb: c", "é", "\u0000", "=?base64?YQ==?="])("%j travels encoded", (text) => {
  const value = headerValue(text);
  expect(value).toMatch(/^=\?base64\?[A-Za-z0-9+/=]*\?=$/);
  expect(Buffer.from(value.slice(9, -2), "base64").toString()).toBe(text);
});
