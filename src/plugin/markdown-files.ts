import { type FileTree, filesUnder } from "../core/file-tree.ts";
import { firstFrom } from "../core/first-from.ts";
import { compareCodeUnits } from "../core/text.ts";

/** A Markdown file below a folder. */
export interface MarkdownFile {
  /** Path in the plugin. */
  readonly path: string;
  /** Folders between the folder and the file. */
  readonly folders: readonly string[];
  /** The file's own name without `.md`; another spelling (`.MD`) stays, as in the client. */
  readonly stem: string;
}

/** Every `.md` file (in any case) below a folder: the files of each folder before its subfolders, then by code units. */
export function markdownFiles(tree: FileTree, folder: string): MarkdownFile[] {
  const from = folder === "" ? 0 : folder.length + 1;
  return filesUnder(tree, folder)
    .filter((path) => path.slice(-3).toLowerCase() === ".md")
    .map((path) => {
      const folders = path.slice(from).split("/");
      const stem = stemOf(folders.pop() as string);
      return { path, folders, stem };
    })
    .sort(filesFirst);
}

/** Those of `paths` (in ascending order) that lie below `folder`; found by bisection, since there is one call a skill. */
export function pathsBelow(paths: readonly string[], folder: string): readonly string[] {
  if (folder === "") return paths;
  // `0` is the character after `/`, so that both ends are plain comparisons.
  return paths.slice(placeIn(paths, `${folder}/`), placeIn(paths, `${folder}0`));
}

const placeIn = (paths: readonly string[], text: string) => firstFrom(paths, text, (path) => path);

/** A file's name without its folders and without `.md`. */
export function stemOf(path: string): string {
  const name = baseName(path);
  return name.endsWith(".md") ? name.slice(0, -3) : name;
}

/** The last segment of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function filesFirst(a: MarkdownFile, b: MarkdownFile): number {
  const shared = Math.min(a.folders.length, b.folders.length);
  for (let at = 0; at < shared; at += 1) {
    const order = compareCodeUnits(a.folders[at] as string, b.folders[at] as string);
    if (order !== 0) return order;
  }
  return a.folders.length - b.folders.length || compareCodeUnits(a.path, b.path);
}
