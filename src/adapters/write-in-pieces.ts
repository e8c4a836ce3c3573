import { randomUUID } from "node:crypto";
import { chmodSync, lstatSync, mkdtempSync, openSync, readSync, closeSync, rmSync, type Stats } from "node:fs";
import { chmod, type FileHandle, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { blocksOf } from "../archive/blocks.ts";
import { BazaarError } from "../core/errors.ts";
import type { FileTree, TreeFile } from "../core/file-tree.ts";
import { makeParents, moveInto } from "./fill-folder.ts";
import { linked, stateOf, unwritable } from "./output-state.ts";
import { makeFolders, placeFolder, requireWritable, type WriteTreeOptions } from "./write-tree.ts";

/**
 * As `writeTree`, for trees whose files come in pieces and may be larger than the memory. Nothing is left of what the
 * signal or a failure stops. Rejects as `writeTree` throws, with what the files reject with, and the signal's reason.
 */
export async function writeTreeInPieces(
  directory: string,
  tree: FileTree,
  options: WriteTreeOptions & { readonly signal?: AbortSignal } = {},
): Promise<void> {
  requireWritable(directory, tree, options);
  const target = resolve(directory);
  const isEmpty = stateOf(target, tree, options) === "empty";
  const made = makeFolders(dirname(target));
  // An empty folder may be a mount point, into which nothing can be moved from beside it.
  const aside = folderAside(directory, isEmpty ? join(target, ".") : join(dirname(target), `.${basename(target)}.`));
  try {
    await fill(aside, tree, options.signal);
    if (isEmpty) moveInto(aside, target);
    else
      placeFolder(target, tree, options, (folder) => {
        chmodSync(folder, 0o755);
        moveInto(aside, folder);
      });
  } catch (error) {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw error instanceof BazaarError ? error : unwritable(directory, error);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function folderAside(directory: string, start: string): string {
  try {
    return mkdtempSync(`${start}bazaar-`);
  } catch (error) {
    throw unwritable(directory, error);
  }
}

async function fill(folder: string, tree: FileTree, signal: AbortSignal | undefined): Promise<void> {
  const made = new Set([""]);
  for (const [path, entry] of tree) {
    makeParents(folder, entry.kind === "file" ? dirname(path) : path, made);
    if (entry.kind !== "file") continue;
    const file = join(folder, path);
    const handle = await open(file, "wx", 0o644);
    try {
      await writeAll(handle, contentOf(entry), signal);
    } finally {
      await handle.close();
    }
    await chmod(file, entry.executable ? 0o755 : 0o644);
  }
}

function contentOf(file: TreeFile): AsyncIterable<Uint8Array> {
  return blocksOf(file.chunks?.() ?? [file.bytes()]);
}

async function writeAll(handle: FileHandle, chunks: AsyncIterable<Uint8Array>, signal: AbortSignal | undefined) {
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    for (let at = 0; at < chunk.length;) at += (await handle.write(chunk, at)).bytesWritten;
  }
}

/**
 * Writes the archive of an image from its pieces: all of it or nothing; one that lies there is replaced. Rejects with
 * `BazaarError` OUTPUT_EXISTS for anything else that lies there, PATH_UNSAFE for a link, FILE_UNWRITABLE, with what the pieces reject
 * with, and the signal's reason.
 */
export async function writeTarFile(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<void> {
  const target = resolve(path);
  requireReplaceable(target);
  const made = makeFolders(dirname(target));
  const aside = join(dirname(target), `.${basename(target)}.bazaar-${randomUUID()}`);
  try {
    const handle = await open(aside, "wx", 0o644);
    try {
      await writeAll(handle, blocksOf(chunks), signal);
    } finally {
      await handle.close();
    }
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { force: true });
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw error instanceof BazaarError ? error : unwritable(path, error);
  }
}

/** Throws as `writeTarFile` rejects, where it would for what lies at the path. */
export function requireReplaceable(target: string): void {
  const found = entryAt(target);
  if (found === undefined) return;
  if (found.isSymbolicLink()) throw linked(target);
  if (found.isFile() && (found.size === 0 || isImageArchive(target))) return;
  const fix = "Choose another name, or remove it yourself.";
  throw new BazaarError("OUTPUT_EXISTS", `"${target}" exists and is no image's archive.`, fix);
}

function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** A tar whose first file is named by a digest, as those of `docker save` and of this tool. */
function isImageArchive(file: string): boolean {
  const block = Buffer.alloc(512);
  const descriptor = openSync(file, "r");
  try {
    if (readSync(descriptor, block) < 512 || block.toString("latin1", 257, 262) !== "ustar") return false;
    return /^[0-9a-f]{64}(?:\.(?:json|tar))?[\0/]/.test(block.toString("latin1", 0, 100));
  } finally {
    closeSync(descriptor);
  }
}
