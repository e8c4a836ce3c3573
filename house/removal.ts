/** One text of one file in the place of another. */
export interface Edit {
  /** From the top of the repository. */
  readonly file: string;
  /** Stands there exactly once. */
  readonly from: string;
  readonly to: string;
}

/** A defence taken away, and the test that has to notice. */
export interface Removal extends Edit {
  /** Number in the threat model: docs/attacks.md. */
  readonly attack: number;
  /** File of the test. */
  readonly test: string;
  /** A part of the test's own name, or of that of a group around it. */
  readonly name: string;
  /** Where two layers do the same work, the other one, which is taken away with it. @default none */
  readonly also?: readonly Edit[];
}

/** Attack, file, what stands there, what comes in its place, a part of the name of the test or its group; the other layer. */
export type Row = readonly [
  attack: number,
  file: string,
  from: string,
  to: string,
  name: string,
  also?: readonly Edit[],
];

export function removalsFor(test: string, rows: readonly Row[]): Removal[] {
  return rows.map(([attack, file, from, to, name, also]) => ({
    attack,
    file,
    from,
    to,
    test,
    name,
    ...(also && { also }),
  }));
}
