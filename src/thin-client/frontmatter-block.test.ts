import { expect, test } from "vitest";
import { parseFrontmatter } from "../plugin/frontmatter.ts";
import { frontmatterBlock } from "./frontmatter-block.ts";

const hostile = [
  "plain text",
  "a --- b",
  "---",
  "----------",
  "first line\n---\nsecond: line\n\n\tthird",
  "He said \"no\" and 'yes'",
  "colon: space #hash",
  "#",
  "- item",
  "[a] [b]",
  "{a: b}",
  "*star &anchor !tag %dir @at `tick` | > ? ~",
  "back\\slash \\n \\x2d",
  " leading and trailing ",
  "日本語 é \u{1F600} \u00a0 \u2028 \u0007 \u0085",
  "true",
  "No",
  "null",
  "2024-01-01",
  "1e3",
  "0x1F",
  "12:30",
  "$ARGUMENTS ${HOME} `id`",
  "x".repeat(3000),
  "word ".repeat(400).trim(),
];

test.each(hostile)("%j comes back through the client's way of reading", (value) => {
  const block = frontmatterBlock({ description: value, list: [value, "b"], args: { command: value }, flag: false });
  const { frontmatter, body } = parseFrontmatter(`${block}BODY`);
  expect(frontmatter.state).toBe("parsed");
  expect(frontmatter.data).toEqual({ description: value, list: [value, "b"], args: { command: value }, flag: false });
  expect(body).toBe("BODY");
});

test("undefined is left out, and simple words stay without quotes", () => {
  expect(frontmatterBlock({ description: "Runs x", model: undefined, "allowed-tools": "mcp__a__b" })).toBe(
    "---\ndescription: Runs x\nallowed-tools: mcp__a__b\n---\n",
  );
});
