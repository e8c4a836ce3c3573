import { watchResource } from "../relay/watch.ts";
import type { Upstream } from "../relay/upstream.ts";

/** Resources of one server that somebody wants to hear of: each subscribed once, and again after a restart. */
export class KeptSubscriptions {
  readonly #kept = new Map<string, { count: number; end: () => void }>();

  get size(): number {
    return this.#kept.size;
  }

  /** Returns the end of it. Rejects with `BazaarError` UPSTREAM_UNAVAILABLE. */
  async add(upstream: Upstream, uri: string): Promise<() => void> {
    const kept = this.#kept.get(uri) ?? { count: 0, end: () => {} };
    kept.count += 1;
    this.#kept.set(uri, kept);
    if (kept.count === 1) {
      const end = await watchResource(upstream, uri).catch((error: unknown) => {
        this.#kept.delete(uri);
        throw error;
      });
      kept.end = end;
    }
    return once(() => {
      kept.count -= 1;
      if (kept.count > 0) return;
      this.#kept.delete(uri);
      kept.end();
    });
  }

  /** Has a server that started anew tell of all of them. */
  renew(upstream: Upstream): void {
    for (const [uri, kept] of this.#kept) {
      watchResource(upstream, uri).then(
        (end) => (kept.end = end),
        () => {},
      );
    }
  }
}

function once(end: () => void): () => void {
  let isOver = false;
  return () => {
    if (!isOver) end();
    isOver = true;
  };
}
