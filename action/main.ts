import { setFailed, setSecret } from "@actions/core";
import { inputText, secretInputs, takeSecrets } from "./inputs.ts";

// The first lines that are written hide the tokens from all that follow.
const env = takeSecrets(process.env);
for (const name of secretInputs) {
  const value = inputText(env, name);
  if (value !== "") setSecret(value);
}

const controller = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void stop());
}

/** The runner asks once, and kills some seconds later. */
async function stop(): Promise<void> {
  const { BazaarError } = await import("../src/core/errors.ts");
  controller.abort(new BazaarError("INTERRUPTED", "The run was cancelled.", "Start it again when you want it done."));
}

try {
  const { run } = await import("./run.ts");
  if (!(await run(env, controller.signal))) process.exitCode = 1;
} catch (error) {
  // `run` tells of everything that it foresees.
  setFailed(error instanceof Error ? `UNEXPECTED: ${error.message}` : String(error));
}
