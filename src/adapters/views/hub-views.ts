import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Closing } from "../../core/closing.ts";
import { messageOf } from "../../core/errors.ts";
import type { BuiltView, Download, Held, HubCaller, Views } from "../../hub/ports.ts";
import type { MarketplacesConfig } from "../../config/marketplaces/types.ts";
import type { View } from "../../marketplace/aggregate/types.ts";
import { packFolder, type PackFolder } from "../pack-folder.ts";
import type { KeptViews } from "./prune-views.ts";
import { pruneUnused } from "./prune-unused.ts";
import { KeptArchives, oldArchive } from "./kept-archives.ts";
import { markAccesses } from "./pins.ts";
import { type Generation, readGeneration } from "./generation.ts";
import { stateSignature } from "./state-files.ts";
import { StateWatch } from "./state-watch.ts";
import type { StateContent } from "./state-content.ts";
import { viewFolder } from "./view-record.ts";
import { ViewSlot } from "./view-slot.ts";
import { type ViewSource, viewSource } from "./view-source.ts";
import { buildApart } from "./worker-job.ts";

export interface HubViewsOptions {
  /** The state folder. */
  readonly state: string;
  readonly config: MarketplacesConfig;
  /** @default as `KeptViews` says */
  readonly kept?: KeptViews;
  /** Hears of a state that can't be served; what was served before goes on. @default nobody */
  readonly onTrouble?: (error: unknown) => void;
  /** Hears of a view that was built, with the milliseconds it took. @default nobody */
  readonly onBuilt?: (view: View, ms: number) => void;
  /** Milliseconds between two looks whether another process has synchronised, 10…60_000. @default 1_000 */
  readonly intervalMs?: number;
}

/**
 * What callers are served out of a state folder. It is merged and built in processes of their own; what is there is served until the new
 * state is merged whole.
 */
export class HubViews implements Views, Closing {
  readonly packing: string;
  readonly #options: HubViewsOptions;
  readonly #packs: PackFolder;
  readonly #slots = new Map<string, ViewSlot>();
  readonly #sources = new WeakMap<View, ViewSource>();
  readonly #archives: KeptArchives;
  readonly #watch: StateWatch;
  #generation: Generation | undefined;
  #loading: Promise<void> = Promise.resolve();
  #building: Promise<unknown> = Promise.resolve();
  #config: MarketplacesConfig;
  /** How often another configuration came. */
  #edition = 0;

  constructor(options: HubViewsOptions) {
    this.#options = options;
    this.#config = options.config;
    this.#packs = packFolder(options.state);
    this.packing = this.#packs.packing;
    this.#archives = new KeptArchives(options.state, this.packing);
    this.#watch = new StateWatch({
      signature: () => `${this.#edition}\n${stateSignature(options.state)}`,
      reload: () => void this.reload(),
      trouble: (error) => this.#tell(error),
      intervalMs: options.intervalMs ?? 1_000,
    });
  }

  isReady(): boolean {
    return this.#generation !== undefined;
  }

  /** What is merged now; undefined before the first sync. */
  get content(): StateContent | undefined {
    return this.#generation?.content;
  }

  /** Views that callers asked for since the last change. */
  get size(): number {
    return this.#generation?.views.hashes().size ?? 0;
  }

  of({ name }: HubCaller): View | undefined {
    const generation = this.#generation;
    const view = generation?.views.of(name);
    if (view !== undefined && !this.#sources.has(view)) this.#sources.set(view, generation!.source);
    return view;
  }

  build(view: View): Promise<Held<BuiltView>> {
    const source = this.#sources.get(view);
    if (source === undefined) throw new TypeError("The view is none of these.");
    const slot = this.#slots.get(view.hash) ?? new ViewSlot(source);
    this.#slots.set(view.hash, slot);
    slot.use(source);
    return slot.hold(() => this.#built(view, slot, source));
  }

  async kept(view: View, name: string, sha256: string): Promise<Held<Download> | undefined> {
    const plugin = view.plugins.find((one) => one.name === name);
    const place = plugin && this.#archives.find(plugin, sha256);
    if (place === undefined) return undefined;
    const slot = this.#slots.get(place.hash) ?? new ViewSlot(viewSource([], new Map(), this.#packs));
    this.#slots.set(place.hash, slot);
    const held = await slot.hold(() => oldArchive(place, this.#packs));
    if (held.value === undefined) held.release();
    return held.value === undefined ? undefined : { value: held.value, release: held.release };
  }

  /** Serves by another configuration, once it is merged: until its sources are read, and where they can't be merged, by that before. */
  configure(config: MarketplacesConfig): Promise<void> {
    this.#config = config;
    this.#edition += 1;
    return this.reload();
  }

  /** Reads the state again, if it is another. Rejects never: `onTrouble` hears what is wrong. */
  reload(): Promise<void> {
    const load = () =>
      this.#load().catch((error: unknown) => {
        this.#watch.failed();
        this.#tell(error);
      });
    return (this.#loading = this.#loading.then(load));
  }

  async close(): Promise<void> {
    this.#watch.stop();
    await this.#loading;
    await this.#building.catch(() => {});
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Once for each trouble, not once for each look. */
  #tell(error: unknown): void {
    const message = messageOf(error);
    if (message !== this.#trouble) this.#options.onTrouble?.(error);
    this.#trouble = message;
  }

  #trouble = "";

  async #load(): Promise<void> {
    const { state } = this.#options;
    const config = this.#config;
    const signature = this.#watch.begin();
    if (signature === this.#generation?.signature) return;
    const made = await readGeneration(state, config, this.#packs, signature);
    if (made === undefined) return;
    for (const [view, source] of made.pinned) this.#sources.set(view, source);
    this.#generation = made;
    this.#trouble = "";
  }

  async #built(view: View, slot: ViewSlot, source: ViewSource): Promise<BuiltView> {
    const folder = viewFolder(this.#options.state, view.hash, this.packing);
    // Another process may have taken it away.
    if (slot.built !== undefined && slot.readers === 1 && !existsSync(join(folder, "built.json")))
      slot.built = undefined;
    const made = (slot.built ??= this.#make(view, slot, source, folder));
    made.catch(() => (slot.built = undefined));
    return made;
  }

  /** One after the other: each takes a whole core, and the second may find the packs of the first in the page cache. */
  #make(view: View, slot: ViewSlot, source: ViewSource, folder: string): Promise<BuiltView> {
    const { state, onBuilt } = this.#options;
    const work = async () => {
      const before = existsSync(join(folder, "built.json"));
      const start = performance.now();
      const record = await buildApart({ state, view, packs: source.packs });
      this.#archives.add(record);
      if (!before) onBuilt?.(view, performance.now() - start);
      this.#mark(view, folder);
      if (!before) this.#prune();
      return slot.viewOf(view, folder, record);
    };
    const made = this.#building.catch(() => {}).then(work);
    this.#building = made;
    return made;
  }

  /** Who is served it, for `marketplace builds pin`. */
  #mark(view: View, folder: string): void {
    try {
      markAccesses(folder, this.#generation?.views.accessesOf(view.hash) ?? []);
    } catch (error) {
      this.#tell(error);
    }
  }

  #prune(): void {
    const { state, kept } = this.#options;
    const served = this.#generation?.views.hashes() ?? new Set();
    const inUse = (hash: string) => served.has(hash) || (this.#slots.get(hash)?.readers ?? 0) > 0;
    try {
      for (const hash of pruneUnused(state, kept, inUse)) {
        this.#slots.delete(hash);
        this.#archives.forget(hash);
      }
    } catch (error) {
      this.#tell(error);
    }
  }
}
