import type { Closing } from "../../core/closing.ts";
import { ByteCache } from "../../archive/byte-cache.ts";
import type { BuiltView, Download, Held, HubCaller, HubSubscriptions, Views } from "../../hub/ports.ts";
import type { MarketplacesConfig, Subscriptions } from "../../config/marketplaces/types.ts";
import type { View } from "../../marketplace/aggregate/types.ts";
import { packFolder, type PackFolder } from "../pack-folder.ts";
import type { KeptViews } from "./prune-views.ts";
import { KeptArchives, oldArchive } from "./kept-archives.ts";
import { type Generation, generationUnder, readGeneration } from "./generation.ts";
import { sameContent, servedSignature } from "./signature.ts";
import { hubSubscriptions } from "./hub-subscriptions.ts";
import { readSubscriptions } from "./subscriptions-file.ts";
import { StateWatch } from "./state-watch.ts";
import type { StateContent } from "./state-content.ts";
import { Troubles } from "./troubles.ts";
import { ViewBuilder } from "./view-builder.ts";
import { ViewSlots } from "./view-slots.ts";
import { viewSource } from "./view-source.ts";

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
  readonly subscriptions: HubSubscriptions;
  readonly #options: HubViewsOptions;
  readonly #packs: PackFolder;
  readonly #slots = new ViewSlots();
  readonly #archives: KeptArchives;
  readonly #builder: ViewBuilder;
  /** What plugins are in ZIPs, also over changes: most plugins stay the same. With all of it the process stays below 300 MB. */
  readonly #runBytes = new ByteCache(50_331_648);
  readonly #watch: StateWatch;
  readonly #troubles: Troubles;
  #generation: Generation | undefined;
  #loading = Promise.resolve(true);
  /** Builds that nobody waits for, one at a time. */
  #behind: Promise<void> = Promise.resolve();
  #config: MarketplacesConfig;
  /** How often another configuration came. */
  #edition = 0;
  #closed = false;

  constructor(options: HubViewsOptions) {
    this.#options = options;
    this.#troubles = new Troubles(options.onTrouble);
    this.#config = options.config;
    this.#packs = packFolder(options.state);
    this.packing = this.#packs.packing;
    this.#archives = new KeptArchives(options.state, this.packing);
    this.#builder = new ViewBuilder({
      ...options,
      packing: this.packing,
      slots: this.#slots.byHash,
      archives: this.#archives,
      served: () => this.#generation?.views,
      tell: (error) => this.#troubles.tell(error),
    });
    this.subscriptions = hubSubscriptions({
      state: options.state,
      views: () => this.#generation?.views,
      isOpen: () => this.#config.subscribe === true,
      chosen: (all) => this.#choosing(all),
    });
    this.#watch = new StateWatch({
      signature: () => servedSignature(this.#edition, options.state),
      reload: () => void this.reload(),
      trouble: (error) => this.#troubles.tell(error),
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
    if (view !== undefined) this.#slots.place(view, generation!.source);
    return view;
  }

  may({ name }: HubCaller, view: View): boolean {
    return this.#generation?.views.covers(name, view) ?? false;
  }

  build(view: View): Promise<Held<BuiltView>> {
    const [slot, source] = this.#slots.of(view);
    return slot.hold(() => this.#builder.built(view, slot, source));
  }

  /** Once it was sent, the view is built too, so that it can be pinned like any other. */
  async zip(view: View): Promise<Held<Pick<Download, "size" | "read">>> {
    const [slot] = this.#slots.of(view);
    const { value, release } = await slot.hold(() => slot.zipOf(view));
    const ended = (): void => {
      release();
      if (slot.built !== undefined) return this.#builder.mark(view, slot);
      this.#behind = this.#behind
        .then(() => this.#buildBehind(view))
        .catch((error: unknown) => this.#troubles.tell(error));
    };
    return { value, release: ended };
  }

  /** Once nobody waits for a build. */
  async #buildBehind(view: View): Promise<void> {
    await this.#builder.ended();
    // Of a caller who chooses again and again only what they have now is built.
    const isServed = this.#generation?.views.hashes().has(view.hash) === true;
    if (!this.#closed && isServed) (await this.build(view)).release();
    else this.#slots.dropIdle(view.hash);
  }

  async kept(view: View, name: string, sha256: string): Promise<Held<Download> | undefined> {
    const plugin = view.plugins.find((one) => one.name === name);
    const place = plugin && this.#archives.find(plugin, sha256);
    if (place === undefined) return undefined;
    const slot = this.#slots.at(place.hash, viewSource([], new Map(), this.#packs));
    const held = await slot.hold(() => oldArchive(place, this.#packs));
    if (held.value === undefined) held.release();
    return held.value === undefined ? undefined : { value: held.value, release: held.release };
  }

  /**
   * Serves by another configuration, once it is merged: until its sources are read, and where they can't be merged, what was served
   * goes on. Whom that belongs to counts from now on, for a source may hang.
   */
  async configure(config: MarketplacesConfig): Promise<void> {
    this.#config = config;
    this.#edition += 1;
    if (this.#generation !== undefined) this.#generation = generationUnder(this.#generation, config);
    await this.reload();
  }

  /** Whether what is served was merged by this configuration. */
  isBy(config: MarketplacesConfig): boolean {
    return this.#generation?.config === config;
  }

  /** Reads the state again, if it is another. Resolves with whether that could be done: `onTrouble` hears what is wrong. */
  reload(): Promise<boolean> {
    const failed = (error: unknown) => {
      this.#watch.failed();
      this.#troubles.tell(error);
      return false;
    };
    return (this.#loading = this.#loading.then(() => this.#load().then(() => true, failed)));
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#watch.stop();
    await this.#loading;
    await this.#builder.ended();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #choosing(chosen: Subscriptions, signature = this.#generation?.signature): void {
    const present = this.#generation;
    present?.views.choose(chosen);
    if (present !== undefined && signature !== undefined) this.#generation = { ...present, signature };
  }

  async #load(): Promise<void> {
    const { state } = this.#options;
    const config = this.#config;
    const signature = this.#watch.begin();
    const present = this.#generation;
    if (signature === present?.signature) return;
    if (present !== undefined && sameContent(signature, present.signature)) {
      this.#choosing(readSubscriptions(state), signature);
      return this.#troubles.over();
    }
    const made = await readGeneration(state, config, this.#packs, { signature, runBytes: this.#runBytes });
    if (made === undefined) return;
    for (const [view, source] of made.pinned) this.#slots.place(view, source);
    // It may have changed while that was merged.
    this.#generation = config === this.#config ? made : generationUnder(made, this.#config);
    this.#troubles.over();
  }
}
