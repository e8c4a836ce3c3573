import { BazaarError } from "../core/errors.ts";
import { wholeNumber } from "../core/whole-number.ts";
import type { RunLimits } from "./types.ts";

/** Every limit with its value; see `RunLimits` for units and defaults. */
export interface ResolvedLimits {
  readonly timeoutMs: number;
  readonly killAfterMs: number;
  readonly maxTurns: number;
  readonly maxBudgetUsd: number | undefined;
  readonly maxTokens: number | undefined;
  readonly maxModelRequests: number;
  readonly maxOutputBytes: number;
  readonly maxLineBytes: number;
  readonly idleMs: number;
  readonly maxDiskBytes: number;
  readonly maxMemoryBytes: number;
  readonly maxProcesses: number;
}

interface Range {
  readonly least: number;
  readonly most: number;
  readonly otherwise: number;
  readonly unit: string;
}

const ranges = {
  timeoutMs: { least: 1_000, most: 3_600_000, otherwise: 600_000, unit: "milliseconds" },
  // Short of 5 s, in which a run that is stopped has to be gone.
  killAfterMs: { least: 0, most: 60_000, otherwise: 3_000, unit: "milliseconds" },
  maxTurns: { least: 1, most: 1_000, otherwise: 50, unit: "turns" },
  maxModelRequests: { least: 1, most: 100_000, otherwise: 2_000, unit: "requests" },
  maxOutputBytes: { least: 1_024, most: 1_073_741_824, otherwise: 67_108_864, unit: "bytes" },
  maxLineBytes: { least: 1_024, most: 1_073_741_824, otherwise: 16_777_216, unit: "bytes" },
  idleMs: { least: 1_000, most: 3_600_000, otherwise: 300_000, unit: "milliseconds" },
  maxDiskBytes: { least: 1_048_576, most: 2 ** 40, otherwise: 2 ** 31, unit: "bytes" },
  maxMemoryBytes: { least: 2 ** 26, most: 2 ** 42, otherwise: 2 ** 32, unit: "bytes" },
  maxProcesses: { least: 8, most: 100_000, otherwise: 512, unit: "processes" },
} satisfies Record<string, Range>;

const tokenRange = { least: 1, most: Number.MAX_SAFE_INTEGER, unit: "tokens" };

/** The limits with their defaults. Throws `BazaarError` OPTION_INVALID for a value outside its range, and for an `idleMs` over `timeoutMs`. */
export function checkLimits(limits: RunLimits = {}): ResolvedLimits {
  const whole = (name: keyof typeof ranges) => wholeNumber(name, limits[name] ?? ranges[name].otherwise, ranges[name]);
  requireReachable(limits);
  return {
    timeoutMs: whole("timeoutMs"),
    killAfterMs: whole("killAfterMs"),
    maxTurns: whole("maxTurns"),
    maxBudgetUsd: budget(limits.maxBudgetUsd),
    maxTokens: limits.maxTokens === undefined ? undefined : wholeNumber("maxTokens", limits.maxTokens, tokenRange),
    maxModelRequests: whole("maxModelRequests"),
    maxOutputBytes: whole("maxOutputBytes"),
    maxLineBytes: whole("maxLineBytes"),
    idleMs: whole("idleMs"),
    maxDiskBytes: whole("maxDiskBytes"),
    maxMemoryBytes: whole("maxMemoryBytes"),
    maxProcesses: whole("maxProcesses"),
  };
}

/** A limit that another one always comes before was meant otherwise. */
function requireReachable({ idleMs, timeoutMs = ranges.timeoutMs.otherwise }: RunLimits): void {
  if (idleMs === undefined || idleMs <= timeoutMs) return;
  const problem = `The limit idleMs is ${idleMs}, and a run ends after timeoutMs, ${timeoutMs}.`;
  throw new BazaarError("OPTION_INVALID", problem, "Give idleMs at most timeoutMs, or raise timeoutMs.");
}

function budget(value: number | undefined): number | undefined {
  if (value === undefined || (Number.isFinite(value) && value > 0)) return value;
  throw new BazaarError(
    "OPTION_INVALID",
    `The limit maxBudgetUsd is ${value}.`,
    "Give US dollars over 0, or leave it out.",
  );
}
