import { notPortable } from "../core/portable-path.ts";
import type { Checked } from "./checked.ts";

/** Symbolic links are never followed, so what they lead to is missing from what we read and publish. */
export function checkLinks({ tree, report }: Checked): void {
  for (const [path, entry] of tree) {
    if (entry.kind === "symlink") report("LINK_UNREAD", path, { target: entry.target });
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
