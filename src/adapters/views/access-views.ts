import { BazaarError, isBazaarError } from "../../core/errors.ts";
import { type Access, accessKey, accessOf, type AccessPolicy, isServed } from "../../marketplace/aggregate/access.ts";
import { type OfferedPlugin, offerFor } from "../../marketplace/aggregate/offer.ts";
import { isIncluded, type MergePolicy } from "../../marketplace/aggregate/policy.ts";
import type { Aggregate, View } from "../../marketplace/aggregate/types.ts";
import { viewFor } from "../../marketplace/aggregate/view.ts";

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
  #byAccess = new Map<string, View | BazaarError>();
  #accesses = new Map<string, Set<string>>();

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
    const plugins = aggregate.plugins.filter(({ slug, sourceName }) =>
      config.sources.some((source) => source.slug === slug && isIncluded(sourceName, source)),
    );
    return new AccessViews({ ...this.#options, policy: config, aggregate: { ...aggregate, plugins } });
  }

  /** The same content after callers chose otherwise; what an access gets stays the same. */
  choosing(chosen: AccessViewsOptions["chosen"]): AccessViews {
    const next = new AccessViews({ ...this.#options, chosen });
    next.#byAccess = this.#byAccess;
    next.#accesses = this.#accesses;
    return next;
  }

  /** What a caller chose, and may have: whether it counts is said by the policy. */
  offer(caller: string): { readonly chosen: readonly string[]; readonly plugins: readonly OfferedPlugin[] } {
    const plugins = offerFor(this.#options.aggregate, this.#accessOf(caller));
    return { chosen: this.#chosenBy(caller), plugins };
  }

  #chosenBy(caller: string): readonly string[] {
    const { chosen } = this.#options;
    return (Object.hasOwn(chosen, caller) ? chosen[caller] : undefined) ?? [];
  }

  #accessOf(caller: string): Access {
    return accessOf(this.#options.policy, caller, this.#chosenBy(caller));
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
