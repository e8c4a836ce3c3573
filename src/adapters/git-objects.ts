import { dirname } from "node:path/posix";
import { fileAt, type FileTree, fileOf, type TreeEntry } from "../core/file-tree.ts";
import { compareCodeUnits } from "../core/text.ts";
import { catalogPath } from "../marketplace/types.ts";
import type { MarketplaceState } from "../publish/ports.ts";
import { git, tryGit } from "./git.ts";
import { unsafePath } from "./safe-path.ts";

interface Listed {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

/** Modes of git's trees. */
const folderMode = "040000";
const link = "120000";
const executable = "100755";
const submodule = "160000";

/** What a marketplace's repository has of a plugin's folder and of the catalog. */
export async function marketplaceIn(
  cwd: string,
  commit: string | undefined,
  folder: string,
): Promise<MarketplaceState> {
  if (commit === undefined) return { catalog: undefined, folder: new Map() };
  const files = await readCommit(cwd, commit, [folder, catalogPath]);
  const prefix = `${folder}/`;
  const below: FileTree = new Map(
    [...files].filter(([path]) => path.startsWith(prefix)).map(([path, entry]) => [path.slice(prefix.length), entry]),
  );
  return { catalog: fileAt(files, catalogPath)?.bytes(), folder: below };
}

/** The full id of what HEAD names; undefined in an empty repository. */
export async function headOf(cwd: string): Promise<string | undefined> {
  const { exitCode, stdout } = await tryGit(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], { cwd });
  return exitCode === 0 ? stdout.toString("utf8").trim() : undefined;
}

/**
 * Rejects with `BazaarError` PATH_UNSAFE when the folder, the catalog or a folder on the way to them is something else:
 * a symbolic link, a submodule, or a file, which the commit would take away without a word.
 */
export async function requireRealPaths(cwd: string, commit: string, folder: string): Promise<void> {
  const folders = [...waysTo(folder), ...waysTo(dirname(catalogPath))];
  for (const { mode, path } of await list(cwd, [commit, "--", ...folders, catalogPath])) {
    // Asked for a folder and for something in it, git names all that lies there.
    if (path !== catalogPath && !folders.includes(path)) continue;
    const isFolder = mode === folderMode;
    if (isFolder === folders.includes(path) && mode !== link && mode !== submodule) continue;
    const kind = mode === link ? "symbolic link" : mode === submodule ? "submodule" : isFolder ? "folder" : "file";
    const fix = kind === "file" ? "Remove it: a folder belongs there." : "Replace it by a real file or folder.";
    throw unsafePath(`"${path}" in the marketplace is a ${kind}.`, fix);
  }
}

/** The folders on the way to one, and itself. */
function waysTo(folder: string): string[] {
  const segments = folder.split("/");
  return segments.map((_, at) => segments.slice(0, at + 1).join("/"));
}

/** Git's modes of what lies directly in a folder of a commit, by name; `""`: its root. Empty where there is no such folder. */
export async function modesIn(cwd: string, commit: string, folder: string): Promise<Map<string, string>> {
  const prefix = folder === "" ? "" : `${folder}/`;
  const listed = await list(cwd, prefix === "" ? [commit] : [commit, "--", prefix]);
  return new Map(listed.map(({ path, mode }) => [path.slice(prefix.length), mode]));
}

/** Git's mode of the catalog; that of a plain file where there is none. */
export async function catalogModeIn(cwd: string, commit: string | undefined): Promise<string> {
  const [found] = commit === undefined ? [] : await list(cwd, [commit, "--", catalogPath]);
  return found?.mode ?? "100644";
}

/** The files of a commit at and below the paths, with their bytes. */
export async function readCommit(cwd: string, commit: string, paths: readonly string[]): Promise<FileTree> {
  const listed = await list(cwd, ["-r", commit, "--", ...paths]);
  const blobs = await readBlobs(
    cwd,
    listed.filter(({ mode }) => mode !== submodule).map(({ id }) => id),
  );
  const entries = listed.map(({ mode, id, path }): [string, TreeEntry] => {
    const bytes = blobs.get(id) ?? new Uint8Array();
    if (mode === link || mode === submodule)
      return [path, { kind: "symlink", target: Buffer.from(bytes).toString("utf8") }];
    return [path, fileOf(bytes, mode === executable)];
  });
  return new Map(entries.sort(([a], [b]) => compareCodeUnits(a, b)));
}

async function list(cwd: string, args: readonly string[]): Promise<Listed[]> {
  const text = (await git(["--literal-pathspecs", "ls-tree", "-z", ...args], { cwd })).toString("utf8");
  return text
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      // The first tab ends the columns; the path may hold more of them.
      const tab = line.indexOf("\t");
      const [mode = "", , id = ""] = line.slice(0, tab).split(" ");
      return { mode, id, path: line.slice(tab + 1) };
    });
}

async function readBlobs(cwd: string, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  const output = await git(["cat-file", "--batch"], { cwd, input: ids.map((id) => `${id}\n`).join("") });
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at);
    const [id = "", , size = "0"] = output.toString("latin1", at, end).split(" ");
    const start = end + 1;
    blobs.set(id, output.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return blobs;
}
