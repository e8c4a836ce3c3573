import { expect, test } from "vitest";
import { count, paragraph, table } from "./output.ts";
import { plainTerminal, type Terminal } from "./terminal.ts";

const narrow = (width: number): Terminal => ({ ...plainTerminal, width });

test("a table is aligned by columns and keeps whole lines where it is piped", () => {
  const rows = [
    ["command:日本", "x".repeat(60)],
    ["b", "short"],
  ];
  expect(table(plainTerminal, ["component", "needs"], rows)).toEqual([
    "component     needs",
    `command:日本  ${"x".repeat(60)}`,
    "b             short",
  ]);
});

test("on a terminal the last column wraps under itself", () => {
  expect(table(narrow(40), ["id", "what"], [["command:a", "one two three four five six seven"]])).toEqual([
    "id         what",
    "command:a  one two three four five six",
    "           seven",
  ]);
});

test("a terminal that is too narrow for the last column breaks the line itself", () => {
  expect(table(narrow(40), ["id", "what"], [["i".repeat(30), "one two three four"]])[1]).toBe(
    `${"i".repeat(30)}  one two three four`,
  );
});

test("a paragraph hangs, and never lets control characters through", () => {
  expect(paragraph(narrow(44), "one two three four five six seven eight nine ten", 2)).toEqual([
    "  one two three four five six seven eight",
    "    nine ten",
  ]);
  expect(paragraph(plainTerminal, "a\u001b[2Jb", 1)).toEqual([" a\\u001b[2Jb"]);
});

test("counts", () => {
  expect([count(1, "entry", "entries"), count(2, "entry", "entries"), count(0, "command")]).toEqual([
    "1 entry",
    "2 entries",
    "0 commands",
  ]);
});
