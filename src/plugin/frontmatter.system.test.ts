import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { claudeCommand } from "../testing/claude-command.ts";
import { clientHome } from "../testing/client-home.ts";
import { parseFrontmatter } from "./frontmatter.ts";

/** What `claude plugin validate --json` says of one file. */
interface FileVerdict {
  readonly file: string;
  readonly errors: readonly { readonly message: string }[];
}

const folder = mkdtempSync(join(tmpdir(), "bazaar-frontmatter-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Lines as authors write and mistype them. The client's parser and ours part ways in about 1 of 6,000 such blocks, and
// more often in the far corners of YAML (anchors on nothing or with control characters, keys without a name): in no real file.
let seed = 5;
const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
const pick = (list: readonly string[]) => list[random(list.length)] as string;
const words = [
  "a",
  "word",
  "Use this",
  ": ",
  ":",
  " #c",
  "#",
  "[",
  "]",
  "{",
  "}",
  ", ",
  '"',
  "'",
  "\\n",
  "*",
  "&",
  "|",
  ">",
  "%",
  "@",
  "`",
];
const more = [
  "\t",
  "\u001B",
  "- ",
  "-",
  "?",
  "~",
  "5",
  "1.5",
  "true",
  "null",
  "<x>",
  "  ",
  "é",
  "日本",
  "(",
  ")",
  "$A",
  "Bash(git add:*)",
  "http://x.y/z",
];
const value = () => Array.from({ length: 1 + random(5) }, () => pick(random(2) === 0 ? words : more)).join("");
const key = () => pick(["description", "tools", "model", "argument-hint", "k1", "a b", "x_y"]);
const rows = [
  () => `${key()}: ${value()}`,
  () => `${key()}: ${value()}`,
  () => `${key()}: ${value()}`,
  () => `${key()}:\n  - a${value()}\n  - "b" ${value()}`,
  () => `${key()}:\n  ${key()}: ${value()}`,
  () => `${key()}: |\n  ${value()}\n  ${value()}`,
  () => `\t${key()}: ${value()}`,
  () => pick(["", "just words", `# ${value()}`]),
];

function madeUpBlock(): string {
  const block = Array.from({ length: 1 + random(3) }, () => rows[random(rows.length)]?.()).join("\n");
  return random(20) === 0 ? block.replaceAll("\n", "\r\n") : block;
}

test("the real client drops the same made-up blocks as we do", async () => {
  const texts = Array.from({ length: 800 }, (_, at): readonly [string, string] => [
    `a${at}.md`,
    `---\n${madeUpBlock()}\n---\nBody`,
  ]);
  mkdirSync(join(folder, "agents"), { recursive: true });
  mkdirSync(join(folder, ".claude-plugin"));
  writeFileSync(join(folder, ".claude-plugin/plugin.json"), JSON.stringify({ name: "made-up" }));
  for (const [name, text] of texts) writeFileSync(join(folder, "agents", name), text);

  await using home = await clientHome();
  const { stdout } = await claudeCommand(["plugin", "validate", "--json", folder], home);
  const { contents } = JSON.parse(stdout) as { contents: FileVerdict[] };
  const client = contents
    .filter(({ errors }) => errors.some(({ message }) => /failed to parse|must be a YAML mapping/.test(message)))
    .map(({ file }) => basename(file));
  const ours = texts.filter(([, text]) => parseFrontmatter(text).frontmatter.state === "dropped").map(([name]) => name);

  // Both sides must have had something to say.
  expect(client.length).toBeGreaterThan(100);
  expect(texts.length - client.length).toBeGreaterThan(100);
  const odd = [...ours.filter((name) => !client.includes(name)), ...client.filter((name) => !ours.includes(name))];
  expect(odd.map((name) => texts.find(([other]) => other === name))).toEqual([]);
});
