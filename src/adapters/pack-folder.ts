import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { missingPack } from "../archive/memory-packs.ts";
import { packFiles } from "../archive/pack-files.ts";
import { packIdOf } from "../archive/pack-id.ts";
import { packingOf } from "../archive/packing.ts";
import type { PackedFiles, PackStore } from "../archive/packed-types.ts";
import { unpackFiles } from "../archive/unpack-files.ts";
import { BazaarError } from "../core/errors.ts";
import type { FileTree } from "../core/file-tree.ts";
import { ByteCache } from "../archive/byte-cache.ts";
import { namesIn, prunePacks } from "./prune-packs.ts";
import { PackReader } from "./read-pack.ts";
import { settlePacks, unwritable } from "./settle-packs.ts";
import { storedPack } from "./stored-pack.ts";

export interface PackFolderOptions {
  /** Bytes of packs that are held in memory, those that were used last. @default 67_108_864 */
  readonly cacheBytes?: number;
  /** See `packingOf`. @default that of this process */
  readonly packing?: string;
}

/** Packs in the state folder. */
export interface PackFolder extends PackStore {
  /** What all packs that it gives were packed by. */
  readonly packing: string;
  /**
   * Removes packs whose id is not in `keep` and that were neither kept nor found since `before` (milliseconds since
   * 1970), and what killed processes left that is older. Resolves with the number of packs removed.
   */
  prune(keep: ReadonlySet<string>, before: number): Promise<number>;
}

/** What bytes are made by the zlib of this process. */
export function packingHere(): string {
  return packingOf({ zlib: process.versions.zlib, arch: process.arch });
}

/**
 * The packs of a state folder: `packs/<packing>/<first two digits>/<id>.pack` and, written after it, `<id>.json`, without
 * which there is no pack. Both are written aside and renamed, so a process that is killed leaves nothing that counts, and
 * several processes may keep the same pack at once; `settle` brings them to the disk. What is read is checked against its listing; a pack
 * that is not whole is removed, so that the next sync makes it again. A pack that only another zlib has made is packed
 * anew when it is asked for. Rejects with `BazaarError` FILE_UNWRITABLE and FILE_UNREADABLE.
 */
export function packFolder(state: string, options: PackFolderOptions = {}): PackFolder {
  const packing = options.packing ?? packingHere();
  const root = join(state, "packs");
  const cache = new ByteCache(options.cacheBytes ?? 67_108_864);
  const reader = new PackReader();
  const place = (id: string, of = packing) => join(root, of, id.slice(0, 2), id);
  const keep = (files: PackedFiles, data: Uint8Array) => keepPack(reader, place(requireId(files.id)), files, data);
  return {
    packing,
    keep,
    find: async (id) => {
      const here = await reader.find(place(requireId(id)));
      if (here !== undefined) return here;
      for (const other of await namesIn(root)) {
        const old = other === packing ? undefined : await wholePack(reader, place(id, other), id);
        if (old === undefined) continue;
        const again = await packFiles(old);
        await keep(again.files, again.data);
        return again.files;
      }
      return undefined;
    },
    settle: async (ids) => await settlePacks(Array.from(ids, (id) => place(requireId(id)))),
    data: (id) => cache.get(id, () => reader.data(place(requireId(id)), id)),
    use: async (id, take) => await reader.use(place(requireId(id)), id, take),
    prune: (kept, before) => prunePacks({ root, packing, kept, before }),
  };
}

async function keepPack(reader: PackReader, place: string, files: PackedFiles, data: Uint8Array): Promise<void> {
  const problem = faultOf(files, data);
  if (problem !== undefined) throw new BazaarError("UNEXPECTED", `A pack ${problem}.`, "Report this as a bug.");
  if ((await reader.find(place)) !== undefined) return;
  try {
    await mkdir(dirname(place), { recursive: true });
    await writeWhole(`${place}.pack`, data);
    await writeWhole(`${place}.json`, storedPack(files, data));
  } catch (cause) {
    throw unwritable(place, cause);
  }
}

function faultOf(files: PackedFiles, data: Uint8Array): string | undefined {
  if (files.packedSize !== data.length) return "has another size than its data";
  return packIdOf(files.files) === files.id ? undefined : "has another id than its files";
}

/** All of it or nothing, as other processes see it. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const aside = `${path}.${randomUUID()}.new`;
  try {
    await writeFile(aside, content, { flag: "wx", mode: 0o600 });
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** The files of a pack, if it is one and whole. */
async function wholePack(reader: PackReader, place: string, id: string): Promise<FileTree | undefined> {
  const found = await reader.find(place);
  if (found === undefined) return undefined;
  return await reader.data(place, id).then(
    (data) => unpackFiles(found, data),
    () => undefined,
  );
}

function requireId(id: string): string {
  if (/^[0-9a-f]{64}$/.test(id)) return id;
  throw missingPack(JSON.stringify(id.slice(0, 80)), "has no such name");
}
