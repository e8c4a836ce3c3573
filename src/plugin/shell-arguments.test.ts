import { expect, test } from "vitest";
import { treeOf } from "../core/file-tree.ts";
import { loadPlugin } from "./load.ts";
import { shellArguments } from "./shell-arguments.ts";

function of(body: string, head = "description: d") {
  const files = {
    ".claude-plugin/plugin.json": '{"name":"p"}',
    "commands/c.md": `---\n${head}\n---\n${body}`,
  };
  const [command] = loadPlugin(treeOf(files)).plugin.commands;
  if (command === undefined) throw new Error("The command was not read.");
  return shellArguments(command);
}

test.each([
  ["Look at $ARGUMENTS", "none"],
  ["Status: !`git status`\n\nLook at $1", "none"],
  ["```!\ngit status\n```\nLook at `$ARGUMENTS`", "none"],
  ["See $5 and `!$x`", "none"],
  ["Say `wow!` to `$1`, and `hi!`", "none"],
  ["Hello!$1\n```\n$ARGUMENTS\n```", "none"],
  ["Log: !`git log $ARGUMENTS`", "words"],
  ["Log: !`git log $ARGUMENTS[1] | head -1`", "words"],
  ["Log: !`git log\n  $ARGUMENTS`", "program"],
  ["x$1!`git log $2`", "words"],
  ["```!\ngit status\ngit log $0\n```", "words"],
  ["  ```! git log $1```", "words"],
  ["!`git log \\$1`", "words"],
  ["!`$ARGUMENTS`", "program"],
  ["!`git status && $1`", "program"],
  ['!`sh -c "ls $1"`', "program"],
  ["!`/usr/bin/env $1`", "program"],
  ["!`echo $($1)`", "program"],
  ["!`{ $1; }`", "program"],
  ["!`A=$1 ls`", "program"],
  ["!`A=1 $1`", "program"],
  ["Hello !$ARGUMENTS", "program"],
  ["```$ARGUMENTS\n```", "program"],
  ["Open !`git log", "program"],
  ["```!\ngit log", "program"],
])("%j: %s", (body, expected) => {
  expect(of(body)).toBe(expected);
});

test.each(["arguments: [who, what]", "arguments: what", "arguments: who what"])("names of %s count", (head) => {
  expect(of("!`git log $what`", head)).toBe("words");
  expect(of("!`git log $other`", head)).toBe("none");
});
