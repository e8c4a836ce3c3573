import type { Diagnostic } from "../core/diagnostic.ts";
import type { JsonObject } from "../core/json.ts";
import type { LoadedPlugin } from "../plugin/load.ts";

/** Where the client looks for a marketplace's catalog, and nowhere else. */
export const catalogPath = ".claude-plugin/marketplace.json";

/** Where the plugin of an entry comes from. Fields that the catalog leaves out are absent. */
export type PluginSource =
  /** A folder of the marketplace; `path` is resolved (`""` is the root), `raw` as written. */
  | { readonly kind: "relative"; readonly path: string; readonly raw: string }
  /** A GitHub repository, `owner/name`. */
  | { readonly kind: "github"; readonly repo: string; readonly ref?: string; readonly sha?: string }
  /** A whole git repository. */
  | { readonly kind: "url"; readonly url: string; readonly ref?: string; readonly sha?: string }
  /** One folder of a git repository. */
  | {
      readonly kind: "git-subdir";
      readonly url: string;
      readonly path: string;
      readonly ref?: string;
      readonly sha?: string;
    }
  | { readonly kind: "npm"; readonly package: string; readonly version?: string; readonly registry?: string }
  /** A ZIP; `sha256` is 64 hex digits. */
  | { readonly kind: "archive"; readonly url: string; readonly sha256?: string }
  /** A shell line that prints a folder; `timeout` in seconds, over 0, up to 600. */
  | { readonly kind: "command"; readonly command: string; readonly timeout?: number; readonly mode?: "copy" | "link" }
  /** Anything else: kept as written, and the client can't install it. */
  | { readonly kind: "unsupported"; readonly raw: unknown };

export interface Owner {
  readonly name: string;
  readonly email?: string;
  readonly url?: string;
}

/** One plugin of the catalog. Values of the wrong type are reported and left out. */
export interface MarketplaceEntry {
  /** Its place in `plugins`, counted from 0. */
  readonly index: number;
  /** `""` when it has none. */
  readonly name: string;
  readonly source: PluginSource;
  readonly description?: string;
  readonly version?: string;
  readonly category?: string;
  readonly tags: readonly string[];
  readonly author?: Owner;
  /** `false`: the entry is the whole manifest. @default true */
  readonly strict: boolean;
  /** The entry as parsed, with every key. */
  readonly raw: JsonObject;
  /** What was found about this entry alone, and about the plugin in its folder; also part of the whole list. */
  readonly diagnostics: readonly Diagnostic[];
  /** The plugin in the entry's folder; only for relative sources whose folder is there. */
  readonly plugin?: LoadedPlugin;
}

export interface Marketplace {
  /** `""` when it has none. */
  readonly name: string;
  readonly owner?: Owner;
  readonly description?: string;
  readonly version?: string;
  /** Folder under which bare names are looked up, without `./`; only when it is set and stays inside. */
  readonly pluginRoot?: string;
  /** In the catalog's order. An item that is no object is reported and left out. */
  readonly plugins: readonly MarketplaceEntry[];
  /** Old name → new name, or null when the plugin is gone. */
  readonly renames: Readonly<Record<string, string | null>>;
  /** The catalog as parsed, with every key. */
  readonly raw: JsonObject;
}

export interface LoadedMarketplace {
  /** What could be read; present and usable even when the client would refuse the marketplace. */
  readonly marketplace: Marketplace;
  /** Every finding at once, ordered by path, line, column and code. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the client adds the marketplace. Single entries may still be impossible to install. */
  readonly loads: boolean;
}
