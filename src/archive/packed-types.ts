/**
 * A file's content, compressed once, for every ZIP and every git pack that holds it: both carry raw deflate (RFC 1951), git
 * with two bytes before and a checksum behind.
 */
export interface PackedFile {
  /** Relative to the plugin's folder. */
  readonly path: string;
  readonly executable: boolean;
  /** Bytes before compression. */
  readonly size: number;
  /** Of the content, 64 hex digits. */
  readonly sha256: string;
  /** Of the content, unsigned. */
  readonly crc32: number;
  /** Of the content, unsigned. */
  readonly adler32: number;
  /** Git's id of the content as a blob, 40 hex digits. */
  readonly blobId: string;
  /** Where its deflated bytes begin in the pack's data. */
  readonly offset: number;
  /** How many there are. */
  readonly packedSize: number;
}

/** The packed files of one plugin, in path order. */
export interface PackedFiles {
  /** SHA-256 over every file's path, executable bit and digest: a pack's name in a store. */
  readonly id: string;
  readonly files: readonly PackedFile[];
  /** Bytes of `data`. */
  readonly packedSize: number;
}

/** Where packs are kept. The other side is a folder, or memory. */
export interface PackStore {
  /** Undefined when there is none of that id. */
  find(id: string): Promise<PackedFiles | undefined>;
  /** The deflated bytes of a pack that was found. Rejects with `BazaarError` FILE_UNREADABLE. */
  data(id: string): Promise<Uint8Array>;
  /**
   * Hands the same to `take`, whose memory may be used again once it has returned: for who copies what is needed. Rejects as
   * `data` does, and with what `take` throws.
   */
  use(id: string, take: (data: Uint8Array) => void): Promise<void>;
  /** Keeps a pack, all of it or nothing; one that is there already stays as it is. */
  keep(files: PackedFiles, data: Uint8Array): Promise<void>;
  /**
   * Makes packs that were kept outlive a power cut: once for many, before a document names them. Rejects with
   * `BazaarError` FILE_UNREADABLE for one that is not there.
   */
  settle(ids: Iterable<string>): Promise<void>;
}
