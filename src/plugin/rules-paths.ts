import { notPortable } from "../core/portable-path.ts";
import type { Checked } from "./checked.ts";
import { insideOf } from "./paths.ts";

/** Symbolic links are never followed, so what they lead to is missing from what we read and publish. */
export function checkLinks({ tree, report }: Checked): void {
  for (const [path, entry] of tree) {
    if (entry.kind !== "symlink") continue;
    const { target } = entry;
    report(isInside(path, target) ? "LINK_UNREAD" : "LINK_OUTSIDE", path, { target });
  }
}

/** An absolute target counts as outside wherever it leads: it is another place on every other machine. */
function isInside(path: string, target: string): boolean {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(target)) return false;
  return insideOf(path.slice(0, Math.max(path.lastIndexOf("/"), 0)), target.replaceAll("\\", "/")) !== undefined;
}

/** Files and folders that could be listed only by name. */
export function checkUnreadable({ tree, report }: Checked): void {
  for (const [path, entry] of tree) {
    if (entry.kind === "file" && entry.unreadable !== undefined) {
      report("FILE_UNREADABLE", path, { reason: entry.unreadable });
    }
  }
}

/** Two paths that a file system without capitals takes for one. */
export function checkCaseClashes({ tree, report }: Checked): void {
  const seen = new Map<string, string>();
  for (const path of tree.keys()) {
    const folded = path.toLowerCase();
    const other = seen.get(folded);
    if (other === undefined) seen.set(folded, path);
    else report("PATH_CASE_CLASH", path, { other });
  }
}

/** Names that Windows can't write. */
export function checkPortablePaths({ tree, report }: Checked): void {
  for (const path of tree.keys()) {
    const reason = notPortable(path);
    if (reason !== undefined) report("PATH_NOT_PORTABLE", path, { reason });
  }
}
