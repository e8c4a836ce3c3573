import { compareSides } from "./compare.ts";
import { releaseNotes } from "./examples.ts";
import { matrixOf, surprises } from "./matrix.ts";
import type { Cell } from "./types.ts";
import { wholePlugin } from "./whole-plugin.ts";

/** Compares every plugin of the suite on both sides, one plugin after the other. */
export async function runEquivalence(): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const subject of [wholePlugin, releaseNotes]) cells.push(...(await compareSides(subject)));
  return cells;
}

// `npm run equivalence` prints the matrix, and fails where it is not as expected.
if (import.meta.main) {
  const cells = await runEquivalence();
  const wrong = surprises(cells);
  process.stdout.write(`${matrixOf(cells)}\n`);
  if (wrong.length > 0) process.stderr.write(`\n${wrong.join("\n")}\n`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
