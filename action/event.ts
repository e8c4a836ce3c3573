import { BazaarError } from "../src/core/errors.ts";
import type { ActionEvent } from "./gate.ts";

/** The event that started the run, as the runner hands it over. Rejects with `BazaarError` USAGE_INVALID for a broken one. */
export async function eventOf(env: Readonly<Record<string, string | undefined>>): Promise<ActionEvent> {
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const name = env["GITHUB_EVENT_NAME"] ?? "";
  if (name === "") {
    const problem = "Nothing says which event started this run (GITHUB_EVENT_NAME).";
    throw new BazaarError("USAGE_INVALID", problem, "Start it as a step of a workflow of GitHub Actions.");
  }
  try {
    // Reads the payload when it is loaded, and throws for one that is no JSON.
    const { context } = await import("@actions/github");
    return { name, payload: context.payload, repository };
  } catch (cause) {
    const problem = "The event of this run (GITHUB_EVENT_PATH) can't be read.";
    throw new BazaarError("USAGE_INVALID", problem, "Start the workflow again.", { cause });
  }
}
