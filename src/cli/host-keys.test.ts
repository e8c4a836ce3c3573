import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hostKeys } from "./host-keys.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keys-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a file's lines, without comments and blanks; it wins over the variable", () => {
  const file = join(folder, "keys");
  writeFileSync(file, "# team a\r\nkey-one\r\n\n  key-two  \n");
  expect(hostKeys(file, "key-three")).toEqual({ keys: ["key-one", "key-two"] });
});

test("the variable's parts, and without both a new key each time", () => {
  expect(hostKeys(undefined, "a, b,")).toEqual({ keys: ["a", "b"] });
  const { keys, made } = hostKeys(undefined, undefined);
  expect(keys).toEqual([made]);
  expect(made).toMatch(/^[\w-]{32}$/);
  expect(hostKeys(undefined, undefined).made).not.toBe(made);
});

test("an empty file or variable is a mistake and makes no key", () => {
  const file = join(folder, "keys");
  writeFileSync(file, "# none yet\n");
  expect(() => hostKeys(file, undefined)).toThrow(expect.objectContaining({ code: "KEY_INVALID" }));
  expect(() => hostKeys(undefined, "")).toThrow(expect.objectContaining({ code: "KEY_INVALID" }));
  expect(() => hostKeys(join(folder, "no"), undefined)).toThrow(expect.objectContaining({ code: "FILE_UNREADABLE" }));
});
