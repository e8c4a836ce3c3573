import type { OfferedPlugin } from "../marketplace/aggregate/offer.ts";
import type { View } from "../marketplace/aggregate/types.ts";

/** Bytes that are served, of which a part can be read without the rest. */
export interface Download {
  /** Bytes. */
  readonly size: number;
  /** Of all of them, 64 hex digits. */
  readonly sha256: string;
  /** From `start` up to but without `end`; 0 ≤ start ≤ end ≤ size. Each call starts anew. */
  read(start: number, end: number): AsyncIterable<Uint8Array>;
}

/** A view with what is built to be served. */
export interface BuiltView {
  readonly view: View;
  /** One ZIP per plugin, by the plugin's listed name. */
  readonly archives: ReadonlyMap<string, Download>;
  /** A bare repository on this machine, with one commit on `main` that has no parent. */
  readonly repository: string;
  /** That commit, 40 hex digits. */
  readonly commit: string;
}

/** A build that somebody reads from: it stays at least until `release`. */
export interface Held<T> {
  readonly value: T;
  readonly release: () => void;
}

/** A caller whom the hub knows. */
export interface HubCaller {
  /** As the configuration's groups have it, and as it stands in logs; never a secret. */
  readonly name: string;
}

/** Who may call, by what they bring. */
export interface HubCallers {
  /** Undefined for a token that is none, expired or revoked. Where it rejects, the request fails, and `onError` hears why. */
  find(token: string): Promise<HubCaller | undefined> | HubCaller | undefined;
}

/** What callers choose for themselves among what is granted to them. */
export interface HubSubscriptions {
  /** Only once the views are ready. Keys are `<slug>` or `<slug>/<name in the source>`. */
  of(caller: HubCaller): {
    /** Whether there is a choice at all. */
    readonly isOpen: boolean;
    readonly chosen: readonly string[];
    readonly plugins: readonly OfferedPlugin[];
  };
  /** Adds and removes keys. Resolves when it is kept and the caller's view is by it. Rejects with `BazaarError` FILE_UNWRITABLE. */
  choose(caller: HubCaller, add: readonly string[], remove: readonly string[]): Promise<void>;
}

/** What each caller is served. */
export interface Views {
  /**
   * Says how bytes are packed where content alone does not: the form's version, the compressor and the machine. Part of
   * every ETag of packed bytes; letters, digits, `.`, `_` and `-`.
   */
  readonly packing: string;
  /** Whether there is something to serve: not before the first sync. */
  isReady(): boolean;
  /** Undefined as long as that is not so. Reads no file. */
  of(caller: HubCaller): View | undefined;
  /** Whether the caller may have, by what is granted now, all of a view that was served before. */
  may(caller: HubCaller, view: View): boolean;
  /** Builds it, or finds it built; two callers with one view share one build. */
  build(view: View): Promise<Held<BuiltView>>;
  /** The whole marketplace as a ZIP, for which nothing is built: its parts are there. */
  zip(view: View): Promise<Held<Pick<Download, "size" | "read">>>;
  /**
   * A plugin's archive of an earlier build that is still kept, for a client whose catalog is older than the view. Only of
   * a plugin (slug and name in its source) that is in the view. Undefined when there is none.
   */
  kept(view: View, name: string, sha256: string): Promise<Held<Download> | undefined>;
}

/** What a git client asks of a repository. */
export interface GitAsked {
  /** Folder of a bare repository. */
  readonly repository: string;
  /** The `Git-Protocol` header. */
  readonly protocol: string | undefined;
  /** Ends git. */
  readonly signal: AbortSignal;
}

/**
 * Speaks git's smart HTTP (gitprotocol-http) for fetching. The real git does; what needs nothing but a repository's commit
 * and pack may be answered without it, and then in the same words.
 */
export interface GitServer {
  /** The body of `GET /info/refs?service=git-upload-pack`. Rejects with `BazaarError` GIT_FAILED, GIT_MISSING. */
  refs(asked: GitAsked): Promise<Uint8Array>;
  /** The body of `POST /git-upload-pack`, from its request's. Rejects with `BazaarError` before the first byte; then the stream fails. */
  pack(asked: GitAsked, body: Uint8Array): Promise<AsyncIterable<Uint8Array>>;
  /** Whether the repository has all of these objects; ids of 40 hex digits. Rejects with `BazaarError` GIT_FAILED, GIT_MISSING. */
  holds(asked: GitAsked, ids: readonly string[]): Promise<boolean>;
}

/** One answered request, for the access log. Holds no token and no query. */
export interface HubRequestRecord {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Bytes of the body that left. */
  readonly bytes: number;
  /** Until the last byte left or the caller went away, milliseconds. */
  readonly durationMs: number;
  /** Undefined where no token said who it is. */
  readonly caller?: string;
  /** Code of a refusal. */
  readonly code?: string;
}

/** Somebody took content. */
export interface HubAuditRecord {
  readonly caller: string;
  readonly what: "zip" | "git" | "archive" | "catalog";
  /** Of the view that was served. */
  readonly view: string;
  /** Only for an archive: the plugin's listed name. */
  readonly plugin?: string;
  /** Plugins in what was taken. */
  readonly plugins: number;
  readonly bytes: number;
  /** Whether all of it left. */
  readonly complete: boolean;
}
