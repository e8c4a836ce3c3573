import { describe, expect, test } from "vitest";
import { fileOf, type FileTree, type TreeEntry, treeOf } from "../core/file-tree.ts";
import { tarChunks, tarOf } from "./tar.ts";
import { joined } from "./tar-entries.ts";

const link = (target: string): TreeEntry => ({ kind: "symlink", target });
const unsafe = expect.objectContaining({ code: "PATH_UNSAFE" });
const latin = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);

async function streamed(tree: FileTree, options = {}): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of tarChunks(tree, options)) parts.push(chunk.slice());
  return joined(parts);
}

describe("links that are kept", () => {
  const keep = (target: string, path = "a/b/l", prefix = "opt/p") =>
    tarOf(treeOf({ [path]: link(target) }), { prefix, links: "keep" });

  test.each(["x", "./x", "../x", "../../x", "x/y/", "/opt/p/x", "/opt/p", "//opt/p/x"])("%j stays inside", (target) => {
    const tar = keep(target);
    const header = tar.subarray(tar.length - 1536, tar.length - 1024);
    expect(latin(header.subarray(156, 157))).toBe("2");
    expect(latin(header.subarray(157, 257)).replaceAll("\0", "")).toBe(target);
    expect(latin(header.subarray(100, 107))).toBe("0000777");
  });

  test.each([
    "",
    "../../../x",
    "../../../../../etc/passwd",
    "/etc/passwd",
    "/opt/pp/x",
    "/opt/p/../x",
    "/",
    "x/../../../y",
    "x/..",
    "a\\b",
    "a\nb",
    "a\0b",
  ])("%j is refused", (target) => expect(() => keep(target)).toThrow(unsafe));

  test("in the image's root any absolute target is inside, and no climbing above it", () => {
    expect(() => keep("/package/claude", "usr/bin/claude", "")).not.toThrow();
    expect(() => keep("../../../x", "usr/bin/claude", "")).toThrow(unsafe);
  });

  test("a long or foreign target goes into a PAX header", () => {
    const target = `${"long/".repeat(30)}ü`;
    const tar = latin(keep(target, "l"));
    expect(tar).toContain(`linkpath=${target.slice(0, -1)}`);
    expect(tar).not.toContain("path=opt");
  });

  test("nothing lies below a link or a file", () => {
    for (const above of [link("x"), fileOf("y")]) {
      const tree = new Map<string, TreeEntry>([
        ["a", above],
        ["a/b", fileOf("x")],
      ]);
      expect(() => tarOf(tree, { links: "keep" })).toThrow(unsafe);
    }
  });
});

describe("in pieces", () => {
  const tree = treeOf({
    "a.md": "A",
    "bin/x": fileOf(new Uint8Array(70_000).fill(7), true),
    hollow: { kind: "directory" },
  });

  test("has the bytes of the whole", async () => {
    expect(await streamed(tree, { prefix: "opt" })).toEqual(tarOf(tree, { prefix: "opt" }));
  });

  const inPieces = (listed: number, sizes: readonly number[]): FileTree =>
    treeOf({
      f: {
        ...fileOf(""),
        size: listed,
        chunks: async function* () {
          for (const size of sizes) yield new Uint8Array(size).fill(1);
        },
      },
    });

  test("a file that comes in pieces is never asked for its whole", async () => {
    const whole = treeOf({ f: fileOf(new Uint8Array(1_200).fill(1)) });
    expect(await streamed(inPieces(1_200, [0, 700, 500]))).toEqual(tarOf(whole));
  });

  test.each([
    ["grew", 10, [6, 6]],
    ["shrank", 10, [6, 3]],
    ["is gone", 10, []],
  ])("a file that %s meanwhile is refused", async (_what, listed, sizes) => {
    await expect(streamed(inPieces(listed, sizes))).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
  });

  test("a file of 8 GiB is refused, and one byte less is written", async () => {
    const first = async (size: number) => (await tarChunks(inPieces(size, [])).next()).value as Uint8Array;
    await expect(first(8 * 1024 ** 3)).rejects.toMatchObject({ code: "IMAGE_TOO_LARGE" });
    expect(latin(await first(8 * 1024 ** 3 - 1)).slice(124, 135)).toBe("77777777777");
  });
});
