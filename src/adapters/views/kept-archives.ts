import type { PackStore } from "../../archive/packed-types.ts";
import { isBazaarError } from "../../core/errors.ts";
import type { Download } from "../../hub/ports.ts";
import { listViews } from "./prune-views.ts";
import { type BuiltRecord, readView, viewFolder } from "./view-record.ts";
import { viewSource } from "./view-source.ts";

/** Where an archive of an earlier build comes from. */
export interface ArchivePlace {
  /** Of the view. */
  readonly hash: string;
  /** Of the view, on the disk. */
  readonly folder: string;
  /** The plugin's listed name in it. */
  readonly name: string;
  readonly sha256: string;
  /** Ids of packs by `packKey`. */
  readonly packs: ReadonlyMap<string, string>;
}

/** The archives of all builds that are kept, by their digests. */
export class KeptArchives {
  readonly #state: string;
  readonly #packing: string;
  /** By the view's hash. */
  readonly #records = new Map<string, BuiltRecord>();

  /** Throws nothing: a folder that can't be listed holds no builds. */
  constructor(state: string, packing: string) {
    this.#state = state;
    this.#packing = packing;
    try {
      for (const { record } of listViews(state)) this.add(record);
    } catch {
      // Whoever builds there is told.
    }
  }

  add(record: BuiltRecord): void {
    if (record.packing === this.#packing) this.#records.set(record.hash, record);
  }

  forget(hash: string): void {
    this.#records.delete(hash);
  }

  /** Of that plugin alone, whatever it was listed as then. */
  find({ slug, sourceName }: { slug: string; sourceName: string }, sha256: string): ArchivePlace | undefined {
    for (const { hash, archives, packs } of this.#records.values()) {
      const found = archives.find((one) => one.sha256 === sha256 && one.slug === slug && one.sourceName === sourceName);
      if (found === undefined) continue;
      const folder = viewFolder(this.#state, hash, this.#packing);
      return { hash, folder, name: found.name, sha256, packs: new Map(Object.entries(packs)) };
    }
    return undefined;
  }
}

/** The archive, put together again. Undefined where its view or its packs are gone, or give other bytes. */
export async function oldArchive(place: ArchivePlace, store: PackStore): Promise<Download | undefined> {
  try {
    const plugin = readView(place.folder)?.plugins.find(({ name }) => name === place.name);
    if (plugin === undefined) return undefined;
    const found = await (await viewSource([plugin], place.packs, store).contents()).archive(plugin);
    return found.sha256 === place.sha256 ? found : undefined;
  } catch (error) {
    // A client that is told so asks for the present catalog.
    if (isBazaarError(error)) return undefined;
    throw error;
  }
}
