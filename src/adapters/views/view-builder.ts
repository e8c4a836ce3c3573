import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BuiltView } from "../../hub/ports.ts";
import type { View } from "../../marketplace/aggregate/types.ts";
import type { AccessViews } from "./access-views.ts";
import type { KeptArchives } from "./kept-archives.ts";
import { repositoryStamp } from "../whole-repository.ts";
import { markAccesses } from "./pins.ts";
import type { KeptViews } from "./prune-views.ts";
import { pruneUnused } from "./prune-unused.ts";
import { viewFolder } from "./view-record.ts";
import type { ViewSlot } from "./view-slot.ts";
import type { ViewSource } from "./view-source.ts";
import { buildApart } from "./worker-job.ts";

/** In a view's folder. */
const repository = "marketplace.git";

export interface ViewBuilderParts {
  /** The state folder. */
  readonly state: string;
  readonly packing: string;
  /** By the view's hash. */
  readonly slots: Map<string, ViewSlot>;
  readonly archives: KeptArchives;
  /** @default as `KeptViews` says */
  readonly kept?: KeptViews;
  /** What is served now. */
  readonly served: () => AccessViews | undefined;
  /** Hears of a view that was built, with the milliseconds it took. @default nobody */
  readonly onBuilt?: (view: View, ms: number) => void;
  /** Hears of what hinders no build. */
  readonly tell: (error: unknown) => void;
}

/** Milliseconds for which clients are taken to go by the catalog that they got. */
const latelyMs = 3_600_000;

/** Builds views in processes of their own, and removes those that nobody needs. */
export class ViewBuilder {
  readonly #parts: ViewBuilderParts;
  #building: Promise<unknown> = Promise.resolve();
  /** When each view was last asked for, milliseconds since 1970. */
  readonly #askedAt = new Map<string, number>();

  constructor(parts: ViewBuilderParts) {
    this.#parts = parts;
  }

  /** When nothing is being built any more. */
  async ended(): Promise<void> {
    await this.#building.catch(() => {});
  }

  /** Builds it, or finds it built; it stays while `slot` has readers. Rejects as `buildView` does. */
  async built(view: View, slot: ViewSlot, source: ViewSource): Promise<BuiltView> {
    const folder = viewFolder(this.#parts.state, view.hash, this.#parts.packing);
    this.#askedAt.set(view.hash, Date.now());
    // It was damaged, or another process took it away.
    if (slot.stamp !== undefined && slot.stamp !== repositoryStamp(join(folder, repository)))
      slot.built = slot.stamp = undefined;
    const made = (slot.built ??= this.#make(view, slot, source, folder));
    made.catch(() => (slot.built = undefined));
    const built = await made;
    this.mark(view, slot);
    return built;
  }

  /** One after the other: each takes a whole core, and the second may find the packs of the first in the page cache. */
  #make(view: View, slot: ViewSlot, source: ViewSource, folder: string): Promise<BuiltView> {
    const { state, onBuilt } = this.#parts;
    const work = async () => {
      const before = existsSync(join(folder, "built.json"));
      const start = performance.now();
      const record = await buildApart({ state, view, packs: source.packs });
      this.#parts.archives.add(record);
      if (!before) onBuilt?.(view, performance.now() - start);
      slot.stamp = repositoryStamp(join(folder, repository));
      slot.marked.clear();
      if (!before) this.#prune();
      return slot.viewOf(view, folder, record);
    };
    const made = this.#building.catch(() => {}).then(work);
    this.#building = made;
    return made;
  }

  /** Remembers with a built view who is served it, for `marketplace builds pin`: also those who come after it was built. */
  mark({ hash }: View, { marked }: ViewSlot): void {
    const { state, packing, served, tell } = this.#parts;
    const more = [...(served()?.accessesOf(hash) ?? [])].filter((access) => !marked.has(access));
    if (more.length === 0) return;
    try {
      markAccesses(viewFolder(state, hash, packing), more);
      for (const access of more) marked.add(access);
    } catch (error) {
      tell(error);
    }
  }

  #prune(): void {
    const { state, kept, slots, served } = this.#parts;
    const hashes = served()?.hashes() ?? new Set();
    const inUse = (hash: string) => hashes.has(hash) || (slots.get(hash)?.readers ?? 0) > 0;
    try {
      const since = Date.now() - latelyMs;
      for (const [hash, at] of this.#askedAt) if (at < since) this.#askedAt.delete(hash);
      for (const hash of pruneUnused(state, kept, inUse, (one) => this.#askedAt.has(one))) {
        slots.delete(hash);
        this.#parts.archives.forget(hash);
      }
    } catch (error) {
      this.#parts.tell(error);
    }
  }
}
