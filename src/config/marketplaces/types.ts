/** How much one source may bring. */
export interface SourceCaps {
  /** Files of all its plugins together, 1…1_000_000. @default 50_000 */
  readonly files?: number;
  /** Bytes of them, unpacked; also of one download, 1_024…17_179_869_184. @default 536_870_912 (512 MiB) */
  readonly bytes?: number;
  /** Bytes of one file, 1_024…2_147_483_648. @default 52_428_800 (50 MiB) */
  readonly fileBytes?: number;
  /** Segments of a path, 1…100. @default 32 */
  readonly depth?: number;
}

/** One marketplace to read: exactly one of `git`, `github`, `directory` and `catalog`. */
export interface MarketplaceSource {
  /** Its name here: begins with a small letter or digit, then also `_` and `-`, at most 64. */
  readonly slug: string;
  /** URL of a repository: https, or http on the loopback. Never with credentials. */
  readonly git?: string;
  /** `owner/repository` on GitHub. */
  readonly github?: string;
  /** A folder, absolute or relative to the configuration file; it is read in place. */
  readonly directory?: string;
  /** URL of a `marketplace.json`: https, or http on the loopback. Its relative entries can't be read. */
  readonly catalog?: string;
  /** @default the one that the remote's HEAD names */
  readonly branch?: string;
  /** A tag, or a commit by its 40 hex digits; not beside `branch`. */
  readonly pin?: string;
  /** Name of the environment variable that holds the token. @default nothing is presented */
  readonly token?: string;
  readonly caps?: SourceCaps;
  /** Names of entries, `*` for any run of characters. @default all */
  readonly include?: readonly string[];
  /** As `include`, over which it wins. @default none */
  readonly exclude?: readonly string[];
  /** How often it is read: `30m`, `6h`, `1d`; from 1m to 30d. @default "1d", at night */
  readonly every?: string;
}

/** `allow`: offered; `required`: always served; `disabled`: never served, whatever else is granted. */
export type Grant = "allow" | "required" | "disabled";

/** By `*`, `<slug>`, or `<slug>/<name of the plugin in its source>`. */
export type Grants = Readonly<Record<string, Grant>>;

export interface CallerGroup {
  /** Names of callers, as their keys have them. */
  readonly members: readonly string[];
  readonly grants: Grants;
}

export interface NamingPolicy {
  /** `prefix`: names that occur twice get their source's slug; `always`: all names do. @default "prefix" */
  readonly collisions?: "prefix" | "always";
  /**
   * `changed`: a hash is added where the content changed under an unchanged version, or none is declared; `always`: to
   * every version; `as-declared`: never. @default "changed"
   */
  readonly versions?: "as-declared" | "changed" | "always";
}

/** `marketplaces.yaml`: many marketplaces served as one. */
export interface MarketplacesConfig {
  readonly $schema?: string;
  /** The served marketplace's own name. */
  readonly name: string;
  readonly owner: { readonly name: string; readonly email?: string; readonly url?: string };
  readonly description?: string;
  /** In the order in which their plugins are listed. */
  readonly sources: readonly MarketplaceSource[];
  /** @default none */
  readonly groups?: Readonly<Record<string, CallerGroup>>;
  /** What every caller has, group or not. @default { "*": "allow" } where there are no groups, else nothing */
  readonly everyone?: Grants;
  /** Whether a caller is served only what they chose among what is allowed to them, and what is required. @default false */
  readonly subscribe?: boolean;
  readonly naming?: NamingPolicy;
  /** Whether clients remove plugins that are no longer listed for them. @default false */
  readonly removeDeleted?: boolean;
  /** What one caller may ask of one replica of the hub, and how often one address may be wrong. */
  readonly callers?: {
    /** Requests per minute, 1…1_000_000; as many may come at once. A clone of git's takes three or four. @default 1_200 */
    readonly perMinute?: number;
    /** Requests at once that are not answered to their end, 1…100_000. @default 128 */
    readonly parallel?: number;
    /** Wrong tokens per minute from one address, 1…1_000_000; further ones are answered with 429. @default 120 */
    readonly failuresPerMinute?: number;
  };
  readonly vendor?: {
    /** Hosts, addresses and networks that may be asked though they are private, or by plain http. @default none */
    readonly hosts?: readonly string[];
  };
}

/** What callers chose for themselves: names of callers → `<slug>` or `<slug>/<plugin>`. A file that the hub keeps. */
export type Subscriptions = Readonly<Record<string, readonly string[]>>;
