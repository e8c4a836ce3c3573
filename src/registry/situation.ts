import { errorText } from "./answer-text.ts";
import type { Line } from "./line.ts";
import { NetworkProblem } from "./network-problem.ts";
import { Failed } from "./persist.ts";
import type { Doing, Fault, Trouble } from "./trouble.ts";
import type { FoundCredential, HttpAnswer } from "./types.ts";
import { askedWait } from "./waits.ts";

/** What is known of a request before it fails. */
export interface Situation {
  readonly line: Line;
  readonly doing: Doing;
  /** `host/path`. */
  readonly name: string;
  readonly found: FoundCredential | undefined;
  readonly withToken: boolean;
  /** Values that no message may hold. */
  readonly secrets: readonly string[];
  /** When the request went out, milliseconds since 1970. */
  readonly started: number;
}

/** An answer that is understood and wrong. Thrown by who reads it; becomes a named error. */
export class WrongAnswer extends Error {
  override readonly name = "WrongAnswer";
  readonly fault: Fault;

  /** @param detail Half a sentence for the reader. */
  constructor(fault: Fault, detail: string) {
    super(detail);
    this.fault = fault;
  }
}

function troubleOf(situation: Situation): Trouble {
  const { line, doing, name, found, withToken, started } = situation;
  const elapsedMs = line.clock.now() - started;
  return { doing, registry: line.registry, name, codes: [], said: "", page: false, found, withToken, elapsedMs };
}

/** The failure that an answer with an unwanted status is. Reads its body to the end. */
export async function answerTrouble(situation: Situation, answer: HttpAnswer): Promise<Failed> {
  const { codes, said, page, raw } = await errorText(answer, situation.secrets);
  const wait = askedWait(answer.headers, raw, situation.line.clock.now());
  const base = troubleOf(situation);
  return new Failed({
    ...base,
    status: answer.status,
    codes,
    said,
    page,
    ...(wait === undefined ? {} : { waitMs: wait }),
  });
}

/** The failure that an error on the way is; any other error comes back as it is. */
export function networkTrouble(situation: Situation, error: unknown): unknown {
  const base = troubleOf(situation);
  if (error instanceof NetworkProblem) return new Failed({ ...base, network: error }, error);
  if (error instanceof WrongAnswer) return new Failed({ ...base, fault: error.fault, detail: error.message }, error);
  return error;
}
