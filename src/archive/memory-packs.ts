import { BazaarError } from "../core/errors.ts";
import type { PackedFiles, PackStore } from "./packed-types.ts";

/** Packs in memory, for as long as the process lives. */
export function memoryPacks(): PackStore {
  const kept = new Map<string, { readonly files: PackedFiles; readonly data: Uint8Array }>();
  const dataOf = (id: string) => {
    const found = kept.get(id);
    if (found === undefined) throw missingPack(id);
    return found.data;
  };
  return {
    find: async (id) => kept.get(id)?.files,
    data: async (id) => dataOf(id),
    use: async (id, take) => take(dataOf(id)),
    keep: async (files, data) => {
      if (!kept.has(files.id)) kept.set(files.id, { files, data });
    },
    settle: async (ids) => {
      for (const id of ids) if (!kept.has(id)) throw missingPack(id);
    },
  };
}

/** `BazaarError` FILE_UNREADABLE for a pack that a store has not, or not whole. */
export function missingPack(id: string, problem = "is not there"): BazaarError {
  const fix = "Run `claude-bazaar marketplace sync` again.";
  return new BazaarError("FILE_UNREADABLE", `The pack ${id} of a plugin's files ${problem}.`, fix);
}
