import { Command } from "commander";
import { expect, test } from "vitest";
import type { BazaarConfig } from "../config/types.ts";
import { addStubFlags, type StubFlags, stubOptions } from "./stub-options.ts";

function flagsOf(...args: string[]): StubFlags {
  const command = new Command("test").exitOverride().configureOutput({ writeErr: () => {} });
  addStubFlags(command);
  return command.parse(args, { from: "user" }).opts<StubFlags>();
}

const config: BazaarConfig = {
  endpoint: "https://config.example",
  name: "from-config",
  local: ["command:a"],
  alwaysLoad: false,
  permissionHook: true,
  publisher: { name: "Ada" },
  limits: { maxTurns: 1 },
  pricing: { tiers: [] },
};

/** What sends callers' files, where some are sent. */
const sender = { script: expect.any(Function), hooks: expect.any(Function), readme: expect.any(Function) };

test("the configuration alone, of which only the generator's members are taken", () => {
  expect(stubOptions(flagsOf(), config, undefined)).toEqual({
    endpoint: "https://config.example",
    name: "from-config",
    local: ["command:a"],
    alwaysLoad: false,
    permissionHook: true,
    publisher: { name: "Ada" },
    callerFiles: sender,
  });
});

test("flags win; lists are replaced, and repeated flags gather", () => {
  const flags = flagsOf(
    "--name",
    "n",
    "--local",
    "skill:x",
    "--local",
    "hook:*",
    "--always-load",
    "true",
    "--no-permission-hook",
  );
  expect(stubOptions(flags, config, "https://flag.example")).toMatchObject({
    endpoint: "https://flag.example",
    name: "n",
    local: ["skill:x", "hook:*"],
    alwaysLoad: true,
    permissionHook: false,
  });
});

test("what the host's hooks may allow, and that runs may go on by themselves, goes into the thin client", () => {
  const asked = (more: BazaarConfig) => stubOptions(flagsOf(), { ...config, ...more }, undefined);
  expect(asked({ hooks: { allow: ["PreToolUse"] } }).hookAllows).toEqual(["PreToolUse"]);
  expect(asked({ longRuns: { afterMs: 60_000 } }).longRuns).toBe(true);
  expect(asked({ limits: { timeoutMs: 600_001 } }).longRuns).toBe(true);
  expect(asked({ limits: { timeoutMs: 600_001 }, longRuns: { tools: false } }).longRuns).toBeUndefined();
});

test("the host's time limit goes into the thin client", () => {
  const limited = stubOptions(flagsOf(), { ...config, limits: { timeoutMs: 3_600_000 } }, undefined);
  expect(limited.hostTimeoutMs).toBe(3_600_000);
});

test("what neither says stays with the generator's defaults", () => {
  expect(stubOptions(flagsOf(), {}, "https://flag.example")).toEqual({
    endpoint: "https://flag.example",
    callerFiles: sender,
  });
});

test("an endpoint is needed, and choices are checked", () => {
  expect(() => stubOptions(flagsOf(), {}, undefined)).toThrow(expect.objectContaining({ code: "USAGE_INVALID" }));
  expect(() => flagsOf("--always-load", "maybe")).toThrow("Allowed choices are auto, true, false");
});
