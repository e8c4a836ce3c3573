import { type FileTree, fileOf, type TreeEntry } from "../core/file-tree.ts";
import { compareCodeUnits } from "../core/text.ts";
import { git } from "./git.ts";
import { unsafePath } from "./safe-path.ts";

interface Listed {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

/** Modes of git's trees. */
const link = "120000";
const executable = "100755";
const submodule = "160000";

/** Rejects with `BazaarError` PATH_UNSAFE when one of the paths, or a folder on the way to it, is a symbolic link. */
export async function requireNoLinks(cwd: string, commit: string, paths: readonly string[]): Promise<void> {
  const ways = paths.flatMap((path) => {
    const segments = path.split("/");
    return segments.map((_, at) => segments.slice(0, at + 1).join("/"));
  });
  for (const { mode, path } of await list(cwd, [commit, "--", ...ways])) {
    if (mode !== link && mode !== submodule) continue;
    throw unsafePath(
      `"${path}" in the marketplace is a ${mode === link ? "symbolic link" : "submodule"}.`,
      "Replace it by a real file or folder.",
    );
  }
}

/** Names of what lies directly in a folder of a commit; empty when there is no such folder. */
export async function namesIn(cwd: string, commit: string, folder: string): Promise<string[]> {
  const prefix = `${folder}/`;
  return (await list(cwd, [commit, "--", prefix])).map(({ path }) => path.slice(prefix.length));
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
