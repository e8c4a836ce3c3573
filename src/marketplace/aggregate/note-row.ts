import type { AggregateNote } from "./types.ts";

/** One row of the table of notes. */
export interface NoteRow<Args> {
  readonly level: AggregateNote["level"];
  problem(args: Args): string;
  fix(args: Args): string;
}

type Sentence<Args> = string | ((args: Args) => string);

/** A row whose sentences are texts, or made of what the note is about. */
export const row = <Args>(
  level: AggregateNote["level"],
  problem: Sentence<Args>,
  fix: Sentence<Args>,
): NoteRow<Args> => ({
  level,
  problem: typeof problem === "string" ? () => problem : problem,
  fix: typeof fix === "string" ? () => fix : fix,
});
