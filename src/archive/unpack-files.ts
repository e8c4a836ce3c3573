import { inflateRawSync } from "node:zlib";
import { type FileTree, type TreeFile, treeOf } from "../core/file-tree.ts";
import type { PackedFile, PackedFiles } from "./packed-types.ts";

/** The files of a pack as they were, unpacked when they are read. */
export function unpackFiles({ files }: PackedFiles, data: Uint8Array): FileTree {
  return treeOf(files.map((file): [string, TreeFile] => [file.path, unpacked(file, data)]));
}

function unpacked({ executable, size, offset, packedSize }: PackedFile, data: Uint8Array): TreeFile {
  return {
    kind: "file",
    size,
    executable,
    // At least one byte, which zlib asks for.
    bytes: () => inflateRawSync(data.subarray(offset, offset + packedSize), { maxOutputLength: Math.max(1, size) }),
  };
}
