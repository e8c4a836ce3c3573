import { compareCodeUnits } from "../core/text.ts";
import { packFiles } from "./pack-files.ts";
import type { PackedFile, PackedFiles, PackStore } from "./packed-types.ts";
import { parentOf, requireSafe, unsafe } from "./tar-paths.ts";
import { fileOf, treeOf } from "../core/file-tree.ts";

/** A packed file with its place in an archive or a repository. */
export interface Member {
  /** In there; relative, `/` between segments. */
  readonly path: string;
  readonly file: PackedFile;
  /** Id of the pack in which its bytes lie. */
  readonly pack: string;
}

/** Where the bytes of members come from. */
export type PackData = Pick<PackStore, "data" | "use">;

/** The files of a pack, below a folder (`""`: as they lie). */
export function membersOf(pack: PackedFiles, folder: string): Member[] {
  const prefix = folder === "" ? "" : `${folder}/`;
  return pack.files.map((file) => ({ path: `${prefix}${file.path}`, file, pack: pack.id }));
}

/** Files from memory, as a pack that is in no store. */
export interface Written {
  readonly files: PackedFiles;
  readonly data: Uint8Array;
}

/** Packs files that were made in memory; regular ones with mode 0644. Rejects as `packFiles` does. */
export async function packWritten(files: Iterable<readonly [path: string, bytes: Uint8Array]>): Promise<Written> {
  return await packFiles(treeOf([...files].map(([path, bytes]) => [path, fileOf(bytes)] as const)));
}

/** A store's packs and others that are in memory. */
export function withWritten(packs: PackData, written: readonly Written[]): PackData {
  const there = new Map(written.map(({ files, data }) => [files.id, data]));
  return {
    data: async (id) => there.get(id) ?? (await packs.data(id)),
    use: async (id, take) => {
      const data = there.get(id);
      if (data === undefined) await packs.use(id, take);
      else take(data);
    },
  };
}

/** No system takes longer paths (PATH_MAX of Linux). */
const maxName = 4_095;

export interface NamedMember extends Member {
  /** The path as UTF-8. */
  readonly name: Buffer;
}

/**
 * The members by the bytes of their names, as every reader may rely on. Throws `BazaarError` PATH_UNSAFE for paths that
 * leave the archive, that occur twice, or that lie below a file.
 */
export function ordered(members: readonly Member[]): NamedMember[] {
  const paths = new Set<string>();
  for (const { path } of members) {
    requireSafe(path);
    if (!path.isWellFormed()) throw unsafe(path, "holds half a character");
    if (paths.has(path)) throw unsafe(path, "occurs twice");
    paths.add(path);
  }
  const parents = new Set<string>();
  for (const path of paths)
    for (let at = parentOf(path); at !== "" && !parents.has(at); at = parentOf(at)) parents.add(at);
  for (const path of paths) if (parents.has(path)) throw unsafe(path, "is a file and a folder");
  const named = members.map(({ path, file, pack }) => ({ path, file, pack, name: Buffer.from(path) }));
  const long = named.find(({ name }) => name.length > maxName);
  if (long !== undefined) throw unsafe(long.path.slice(0, 100), `goes on for more than ${maxName} bytes`);
  return named.sort((a, b) => (isPlain(a, b) ? compareCodeUnits(a.path, b.path) : Buffer.compare(a.name, b.name)));
}

/** For ASCII both orders are one, and texts compare faster. */
function isPlain(a: NamedMember, b: NamedMember): boolean {
  return a.name.length === a.path.length && b.name.length === b.path.length;
}

/** Reads members one after the other, with the packs of the last few at hand. */
export class MemberBytes {
  readonly #packs: PackData;
  /** Two: a plugin's own, and what was written over it. */
  #held: readonly (readonly [id: string, data: Uint8Array])[] = [];

  constructor(packs: PackData) {
    this.#packs = packs;
  }

  /** The deflated bytes of a member. Rejects as the store does. */
  async of(member: Member): Promise<Uint8Array> {
    const held = this.held(member);
    if (held !== undefined) return held;
    const { pack } = member;
    this.#held = [[pack, await this.#packs.data(pack)], ...this.#held.slice(0, 1)];
    return this.held(member)!;
  }

  /** The same, where its pack is at hand. */
  held({ pack, file }: Member): Uint8Array | undefined {
    const data = this.#held.find(([id]) => id === pack)?.[1];
    return data?.subarray(file.offset, file.offset + file.packedSize);
  }
}
