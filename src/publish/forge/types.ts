import type { Diagnostic } from "../../core/diagnostic.ts";
import type { ThinClient } from "../../thin-client/types.ts";
import type { FileChanges } from "../plan.ts";
import type { PullRequestExtras } from "./ports.ts";

/** What the pull request and the summary say of a plugin beside its files. */
export interface PluginFacts {
  /** Ids of what the thin client has: `command:deploy`, `hook:…`. */
  readonly components: readonly string[];
  /** What it may do on the caller's machine: hook events, permission hooks, local components; plain sentences. */
  readonly mayDo: readonly string[];
}

/** The pushed image of a plugin. */
export interface ImageOf {
  /** `registry/name@sha256:…`. */
  readonly image: string;
  /** `sha256:` and 64 hex digits. */
  readonly digest: string;
}

export interface ForgePlugin {
  readonly thinClient: ThinClient;
  readonly facts: PluginFacts;
  /** The entry's category where it has none. @default none */
  readonly category?: string;
  /** Earlier names: each gets `renames: {old: this}`, its entry and folder go. @default [] */
  readonly renamedFrom?: readonly string[];
}

/** `strict`: refuse; `suffix`: the content's hash after the version tells them apart; `off`: nothing is looked at. */
export type VersionPolicy = "strict" | "suffix" | "off";

export interface ForgeRequest {
  readonly plugins: readonly ForgePlugin[];
  /** Names of plugins to take out: folder and entry go, `renames: {name: null}` comes. @default [] */
  readonly remove?: readonly string[];
  /** `auto`: push, and a pull request where the branch is protected. @default "auto" */
  readonly mode?: "push" | "pr" | "auto";
  /** @default the repository's own branch */
  readonly base?: string;
  /** Branch of the pull request; `{plugin}` is the first plugin's name. @default "bazaar/{plugin}" */
  readonly branch?: string;
  /** One pull request per plugin, or one for all. @default "all" */
  readonly pullRequests?: "all" | "each";
  /** @default "plugins" */
  readonly pluginsDir?: string;
  /** Folder of one-file-per-entry marketplaces; the catalog itself is not edited then. @default none */
  readonly entriesDir?: string;
  /** `pinned`: the thin client lies elsewhere, and the entry names that commit. @default vendored */
  readonly pinned?: { readonly url: string; readonly path?: string; readonly ref?: string; readonly sha: string };
  /** @default "suffix" */
  readonly versionPolicy?: VersionPolicy;
  /** What becomes of commits by people on the pull request's branch. @default "append" (ours goes on top) */
  readonly onHumanCommits?: "append" | "skip" | "overwrite";
  readonly fork?: boolean;
  readonly draft?: boolean;
  readonly extras?: PullRequestExtras;
  /** Take over an entry of that name whose source is another one. @default false */
  readonly takeOver?: boolean;
  readonly allowErrors?: boolean;
  readonly commitMessage?: string;
  readonly pullRequestTitle?: string;
  readonly bodyFooter?: string;
  readonly dryRun?: boolean;
  /** 1…100. @default 8 */
  readonly maxAttempts?: number;
  /** Called once, after the rights are known and before anything is written: builds and pushes. Keys are names. */
  readonly images?: () => Promise<ReadonlyMap<string, ImageOf>>;
  /**
   * Called with what became of the plugins of each commit or pull request as soon as that is finished, and with all
   * warnings so far: it stays so when a later one is refused. @default nothing is told
   */
  readonly onDone?: (plugins: readonly PublishedPlugin[], warnings: readonly string[]) => void;
  /** What goes on, for people. @default nothing is told */
  readonly progress?: (sentence: string) => void;
  readonly signal?: AbortSignal;
}

export type ChangeKind = "initial" | "major" | "minor" | "patch" | "content" | "none" | "removed";

export interface PublishedPlugin {
  readonly name: string;
  readonly version: string;
  /** What the marketplace had. @default none: it had none */
  readonly oldVersion?: string;
  readonly change: ChangeKind;
  readonly image?: ImageOf;
  readonly files: FileChanges;
  readonly entry: "added" | "replaced" | "unchanged" | "removed";
  /** The commit that holds it; absent where nothing was written. */
  readonly commit?: string;
  readonly commitUrl?: string;
  readonly verified?: boolean;
  readonly pullRequest?: { readonly number: number; readonly url: string };
  readonly operation: "created" | "updated" | "unchanged" | "pushed" | "skipped" | "closed" | "previewed";
  readonly diagnostics: readonly Diagnostic[];
}

export interface ForgeResult {
  readonly changed: boolean;
  readonly plugins: readonly PublishedPlugin[];
  /** What did not work and stopped nothing, e.g. a label that could not be set. */
  readonly warnings: readonly string[];
}
