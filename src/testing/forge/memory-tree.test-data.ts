import { catalogPath } from "../../marketplace/types.ts";
import { blobName } from "../../workspace/git-blob.ts";
import type { ForgeFile, ForgeTree, LookPlaces } from "../../publish/forge/ports.ts";

/** A regular file unless its mode says otherwise. */
export interface MemoryFile {
  readonly bytes: Uint8Array;
  readonly mode: string;
}

export type MemoryFiles = ReadonlyMap<string, MemoryFile>;

/** Text or bytes by path, as regular files. */
export function memoryFiles(files: Readonly<Record<string, string | Uint8Array>>): MemoryFiles {
  const bytesOf = (content: string | Uint8Array) =>
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  return new Map(Object.entries(files).map(([path, content]) => [path, { bytes: bytesOf(content), mode: "100644" }]));
}

/** What a look at these files is answered with. */
export function treeOf(head: string, files: MemoryFiles, request: LookPlaces): ForgeTree {
  return {
    head,
    catalog: files.get(catalogPath)?.bytes,
    folders: new Map(request.folders.map((folder) => [folder, below(files, folder)])),
    files: new Map(request.files.map((path) => [path, files.get(path)?.bytes])),
    listings: new Map(request.listings.map((folder) => [folder, namesIn(files, folder)])),
  };
}

function below(files: MemoryFiles, folder: string): Map<string, ForgeFile> {
  const held = [...files].filter(([path]) => path.startsWith(`${folder}/`));
  return new Map(held.map(([path, { bytes, mode }]) => [path.slice(folder.length + 1), { id: blobName(bytes), mode }]));
}

function namesIn(files: MemoryFiles, folder: string): Map<string, string> {
  const prefix = folder === "" ? "" : `${folder}/`;
  const names = new Map<string, string>();
  for (const [path, { mode }] of files) {
    if (!path.startsWith(prefix)) continue;
    const [name = "", ...more] = path.slice(prefix.length).split("/");
    names.set(name, more.length > 0 ? "040000" : mode);
  }
  return names;
}
