import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { membersOf } from "../../archive/members.ts";
import { memoryPacks } from "../../archive/memory-packs.ts";
import { packFiles } from "../../archive/pack-files.ts";
import { zipOf } from "../../archive/zip.ts";
import { BazaarError } from "../../core/errors.ts";
import { treeOf } from "../../core/file-tree.ts";
import { archiveFiles } from "./read-entries.ts";
import { unreachable } from "./unreachable.ts";

async function zip(): Promise<Uint8Array> {
  const store = memoryPacks();
  const { files, data } = await packFiles(treeOf({ "commands/hi.md": "Hello" }));
  await store.keep(files, data);
  const whole = zipOf(membersOf(files, "alpha"), store);
  const parts: Uint8Array[] = [];
  for await (const part of whole.read(0, whole.size)) parts.push(part);
  return Buffer.concat(parts);
}

const digestOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("an archive is unwrapped, and held against its digest whatever its case", async () => {
  const bytes = await zip();
  const good = archiveFiles(bytes, digestOf(bytes).toUpperCase());
  expect([...(good.tree?.keys() ?? [])]).toEqual(["commands/hi.md"]);
  expect(good.causes).toEqual([]);
  expect(archiveFiles(bytes, undefined).causes).toEqual([]);
  const other = archiveFiles(bytes, "0".repeat(64));
  expect(other.causes).toMatchObject([{ code: "ARCHIVE_DIGEST_DIFFERS", check: 9, effects: { cli: "no" } }]);
});

test("what is no archive is told as one that can't be read", () => {
  const read = () => archiveFiles(new TextEncoder().encode("no zip"), undefined);
  expect(read).toThrow(BazaarError);
  expect(unreachable(thrownBy(read), "x")).toMatchObject({ code: "ARCHIVE_INVALID", effects: { cli: "no" } });
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

test.each([
  ["x.example answered with status 403.", "DOWNLOAD_FAILED", "SOURCE_NEEDS_CREDENTIALS"],
  ["x.example answered with status 404.", "DOWNLOAD_FAILED", "SOURCE_GONE"],
  ["x.example answered with status 503.", "DOWNLOAD_FAILED", "SOURCE_UNCHECKED"],
  [
    "git ls-remote failed: fatal: could not read Username for 'https://x.example': …",
    "GIT_FAILED",
    "SOURCE_NEEDS_CREDENTIALS",
  ],
  ["git ls-remote failed: it took longer than 60 s.", "GIT_FAILED", "SOURCE_UNCHECKED"],
  ["The address is private.", "ADDRESS_FORBIDDEN", "SOURCE_UNCHECKED"],
] as const)("%s is %s", (problem, code, cause) => {
  expect(unreachable(new BazaarError(code, problem, "Fix."), "x.example").code).toBe(cause);
});

test("an interruption is none of the source's faults", () => {
  const stopped = new BazaarError("INTERRUPTED", "Stopped.", "Again.");
  expect(() => unreachable(stopped, "x")).toThrow(stopped);
});
