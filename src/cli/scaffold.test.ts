import { expect, test } from "vitest";
import { decodeText } from "../core/text.ts";
import { fileAt } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import { newNameProblem, scaffold, suggestedFreeName, suggestedName } from "./scaffold.ts";

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

test.each([
  ["Bad..Name", "bad-name"],
  ["my.plugin", "my-plugin"],
  ["My-Plugin", "my-plugin"],
  ["claude-helper", "helper"],
  ["anthropic", "my-plugin"],
  ["cc-plugin-x", "x"],
  ["official-claude-notes", "notes"],
  ["", "my-plugin"],
  ["con", "my-con"],
  ["a".repeat(129), "a".repeat(64)],
])("%j is refused as a name, and %j is suggested", (name, suggested) => {
  expect(newNameProblem(name)).toMatch(/\.$/);
  expect(suggestedFreeName(name)).toBe(suggested);
  expect(newNameProblem(suggested)).toBeUndefined();
});

test("the configuration takes its own endpoint where the workflow's variable is empty", () => {
  const tree = scaffold({ name: "my-plugin", author: "Ada", license: "MIT", version: "1.2.3" });
  const text = decodeText(fileAt(tree, "bazaar.config.ts")?.bytes() ?? new Uint8Array());
  expect(text).toContain('process.env["BAZAAR_ENDPOINT"] || "https://plugins.example.com/my-plugin"');
});
