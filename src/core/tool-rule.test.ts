import { expect, test } from "vitest";
import { toolRuleFault } from "./tool-rule.ts";

test.each([
  "Read",
  "Bash(git log *)",
  "Bash(*)",
  "Bash(a, b)",
  " Read\n",
  "WebFetch(domain:example.com)",
  "Read(//srv/plugin/**)",
  "Skill(plug:git:commit)",
  "SomeToolOfALaterClient",
  "mcp__x",
  "mcp__x__y",
  "mcp__x__*",
  "mcp__x__get_*",
  "mcp__plugin_my-plug_db__ask",
  "mcp__a__b__c",
])("%j is a rule", (rule) => {
  expect(toolRuleFault(rule)).toBeUndefined();
  expect(toolRuleFault(rule, "deny")).toBeUndefined();
});

test.each([
  ["", "is empty"],
  [" \t", "is empty"],
  ["Bash(", "is not of the form"],
  ["Bash)", "is not of the form"],
  ["Bash(git log *", "is not of the form"],
  ["Bash(git log *))", "is not of the form"],
  ["Bash(git log *)x", "is not of the form"],
  ["Bash(a)(b)", "is not of the form"],
  ["(git log *)", "is not of the form"],
  ["Bash(a\0b)", "is not of the form"],
  // The client would read the last one as `Bash(echo (a)`, `Write` and `b)`.
  ["Bash(echo (a) Write b)", "is not of the form"],
  ["Read,Write", "is more than one rule"],
  ["Read Write", "is more than one rule"],
  ["Bash (git log *)", "is more than one rule"],
  ["Bash(git log *),", "is more than one rule"],
  ["Bash()", "has nothing in its parentheses"],
  ["Bash( )", "has nothing in its parentheses"],
  ["mcp__x(y)", "is an MCP rule"],
  ["mcp__x__y(z)", "is an MCP rule"],
  ["*", "has a * in the tool's name"],
  ["B*", "has a * in the tool's name"],
  ["mcp__*", "has a * in the tool's name"],
  ["mcp__*__y", "has a * in the tool's name"],
  ["mcp__x*", "has a * in the tool's name"],
  ["mcp__", "does not begin with the name of a tool"],
  ["bash", "does not begin with the name of a tool"],
  ["-p", "does not begin with the name of a tool"],
])("%j is none: it %s", (rule, problem) => {
  expect(toolRuleFault(rule)?.problem).toContain(problem);
});

test("a denial may have a * anywhere in the name, and is no looser else", () => {
  expect(["*", "B*", "mcp__*"].map((rule) => toolRuleFault(rule, "deny"))).toEqual([undefined, undefined, undefined]);
  expect(toolRuleFault("Bash(", "deny")).toBeDefined();
});

test("a small letter is told with the capital one", () => {
  expect(toolRuleFault("bash(git log *)")?.fix).toContain('"Bash"');
});
