import type { View } from "../marketplace/aggregate/types.ts";

/** Milliseconds in which a client that saw a commit may fetch it, though a newer one is served by then. */
const keptMs = 120_000;
/** Commits that are remembered; with more, the oldest are forgotten. */
const most = 10_000;

/**
 * Which commit each caller was last shown, and the view that it stands for. Git asks for the refs and then, in a request
 * of its own, for what they named: in between, a sync may have put another commit there, which the asked repository
 * would not have. Nobody gets by this what another caller was shown.
 */
export class ServedCommits {
  readonly #served = new Map<string, { readonly view: View; readonly until: number }>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  remember(caller: string, commit: string, view: View): void {
    const key = keyOf(caller, commit);
    this.#served.delete(key);
    // The oldest come first: what is over goes, and with it views that nobody else holds any more.
    for (const [old, { until }] of this.#served) {
      if (until > this.#now() && this.#served.size < most) break;
      this.#served.delete(old);
    }
    this.#served.set(key, { view, until: this.#now() + keptMs });
  }

  /** The view of the first of the commits that this caller was shown not long ago. */
  find(caller: string, commits: readonly string[]): View | undefined {
    for (const commit of commits) {
      const found = this.#served.get(keyOf(caller, commit));
      if (found !== undefined && found.until > this.#now()) return found.view;
    }
    return undefined;
  }

  /** All that this caller was shown not long ago, each once, the newest first. */
  recent(caller: string): View[] {
    const views = new Map<string, View>();
    for (const [key, { view, until }] of this.#served)
      if (key.slice(41) === caller && until > this.#now()) views.set(view.hash, view);
    return [...views.values()].toReversed();
  }
}

function keyOf(caller: string, commit: string): string {
  return `${commit} ${caller}`;
}
