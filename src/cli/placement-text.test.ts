import { expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { placedAnalyses, placementLines } from "./placement-text.ts";
import { plainTerminal } from "./terminal.ts";

const { plugin } = loadPlugin({
  ".claude-plugin/plugin.json": `{"name": "sample"}`,
  "commands/sum.md": "---\ndescription: d\n---\nSum it up.",
  "commands/git/push.md": "---\ndescription: d\n---\nRun `git push`, then git push --tags.\n\nThen `gh pr create`.",
  "hooks/hooks.json": `{"hooks": {"PreToolUse": [{"matcher": "Bash", "hooks": [{"type": "command", "command": "true"}]}]}}`,
});

test("each component has a row with needs and evidence, and misfits are counted", () => {
  const lines = placementLines(plainTerminal, placedAnalyses(plugin, []));
  expect(lines).toContainEqual(
    expect.stringMatching(/^command:git:push +remote +.*machine.* commands\/git\/push\.md:4 git push/),
  );
  expect(lines).toContainEqual(expect.stringMatching(/^hook:[0-9a-f]{8} PreToolUse Bash +remote /));
  expect(lines.join("\n")).toMatch(/1 component acts on the user's machine.*Name it in/);
});

test("what the configuration names is local, and no misfit", () => {
  const placed = placedAnalyses(plugin, ["command:git:*"]);
  expect(placed.filter(({ placement }) => placement === "local").map(({ id }) => id)).toEqual(["command:git:push"]);
  expect(placementLines(plainTerminal, placed).join("\n")).not.toContain("can't reach");
});

test("a plugin without components has no table", () => {
  expect(placementLines(plainTerminal, [])).toEqual([]);
});
