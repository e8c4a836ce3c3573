import { expect, test } from "vitest";
import { MemoryRunner, testKey, testPlugin } from "../testing/proxy-fixtures.ts";
import { createProxyHandler } from "./handler.ts";

const handler = (more: object) =>
  createProxyHandler({ plugin: testPlugin(), runner: new MemoryRunner(), keys: [testKey], ...more });

test.each([
  "",
  "a/b",
  "a b",
  "*.example.com",
  "https://a.example",
  "a.example:80",
  "a@b",
  "::1",
  "[::1",
  "0x7f.1",
  "A.example",
  "bücher.example",
  "a.example?",
  "%61",
  5,
  null,
])("%j is no host name", (name) => {
  for (const option of ["allowedHosts", "allowedOrigins"]) {
    expect(() => handler({ [option]: ["a.example", name] })).toThrow(
      expect.objectContaining({ code: "OPTION_INVALID", problem: expect.stringContaining(`\`${option}\``) as unknown }),
    );
  }
});

test("the fix has the name as a request has it", () => {
  expect(() => handler({ allowedHosts: ["Bücher.example"] })).toThrow("Write it as xn--bcher-kva.example.");
});

test("host names and addresses are taken", () => {
  const allowedHosts = ["localhost", "plugins.example.com", "a_b", "127.0.0.1", "[::1]"];
  expect(() => handler({ allowedHosts, allowedOrigins: allowedHosts })).not.toThrow();
});
