import { type CauseCode, type CauseRow, causeTable } from "./cause-table.ts";
import { type Client, clients } from "./clients.ts";

/** What a cause does to one client. */
export type Effect = "no" | "unknown" | "warning";

export type Effects = Readonly<Partial<Record<Client, Effect>>>;

/** One thing that is wrong, with the clients that it concerns. */
export interface Cause {
  /** Of the table of causes, or a finding's. */
  readonly code: string;
  /** Number of the check (1 to 17) that saw it. */
  readonly check: number;
  readonly effects: Effects;
  /** `path:line:column` in the marketplace or plugin; absent when it is about the whole. */
  readonly place?: string;
  readonly problem: string;
  readonly fix: string;
}

/** The data of a cause's sentences. */
export type CauseArgs<Code extends CauseCode> = Parameters<(typeof causeTable)[Code]["problem"]>[0];

/** A cause of the table. `effects` replaces the row's where it depends on the case. */
export function causeOf<Code extends CauseCode>(
  code: Code,
  args: CauseArgs<Code>,
  effects: Effects = causeTable[code].effects,
): Cause {
  const row = causeTable[code] as CauseRow<CauseArgs<Code>>;
  return { code, check: row.check, effects, problem: row.problem(args), fix: row.fix(args) };
}

const rank: Readonly<Record<Effect, number>> = { no: 0, unknown: 1, warning: 2 };

/** The worst that a cause does to any of these clients; undefined when it does nothing to them. */
export function worstOf({ effects }: Pick<Cause, "effects">, among: readonly Client[] = clients): Effect | undefined {
  const found = among.flatMap((client) => effects[client] ?? []);
  return found.toSorted((a, b) => rank[a] - rank[b])[0];
}

/** 0 for the worst, for sorting. */
export function rankOf(effect: Effect | undefined): number {
  return effect === undefined ? 3 : rank[effect];
}
