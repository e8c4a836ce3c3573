import type { FileTree, TreeFile } from "../../core/file-tree.ts";
import { firstFrom } from "../../core/first-from.ts";
import type { Listed } from "./containment.ts";

/** Something at a path, before its bytes are read. */
export interface ListedEntry extends Listed {
  /** Bytes; 0 for what is no file. */
  readonly size: number;
  readonly executable: boolean;
  /** How its content is asked for: git's id, or the path. */
  readonly id: string;
}

/** A repository, folder or archive in one state: what it holds, and its bytes when they are asked for. */
export interface Content {
  /** Ascending by path. */
  readonly entries: readonly ListedEntry[];
  /** Git's id of a folder (`""` is the root); undefined where there are none. */
  folderId(folder: string): string | undefined;
  /** Why a file here is none of a plugin's though its path is fit, as the end of "it …". @default every one is */
  unfit?(path: string): string | undefined;
  /** The bytes of files, in the order that was asked for. */
  read(files: readonly ListedEntry[]): Promise<Uint8Array[]>;
}

/** A tree's files as content. */
export function contentOf(tree: FileTree): Content {
  const entries = [...tree].flatMap(([path, entry]): ListedEntry[] => {
    if (entry.kind === "directory") return [];
    const kind = entry.kind === "file" ? "file" : "link";
    const { size, executable } = entry.kind === "file" ? entry : { size: 0, executable: false };
    return [{ path, kind, size, executable, id: path }];
  });
  return {
    entries,
    folderId: () => undefined,
    read: async (files) => files.map(({ id }) => (tree.get(id) as TreeFile).bytes()),
  };
}

/** What lies below a folder, with paths relative to it. */
export function entriesBelow({ entries }: Content, folder: string): ListedEntry[] {
  if (folder === "") return [...entries];
  const prefix = `${folder}/`;
  const found: ListedEntry[] = [];
  // A marketplace of thousands of folders asks for each of them.
  for (let at = firstFrom(entries, prefix, ({ path }) => path); entries[at]?.path.startsWith(prefix) === true; at += 1)
    found.push(Object.assign({}, entries[at]!, { path: entries[at]!.path.slice(prefix.length) }));
  return found;
}
