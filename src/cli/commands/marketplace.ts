import { BazaarError } from "../../core/errors.ts";
import type { Outcome } from "../context.ts";

export function define(): void {
  // Its commands stand in the table of the program.
}

export function run(): Promise<Outcome> {
  const fix =
    "Write: claude-bazaar marketplace serve, build or sync. `claude-bazaar marketplace --help` says what there is.";
  return Promise.reject(new BazaarError("USAGE_INVALID", "`marketplace` was not told what to do.", fix));
}
