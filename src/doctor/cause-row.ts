import { type Client, clients } from "./clients.ts";

/** One row of the table of causes. */
export interface CauseRow<Args> {
  /** Number of the check that sees it. */
  readonly check: number;
  readonly effects: Readonly<Partial<Record<Client, "no" | "unknown" | "warning">>>;
  problem(args: Args): string;
  fix(args: Args): string;
}

type Sentence<Args> = string | ((args: Args) => string);

interface Concerned {
  readonly no?: readonly Client[];
  readonly unknown?: readonly Client[];
  readonly warning?: readonly Client[];
}

/** A row; a client that is named nowhere is not concerned. */
export function row<Args>(
  check: number,
  { no = [], unknown = [], warning = [] }: Concerned,
  problem: Sentence<Args>,
  fix: Sentence<Args>,
): CauseRow<Args> {
  const pairs = (list: readonly Client[], effect: string) => list.map((client) => [client, effect] as const);
  return {
    check,
    effects: Object.fromEntries([...pairs(warning, "warning"), ...pairs(unknown, "unknown"), ...pairs(no, "no")]),
    problem: typeof problem === "string" ? () => problem : problem,
    fix: typeof fix === "string" ? () => fix : fix,
  };
}

export const everyone: readonly Client[] = clients;
/** Those with rules beyond Claude Code's own. */
export const hosted: readonly Client[] = ["desktop", "claude-ai", "directory"];
