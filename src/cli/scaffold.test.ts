import { expect, test } from "vitest";
import { decodeText } from "../core/text.ts";
import { fileAt } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import { scaffold, suggestedName } from "./scaffold.ts";

test.each([
  ["My Plugin", "my-plugin"],
  ["日本", "my-plugin"],
  ["--x_y--", "x-y"],
  ["Café", "caf"],
  ["", "my-plugin"],
])("the folder %j suggests %s", (folder, name) => {
  expect(suggestedName(folder)).toBe(name);
});

test("the scaffolded plugin has a command and an agent, and not one finding", () => {
  const loaded = loadPlugin(scaffold({ name: "my-plugin", author: "Ada", license: "MIT", version: "1.2.3" }));
  expect(loaded.diagnostics).toEqual([]);
  expect(loaded.plugin.commands.map((command) => command.name)).toEqual(["release-notes"]);
  expect(loaded.plugin.agents.map((agent) => agent.name)).toEqual(["explainer"]);
});

test("the workflow names this version and no secret but by reference", () => {
  const tree = scaffold({ name: "my-plugin", author: "Ada", license: "MIT", version: "1.2.3" });
  const text = decodeText(fileAt(tree, ".github/workflows/publish.yml")?.bytes() ?? new Uint8Array());
  expect(text).toContain("claude-bazaar@1.2.3 publish");
  expect(text).toContain("${{ secrets.MARKETPLACE_TOKEN }}");
});
