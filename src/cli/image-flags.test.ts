import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { addBuildFlags, type BuildFlags, buildOptions } from "./image-flags.ts";

function parsed(...args: readonly string[]): BuildFlags {
  const command = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  addBuildFlags(command);
  return command.parse(args, { from: "user" }).opts();
}

test("platforms are collected, also by their short names, and others refused", () => {
  expect(parsed("--platform", "linux/arm64", "--platform", "amd64").platform).toEqual(["linux/arm64", "linux/amd64"]);
  expect(() => parsed("--platform", "windows/amd64")).toThrow(/linux\/amd64, linux\/arm64/);
  expect(parsed().platform).toBeUndefined();
});

test("Claude Code is left out on request only", () => {
  expect([parsed().claude, parsed("--no-claude").claude, parsed("--claude", "2.1.0").claude]).toEqual([
    undefined,
    false,
    "2.1.0",
  ]);
});

test("a flag wins over the configuration", () => {
  const config = { platforms: ["linux/arm64"] } as const;
  expect(buildOptions(parsed(), config, {}).platforms).toEqual(["linux/arm64"]);
  expect(buildOptions(parsed("--platform", "amd64"), config, {}).platforms).toEqual(["linux/amd64"]);
});

describe("SOURCE_DATE_EPOCH", () => {
  const created = (value: string) => buildOptions({}, {}, { SOURCE_DATE_EPOCH: value }).created;

  test.each([
    ["0", "1970-01-01T00:00:00Z"],
    ["1767323045", "2026-01-02T03:04:05Z"],
    ["", undefined],
  ])("%j is %j", (value, time) => expect(created(value)).toBe(time));

  test.each(["yesterday", "-1", "1.5", "99999999999999", "1e3"])("%j is refused", (value) => {
    expect(() => created(value)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
  });
});
