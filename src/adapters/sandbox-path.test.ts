import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkSandboxPath } from "./sandbox-path.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "path-"));
  mkdirSync(join(folder, "plugin/commands"), { recursive: true });
  mkdirSync(join(folder, "tool"));
  symlinkSync("tool", join(folder, "current"));
  symlinkSync(tmpdir(), join(folder, "runs"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const check = (path: string) => checkSandboxPath(path, join(folder, "plugin"));

test("a folder is given by what it is, also where a link leads to it", () => {
  expect(check(join(folder, "tool"))).toBe(join(folder, "tool"));
  expect(check(join(folder, "current"))).toBe(join(folder, "tool"));
});

test.each([
  ["relative", () => "opt/tool"],
  ["with `..`", () => `${folder}/tool/../tool`],
  ["with a slash at its end", () => `${folder}/tool/`],
  ["that is not there", () => join(folder, "none")],
  ["of the whole machine", () => "/"],
  ["of processes", () => "/proc/self"],
  ["of devices", () => "/dev"],
  ["of services", () => "/run"],
  ["of all runs", () => tmpdir()],
  ["around the folder of all runs", () => dirname(tmpdir())],
  ["that is a link to it", () => join(folder, "runs")],
  ["around the plugin", () => folder],
  ["of the plugin", () => join(folder, "plugin")],
])("a path %s is refused", (_, path) => {
  expect(() => check(path())).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
});
