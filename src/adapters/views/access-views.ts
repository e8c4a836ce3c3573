import { BazaarError, isBazaarError } from "../../core/errors.ts";
import { type Access, accessKey, accessOf, type AccessPolicy, isServed } from "../../marketplace/aggregate/access.ts";
import { type OfferedPlugin, offerFor } from "../../marketplace/aggregate/offer.ts";
import type { MergePolicy } from "../../marketplace/aggregate/policy.ts";
import type { Aggregate, View } from "../../marketplace/aggregate/types.ts";
import { viewFor } from "../../marketplace/aggregate/view.ts";
import { isNamed } from "./pins.ts";
import { chosenBy } from "./subscriptions-file.ts";

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

interface Found {
  readonly view: View | BazaarError;
  /** Callers who have it. */
  callers: number;
}

/** The views of one aggregate. Callers with the same access have one view, and two accesses with the same plugins one hash. */
export class AccessViews {
  readonly #options: AccessViewsOptions;
  #chosen: AccessViewsOptions["chosen"];
  /** Of those who asked: by which access they have their view. */
  readonly #byCaller = new Map<string, string>();
  readonly #byAccess = new Map<string, Found>();
  readonly #accesses = new Map<string, Set<string>>();

  constructor(options: AccessViewsOptions) {
    this.#options = options;
    this.#chosen = options.chosen;
  }

  /** Throws `BazaarError` MARKETPLACE_EMPTY_RESULT as `viewFor` does. */
  of(caller: string): View {
    const { view } = this.#byAccess.get(this.#byCaller.get(caller) ?? "") ?? this.#for(caller);
    if (isBazaarError(view)) throw view;
    return view;
  }

  /** Accesses that are served a view, by `accessKey`. */
  accessesOf(hash: string): ReadonlySet<string> {
    return this.#accesses.get(hash) ?? new Set();
  }

  /** Hashes of all views that were asked for, and are still somebody's. */
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
    const content = { ...aggregate, plugins };
    return new AccessViews({ ...this.#options, policy: config, aggregate: content, pinned, chosen: this.#chosen });
  }

  /** Callers chose otherwise. What nobody has any more is not remembered, whatever one caller tries in turn. */
  choose(chosen: AccessViewsOptions["chosen"]): void {
    const before = new Map([...this.#byCaller.keys()].map((caller) => [caller, this.#chosenBy(caller)]));
    this.#chosen = chosen;
    for (const [caller, keys] of before)
      if (JSON.stringify(keys) !== JSON.stringify(this.#chosenBy(caller))) this.#forget(caller);
  }

  /** What a caller chose, and may have: whether it counts is said by the policy. */
  offer(caller: string): { readonly chosen: readonly string[]; readonly plugins: readonly OfferedPlugin[] } {
    const plugins = offerFor(this.#options.aggregate, this.#accessOf(caller));
    return { chosen: this.#chosenBy(caller), plugins };
  }

  #chosenBy(caller: string): readonly string[] {
    return chosenBy(this.#chosen, caller);
  }

  #accessOf(caller: string): Access {
    return accessOf(this.#options.policy, caller, this.#chosenBy(caller));
  }

  #for(caller: string): Found {
    if (this.#byCaller.size >= mostCallers)
      for (const map of [this.#byCaller, this.#byAccess, this.#accesses]) map.clear();
    const access = this.#accessOf(caller);
    const key = accessKey(access);
    const found = this.#byAccess.get(key) ?? { view: this.#made(access, key), callers: 0 };
    found.callers += 1;
    this.#byCaller.set(caller, key);
    this.#byAccess.set(key, found);
    if (isBazaarError(found.view)) return found;
    const accesses = this.#accesses.get(found.view.hash) ?? new Set();
    this.#accesses.set(found.view.hash, accesses.add(key));
    return found;
  }

  #forget(caller: string): void {
    const key = this.#byCaller.get(caller) ?? "";
    this.#byCaller.delete(caller);
    const found = this.#byAccess.get(key);
    if (found === undefined || (found.callers -= 1) > 0) return;
    this.#byAccess.delete(key);
    if (isBazaarError(found.view)) return;
    const accesses = this.#accesses.get(found.view.hash);
    accesses?.delete(key);
    if (accesses?.size === 0) this.#accesses.delete(found.view.hash);
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
