import type { Context } from "../src/cli/context.ts";
import { plainTerminal } from "../src/cli/terminal.ts";
import { log } from "./log.ts";

/** What the commands' own work gets of this process: their lines go to the step's log. */
export function actionContext(env: Context["env"], signal: AbortSignal): Context {
  return { json: false, signal, env, terminal: plainTerminal, print: log, progress: log, emit: () => {} };
}
