import { BazaarError, isBazaarError } from "../../core/errors.ts";
import type { Part } from "./job.ts";

const endsAll: readonly string[] = ["INTERRUPTED", "FORGE_LIMITED", "FORGE_UNREACHABLE"];

/**
 * Whether the pull requests of other plugins can go on after it: what stops it is not the same for all. A token without
 * the right to open pull requests would leave a branch of each.
 */
export function isOfOnePart(error: unknown): error is BazaarError {
  return isBazaarError(error) && !endsAll.includes(error.code) && error.details["everywhere"] !== true;
}

/** One error for every part that was refused; where there are `several` parts, each plugin is named. */
export function refusalOf(refused: ReadonlyMap<Part, BazaarError>, several: boolean): BazaarError | undefined {
  const errors = [...refused.values()];
  const [first] = errors;
  if (first === undefined || !several) return first;
  const problems = [...refused].map(([part, { problem }]) => `${nameOf(part)}: ${problem}`);
  return new BazaarError(first.code, problems.join(" "), [...new Set(errors.map(({ fix }) => fix))].join(" "));
}

/** The plugin of a part that has one only. */
export function nameOf({ plugins: [first], remove }: Part): string {
  return first?.thinClient.name ?? remove[0] ?? "";
}
