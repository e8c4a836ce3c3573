import { BazaarError, isBazaarError } from "../../core/errors.ts";
import { type Access, accessKey, accessOf, type AccessPolicy, isServed } from "../../marketplace/aggregate/access.ts";
import type { MergePolicy } from "../../marketplace/aggregate/policy.ts";
import type { Aggregate, View } from "../../marketplace/aggregate/types.ts";
import { viewFor } from "../../marketplace/aggregate/view.ts";
import { isNamed } from "./pins.ts";
import { chosenBy } from "./subscriptions.ts";

/** Callers whose views are remembered. */
const mostCallers = 50_000;

export interface AccessViewsOptions {
  readonly aggregate: Aggregate;
  readonly policy: AccessPolicy;
  /** What callers chose, by their names. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** Views that an administrator put in place of what an access would get, by `accessKey`. */
  readonly pinned: ReadonlyMap<string, View>;
}

/** The views of one aggregate. Callers with the same access have one view, and two accesses with the same plugins one hash. */
export class AccessViews {
  readonly #options: AccessViewsOptions;
  readonly #byCaller = new Map<string, View | BazaarError>();
  readonly #byAccess = new Map<string, View | BazaarError>();
  readonly #accesses = new Map<string, Set<string>>();

  constructor(options: AccessViewsOptions) {
    this.#options = options;
  }

  /** Throws `BazaarError` MARKETPLACE_EMPTY_RESULT as `viewFor` does. */
  of(caller: string): View {
    const known = this.#byCaller.get(caller);
    const found = known ?? this.#for(caller);
    if (known === undefined) {
      if (this.#byCaller.size >= mostCallers) this.#byCaller.clear();
      this.#byCaller.set(caller, found);
    }
    if (isBazaarError(found)) throw found;
    return found;
  }

  /** Accesses that are served a view, by `accessKey`. */
  accessesOf(hash: string): ReadonlySet<string> {
    return this.#accesses.get(hash) ?? new Set();
  }

  /** Hashes of all views that were asked for. */
  hashes(): ReadonlySet<string> {
    return new Set(this.#accesses.keys());
  }

  /** Whether the caller may have all of a view of before. What sources took away since then was no question of rights. */
  covers(caller: string, { plugins }: View): boolean {
    const access = this.#accessOf(caller);
    return plugins.every(({ slug, sourceName }) => isServed(access, slug, sourceName));
  }

  /** The same content by another configuration, without what that leaves out: until it is merged itself. */
  under(config: AccessPolicy & Pick<MergePolicy, "sources">): AccessViews {
    const { aggregate } = this.#options;
    const plugins = aggregate.plugins.filter((plugin) => isNamed(plugin, config));
    const pinned = new Map(
      [...this.#options.pinned].filter(([, view]) => view.plugins.every((plugin) => isNamed(plugin, config))),
    );
    return new AccessViews({ ...this.#options, policy: config, aggregate: { ...aggregate, plugins }, pinned });
  }

  #accessOf(caller: string): Access {
    const { policy, chosen } = this.#options;
    return accessOf(policy, caller, chosenBy(caller, chosen));
  }

  #for(caller: string): View | BazaarError {
    const access = this.#accessOf(caller);
    const key = accessKey(access);
    const found = this.#byAccess.get(key) ?? this.#made(access, key);
    this.#byAccess.set(key, found);
    if (isBazaarError(found)) return found;
    const accesses = this.#accesses.get(found.hash) ?? new Set();
    this.#accesses.set(found.hash, accesses.add(key));
    return found;
  }

  #made(access: Access, key: string): View | BazaarError {
    const { aggregate, pinned } = this.#options;
    try {
      return pinned.get(key) ?? viewFor(aggregate, access);
    } catch (error) {
      if (isBazaarError(error)) return error;
      throw error;
    }
  }
}
