/**
 * `error`: the client refuses the plugin, drops a part of it, or something that the author relies on silently vanishes.
 * `warning`: works, but not as written, or not for everybody. `note`: worth knowing, nothing to do.
 */
export type Level = "error" | "warning" | "note";

/** One row of the table of findings. `refused`: the client loads nothing of the plugin because of it. */
export interface Finding<Args> {
  readonly level: Level;
  readonly refused: boolean;
  problem(args: Args): string;
  fix(args: Args): string;
}

type Sentence<Args> = string | ((args: Args) => string);

const text = <Args>(sentence: Sentence<Args>) => (typeof sentence === "string" ? () => sentence : sentence);

/** A row whose finding the client answers by refusing the whole plugin (or marketplace). */
export function refusal<Args>(problem: Sentence<Args>, fix: Sentence<Args>): Finding<Args> {
  return { level: "error", refused: true, problem: text(problem), fix: text(fix) };
}

export function error<Args>(problem: Sentence<Args>, fix: Sentence<Args>): Finding<Args> {
  return { level: "error", refused: false, problem: text(problem), fix: text(fix) };
}

export function warning<Args>(problem: Sentence<Args>, fix: Sentence<Args>): Finding<Args> {
  return { level: "warning", refused: false, problem: text(problem), fix: text(fix) };
}

export function note<Args>(problem: Sentence<Args>, fix: Sentence<Args>): Finding<Args> {
  return { level: "note", refused: false, problem: text(problem), fix: text(fix) };
}
