import { expect, test } from "vitest";
import { filledHeader, filledInput } from "./hook-template.ts";

const event = { tool_name: "Bash", tool_input: { command: "ls ${tool_name}", list: [1, { a: true }] }, flag: false };

test("fields stand in the place of their templates, at every depth", () => {
  const input = {
    text: "${tool_name}: ${tool_input.command}",
    nested: [{ all: "${tool_input}" }, "${tool_input.list.1.a}", "${flag}"],
    number: 5,
  };
  expect(filledInput(input, event)).toEqual({
    text: "Bash: ls ${tool_name}",
    nested: [{ all: JSON.stringify(event.tool_input) }, "true", "false"],
    number: 5,
  });
});

test.each(["${missing}", "${tool_name.length}", "${tool_input.__proto__}", "${tool_input.list.9}"])(
  "%s is nothing",
  (template) => {
    expect(filledInput(`<${template}>`, event)).toBe("<>");
  },
);

test.each(["${}", "$ARGUMENTS", "${a b}"])("%s is no template", (text) => {
  expect(filledInput(text, event)).toBe(text);
});

test("a header gets the variables that it may have, and nothing for others", () => {
  const variable = (name: string) => (name === "TOKEN" ? "t-1" : undefined);
  expect(filledHeader("Bearer $TOKEN", variable)).toBe("Bearer t-1");
  expect(filledHeader("${TOKEN}/$OTHER/${HOME}.", variable)).toBe("t-1//.");
  expect(filledHeader("costs 5$", variable)).toBe("costs 5$");
});
