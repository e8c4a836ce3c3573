import { messageOf } from "../core/errors.ts";
import type { RunOptions, RunProgress } from "../run/types.ts";

/** Who follows the run can't end it: a throw here would be nobody's, in the middle of reading a stream. */
export function tell(options: RunOptions, progress: RunProgress): void {
  try {
    options.onProgress?.(progress);
  } catch (error) {
    process.emitWarning(`onProgress failed: ${messageOf(error)}`, "BazaarWarning");
  }
}
