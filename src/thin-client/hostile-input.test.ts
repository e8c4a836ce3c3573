import { expect, test } from "vitest";
import { shellLines, simpleCommands } from "../plugin/shell-lines.ts";
import { loadPlugin } from "../plugin/load.ts";
import { bashRules } from "./bash-rules.ts";
import { analyzePlacement } from "./placement.ts";
import { filesNamed } from "../plugin/named-files.ts";
import { codeEvidenceIn, evidenceIn } from "./evidence.ts";
import { refusalOf } from "./refused-lines.ts";
import { secretsIn } from "../core/secrets.ts";

const manifest = { ".claude-plugin/plugin.json": '{"name": "p"}' };
const { plugin: empty } = loadPlugin(manifest);

function scanScript(script: string): void {
  const hooks = { Stop: [{ hooks: [{ type: "command", command: "${CLAUDE_PLUGIN_ROOT}/x.py" }] }] };
  const files = { ...manifest, "x.py": script, "hooks/hooks.json": JSON.stringify({ hooks }) };
  analyzePlacement(loadPlugin(files).plugin);
}

function scanPrompt(text: string): void {
  analyzePlacement(loadPlugin({ ...manifest, "commands/x.md": `---\ndescription: d\n---\n${text}` }).plugin);
}

function scanRules(line: string): void {
  const text = `---\ndescription: d\n---\n!\`${line}\``;
  const { plugin } = loadPlugin({ ...manifest, "commands/x.md": text });
  const [command] = plugin.commands;
  bashRules(command!, [{ command: line, line: 1 }]);
}

/** Quadratic work over so many characters takes minutes, and the test's time limit ends it. */
const length = 512_000;

// Each text is made for an expression that tries every place of it and runs to the end from each.
test.each([
  ["token after token", secretsIn, (n: number) => `.eyJ ${"eyJ-".repeat(n)}`],
  ["secrets on many lines", secretsIn, (n: number) => 'token = "a8Kd93jLq0Zx7Vb2Nm5Rt1Yw4"\n'.repeat(n / 8)],
  ["open( without an end", scanScript, (n: number) => "open(".repeat(n)],
  ["a block of shell lines of blank lines", shellLines, (n: number) => `\`\`\`!${"\n".repeat(n)}`],
  ["blocks that never end", shellLines, (n: number) => "\n```! ".repeat(n)],
  ["shell lines on many lines", shellLines, (n: number) => "!`a`\n".repeat(n)],
  ["a shell line of quotes", simpleCommands, (n: number) => "\"'".repeat(n)],
  ["an open quote of escapes", simpleCommands, (n: number) => `"${String.raw`\"`.repeat(n / 2)}`],
  ["parts of one letter", simpleCommands, (n: number) => "a;".repeat(n / 2)],
  ["brackets", simpleCommands, (n: number) => "$(".repeat(n / 2)],
  ["rules of a line", scanRules, (n: number) => "a;".repeat(n / 2)],
  ["rules of brackets", scanRules, (n: number) => "$(".repeat(n / 2)],
  ["rules of an open quote", scanRules, (n: number) => `"${String.raw`\"`.repeat(n / 2)}`],
  ["rules of one long word", scanRules, (n: number) => `git ${"a".repeat(n)} $1`],
  ["refusals of blanks", refusalOf, (n: number) => `;${" ".repeat(n)}`],
  ["refusals of variables", refusalOf, (n: number) => "a=1;".repeat(n / 4)],
  ["refusals of brackets", refusalOf, (n: number) => "(".repeat(n)],
  ["refusals of loops", refusalOf, (n: number) => "for a in ".repeat(n / 8)],
  ["refusals of filled variables", refusalOf, (n: number) => "a=$(".repeat(n / 4)],
  ["a path of dots", (text: string) => filesNamed(text, empty), (n: number) => `$CLAUDE_PLUGIN_ROOT/${".".repeat(n)}x`],
  ["backticks", (text: string) => evidenceIn(text, "f", 1), (n: number) => "`".repeat(n)],
  ["carriage returns", (text: string) => codeEvidenceIn(text, "f", 1), (n: number) => "\r".repeat(n)],
  ["options of git", (text: string) => evidenceIn(text, "f", 1), (n: number) => "git -C ".repeat(n / 4)],
  ["one long option of git", (text: string) => evidenceIn(text, "f", 1), (n: number) => `git --${"a".repeat(n)}`],
  ["blanks behind git", (text: string) => evidenceIn(text, "f", 1), (n: number) => `git ${" ".repeat(n)}`],
  ["programs", (text: string) => codeEvidenceIn(text, "f", 1), (n: number) => "npm ".repeat(n / 4)],
  ["programs behind blanks", (text: string) => codeEvidenceIn(text, "f", 1), (n: number) => `${" ".repeat(n)}npm -v`],
  [
    "what runs up to no program",
    (text: string) => codeEvidenceIn(text, "f", 1),
    (n: number) => "a=b sudo ".repeat(n / 8),
  ],
  ["fences", (text: string) => evidenceIn(text, "f", 1), (n: number) => "```a\n".repeat(n / 4)],
  ["signs of lists", (text: string) => evidenceIn(text, "f", 1), (n: number) => "- ".repeat(n / 2)],
  ["file references on many lines", scanPrompt, (n: number) => "@a.md\n".repeat(n / 2)],
])("%s: a long text takes no time worth telling", (_, work, textOf) => {
  const text = textOf(length);
  work(text);
  expect(text.length).toBeGreaterThan(length / 16);
});
