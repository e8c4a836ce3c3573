import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const top = join(import.meta.dirname, "..");

export interface AttackTests {
  /** Number in the threat model. */
  readonly attack: number;
  /** A file with a test, or a group of them, whose name begins with it. */
  readonly file: string;
}

/** Which attacks are tests, and in which files; by attack, then by file. */
export function attackTests(): AttackTests[] {
  const files = globSync("src/**/*.test.ts", { cwd: top }).toSorted();
  const found = files.flatMap((file) => numbersIn(file).map((attack) => ({ attack, file })));
  return found.toSorted((a, b) => a.attack - b.attack);
}

/** Of texts such as "attack 5: links" and "attacks 2, 9 and 10 with a shell". */
function numbersIn(file: string): number[] {
  const text = readFileSync(join(top, file), "utf8");
  const names = text.matchAll(/["'`]attacks? (\d+(?:(?:, | and )\d+)*)\b/g);
  return [...new Set([...names].flatMap(([, list = ""]) => list.match(/\d+/g) ?? []))].map(Number);
}

export interface AttackRow {
  readonly attack: number;
  /** Test files that the page names; none where the attack is no run's. */
  readonly files: readonly string[];
  readonly isElsewhere: boolean;
}

/** The table of docs/attacks.md. */
export function attackRows(): AttackRow[] {
  const page = readFileSync(join(top, "docs/attacks.md"), "utf8");
  return [...page.matchAll(/^\| (\d+) \|.*$/gm)].map(([row, attack]) => ({
    attack: Number(attack),
    files: [...row.matchAll(/`([\w./-]+\.test)`/g)].map(([, name]) => `src/${name}.ts`).toSorted(),
    isElsewhere: row.includes("not here"),
  }));
}
