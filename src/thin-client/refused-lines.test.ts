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

test.each([
  'git log --pretty=format:"%h (%an) %s" -5',
  'mkdir -p "a (b) c"',
  "touch 'a (b) c' && ls",
  'echo $HOME "a (b) c"',
  "git -C /tmp status",
  "test -f ~/x",
  "echo ~ /tmp",
  "echo x | sed /x/d",
  "cat a.txt | grep -A 3 /api",
  "ls ..x 2>/dev/null",
  "cat ${HOME}/x",
  "(echo a; ls)",
  "cat <<E\nit's\nE",
  "ls # don't",
])("%s runs at the caller", (line) => {
  expect(refusalOf(line)).toBeUndefined();
});

test.each([
  ["cat ~/.claude/CLAUDE.md", "outside"],
  ["ls ..", "outside"],
  ["cat src/../../x", "outside"],
  ["cat /etc/hostname 2>/dev/null || true", "outside"],
  ['cat "$HOME/.x"', "outside"],
  ["true; find / -maxdepth 1", "outside"],
  ["for f in a; do ls /tmp; done", "outside"],
  ["cp package.json /tmp/zz", "outside"],
  ["X=1 timeout 5 ls /tmp", "outside"],
  ["grep -r x /etc", "outside"],
  ["cat < ../x", "reads"],
  ["diff <(ls) <(ls)", "group"],
  ["true && (ls)", "group"],
  ['echo "abc', "quote"],
  ["node -e 'f(1) + 2'", "bracket"],
  ['A=1; mkdir -p "a (b) $A"', "bracket"],
])("%s is refused by the client", (line, why) => {
  expect(refusalOf(line)).toBe(why);
});

test("a bracket that would end a rule too early is a star in it", () => {
  const files = {
    ".claude-plugin/plugin.json": '{"name": "p"}',
    "commands/a.md": '---\ndescription: d\n---\n!`mkdir -p "a (b)c d"`\n',
  };
  const { files: made } = generateThinClient(loadPlugin(files), {
    endpoint: "https://h.example",
    shellContext: ["command:*"],
  });
  expect(loadPlugin(made).plugin.commands[0]!.allowedTools).toContain('Bash(mkdir -p "a (b*c d")');
});
