import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { tarOf } from "../archive/tar.ts";
import { fileOf, type FileTree, treeOf } from "../core/file-tree.ts";
import { bytesOf } from "../image/layout.ts";
import { blobOf, type Descriptor, mediaTypes } from "../image/oci.ts";
import type { ImageReader } from "../image/ports.ts";
import { cachedReader } from "./blob-cache.ts";
import { DiskSpool } from "./disk-spool.ts";
import { ociFolder } from "./oci-folder.ts";
import { isPluginLayoutFolder } from "./own-output.ts";
import { writeTarFile, writeTreeInPieces } from "./write-in-pieces.ts";
import { writeTree } from "./write-tree.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-image-files-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function* pieces(...parts: readonly (string | Error)[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const part of parts) {
    if (part instanceof Error) throw part;
    yield new TextEncoder().encode(part);
  }
}

describe("DiskSpool", () => {
  test.each([0, 5, 6, 1_000_000])("gives back what was written, with %i bytes in memory", async (memoryBytes) => {
    await using spool = new DiskSpool({ memoryBytes, folder });
    const [a, b] = [spool.blob(), spool.blob()];
    for (const text of ["abc", "", "def", "g".repeat(700_000)]) {
      await a.write(Buffer.from(text));
      await b.write(Buffer.from(text.toUpperCase()));
    }
    const whole = `abcdef${"g".repeat(700_000)}`;
    for (const read of [a.read(), a.read()]) expect(Buffer.from(await bytesOf(read)).toString()).toBe(whole);
    expect(Buffer.from(await bytesOf(b.read())).toString()).toBe(whole.toUpperCase());
    // Without a name, nothing of it outlives this process however that ends.
    expect(readdirSync(folder)).toEqual([]);
  });

  test("says so where it can't write", async () => {
    await using spool = new DiskSpool({ memoryBytes: 0, folder: join(folder, "gone") });
    await expect(spool.blob().write(Buffer.from("x"))).rejects.toMatchObject({ code: "FILE_UNWRITABLE" });
  });
});

const inPieces = (...parts: readonly (string | Error)[]) => ({ ...fileOf(""), chunks: () => pieces(...parts) });

describe("writeTreeInPieces", () => {
  const tree = treeOf({ "a/b": inPieces("one ", "two"), c: fileOf("three", true) });

  test.each(["missing", "empty", "ours"])("writes a tree where the folder is %s", async (state) => {
    const target = join(folder, "deep/out");
    if (state !== "missing") mkdirSync(target, { recursive: true });
    if (state === "ours") writeFileSync(join(target, "old"), "");
    await writeTreeInPieces(target, tree, { isOurs: () => true });
    expect(readFileSync(join(target, "a/b"), "utf8")).toBe("one two");
    expect(lstatSync(join(target, "c")).mode & 0o777).toBe(0o755);
    expect(lstatSync(target).mode & 0o777).toBe(0o755);
    expect([readdirSync(target).sort(), readdirSync(join(folder, "deep"))]).toEqual([["a", "c"], ["out"]]);
  });

  test("a failure, and a signal, leave everything as it was", async () => {
    const broken = treeOf({ a: inPieces("one ", new Error("the network is gone")) });
    await expect(writeTreeInPieces(join(folder, "new/out"), broken)).rejects.toMatchObject({ code: "FILE_UNWRITABLE" });
    expect(readdirSync(folder)).toEqual([]);
    writeTree(join(folder, "old"), treeOf({ kept: "x" }));
    const signal = AbortSignal.abort(new Error("stopped"));
    const always = { replace: "always", signal } as const;
    await expect(writeTreeInPieces(join(folder, "old"), tree, always)).rejects.toThrow("stopped");
    expect([readdirSync(folder), readdirSync(join(folder, "old"))]).toEqual([["old"], ["kept"]]);
  });

  test("somebody's folder stays", async () => {
    writeTree(join(folder, "theirs"), treeOf({ kept: "x" }));
    await expect(writeTreeInPieces(join(folder, "theirs"), tree)).rejects.toMatchObject({ code: "OUTPUT_EXISTS" });
    expect(readdirSync(folder)).toEqual(["theirs"]);
  });
});

