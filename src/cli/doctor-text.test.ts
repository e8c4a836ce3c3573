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

/** Lines about a plugin with so many commands of which none has frontmatter. */
function linesOf(commands: number): string[] {
  const files = Array.from({ length: commands }, (_, at): [string, string] => [`p/commands/c${at}.md`, "Say hi.\n"]);
  const one = { name: "team", owner: { name: "Ann" }, plugins: [entry("good")] };
  const held = treeOf({ [catalogPath]: JSON.stringify(one), ...Object.fromEntries(files) });
  return doctorLines(plainTerminal, diagnose(marketplaceIn(held, { from: "here", channel: "folder" })));
}

test("names places one by one while they are few, then the entry with how often, and the first", () => {
  const whom = (commands: number) => {
    const lines = linesOf(commands);
    return /^ {2}(.*?): The command/.exec(
      lines[lines.findIndex((line) => line.includes("FRONTMATTER_MISSING")) + 1]!,
    )?.[1];
  };
  expect(whom(2)).toBe("p/commands/c0.md:1, p/commands/c1.md:1");
  expect(whom(4)).toMatch(/^p\/commands\/c0\.md:1, .*c3\.md:1$/);
  expect(whom(5)).toBe("good (5), the first at p/commands/c0.md:1");
});

test("names the plugin beside a place in one that lies elsewhere", () => {
  const subject = marketplaceIn(tree, { from: "here", channel: "folder" });
  const source = { kind: "github", repo: "a/b" } as const;
  const [first] = subject.entries;
  const observed = [
    { code: "X", check: 1, effects: { cli: "warning" }, place: "a.md:1", problem: "Odd.", fix: "-" },
  ] as const;
  const lines = doctorLines(plainTerminal, diagnose({ ...subject, entries: [{ ...first!, source, observed }] }));
  expect(lines).toContain("  good a.md:1: Odd.");
});

test("checks that were not made for one reason are one note", () => {
  const why = "The network was not asked.";
  const skipped = [9, 12, 15].map((check) => ({ check, why }));
  const lines = doctorLines(plainTerminal, { ...report, skipped: [{ check: 8, why: "No." }, ...skipped] });
  expect(lines).toContain("note: check 8: No.");
  expect(lines).toContain("note: checks 9, 12 and 15: The network was not asked.");
});

function rank(word: string | undefined): number {
  return ["prevents", "doubt", "warning"].indexOf(word ?? "");
}
