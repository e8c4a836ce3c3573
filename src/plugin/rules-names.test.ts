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

test.each(["a<b", " x", "x ", "a  b", "a\nb", "a\u200bb", "a\u00a0b", "x:", "a :b", "y".repeat(250)])(
  "the client does not list the command %j",
  (name) => {
    const { plugin, diagnostics } = loadPlugin({ [`commands/${name}.md`]: text }, { folderName: "plugin" });
    expect(plugin.commands.map((one) => one.name)).toEqual([name]);
    expect(diagnostics.filter((one) => one.code === "COMMAND_UNLISTED")).toMatchObject([{ args: { name } }]);
  },
);

test.each(["a b", "日本", "a::b", ":x", 'q"u', "back\\slash", "y".repeat(249)])("it lists %j", (name) => {
  const { diagnostics } = loadPlugin({ [`commands/${name}.md`]: text }, { folderName: "plugin" });
  expect(diagnostics.filter((one) => one.code === "COMMAND_UNLISTED")).toEqual([]);
});
