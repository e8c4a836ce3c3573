import { BazaarError } from "../core/errors.ts";
import { failureTable } from "./failure-table.ts";
import type { Trouble } from "./trouble.ts";

/** The error for what went wrong: its name stands in `details.failure`, the status and the registry beside it. */
export function failureOf(trouble: Trouble, cause?: unknown): BazaarError {
  const row = failureTable.find((one) => one.when(trouble));
  if (row === undefined) throw new Error("The last row of the table holds for everything.");
  const { registry, status, waitMs } = trouble;
  const details = {
    failure: row.name,
    registry,
    ...(status === undefined ? {} : { status }),
    ...(waitMs === undefined ? {} : { waitMs }),
  };
  return new BazaarError(row.code, row.problem(trouble), row.fix(trouble), {
    details,
    ...(cause === undefined ? {} : { cause }),
  });
}

/** The name of a registry's failure; undefined for any other error. */
export function failureName(error: unknown): string | undefined {
  const name = error instanceof BazaarError ? error.details["failure"] : undefined;
  return typeof name === "string" ? name : undefined;
}
