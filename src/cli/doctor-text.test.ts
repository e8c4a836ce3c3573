import { expect, test } from "vitest";
import { treeOf } from "../core/file-tree.ts";
import { diagnose } from "../doctor/diagnose.ts";
import { marketplaceIn } from "../doctor/subject.ts";
import { catalogPath } from "../marketplace/types.ts";
import { doctorLines } from "./doctor-text.ts";
import { plainTerminal, type Terminal } from "./terminal.ts";
import { textWidth } from "./text-width.ts";

const long = "a-plugin-with-a-name-that-is-as-long-as-some-are-and-then-a-little-longer-than-that";
const entry = (name: string, more: object = {}) => ({ name, source: "./p", description: "d", ...more });
const catalog = {
  name: "team",
  owner: { name: "Ann" },
  plugins: [entry("good"), entry(long), entry("torn\u001b[31m", { keywords: "x" }), ...many()],
};
const tree = treeOf({ [catalogPath]: JSON.stringify(catalog), "p/commands/hi.md": "---\ndescription: x\n---\nHi.\n" });
const report = diagnose(marketplaceIn(tree, { from: "here", channel: "folder" }));

function many(): object[] {
  return Array.from({ length: 12 }, (_, at) => entry(`p${at}`));
}

test("fits 80 columns, whatever the names", () => {
  const terminal: Terminal = { width: 80, style: (_style, text) => text };
  const lines = doctorLines(terminal, report);
  expect(lines.filter((line) => textWidth(line) > 80)).toEqual([]);
  expect(lines[0]).toMatch(/^plugin +CLI {2}Desktop {2}claude\.ai {2}Directory$/);
});

test("has a row for each entry, and lets no name move the cursor", () => {
  const text = doctorLines(plainTerminal, report).join("\n");
  expect(text).toMatch(/^good +yes {2}NO {7}NO {9}NO$/m);
  expect(text).toMatch(/^torn\\u001b\[31m +NO {3}NO/m);
  expect(text).not.toContain("\u001b");
});

test("gives the reasons by code with one fix, names some of those concerned and counts the others", () => {
  const lines = doctorLines(plainTerminal, report);
  const at = lines.findIndex((line) => line.includes("ENTRY_AUTHOR_MISSING"));
  expect(lines[at]).toBe("prevents ENTRY_AUTHOR_MISSING (Desktop: prevents, claude.ai: prevents)");
  expect(lines[at + 1]).toMatch(/^ {2}good, .* and 7 more: The entry has no author/);
  expect(lines[at + 2]).toBe('  fix: Add "author": {"name": "…"} to the entry.');
  const order = lines.filter((line) => /^(?:prevents|doubt|warning) /.test(line)).map((line) => line.split(" ")[0]);
  expect(order).toEqual(order.toSorted((a, b) => rank(a) - rank(b)));
  expect(lines.at(-1)).toContain("Claude Code: 14 of 15 plugins installable, 1 not.");
});

test("names an entry once for what stands in several of its files", () => {
  const command = "Say hi.\n";
  const files = { "p/commands/a.md": command, "p/commands/b.md": command };
  const one = { name: "team", owner: { name: "Ann" }, plugins: [entry("good")] };
  const twice = treeOf({ [catalogPath]: JSON.stringify(one), ...files });
  const lines = doctorLines(plainTerminal, diagnose(marketplaceIn(twice, { from: "here", channel: "folder" })));
  const at = lines.findIndex((line) => line.includes("FRONTMATTER_MISSING"));
  expect(lines[at + 1]).toMatch(/^ {2}good \(2\): /);
});

function rank(word: string | undefined): number {
  return ["prevents", "doubt", "warning"].indexOf(word ?? "");
}
