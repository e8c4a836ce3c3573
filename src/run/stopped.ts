import { BazaarError } from "../core/errors.ts";
import type { ResolvedLimits } from "./limits.ts";

/** Why a run was ended from outside. */
export type WhyStopped =
  | "abort"
  | "timeout"
  | "idle"
  | "output"
  | "line"
  | "disk"
  | "memory"
  | "processes"
  /** Its output was refused for another reason. */
  | "refused";

/** What a caller is told of a run that was stopped. */
export function stopped(why: WhyStopped, limits: ResolvedLimits, stderr: string): BazaarError {
  const details = { stderr };
  if (why === "abort") return new BazaarError("INTERRUPTED", "The run was stopped.", "Start it again.", { details });
  const code = why === "timeout" || why === "idle" ? "RUN_TIMED_OUT" : "RUN_LIMIT";
  return new BazaarError(code, problems[why](limits), "Ask for less at once.", { details });
}

const problems: Readonly<Record<Exclude<WhyStopped, "abort">, (limits: ResolvedLimits) => string>> = {
  timeout: ({ timeoutMs }) => `The run took longer than its limit of ${timeoutMs / 1_000} seconds.`,
  idle: ({ idleMs }) => `The run said nothing for its limit of ${idleMs / 1_000} seconds.`,
  output: ({ maxOutputBytes }) => `The run wrote more than its limit of ${maxOutputBytes} bytes.`,
  line: ({ maxLineBytes }) => `The run wrote one line of more than its limit of ${maxLineBytes} bytes.`,
  disk: ({ maxDiskBytes }) => `The run's files grew over their limit of ${maxDiskBytes} bytes.`,
  memory: ({ maxMemoryBytes }) => `The run used more memory than its limit of ${maxMemoryBytes} bytes.`,
  processes: ({ maxProcesses }) => `The run started more than its limit of ${maxProcesses} processes.`,
  refused: () => "The run was stopped for what it wrote.",
};
