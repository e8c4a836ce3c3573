import type { View } from "../../marketplace/aggregate/types.ts";
import { ViewSlot } from "./view-slot.ts";
import type { ViewSource } from "./view-source.ts";

/** What this process knows of views that are served, or were: by their hash, so that equal ones share it. */
export class ViewSlots {
  readonly byHash = new Map<string, ViewSlot>();
  readonly #sources = new WeakMap<View, ViewSource>();

  /** Where the view's content lies, unless that is known. */
  place(view: View, source: ViewSource): void {
    if (!this.#sources.has(view)) this.#sources.set(view, source);
  }

  /** Throws `TypeError` for a view that was never placed. */
  of(view: View): [ViewSlot, ViewSource] {
    const source = this.#sources.get(view);
    if (source === undefined) throw new TypeError("The view is none of these.");
    const slot = this.at(view.hash, source);
    slot.use(source);
    return [slot, source];
  }

  /** The slot of a hash; a new one has that source. */
  at(hash: string, source: ViewSource): ViewSlot {
    const slot = this.byHash.get(hash) ?? new ViewSlot(source);
    this.byHash.set(hash, slot);
    return slot;
  }

  /** Forgets it where nobody reads from it and nothing was built. */
  dropIdle(hash: string): void {
    if (this.byHash.get(hash)?.isIdle === true) this.byHash.delete(hash);
  }
}
