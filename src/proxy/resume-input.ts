import { BazaarError } from "../core/errors.ts";
import type { JsonObject } from "../core/json.ts";
import type { RunAnswer } from "../run/types.ts";
import { optionalText, text } from "./input.ts";

/** Longest answer, characters. */
export const maxAnswer = 20_000;

/**
 * The answer that a tool's input holds for a run that waits; undefined when it starts a new one. Throws `BazaarError`
 * OPTION_INVALID; whether such a run waits, the runner says.
 */
export function resumeOf(input: JsonObject): RunAnswer | undefined {
  const run = optionalText(input, "run") ?? "";
  if (run.trim() === "") {
    if ((optionalText(input, "answer") ?? "").trim() === "") return undefined;
    const problem = "There is an `answer`, but no `run` that it is for.";
    throw new BazaarError("OPTION_INVALID", problem, "Give the `run` that came with the question, or neither of them.");
  }
  const answer = text(input, "answer");
  if (answer.length <= maxAnswer) return { run: run.trim(), answer };
  const problem = `The answer has ${answer.length} characters, more than the ${maxAnswer} that are taken.`;
  throw new BazaarError("OPTION_INVALID", problem, "Shorten it; the run still waits.");
}
