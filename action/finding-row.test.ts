import { expect, test } from "vitest";
import { BazaarError } from "../src/core/errors.ts";
import { loadPlugin } from "../src/plugin/load.ts";
import { rowsOf, rowsOfCatalog, rowsOfError, rowsOfImage } from "./finding-row.ts";

const { diagnostics } = loadPlugin({
  ".claude-plugin/plugin.json": '{"name":"notes","version":"1.0.0","description":"Writes notes."}',
  "commands/empty.md": "---\ncolour: red\n---\nWrite.\n",
});
const warning = diagnostics.find(({ path }) => path === "commands/empty.md");
const note = { ...warning!, level: "note" as const };

test("places are from the root of the checkout", () => {
  const of = (folder: string, path: string) => rowsOf(folder, [{ ...warning!, path }]).map(({ file }) => file);
  expect([of(".", "a.md"), of("plugins/x", "a.md"), of("plugins/x", "")].flat()).toEqual([
    "a.md",
    "plugins/x/a.md",
    "plugins/x",
  ]);
  expect(rowsOf(".", [{ ...warning!, line: 3, column: 7 }])).toMatchObject([{ line: 3, column: 7 }]);
  expect(rowsOf(".", [warning!])).toMatchObject([{ level: "warning", file: "commands/empty.md", line: 1 }]);
});

test("of the marketplace, notes are its owner's, and its files are none of this checkout", () => {
  const [row, ...more] = rowsOfCatalog([note, warning!]);
  expect(more).toEqual([]);
  expect(row).toMatchObject({ level: "warning", file: "", problem: expect.stringContaining("commands/empty.md:1") });
  expect(row).not.toHaveProperty("line");
});

test("of an image, notes are for whoever builds by hand", () => {
  const found = { code: "X", path: "a.json", problem: "P.", fix: "F." };
  const rows = rowsOfImage("tool", [
    { ...found, level: "note" },
    { ...found, level: "warning" },
  ] as unknown as Parameters<typeof rowsOfImage>[1]);
  expect(rows).toEqual([{ ...found, level: "warning", file: "tool/a.json", path: undefined }]);
});

test("an error brings the findings that it rests on, of plugins and of images", () => {
  const findings = [{ level: "error", code: "X", path: "a.json", problem: "P.", fix: "F." }, { level: "error" }, 5];
  const error = new BazaarError("PLUGIN_INCOMPLETE", "P", "F", { details: { diagnostics: [note], findings } });
  expect(rowsOfError("tool", error).map(({ level, file }) => [level, file])).toEqual([
    ["note", "tool/commands/empty.md"],
    ["error", "tool/a.json"],
  ]);
  expect(rowsOfError("tool", new BazaarError("UNEXPECTED", "P", "F"))).toEqual([]);
});
