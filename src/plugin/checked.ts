import type { Source } from "./source.ts";
import type { Plugin } from "./types.ts";

/** What a cross check sees: the files, the finished plugin, and where findings go. */
export interface Checked extends Source {
  readonly plugin: Plugin;
  /** Whether a marketplace's entry was given with the plugin. */
  readonly hasEntry: boolean;
  /** Whether a finding says already that the client loads nothing of the plugin. */
  readonly refused: boolean;
}
