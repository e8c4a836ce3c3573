import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { pluginFolders } from "./plugin-folders.ts";
import { actionPlace } from "./run-action.test-data.ts";

const manifest = "/.claude-plugin/plugin.json";
const place = actionPlace(
  Object.fromEntries(
    ["plugins/b", "plugins/a", "plugins/node_modules/c", "plugins/.git/d", "plugins/a/e", "other/[x]"].map((path) => [
      path + manifest,
      "{}",
    ]),
  ),
);
mkdirSync(join(place.workspace, "plugins/empty"));
symlinkSync("/etc", join(place.workspace, "plugins/out"));
symlinkSync("../..", join(place.workspace, "plugins/up"));

afterAll(() => place[Symbol.dispose]());

const folders = (...lines: string[]) => pluginFolders(place.workspace, lines);

test("globs mean folders with a manifest, sorted; plain lines stay as they are, each once", () => {
  expect(folders("plugins/*")).toEqual(["plugins/a", "plugins/b"]);
  expect(folders("./plugins/b/", "plugins/*", "plugins/b")).toEqual(["plugins/b", "plugins/a"]);
  expect(folders("plugins/b", "plugins//b/.")).toEqual(["plugins/b"]);
  expect(folders("plugins/{b,a,none}")).toEqual(["plugins/a", "plugins/b"]);
  expect(folders("plugins/**")).toEqual(["plugins/a", "plugins/a/e", "plugins/b"]);
  expect(folders("plugins/empty")).toEqual(["plugins/empty"]);
  expect(folders(".")).toEqual(["."]);
});

test("a line with ! takes out", () => {
  expect(folders("plugins/*", "!plugins/a")).toEqual(["plugins/b"]);
  expect(folders("plugins/*", "!plugins/a*")).toEqual(["plugins/b"]);
  expect(() => folders("plugins/a", "!plugins/*")).toThrow(/names no plugin/);
});

test.each(["nothing", "plugins/none-*", "plugins/a/.claude-plugin/plugin.json", ""])("%j leads nowhere", (line) => {
  expect(() => folders(line === "" ? "!x" : line)).toThrow(expect.objectContaining({ code: "PLUGIN_MISSING" }));
});

test.each(["..", "../x", "/etc", "plugins/out", "plugins/up", "../*", "/et*", "plugins/../.."])(
  "%j is outside",
  (line) => {
    expect(() => folders(line)).toThrow(expect.objectContaining({ code: "PATH_UNSAFE" }));
  },
);

test("a glob may find nothing where plugins are taken out, and a line that leads nowhere is told all the same", () => {
  expect(pluginFolders(place.workspace, ["nothing/*"], true)).toEqual([]);
  expect(() => pluginFolders(place.workspace, ["nothing/*"])).toThrow("holds .claude-plugin/plugin.json");
  expect(() => pluginFolders(place.workspace, ["nothing"], true)).toThrow('There is no folder "nothing"');
});
