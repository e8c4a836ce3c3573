import { expect, test } from "vitest";
import { lineFinder } from "../core/text.ts";
import { shellLines, shellSource, simpleCommands } from "./shell-lines.ts";

test("both forms are found, with their lines; code without the mark is none", () => {
  const body =
    "Status: !`git status`\n\n- !`git log -1`\n`!x` and a!`b`\n\n```!\ngit diff\necho `date`\n```\n```sh\nls\n```\n";
  expect(shellLines(body)).toEqual([
    { command: "git status", line: 1 },
    { command: "git log -1", line: 3 },
    { command: "git diff\necho `date`", line: 6 },
  ]);
  expect(shellLines(body).map(shellSource)).toEqual([
    ["!`git status`"],
    ["!`git log -1`"],
    ["```!", "git diff\necho `date`", "```"],
  ]);
});

test("a block may begin anywhere and inline code may span lines, as the client takes them", () => {
  expect(shellLines("a ```!id``` b\n- ```! ls\n``` !`git\nlog` ```! never closed")).toEqual([
    { command: "id", line: 1 },
    { command: "ls", line: 2 },
    { command: "git\nlog", line: 3 },
  ]);
});

test("lines of offsets in any order", () => {
  const lineOf = lineFinder("a\nb\n\nc");
  expect([0, 1, 2, 3, 4, 5, 6, 0, 5].map(lineOf)).toEqual([1, 1, 2, 2, 3, 4, 4, 1, 4]);
});

test.each([
  ["git status", ["git status"]],
  ["a && b || c; d | e\nf", ["a", "b", "c", "d", "e", "f"]],
  ['echo \'a | b\' "c && \\"d"', ['echo \'a | b\' "c && \\"d"']],
  ["a 2>&1 | a 2>&1", ["a 2>&1"]],
  ["a \\; b", ["a \\; b"]],
  ["", []],
])("%j holds the commands %j", (line, expected) => {
  expect(simpleCommands(line)).toEqual(expected);
});
