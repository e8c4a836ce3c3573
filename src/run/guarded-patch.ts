import { type Guarded, type OutputGuard, withheld } from "./output-guard.ts";

/**
 * A unified diff without what must not leave. Only lines that the run added are looked at (names of files among them):
 * the others came from the caller. Lines stay lines, so that the patch still applies; bytes are not touched otherwise,
 * since files may hold any sign.
 */
export function guardedPatch(patch: string, guard: OutputGuard | undefined): Guarded {
  if (guard === undefined || patch === "") return { text: patch, redactions: 0 };
  const lines = patch.split("\n");
  const added = lines.filter(isAdded);
  const guarded = guard.guard(added.map((line) => line.slice(1)).join("\n"), "", true);
  if (guarded.redactions === 0) return { text: patch, redactions: 0 };
  const kept = guarded.text.split("\n");
  let next = 0;
  const text = lines.map((line) => (isAdded(line) ? `+${kept[next++] ?? withheld}` : line)).join("\n");
  return { text, redactions: guarded.redactions };
}

function isAdded(line: string): boolean {
  return line.startsWith("+");
}
