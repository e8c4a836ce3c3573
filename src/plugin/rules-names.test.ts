import { expect, test } from "vitest";
import { loadPlugin } from "./load.ts";

const text = "---\ndescription: x\n---\nBody\n";

test("a command hides the skill of the same name, and both stay in the plugin", () => {
  const files = { "commands/x.md": text, "skills/x/SKILL.md": text, "skills/y/SKILL.md": text };
  const { plugin, diagnostics } = loadPlugin(files);
  const found = diagnostics.filter((one) => one.code === "SKILL_BEHIND_COMMAND");
  expect(found).toMatchObject([{ level: "warning", path: "skills/x/SKILL.md", args: { command: "commands/x.md" } }]);
  expect(plugin.commands.map((one) => one.name)).toEqual(["x"]);
  expect(plugin.skills.map((one) => one.name)).toEqual(["x", "y"]);
});
