import { expect, test } from "vitest";
import { harmless } from "./log.ts";

// As actions/runner reads a line: `::name::` behind blanks, or `##[name]` anywhere.
const isCommand = (line: string) => line.split(/[\r\n]/).some((one) => /^\s*::/.test(one) || one.includes("##["));

test.each([
  "::set-output name=x::y",
  "  ::error::x",
  ":::stop-commands::x",
  "a ##[error]x ##[group]",
  "a\n::add-mask::b",
  "a\r##[x]",
  "\u001b[31m::x::",
])("%j is no command of the runner", (line) => {
  expect(isCommand(line)).toBe(!line.startsWith("\u001b"));
  expect(isCommand(harmless(line))).toBe(false);
});

test("other lines stay as they are", () => {
  expect(harmless("Pushing to ghcr.io/acme/notes:1 … a::b")).toBe("Pushing to ghcr.io/acme/notes:1 … a::b");
});
