import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isBazaarError } from "../core/errors.ts";
import { fileOf, type FileTree, treeOf } from "../core/file-tree.ts";
import { membersOf } from "./members.ts";
import { memoryPacks } from "./memory-packs.ts";
import { packFiles } from "./pack-files.ts";
import { zipOf } from "./zip.ts";
import { readZip, readZipStream } from "./zip-reader.ts";

async function zipped(tree: FileTree): Promise<Buffer> {
  const store = memoryPacks();
  const { files, data } = await packFiles(tree);
  await store.keep(files, data);
  const zip = zipOf(membersOf(files, ""), store);
  const all: Uint8Array[] = [];
  for await (const chunk of zip.read(0, zip.size)) all.push(chunk);
  return Buffer.concat(all);
}

/** The ZIP with names of the same length in the place of others, in both records. */
function renamed(zip: Buffer, names: Readonly<Record<string, string>>): Buffer {
  let text = zip.toString("latin1");
  for (const [from, to] of Object.entries(names)) text = text.replaceAll(from, Buffer.from(to).toString("latin1"));
  return Buffer.from(text, "latin1");
}

function changed(zip: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(zip);
  change(copy);
  return copy;
}

const two = await zipped(treeOf({ "name1.md": "text ".repeat(100), "name2.md": "other" }));
const central = two.indexOf("PK\x01\x02");
const second = two.indexOf("PK\x01\x02", central + 1);
const local2 = two.indexOf("PK\x03\x04", 1);
const end = two.length - 22;

const refuse = (zip: Uint8Array, options = {}) => {
  try {
    readZip(zip, options);
  } catch (error) {
    if (isBazaarError(error)) return error;
    throw error;
  }
  return undefined;
};

