import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { corpusFolder } from "../testing/corpus.ts";
import { parseFrontmatter } from "./frontmatter.ts";
import { parsePlainBlock } from "./frontmatter-plain.ts";
import { parseBlock } from "./frontmatter-yaml.ts";

test.each([
  ["name: a\ndescription: Some words, and (more)\n", { name: "a", description: "Some words, and (more)" }],
  ['a: "x: \\"y\\" \\\\ \\n"\nb: \'it: is\'', { a: 'x: "y" \\ \n', b: "it: is" }],
  ["tools: [Read, Bash]\nmore: []", { tools: ["Read", "Bash"], more: [] }],
  ["tools:\n  - Read\n  - Bash(git add:*)\nmodel: opus", { tools: ["Read", "Bash(git add:*)"], model: "opus" }],
  [
    "on: true\nturns: 10\nversion: 1.2.3\nday: 2024-01-02\nempty:\n",
    { on: true, turns: 10, version: "1.2.3", day: "2024-01-02", empty: null },
  ],
  ["text: |\n  one\n\n    two\n\nnext: x", { text: "one\n\n  two\n", next: "x" }],
])("takes %j", (yaml, data) => {
  expect(parsePlainBlock(yaml, 2)?.data).toEqual(data);
  expect(parseBlock(yaml, 2).data).toEqual(data);
});

test.each([
  "a: b: c",
  "a: b #c",
  "a: 1.5",
  "a: ~",
  "a: *b",
  "a: b\n  c",
  "a: >\n  b",
  "a:\n  b: c",
  "a: [b, [c]]",
  'a: "\\x41"',
  "null: a",
  "a: b\r\nc: d\r",
  "a:\tb",
  "\uFEFFa: b",
  "- a",
])("leaves %j to the YAML library", (yaml) => {
  expect(parsePlainBlock(yaml, 2)).toBeUndefined();
});

test("says the same as the YAML library about made-up blocks", () => {
  let seed = 11;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const pick = (list: readonly string[]) => list[random(list.length)] as string;
  const words = [
    "a",
    "word",
    "Use this",
    ":",
    ": ",
    " #",
    "[",
    "]",
    ",",
    ", ",
    '"',
    "'",
    "\\n",
    "\\",
    "*",
    "|",
    "-",
    "- ",
    "5",
    "1.2.3",
    "2024-01-02",
  ];
  const rare = [
    "true",
    "null",
    "(",
    "$",
    "é",
    "😀",
    " ",
    "  ",
    "\u00a0",
    "\u3000",
    "...",
    "~",
    "/",
    "<",
    "!",
    "%",
    "@",
    "{",
    "}",
    ".inf",
    "No",
    "TRUE",
  ];
  const value = () => Array.from({ length: random(4) }, () => pick(random(2) === 0 ? words : rare)).join("");
  const key = () => pick(["a", "b-c", "true", "name", "x_1", "A"]);
  const rows = [
    () => `${key()}: ${value()}`,
    () => `${key()}:`,
    () => `${key()}: |`,
    () => `  - ${value()}`,
    () => `- ${value()}`,
    () => `  ${value()}`,
    () => `${key()}: [${value()}, ${value()}]`,
    () => `${key()}: "${value()}"`,
    () => pick(["", "  ", value()]),
  ];
  let taken = 0;
  const differing: unknown[] = [];
  for (let round = 0; round < 40_000; round += 1) {
    const block =
      Array.from({ length: 1 + random(4) }, () => rows[random(rows.length)]?.()).join("\n") +
      pick(["", "\n", "\n\n", " "]);
    const plain = parsePlainBlock(block, 2);
    if (plain === undefined) continue;
    taken += 1;
    const library = parseBlock(block, 2);
    // `expect` itself is slow, so it only sees the blocks where the two differ.
    if (JSON.stringify(plain) !== JSON.stringify(library)) differing.push({ block, plain, library });
  }
  expect(differing).toEqual([]);
  expect(taken).toBeGreaterThan(1_000);
});

const corpus = corpusFolder();

test.skipIf(corpus === undefined)("says the same about every real block, and takes most of them", () => {
  const files = readdirSync(corpus as string, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".md"),
  );
  let taken = 0;
  let blocks = 0;
  for (const file of files) {
    const { frontmatter } = parseFrontmatter(readFileSync(join(corpus as string, file), "utf8"));
    if (frontmatter.state === "none") continue;
    blocks += 1;
    const plain = parsePlainBlock(frontmatter.source, 2);
    if (plain === undefined) continue;
    taken += 1;
    expect({ file, ...plain }).toEqual({ file, ...parseBlock(frontmatter.source, 2) });
  }
  expect(taken / blocks).toBeGreaterThan(0.7);
});
