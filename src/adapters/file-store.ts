import { createHash, randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BazaarError } from "../core/errors.ts";
import { type FileList, fileListText, type ListedFile, overLimit, parseFileList } from "../workspace/file-list.ts";
import type { BegunUpload, FileStore, OpenFiles, TakenUpload } from "../workspace/file-store.ts";
import { checkUploadLimits, type ResolvedUploadLimits, type UploadLimits } from "../workspace/upload-limits.ts";
import { type PackedContent, packedContents, touchPacks } from "./content-packs.ts";
import { openInline, openPacked } from "./open-files.ts";
import { receiveArchive, receiveWithList } from "./receive-archive.ts";
import { listEnd, makeRoom } from "./store-room.ts";
import { storeFailure } from "./store-failure.ts";

/**
 * Keeps callers' files in `folder`, which only this user may enter: `HostState.folder("files")`. Several hosts may share
 * it. Each caller has a folder of its own, so no content of one is ever found for another. Throws `BazaarError`
 * OPTION_INVALID.
 */
export function createFileStore(folder: string, given: UploadLimits = {}): FileStore {
  const limits = checkUploadLimits(given);
  const of = (caller: string) => join(folder, createHash("sha256").update(caller).digest("hex").slice(0, 32));
  return {
    limits,
    begin: (caller, list) => begin(of(caller), list, limits).catch(storeFailure),
    receive: (caller, id, archive) => receive(of(caller), id, archive, limits).catch(storeFailure),
    take: (caller, archive, read) => take(of(caller), archive, read, limits).catch(storeFailure),
    open: (caller, id) => openUpload(of(caller), id, limits).catch(storeFailure),
    inline: openInline,
  };
}

/** Removes what no caller used in time and what killed hosts left. Never rejects. */
export async function clearFileStore(folder: string, given: UploadLimits = {}): Promise<void> {
  const limits = checkUploadLimits(given);
  for (const name of await readdir(folder).catch(() => []))
    await makeRoom(join(folder, name), limits, new Set()).catch(() => {});
}

async function begin(folder: string, list: readonly ListedFile[], limits: ResolvedUploadLimits) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const contents = await packedContents(folder);
  // A content too many is found before anything travels, as far as it is known.
  requireTotal(list, contents, limits);
  return kept(folder, list, contents, limits);
}

async function take(
  folder: string,
  archive: AsyncIterable<Uint8Array>,
  read: (text: Uint8Array) => FileList,
  limits: ResolvedUploadLimits,
): Promise<TakenUpload> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const known = await packedContents(folder);
  const { list, left } = await receiveWithList({ folder, known, limits }, read, archive);
  const contents = await packedContents(folder);
  return { ...(await kept(folder, list, contents, limits)), left };
}

/** Keeps a list under a new id. */
async function kept(
  folder: string,
  list: readonly ListedFile[],
  contents: ReadonlyMap<string, PackedContent>,
  limits: ResolvedUploadLimits,
): Promise<BegunUpload> {
  const id = randomBytes(16).toString("base64url");
  const path = join(folder, `${id}${listEnd}`);
  await writeFile(`${path}.new`, fileListText(list), { flag: "wx", mode: 0o600 });
  await rename(`${path}.new`, path);
  const packs = packsOf(list, contents);
  touchPacks(folder, packs);
  await makeRoom(folder, limits, new Set([id, ...packs]));
  return { id, missing: missingIn(list, contents) };
}

async function receive(
  folder: string,
  id: string,
  archive: AsyncIterable<Uint8Array>,
  limits: ResolvedUploadLimits,
): Promise<number> {
  const list = await listOf(folder, id, limits);
  const known = await packedContents(folder);
  const { pack, count } = await receiveArchive({ folder, known, limits }, list, archive);
  const contents = await packedContents(folder);
  const packs = packsOf(list, contents);
  touchPacks(folder, packs);
  await makeRoom(folder, limits, new Set([id, ...packs, ...(pack === undefined ? [] : [pack])]));
  const missing = missingIn(list, contents);
  if (missing.length > 0) throw unknownUpload(`${missing.length} contents of the upload did not come.`);
  return count;
}

async function openUpload(folder: string, id: string, limits: ResolvedUploadLimits): Promise<OpenFiles> {
  const list = await listOf(folder, id, limits);
  const contents = await packedContents(folder);
  if (missingIn(list, contents).length > 0) throw unknownUpload("A part of the upload never came, or is gone.");
  requireTotal(list, contents, limits);
  const now = new Date();
  await utimes(join(folder, `${id}${listEnd}`), now, now).catch(() => {});
  touchPacks(folder, packsOf(list, contents));
  return openPacked(folder, list, contents);
}

/** The list of an upload, checked once more: what lies on a disk may be older than the limits. */
async function listOf(folder: string, id: string, limits: ResolvedUploadLimits): Promise<ListedFile[]> {
  const none = unknownUpload("There is no such upload.");
  if (!/^[A-Za-z0-9_-]{22}$/.test(id)) throw none;
  const path = join(folder, `${id}${listEnd}`);
  try {
    if (Date.now() - (await stat(path)).mtimeMs > limits.ttlMs) throw none;
    return [...parseFileList(await readFile(path, "utf8"), limits.maxFiles, "inert").files];
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ENOENT" ? none : error;
  }
}

function missingIn(list: readonly ListedFile[], contents: ReadonlyMap<string, PackedContent>): ListedFile[] {
  const asked = new Set<string>();
  return list.filter(({ hash }) => {
    if (contents.has(hash) || asked.has(hash)) return false;
    asked.add(hash);
    return true;
  });
}

function packsOf(list: readonly ListedFile[], contents: ReadonlyMap<string, PackedContent>): Set<string> {
  return new Set(list.flatMap(({ hash }) => contents.get(hash)?.pack ?? []));
}

/** One content under ten thousand names travels once, and would still fill the host's disk. */
function requireTotal(
  list: readonly ListedFile[],
  contents: ReadonlyMap<string, PackedContent>,
  { maxBytes }: ResolvedUploadLimits,
): void {
  const total = list.reduce((sum, { hash }) => sum + (contents.get(hash)?.size ?? 0), 0);
  if (total > maxBytes) throw overLimit(`The files have more than ${maxBytes} bytes in all.`, "Send fewer.");
}

function unknownUpload(problem: string): BazaarError {
  return new BazaarError("UPLOAD_UNKNOWN", problem, "Send the files again, and call with the new id.");
}
