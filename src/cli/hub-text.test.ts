import { expect, test } from "vitest";
import { endpointOf } from "./hub-flags.ts";
import { hubLines } from "./hub-text.ts";
import { plainTerminal } from "./terminal.ts";

const said = (url: string) => hubLines(plainTerminal, { url, name: "team", token: undefined }).join("\n");

test.each([
  ["https://plugins.example.com/", "https://plugins.example.com"],
  ["https://example.com/plugins//", "https://example.com/plugins"],
  ["http://127.0.0.1:8790", "http://127.0.0.1:8790"],
  [" https://Example.com:443/plugins", "https://example.com/plugins"],
])("the endpoint %s is %s", (given, taken) => expect(endpointOf(given)).toBe(taken));

test.each([
  "plugins.example.com",
  "https://u:p@example.com",
  "https://example.com/?x",
  "https://example.com/?",
  "https://example.com/#x",
  "https://example.com/#",
  "ssh://example.com",
])("%s is no endpoint, and the refusal names the flag and not what it was given", (given) => {
  const problem = expect.stringMatching(/^--endpoint (?!.*example)/);
  expect(() => endpointOf(given)).toThrow(expect.objectContaining({ code: "OPTION_INVALID", problem }));
});

test("how callers choose is told where they do", () => {
  const door = { url: "https://example.com", name: "team", token: undefined };
  expect(said(door.url)).not.toContain("/subscriptions");
  const lines = hubLines(plainTerminal, { ...door, subscribe: true }).join("\n");
  expect(lines).toContain("curl -fH");
  expect(lines).toContain("-X PUT 'https://example.com/subscriptions/<slug>/<plugin>'");
});

test("a catalog with archives is offered by https only, since clients take them by nothing else", () => {
  expect(said("https://example.com")).toContain("https://example.com/marketplace.json, as an entry");
  expect(said("http://127.0.0.1:8790")).not.toContain("8790/marketplace.json");
  expect(said("http://127.0.0.1:8790")).toContain("--endpoint https://");
});
