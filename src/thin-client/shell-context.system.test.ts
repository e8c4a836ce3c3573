import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeTree } from "../adapters/write-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import { runClient } from "../testing/run-client.ts";
import { say } from "../testing/script.ts";
import { startScriptedModel } from "../testing/scripted-model.ts";
import { generateThinClient } from "./generate.ts";

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "bazaar-shell-context-"));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Runs the stub of a command with these lines in the real client; what the lines printed, or why nothing ran. */
async function ran(name: string, lines: readonly string[]) {
  const body = lines.map((line) => (line.includes("\n") ? `\`\`\`!\n${line}\n\`\`\`` : `!\`${line}\``)).join("\n\n");
  const files = {
    ".claude-plugin/plugin.json": JSON.stringify({ name: "sh", version: "1.0.0", description: "d" }),
    "commands/all.md": `---\ndescription: d\n---\n${body}\n`,
  };
  const thin = generateThinClient(loadPlugin(files), { endpoint: "http://127.0.0.1:9", shellContext: ["command:all"] });
  const folder = join(scratch, name);
  writeTree(folder, thin.files);
  await using model = await startScriptedModel(() => say("ok"));
  const run = await runClient({ prompt: "/sh:all", pluginDirs: [folder], model });
  const found = thin.report.diagnostics.filter(({ code }) => code === "SHELL_LINE_REFUSED");
  return { said: run.text, sent: JSON.stringify(model.requests), found: found.length };
}

test("loops, variables, groups, conditions and redirections run at the caller", { timeout: 90_000 }, async () => {
  const lines = [
    "for f in a b; do echo loop-$f; done",
    "for f in c d; do touch $f; done",
    "A=1; echo variable-$A",
    "(cd /tmp; echo subshell)",
    "{ touch b; echo braces; }",
    "touch a\\ b",
    "touch e 2>/dev/null",
    "mkdir -p f 2>/dev/null && touch f/g",
    "if true; then touch h; fi",
    "touch i | cat",
    "ls nothing 2>&1 || echo fallback",
    "echo one \\\n  two",
    "# a comment\necho commented",
    'mkdir -p "in (brackets) j"',
    'echo "said (in) brackets"',
    "test -f ~/nothing || echo elsewhere",
  ];
  const { said, sent, found } = await ran("allowed", lines);
  expect(said).toBe("ok");
  expect(found).toBe(0);
  for (const text of [
    "loop-a",
    "loop-b",
    "variable-1",
    "subshell",
    "braces",
    "fallback",
    "one two",
    "said (in) brackets",
    "elsewhere",
  ])
    expect(sent).toContain(text);
});

test("a text in the line runs at the caller", { timeout: 90_000 }, async () => {
  const { said, sent } = await ran("text", ["cat <<E\nhere\nE"]);
  expect(said).toBe("ok");
  expect(sent).toContain("here");
});

test.concurrent.each([
  ["glob", "touch a*.txt"],
  ["git", "cd /tmp && git diff"],
  ["background", "sleep 0 & echo x"],
  ["case", "case a in a) echo c;; esac"],
  ["function", "f() { echo q; }; f"],
  ["file", "echo a > f.txt"],
  ["input", "cat < /etc/hostname"],
  ["filled", "X=$(date); echo $X"],
  ["pattern", "for f in *.md; do echo $f; done"],
  ["subshell", "(echo a && echo b)"],
  ["bracket", "echo $(date) now"],
  ["group", "(touch a; touch b); touch c d"],
  ["pipe", "A=1; touch p$A | cat"],
  ["home", "cat ~/.claude/CLAUDE.md"],
  ["above", "ls .."],
  ["root", "find / -maxdepth 1"],
  ["out", "mkdir -p ~/.cache/x"],
  ["one", "true && (ls)"],
  ["substitution", "diff <(ls) <(ls)"],
  ["quote", 'echo "abc'],
])("what no rule lets through is reported: %s", { timeout: 90_000 }, async (name, line) => {
  const { said, found } = await ran(name, [line]);
  expect(said).toContain("permission check failed");
  expect(found).toBe(1);
});
