import type { FileTree } from "../core/file-tree.ts";

/** What a marketplace holds of the two places that publishing touches. */
export interface MarketplaceState {
  /** The bytes of `.claude-plugin/marketplace.json`; undefined when there is none. */
  readonly catalog: Uint8Array | undefined;
  /** What lies in the plugin's folder, paths from there; empty when there is no such folder. */
  readonly folder: FileTree;
  /** Short name of the branch that the write will make; the rest is what it is made from. @default none */
  readonly newBranch?: string;
  /**
   * What the last commit has of both; resolves to undefined where it is what lies there. @default absent: nothing is
   * committed in this marketplace
   */
  committed?(): Promise<Pick<MarketplaceState, "catalog" | "folder"> | undefined>;
}

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** One step from the state that was read to the next; all of it happens, or nothing. */
export interface MarketplaceChange {
  /** The state that was read, so that a change by somebody else in between is noticed. */
  readonly from: MarketplaceState;
  /** The whole new catalog; the bytes of `from.catalog` when it stays. */
  readonly catalog: Uint8Array;
  /** The plugin's folder in the marketplace, e.g. `plugins/my-plugin`. */
  readonly folder: string;
  /** Everything that the folder holds afterwards. */
  readonly files: FileTree;
  /** Catalog and folder lie there as wanted, and only the commit is missing: a publish was killed. @default false */
  readonly pending?: boolean;
  /** First line, an empty line, the rest. */
  readonly message: string;
  /** Author and committer. @default as git is configured */
  readonly author?: Person;
  /** Author and committer where git has none configured. @default none (then such a commit is refused) */
  readonly fallbackAuthor?: Person;
}

export type WriteOutcome =
  /** Done. `commit` is its full id, absent where nothing is committed. */
  | { readonly kind: "written"; readonly commit?: string; readonly pushed: boolean }
  /** Somebody else changed the marketplace since it was read; nothing is written. */
  | { readonly kind: "moved" };

/** A place where a marketplace lies. `read` again sees what others did in the meantime. */
export interface MarketplaceStore {
  /**
   * Rejects with `BazaarError` PATH_UNSAFE when the way to the catalog or folder leads through a symbolic link, and
   * OUTPUT_EXISTS when there is a folder whose name differs from this one's in upper and lower case only.
   */
  read(folder: string): Promise<MarketplaceState>;
  write(change: MarketplaceChange): Promise<WriteOutcome>;
  /** Called where there is nothing to write: clears what a killed publish left. Never rejects. @default nothing is left */
  tidy?(folder: string): Promise<void>;
}
