import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { addressGuard } from "../address-guard.ts";
import { describePackage } from "./npm-package.ts";

const way = {
  folder: tmpdir(),
  guard: addressGuard([], "hosts"),
  setting: "hosts",
  signal: undefined,
  timeoutMs: 5_000,
};
const asked = (more: object) => describePackage({ kind: "npm", package: "tool", ...more } as never, way);

test.each([
  "https://registry.stranger.example/",
  "http://registry.stranger.example/",
  "http://127.0.0.1:9/",
  "https://169.254.169.254/",
  "file:///etc",
  "none",
])("the registry %s, which an entry names itself, is not asked", async (registry) => {
  await expect(asked({ registry })).rejects.toMatchObject({
    code: "ADDRESS_FORBIDDEN",
    fix: expect.stringContaining("`hosts`"),
  });
});

test.each([
  { package: "../tool" },
  { package: "https://example.com/tool.tgz" },
  { package: "--help" },
  { version: "npm:other@1" },
  { version: "file:/etc" },
])("%j names no package", async (more) => {
  await expect(asked(more)).rejects.toMatchObject({ code: "NPM_FAILED", problem: expect.stringContaining("names no") });
});
