import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addKey } from "../adapters/edit-key-file.ts";
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

test("a file of digests is told from one of keys, by both readers", async () => {
  const file = join(folder, "keys");
  await addKey(file, { name: "alice" });
  expect(() => hostKeys(file, undefined)).toThrow(
    expect.objectContaining({ code: "KEY_INVALID", fix: `Give it as \`--keys-file ${file}\`.` }),
  );
  const plain = "key-one-0123456789\nkey-two-0123456789\n";
  writeFileSync(file, plain);
  await expect(addKey(file, { name: "alice" })).rejects.toMatchObject({
    code: "KEY_INVALID",
    fix: expect.stringContaining("--key-file"),
  });
  expect(readFileSync(file, "utf8")).toBe(plain);
});
