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

/** A view with everything that is served of it. */
export interface BuiltView {
  readonly view: View;
  /** The whole marketplace. */
  readonly zip: Download;
  /** One ZIP per plugin, by the plugin's listed name. */
  readonly archives: ReadonlyMap<string, Download>;
  /** A bare repository on this machine, with one commit on `main` that has no parent. */
  readonly repository: string;
  /** That commit, 40 hex digits. */
  readonly commit: string;
}

/** A caller whom the hub knows. */
export interface HubCaller {
  /** For logs and audit lines; never a secret. */
  readonly name: string;
}

/** Who may call, by what they bring. */
export interface HubCallers {
  /** Undefined for a token that is none, expired or revoked. */
  find(token: string): Promise<HubCaller | undefined> | HubCaller | undefined;
}

/** What each caller is served. */
export interface Views {
  /** Without a build and without reading a file. Rejects with `BazaarError` where there is nothing to serve to anybody yet. */
  of(caller: HubCaller): Promise<View>;
  /**
   * Builds it, or finds it built; two callers with one view share one build. It is kept at least until `release` is
   * called as often as this.
   */
  build(view: View): Promise<{ readonly built: BuiltView; release(): void }>;
}

/** Speaks git's smart HTTP for one repository. */
export interface GitServer {
  /** `path` is what follows the repository's name: `/info/refs` or `/git-upload-pack`. Fetching only. */
  answer(request: Request, repository: string, path: string): Promise<Response>;
}
