import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { RecordFile } from "./record-file.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bazaar-record-"));
});
afterEach(() => rmSync(root, { recursive: true }));

test("a file whose folder was gone for a while goes on with whole lines and no empty one, and is told once", async () => {
  const errors: unknown[] = [];
  mkdirSync(join(root, "logs"));
  const path = join(root, "logs/audit.jsonl");
  const records = new RecordFile(path, (error) => errors.push(error));
  records.add({ a: 1 });
  await records.flush();
  renameSync(join(root, "logs"), join(root, "moved"));
  records.add({ a: 2 });
  records.add({ a: 3 });
  await records.flush();
  renameSync(join(root, "moved"), join(root, "logs"));
  records.add({ a: 4 });
  await records.flush();
  expect(readFileSync(path, "utf8")).toBe('{"a":1}\n{"a":4}\n');
  expect(errors).toEqual([
    expect.objectContaining({ code: "FILE_UNWRITABLE", problem: expect.stringContaining("ENOENT") }),
  ]);
  rmSync(path);
  records.add({ a: 5 });
  await records.flush();
  expect([readFileSync(path, "utf8"), statSync(path).mode & 0o777]).toEqual(['{"a":5}\n', 0o600]);
});

test("what hinders is said before anything is served", async () => {
  writeFileSync(join(root, "file"), "");
  const problem = expect.stringMatching(/file\/audit\.jsonl": E[A-Z]+/);
  await expect(new RecordFile(join(root, "file/audit.jsonl"), () => {}).check()).rejects.toMatchObject({ problem });
});
