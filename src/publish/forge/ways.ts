import { unsafePath } from "../../workspace/checked-path.ts";
import { requireNoTwins } from "./case-twins.ts";
import { foldersTo } from "./layout.ts";
import type { ForgeTree } from "./ports.ts";

const folderMode = "040000";
const kinds: Readonly<Record<string, string>> = { "120000": "symbolic link", "160000": "submodule" };

/**
 * Throws `BazaarError` PATH_UNSAFE where a path of the marketplace, or a folder on the way to it, is something else: a
 * symbolic link, a submodule, a file in a folder's place; and OUTPUT_EXISTS where something beside one of them has the
 * same name in other upper and lower case, which is the same file on macOS and Windows. `gone`: names that the change
 * takes away.
 */
export function requireWay(
  { listings }: Pick<ForgeTree, "listings">,
  path: string,
  kind: "folder" | "file",
  gone: ReadonlySet<string>,
): void {
  requireNoTwins(path, new Map([...listings].map(([folder, listed]) => [folder, listed.keys()])), gone);
  const folders = foldersTo(path);
  for (const [at, folder] of folders.entries()) {
    const whole = folders[at + 1] ?? path;
    const mode = listings.get(folder)?.get(whole.slice(folder === "" ? 0 : folder.length + 1));
    if (mode !== undefined) requireKind(mode, whole, whole === path ? kind : "folder");
  }
}

function requireKind(mode: string, path: string, wanted: "folder" | "file"): void {
  const is = mode === folderMode ? "folder" : (kinds[mode] ?? "file");
  if (is === wanted) return;
  const fault = `of the marketplace is a ${is}, and has to be a ${wanted}`;
  throw unsafePath(path, fault, `Have it replaced by a real ${wanted}.`);
}
