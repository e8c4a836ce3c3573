import type { WorkspacePatch } from "../workspace/types.ts";
import { folded } from "./folded-text.ts";
import { type Guarded, type OutputGuard, withheld } from "./output-guard.ts";

/** A patch without what must not leave. */
export interface GuardedPatch {
  readonly patch: WorkspacePatch;
  /** How many parts were taken out. */
  readonly redactions: number;
}

/**
 * A run's patch without what must not leave. Only what the run added is looked at, since the rest came from the caller:
 * lines, which stay lines, so that the patch still applies, and names of new files. A name can't be rewritten in a patch
 * that is to apply, so such a file is left out whole.
 */
export function guardedPatch(patch: WorkspacePatch, guard: OutputGuard | undefined): GuardedPatch {
  if (guard === undefined || patch.text === "") return { patch, redactions: 0 };
  const told = namesTold(patch, guard);
  const { text, redactions } = guardedLines(told.size === 0 ? patch.text : without(patch.text, told), guard);
  const left = told.size === 0 ? [] : [`${told.size} new files have names that must not leave the host.`];
  const changes = patch.changes.filter((_, at) => !told.has(at));
  return { patch: { text, changes, leftOut: [...patch.leftOut, ...left] }, redactions: redactions + told.size };
}

/** Which of the changes are new files whose names tell something, alone or one after the other. */
function namesTold({ changes }: WorkspacePatch, guard: OutputGuard): Set<number> {
  const told = new Set<number>();
  let before = "";
  for (const [at, { kind, path }] of changes.entries()) {
    if (kind !== "added") continue;
    if (guard.guard(path, before).redactions > 0) told.add(at);
    before = (before + folded(path).text).slice(-guard.window);
  }
  return told;
}

const fileStart = "diff --git ";

/** The files of a patch are those of its changes, in their order. No line of a file's content begins like a file. */
function without(text: string, left: ReadonlySet<number>): string {
  let file = -1;
  const lines = text.split("\n").filter((line) => {
    if (line.startsWith(fileStart)) file += 1;
    return !left.has(file);
  });
  // The line feed at the end may have gone with the last file.
  return lines.join("\n").replace(/(?<=[^\n])$/, "\n");
}

/** Bytes are not touched otherwise, since files may hold any sign. */
function guardedLines(text: string, guard: OutputGuard): Guarded {
  const lines = text.split("\n");
  const isAdded = addedLines(lines);
  const added = lines.filter((_, at) => isAdded[at]);
  const guarded = guard.guard(added.map((line) => line.slice(1)).join("\n"), "", true);
  if (guarded.redactions === 0) return { text, redactions: 0 };
  const kept = guarded.text.split("\n");
  let next = 0;
  const clean = lines.map((line, at) => (isAdded[at] ? `+${kept[next++] ?? withheld}` : line)).join("\n");
  return { text: clean, redactions: guarded.redactions };
}

/** A file's head, in which a line begins with `+++` too, ends where its first hunk begins. */
function addedLines(lines: readonly string[]): boolean[] {
  let inHunks = false;
  return lines.map((line) => {
    if (line.startsWith(fileStart)) inHunks = false;
    else if (line.startsWith("@@ ")) inHunks = true;
    return inHunks && line.startsWith("+");
  });
}