describe("writeTarFile", () => {
  // As the first file of an image's archive is called.
  const tar = Buffer.from(tarOf(treeOf({ [`${"a".repeat(64)}.json`]: "x" })));
  const write = (name: string, source = pieces("new")) => writeTarFile(join(folder, name), source);

  test("leaves a tar alone that holds no image", async () => {
    const other = Buffer.from(tarOf(treeOf({ precious: "x" })));
    writeFileSync(join(folder, "backup.tar"), other);
    await expect(write("backup.tar")).rejects.toMatchObject({ code: "OUTPUT_EXISTS" });
    expect(readFileSync(join(folder, "backup.tar")).equals(other)).toBe(true);
  });

  test("writes a file, and replaces a tar", async () => {
    await write("a/new.tar");
    writeFileSync(join(folder, "old.tar"), tar);
    await write("old.tar");
    for (const name of ["a/new.tar", "old.tar"]) expect(readFileSync(join(folder, name), "utf8")).toBe("new");
    expect(readdirSync(folder).sort()).toEqual(["a", "old.tar"]);
  });

  test("never replaces a text, a folder or a link", async () => {
    writeFileSync(join(folder, "notes.md"), "t".repeat(600));
    mkdirSync(join(folder, "folder"));
    writeFileSync(join(folder, "tar"), tar);
    symlinkSync("tar", join(folder, "link"));
    for (const [name, code] of [
      ["notes.md", "OUTPUT_EXISTS"],
      ["folder", "OUTPUT_EXISTS"],
      ["link", "PATH_UNSAFE"],
    ] as const) {
      await expect(write(name)).rejects.toMatchObject({ code });
    }
    expect(readFileSync(join(folder, "tar")).equals(tar)).toBe(true);
  });

  test("a failure leaves the old one, and nothing else", async () => {
    writeFileSync(join(folder, "old.tar"), tar);
    await expect(write("old.tar", pieces("x", new Error("gone")))).rejects.toMatchObject({ code: "FILE_UNWRITABLE" });
    await expect(write("b/new.tar", pieces("x", new Error("gone")))).rejects.toThrow("gone");
    expect(readFileSync(join(folder, "old.tar")).equals(tar)).toBe(true);
    expect(readdirSync(folder)).toEqual(["old.tar"]);
  });
});

describe("ociFolder", () => {
  const blobs = [1, 2].map((number) => blobOf(mediaTypes.manifest, { mediaType: mediaTypes.manifest, number }));
  const untyped = blobOf("none", { layers: [] });
  const write = (index: object, extra: FileTree = treeOf({})) =>
    writeTree(
      join(folder, "oci"),
      treeOf([
        ...[...blobs, untyped].map(({ digest, bytes }) => [`blobs/sha256/${digest.slice(7)}`, bytes] as const),
        ["index.json", JSON.stringify(index)],
        ...extra,
      ]),
    );
  const named = (digest: string, tag?: string) => ({
    digest,
    ...(tag === undefined ? {} : { annotations: { "org.opencontainers.image.ref.name": tag } }),
  });

  test("finds an image by tag, by digest, or because it is the only one", async () => {
    write({ manifests: [named(blobs[0]!.digest, "a"), named(blobs[0]!.digest, "b")] });
    const from = ociFolder(join(folder, "oci"));
    for (const reference of ["a", "b", "", blobs[0]!.digest]) {
      expect(await from.manifest(reference)).toMatchObject({
        digest: blobs[0]!.digest,
        mediaType: mediaTypes.manifest,
      });
    }
    expect(await from.manifest("c")).toBeUndefined();
    expect(await from.manifest(untyped.digest)).toMatchObject({ mediaType: mediaTypes.manifest });
    expect(await from.manifest(`sha256:${"0".repeat(64)}`)).toBeUndefined();
  });

  test("of several images the index is the image, unless a tag names more than one", async () => {
    write({ manifests: [named(blobs[0]!.digest, "a"), named(blobs[1]!.digest, "a")] });
    const from = ociFolder(join(folder, "oci"));
    expect(await from.manifest("")).toMatchObject({ mediaType: mediaTypes.index });
    await expect(from.manifest("a")).rejects.toMatchObject({ code: "BASE_INVALID" });
  });

  test("a damaged blob is refused, and so is what is no layout", async () => {
    const digest = `sha256:${"5".repeat(64)}` as const;
    write({ manifests: [named(digest)] }, treeOf({ [`blobs/sha256/${digest.slice(7)}`]: "other" }));
    const from = ociFolder(join(folder, "oci"));
    await expect(from.manifest("")).rejects.toMatchObject({ code: "BASE_INVALID" });
    await expect(bytesOf(from.read({ mediaType: "x", digest, size: 5 }))).rejects.toMatchObject({
      code: "BASE_INVALID",
    });
    const { digest: right, size } = blobs[0]!;
    await expect(bytesOf(from.read({ mediaType: "x", digest: right, size: size + 1 }))).rejects.toMatchObject({
      code: "BASE_INVALID",
    });
    expect(await bytesOf(from.read({ mediaType: "x", digest: right, size }))).toHaveLength(size);
    await expect(ociFolder(folder).manifest("")).rejects.toMatchObject({ code: "BASE_INVALID" });
  });
});

