import type { FileList, ListedFile } from "./file-list.ts";
import type { ResolvedUploadLimits } from "./upload-limits.ts";
import type { RunFiles } from "./types.ts";

/** What a store answers to a list. */
export interface BegunUpload {
  /** 22 characters of base64url (128 random bits); worth nothing to another caller. */
  readonly id: string;
  /** One file per content that the store lacks. */
  readonly missing: readonly ListedFile[];
}

/** What a store answers to a list that came with its contents. */
export interface TakenUpload extends BegunUpload {
  /** Of the list: what can't lie in a workspace. */
  readonly left: readonly ListedFile[];
}

/** Files that stay readable, whatever the store forgets meanwhile, until they are closed. */
export interface OpenFiles extends RunFiles {
  close(): Promise<void>;
}

/** One file that came in a tool call. */
export interface InlineFile {
  /** Went through `checkedPath`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Keeps callers' files for a while. No caller learns anything of another's: neither a content nor that it is there.
 * Everything rejects with `BazaarError`; STORE_FULL where the host has no room.
 */
export interface FileStore {
  readonly limits: ResolvedUploadLimits;
  /** Takes the `files` of `parseFileList`. */
  begin(caller: string, list: readonly ListedFile[]): Promise<BegunUpload>;
  /**
   * Takes a tar.gz of contents that `begin` called missing. Returns how many came. Rejects with UPLOAD_UNKNOWN (no such
   * upload of this caller), UPLOAD_INVALID or UPLOAD_LIMIT; then nothing of the archive is kept.
   */
  receive(caller: string, id: string, archive: AsyncIterable<Uint8Array>): Promise<number>;
  /**
   * Both at once: takes a tar.gz whose first file, `list`, is the list, read by `read` before anything else is; behind it
   * any contents of it. One that the store has already is passed over. Rejects as `read` and `receive` do; then nothing
   * is kept, also not the list. What is missing may be brought by `receive`. A store without it takes both one by one.
   */
  take?(caller: string, archive: AsyncIterable<Uint8Array>, read: (text: Uint8Array) => FileList): Promise<TakenUpload>;
  /** The files of an upload that is complete. Rejects with UPLOAD_UNKNOWN, alike for a foreign and an unknown id. */
  open(caller: string, id: string): Promise<OpenFiles>;
  /** The same for files that came in the call, of which nothing is kept. */
  inline(files: readonly InlineFile[]): OpenFiles;
}