test.each([
  ["../me.md", /"\.\." *\.?|"\.\.\//],
  ["/ame1.md", /absolute/],
  ["a\\..\\.md", /backslash/],
  ["a//e1.md", /empty segment/],
  ["a/./1.md", /empty segment/],
  ["na\n\0.md0", /control character/],
  ["C:\\a1.md", /backslash/],
])("a file named %j is refused", (name, message) => {
  const error = refuse(renamed(two, { "name1.md": name }));
  expect(error).toMatchObject({ code: "PATH_UNSAFE" });
  expect(error?.message).toMatch(message);
});

test.each([
  ["twice", renamed(two, { "name2.md": "name1.md" }), /twice/],
  ["alike but for case", renamed(two, { "name2.md": "NAME1.md" }), /one on many disks/],
  [
    "in folders alike but for case",
    renamed(two, { "name1.md": "n/me1.md", "name2.md": "N/me2.md" }),
    /one on many disks/,
  ],
  ["no UTF-8", Buffer.from(two.toString("latin1").replaceAll("name1.md", "n\xe4me1.md"), "latin1"), /no UTF-8/],
  ["cut off", two.subarray(0, -1), /no end/],
  ["empty", Buffer.alloc(0), /no end/],
  ["no ZIP", Buffer.from("x".repeat(100)), /no end/],
  ["with something before it", Buffer.concat([Buffer.from("MZ"), two]), /not where its end says/],
  ["with something behind it", Buffer.concat([two, Buffer.from("MZ")]), /no end/],
  ["of several files", changed(two, (zip) => zip.writeUInt16LE(1, end + 4)), /several files/],
  [
    "with fewer entries than its directory",
    changed(two, (zip) => (zip.writeUInt16LE(1, end + 8), zip.writeUInt16LE(1, end + 10))),
    /more than its end counts/,
  ],
  [
    "encrypted",
    changed(two, (zip) => (zip.writeUInt16LE(0x801, central + 8), zip.writeUInt16LE(0x801, 6))),
    /encrypted/,
  ],
  ["encrypted by its local record alone", changed(two, (zip) => zip.writeUInt16LE(0x801, 6)), /two ways/],
  [
    "packed by another method",
    changed(two, (zip) => (zip.writeUInt16LE(12, central + 10), zip.writeUInt16LE(12, 8))),
    /method 12/,
  ],
  ["named otherwise in its local record", changed(two, (zip) => zip.write("x", 30)), /two ways/],
  ["of another size in its local record", changed(two, (zip) => zip.writeUInt32LE(7, 22)), /two ways/],
  [
    "of another checksum",
    changed(two, (zip) => (zip.writeUInt32LE(7, 14), zip.writeUInt32LE(7, central + 16))),
    /checksum/,
  ],
  [
    "of another size",
    changed(two, (zip) => (zip.writeUInt32LE(501, 22), zip.writeUInt32LE(501, central + 24))),
    /checksum/,
  ],
  [
    "larger than it says",
    changed(two, (zip) => (zip.writeUInt32LE(7, 22), zip.writeUInt32LE(7, central + 24))),
    /packed wrongly/,
  ],
  ["broken inside", changed(two, (zip) => zip.fill(0xff, 38, 45)), /packed wrongly|checksum/],
  ["overlapping", changed(two, (zip) => zip.writeUInt32LE(0, second + 42)), /two ways|overlap/],
  ["pointing nowhere", changed(two, (zip) => zip.writeUInt32LE(9, second + 42)), /not where its directory says/],
  [
    "reaching into its directory",
    changed(two, (zip) => (zip.writeUInt32LE(60, local2 + 18), zip.writeUInt32LE(60, second + 20))),
    /cut off/,
  ],
])("a ZIP that is %s is refused", (_, zip, message) => {
  const error = refuse(zip);
  expect(error).toMatchObject({ code: "ARCHIVE_INVALID" });
  expect(error?.message).toMatch(message);
});

test("one content that two entries share is refused, as in bombs of overlapping files", () => {
  // The first goes on over the whole second one, whose record is thereby inside of it.
  const over = changed(two, (zip) => {
    const packed = central - 38;
    zip.writeUInt32LE(packed, 18);
    zip.writeUInt32LE(packed, central + 20);
  });
  expect(refuse(over)?.message).toMatch(/overlap/);
});

test("limits are held before anything is unpacked", async () => {
  expect(refuse(two, { maxPacked: 10 })?.message).toMatch(/10 are allowed/);
  expect(refuse(two, { maxEntries: 1 })?.message).toMatch(/2 entries, and 1 are allowed/);
  expect(refuse(two, { maxFileBytes: 499 })?.message).toMatch(/"name1.md" has 500 bytes/);
  expect(refuse(two, { maxBytes: 504 })?.message).toMatch(/unpacked has 505 bytes/);
  expect(refuse(two, { maxBytes: 505, maxFileBytes: 500, maxEntries: 2 })).toBeUndefined();
  const bomb = await zipped(treeOf({ a: fileOf(new Uint8Array(3_000_000)) }));
  expect(refuse(bomb)?.message).toMatch(/more than 200 times/);
  expect(refuse(bomb, { maxRatio: 2_000 })).toBeUndefined();
});

test("a stream is read no further than it may be", async () => {
  let given = 0;
  async function* pieces() {
    for (given = 0; given < 100; given += 1) yield new Uint8Array(1_000);
  }
  await expect(readZipStream(pieces(), { maxPacked: 3_500 })).rejects.toMatchObject({ code: "ARCHIVE_INVALID" });
  expect(given).toBe(3);
  async function* whole() {
    for (const byte of two) yield Uint8Array.of(byte);
  }
  expect([...(await readZipStream(whole())).tree.keys()]).toEqual(["name1.md", "name2.md"]);
});

test("links and devices are named, and nothing may lie below one", () => {
  const linked = changed(two, (zip) => zip.writeUInt32LE(0o120777 * 0x10000, central + 38));
  expect(readZip(linked).refused).toEqual([{ path: "name1.md", why: "symlink" }]);
  expect([...readZip(linked).tree.keys()]).toEqual(["name2.md"]);
  const device = changed(two, (zip) => zip.writeUInt32LE(0o020666 * 0x10000, central + 38));
  expect(readZip(device).refused).toEqual([{ path: "name1.md", why: "special" }]);
  const below = renamed(linked, { "name1.md": "longname", "name2.md": "longname" });
  expect(refuse(below)?.message).toMatch(/twice/);
});

test("what lies below a link is refused", async () => {
  const zip = await zipped(treeOf({ dir1: "target", "dir2/f": "x" }));
  const at = zip.indexOf("PK\x01\x02");
  const linked = changed(renamed(zip, { dir2: "dir1" }), (copy) => copy.writeUInt32LE(0o120777 * 0x10000, at + 38));
  expect(refuse(linked)).toMatchObject({ code: "PATH_UNSAFE" });
});

test.each([
  [{ "w/.claude-plugin/plugin.json": "{}", "w/a": "" }, [".claude-plugin/plugin.json", "a"]],
  [{ "w/a": "", b: "" }, ["b", "w/a"]],
  [{ "w/a": "", "ww/b": "" }, ["w/a", "ww/b"]],
  [{ ".claude-plugin/plugin.json": "{}" }, [".claude-plugin/plugin.json"]],
  [{ w: "" }, ["w"]],
  // As the client has it: a plugin may consist of one folder, and Finder puts its own things beside.
  [{ "commands/a.md": "" }, ["commands/a.md"]],
  [{ "skills/a/SKILL.md": "" }, ["skills/a/SKILL.md"]],
  [{ "w/commands/a.md": "" }, ["commands/a.md"]],
  [{ "w/a": "", "w/.DS_Store": "", "__MACOSX/w/._a": "", ".DS_Store": "" }, [".DS_Store", "a"]],
  [{ "w/a": "", "README.md": "" }, ["README.md", "w/a"]],
  [{ "__MACOSX/a": "" }, ["__MACOSX/a"]],
])("one folder around everything is taken away: %j", async (files, expected) => {
  expect([...readZip(await zipped(treeOf(files)), { unwrap: true }).tree.keys()]).toEqual(expected);
});

// oxlint-disable-next-line vitest/expect-expect -- the property throws
test("whatever byte is changed or missing, it is read or refused by a named error, and never read wrong", () => {
  const texts = new Set(["text ".repeat(100), "other"]);
  fc.assert(
    fc.property(fc.nat(two.length - 1), fc.nat(255), fc.integer({ min: 0, max: 30 }), (at, byte, cut) => {
      const zip = changed(two, (copy) => void (copy[at] = byte)).subarray(0, two.length - (cut > 25 ? cut : 0));
      try {
        for (const entry of readZip(zip).tree.values())
          if (entry.kind === "file" && !texts.has(Buffer.from(entry.bytes()).toString())) throw new Error("read wrong");
      } catch (error) {
        if (!isBazaarError(error)) throw error;
      }
    }),
    { numRuns: 3_000 },
  );
});
