import { expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { bashDenial } from "./shell-guard.ts";

const denial = (command: string, allowed: readonly string[] = []) =>
  bashDenial(loadPlugin({ ".claude-plugin/plugin.json": '{"name": "p"}', "commands/x.md": command }).plugin, allowed);

test.each([
  ["nobody asks for it", "---\ndescription: d\nallowed-tools: Read, mcp__Bash\n---\nB\n", [], ["Bash"]],
  ["a command asks for it", "---\ndescription: d\nallowed-tools: Read, Bash(git log:*)\n---\nB\n", [], []],
  ["a command runs a line before its prompt", "---\ndescription: d\n---\n!`git status`\n", [], []],
  ["the host allows it", "B\n", [" Bash(ls)"], []],
  ["the host allows something else", "B\n", ["BashOutput", "Read"], ["Bash"]],
])("the shell where %s", (_, command, allowed, expected) => {
  expect(denial(command, allowed)).toEqual(expected);
});
