import { expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { generateThinClient } from "./generate.ts";
import { refusalOf } from "./refused-lines.ts";

// What the client does with these lines is tested in shell-context.system.test.ts.
test.each([
  "git status 2>&1 | head -3",
  "ls *.md 2>/dev/null || true",
  "find . -name '*.ts' | head",
  "git log --format='%h > %s & <%an>'",
  'echo "case a in (x && y)"',
  "cd src && ls",
  "git -C src status",
  "[[ 2 > 1 ]] && echo y",
  "A=$HOME; echo $A",
  "git log --format='(%h) %s'",
  "echo $(date)",
  "echo $((1 + 2))",
  "cat <<< x",
  "rm -f a.txt",
  "date > /dev/null; echo q",
])("%s is let through by a rule", (line) => {
  expect(refusalOf(line)).toBeUndefined();
});

test.each([
  ["rm -f *.log", "pattern"],
  ["cd ~ && ls", "cd"],
  ["cd src; git log", "git"],
  ["X=`date`\necho ${X}", "filled"],
  ["make &", "background"],
  ["echo a >> log", "writes"],
])("%s is not", (line, why) => {
  expect(refusalOf(line)).toBe(why);
});

test("a loop over the arguments has no rule of its own", () => {
  const files = {
    ".claude-plugin/plugin.json": '{"name": "p"}',
    "commands/a.md": "---\ndescription: d\n---\nx\n!`for f in a $1; do echo $f; done`\n",
    "commands/b.md": "---\ndescription: d\n---\n!`git log $1 2>/dev/null`\n",
  };
  const found = (shellContext: "command:*"[]) =>
    generateThinClient(loadPlugin(files), { endpoint: "https://h.example", shellContext })
      .report.diagnostics.filter(({ code }) => /^SHELL_LINE_(?:REFUSED|ON_HOST)$/.test(code))
      .map(({ code, path, line }) => [code, path, line]);
  expect(found(["command:*"])).toEqual([["SHELL_LINE_REFUSED", "commands/a.md", 5]]);
  expect(found([])).toHaveLength(2);
});
