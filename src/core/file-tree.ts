import { BazaarError } from "./errors.ts";
import { compareCodeUnits, decodeText } from "./text.ts";

/** A regular file. Its bytes are read on demand, so that listing a large folder costs no memory. */
export interface TreeFile {
  readonly kind: "file";
  /** Size in bytes. */
  readonly size: number;
  /** Whether the owner may execute it; the only permission that travels. */
  readonly executable: boolean;
  /** Why it, or the folder in its place, can't be read, where listing it told so already; then `bytes` throws. */
  readonly unreadable?: string;
  /** The content. May throw `BazaarError` FILE_UNREADABLE when it comes from a disk. */
  bytes(): Uint8Array;
  /** Reads the content into `memory`, and no more than fits there; answers how many bytes that is. May throw as `bytes`. */
  into?(memory: Uint8Array): number;
  /** The content as `decodeText` has it, where that is at hand in a quicker way. */
  text?(): string;
  /**
   * The content in pieces, where it need not be in memory as a whole; each call starts anew. What comes must be `size`
   * bytes. May reject as `bytes` throws. What is given a buffer may read into it, and then each piece is good only until
   * the next is asked for.
   */
  chunks?(buffer?: Uint8Array): AsyncIterable<Uint8Array>;
}

/** A symbolic link. It is listed, so that a finding can name it, and never followed. */
export interface TreeSymlink {
  readonly kind: "symlink";
  readonly target: string;
}

/** A folder with nothing in it; folders with content exist through the paths of their files. */
export interface TreeDirectory {
  readonly kind: "directory";
}

export type TreeEntry = TreeFile | TreeSymlink | TreeDirectory;

/**
 * Files by path. Paths are relative, with `/` between segments, without `./`, and iterate in ascending UTF-16 code-unit
 * order, so that whatever is derived from a tree is the same on every machine.
 */
export type FileTree = ReadonlyMap<string, TreeEntry>;

/** What `treeOf` takes for one file: its text, its bytes, or an entry that exists already. */
export type TreeInput = string | Uint8Array | TreeEntry;

/** A regular file with mode 0644 from text (as UTF-8) or bytes. */
export function fileOf(content: string | Uint8Array, executable = false): TreeFile {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  return { kind: "file", size: bytes.length, executable, bytes: () => bytes };
}

const encoder = new TextEncoder();

/** A file's content as text: UTF-8, see `decodeText`. May throw as `bytes` does. */
export function textOf(file: TreeFile): string {
  return file.text?.() ?? decodeText(file.bytes());
}

/**
 * A tree from a record or from `[path, content]` pairs, in the order that every tree has. Throws `BazaarError`
 * SOURCE_INVALID for what is no object.
 */
export function treeOf(files: Readonly<Record<string, TreeInput>> | Iterable<readonly [string, TreeInput]>): FileTree {
  if (typeof files !== "object" || files === null) {
    throw new BazaarError("SOURCE_INVALID", "`treeOf` got no files.", "Give a record of path → content.");
  }
  const pairs = Symbol.iterator in files ? [...files] : Object.entries(files);
  return new Map(
    pairs
      .map(([path, input]): [string, TreeEntry] => [path, isEntry(input) ? input : fileOf(input)])
      .sort(([a], [b]) => compareCodeUnits(a, b)),
  );
}

/** The entry at `path` when it is a regular file. */
export function fileAt(tree: FileTree, path: string): TreeFile | undefined {
  const entry = tree.get(path);
  return entry?.kind === "file" ? entry : undefined;
}

/** Paths of all regular files below `folder` (`""` is the root), in tree order. */
export function filesUnder(tree: FileTree, folder: string): string[] {
  const prefix = folder === "" ? "" : `${folder}/`;
  return [...tree].filter(([path, entry]) => entry.kind === "file" && path.startsWith(prefix)).map(([path]) => path);
}

/** Whether `path` is a folder of the tree: empty, or the parent of something. `""` always is. */
export function isFolder(tree: FileTree, path: string): boolean {
  if (path === "" || tree.get(path)?.kind === "directory") return true;
  const prefix = `${path}/`;
  for (const other of tree.keys()) if (other.startsWith(prefix)) return true;
  return false;
}

function isEntry(input: TreeInput): input is TreeEntry {
  return typeof input !== "string" && !(input instanceof Uint8Array);
}
