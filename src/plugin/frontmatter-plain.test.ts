import { expect, test } from "vitest";
import { readPlain } from "./frontmatter-plain.ts";
import { parseYaml } from "./frontmatter-yaml.ts";

test("what is read without the parser is what the parser reads", () => {
  const parts = [
    "name",
    "tools",
    "a-b",
    ": ",
    ":  ",
    ":",
    "\n",
    "x",
    "Read, Grep(a:*)",
    "true",
    "Null",
    "null x",
    " #c",
    "#",
  ];
  parts.push(
    " ",
    '"q"',
    "'",
    "[a]",
    "{",
    "}",
    "- ",
    "é—日",
    "\t",
    "\r",
    "yes",
    "1",
    "~",
    "<<",
    "&a",
    "*a",
    "!t",
    "|",
    ">",
    "%",
    "@",
  );
  let state = 11;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) % below;
  };
  let plain = 0;
  for (let round = 0; round < 60_000; round += 1) {
    const line = () =>
      `${parts[next(3)]!}: ${Array.from({ length: 1 + next(4) }, () => parts[next(parts.length)]!).join("")}\n`;
    const block = Array.from({ length: 1 + next(3) }, line).join("");
    const read = readPlain(block, 2);
    if (read === undefined) continue;
    plain += 1;
    expect([block, read]).toEqual([block, parseYaml(block, 2)]);
  }
  expect(plain).toBeGreaterThan(4_000);
});

test.each([
  "name: a\ndescription: Reviews code, in depth (all of it)\n",
  "name: a\r\n",
  "name: true\n",
  "name: a\nname: b\n",
  "name: a: b\n",
  "name: a # comment\n",
  "name: a\n  b\n",
  "name:\n",
  "name: a:\n",
  "__proto__: a\n",
  "constructor: a\n",
  "",
  "\n",
])("%j is the same both ways", (block) => {
  const whole = parseYaml(block, 2);
  expect(readPlain(block, 2) ?? whole).toEqual(whole);
});
