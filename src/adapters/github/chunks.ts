import type { ForgeCommit } from "../../publish/forge/ports.ts";
import type { CommitLimits } from "./types.ts";

export type Changes = Pick<ForgeCommit, "additions" | "deletions">;

/**
 * Changes in pieces of at most so many files and bytes; a file that is larger alone is a piece of its own. Deletions come
 * last, and what is added last stays last: the catalog names nothing that is not there yet.
 */
export function chunksOf({ additions, deletions }: Changes, limits: CommitLimits): Changes[] {
  const chunks: { additions: Map<string, Uint8Array>; deletions: string[] }[] = [];
  let bytes = 0;
  const open = (size: number) => {
    const last = chunks.at(-1);
    const count = last === undefined ? 0 : last.additions.size + last.deletions.length;
    if (last !== undefined && count < limits.files && bytes + size <= limits.bytes) return last;
    bytes = 0;
    const next = { additions: new Map<string, Uint8Array>(), deletions: [] };
    chunks.push(next);
    return next;
  };
  for (const [path, content] of additions) {
    open(content.length).additions.set(path, content);
    bytes += content.length;
  }
  for (const path of deletions) open(0).deletions.push(path);
  return chunks;
}
