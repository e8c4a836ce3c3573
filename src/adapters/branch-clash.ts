import { BazaarError } from "../core/errors.ts";

/** `BazaarError` PUSH_REJECTED for a branch that can't be made beside `other`. */
export function branchClash(branch: string, other: string | undefined): BazaarError {
  const what = other === undefined ? "an existing branch" : `the existing branch "${other}"`;
  return new BazaarError(
    "PUSH_REJECTED",
    `The branch "${branch}" can't be made: its name clashes with that of ${what}.`,
    "Give another name with --branch: git keeps branches like files, so none can lie below another.",
  );
}
