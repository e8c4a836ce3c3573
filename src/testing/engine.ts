import { connectEngine } from "../adapters/engine/connect.ts";
import { messageOf } from "../core/errors.ts";

/**
 * Whether tests have to do without the Docker engine; then a line on stderr says which tests, and why. `.ci/run` starts an engine, or
 * says in BAZAAR_NO_ENGINE why it can't; without that word a missing one fails in CI.
 */
export async function lacksEngine(tests: string): Promise<boolean> {
  try {
    await connectEngine();
    return false;
  } catch (error) {
    const told = process.env["BAZAAR_NO_ENGINE"];
    if (process.env["CI"] === "true" && (told ?? "") === "") throw error;
    process.stderr.write(`SKIPPED, no Docker engine: ${tests}. ${told ?? messageOf(error)}\n`);
    return true;
  }
}