test("a cached reader asks for a digest once, and believes no changed file", async () => {
  const config = blobOf(mediaTypes.config, { a: 1 });
  const manifest = blobOf(mediaTypes.manifest, { mediaType: mediaTypes.manifest });
  const asked: string[] = [];
  const source: ImageReader = {
    name: "r",
    manifest: async (reference) => {
      asked.push(reference);
      return manifest;
    },
    read: async function* ({ digest }: Descriptor) {
      asked.push(digest);
      yield config.bytes;
    },
  };
  const cache = join(folder, "cache");
  const large = { ...config, size: 2_000_000, mediaType: "application/json" };
  const all = async () => {
    asked.length = 0;
    const reader = cachedReader(source, cache);
    expect((await reader.manifest("tag"))?.digest).toBe(manifest.digest);
    expect((await reader.manifest(manifest.digest))?.mediaType).toBe(mediaTypes.manifest);
    expect(await bytesOf(reader.read(config))).toEqual(config.bytes);
    await bytesOf(reader.read(large));
    return [...asked];
  };
  expect(await all()).toEqual(["tag", config.digest, config.digest]);
  expect(await all()).toEqual(["tag", config.digest]);
  for (const name of readdirSync(join(cache, "documents"))) writeFileSync(join(cache, "documents", name), "{}");
  expect(await all()).toEqual(["tag", config.digest, config.digest]);
  rmSync(cache, { recursive: true });
  writeFileSync(cache, "a file in the place of the folder");
  expect(await all()).toEqual(["tag", manifest.digest, config.digest, config.digest]);
  expect(existsSync(join(folder, "cache"))).toBe(true);
});

test("a layout of this tool is known, whatever its format, and another one is not", () => {
  const labels = { "claude-bazaar.contents": "image" };
  const write = (name: string, top: object, ...others: readonly object[]) => {
    const blobs = [top, ...others].map((one) => blobOf("x", one as never));
    const index = { manifests: [{ digest: blobs[0]!.digest }, { digest: blobs[0]!.digest }] };
    const files = blobs.map(({ digest, bytes }) => [`blobs/sha256/${digest.slice(7)}`, bytes] as const);
    writeTree(join(folder, name), treeOf([...files, ["oci-layout", "{}"], ["index.json", JSON.stringify(index)]]));
    return isPluginLayoutFolder(join(folder, name));
  };
  const config = { config: { Labels: labels } };
  const manifest = { config: { digest: blobOf("x", config).digest } };
  expect(write("oci", { annotations: labels })).toBe(true);
  expect(write("docker", { manifests: [{ digest: blobOf("x", manifest as never).digest }] }, manifest, config)).toBe(
    true,
  );
  expect(write("other", { annotations: { other: "x" } })).toBe(false);
  expect(write("endless", { manifests: [] })).toBe(false);
});
