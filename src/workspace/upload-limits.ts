import { BazaarError } from "../core/errors.ts";

/** Caps on what a caller may send. A value outside its range is `BazaarError` OPTION_INVALID. */
export interface UploadLimits {
  /** Files of one upload, 1…100_000. @default 10_000 */
  readonly maxFiles?: number;
  /** Bytes of all files of one upload, unpacked, 1_024…1_073_741_824. @default 104_857_600 (100 MiB) */
  readonly maxBytes?: number;
  /** Bytes of one file, 1_024…268_435_456. @default 20_971_520 (20 MiB) */
  readonly maxFileBytes?: number;
  /**
   * Bytes that the host keeps of one caller, 1_048_576…1_099_511_627_776; a content counts as 4,096 bytes at least. What
   * was not used for longest goes first. @default 536_870_912 (512 MiB)
   */
  readonly maxStoreBytes?: number;
  /** Milliseconds after which what nobody used is gone, 60_000…2_592_000_000 (30 days). @default 86_400_000 (a day) */
  readonly ttlMs?: number;
}

export type ResolvedUploadLimits = Required<UploadLimits>;

/** Bytes that the smallest content costs the host: a content of one byte needs its place in an index too. */
export const leastContentBytes = 4_096;

/** Unpacked bytes per packed one, once more than `ratioFreeBytes` were unpacked. Source code has 3 to 20. */
export const maxRatio = 200;
export const ratioFreeBytes = 4_194_304;

/** Caps on `files` in a tool call, whatever the host allows in uploads: the call's body has 4 MiB in all. */
export const inlineCaps = { files: 100, bytes: 1_048_576 } as const;

/** Files of the run's context in one upload. */
export const maxContextFiles = 32;

/** Bytes that a list has at most; 512 per file. */
export function listBytes({ maxFiles }: ResolvedUploadLimits): number {
  return maxFiles * 512 + 65_536;
}

const ranges = {
  maxFiles: { least: 1, most: 100_000, otherwise: 10_000, unit: "files" },
  maxBytes: { least: 1_024, most: 1_073_741_824, otherwise: 104_857_600, unit: "bytes" },
  maxFileBytes: { least: 1_024, most: 268_435_456, otherwise: 20_971_520, unit: "bytes" },
  maxStoreBytes: { least: 1_048_576, most: 1_099_511_627_776, otherwise: 536_870_912, unit: "bytes" },
  ttlMs: { least: 60_000, most: 2_592_000_000, otherwise: 86_400_000, unit: "milliseconds" },
} satisfies Record<keyof UploadLimits, { least: number; most: number; otherwise: number; unit: string }>;

/** The limits with their defaults. Throws `BazaarError` OPTION_INVALID. */
export function checkUploadLimits(limits: UploadLimits = {}): ResolvedUploadLimits {
  const whole = (name: keyof UploadLimits): number => {
    const { least, most, otherwise, unit } = ranges[name];
    const value = limits[name] ?? otherwise;
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    const fix = `Give a whole number of ${unit} from ${least} to ${most}.`;
    throw new BazaarError("OPTION_INVALID", `The upload limit ${name} is ${String(value)}.`, fix);
  };
  const resolved = {
    maxFiles: whole("maxFiles"),
    maxBytes: whole("maxBytes"),
    maxFileBytes: whole("maxFileBytes"),
    maxStoreBytes: whole("maxStoreBytes"),
    ttlMs: whole("ttlMs"),
  };
  const largest = resolved.maxBytes + resolved.maxFiles * leastContentBytes;
  if (resolved.maxStoreBytes >= largest) return resolved;
  const problem = `The upload limit maxStoreBytes is ${resolved.maxStoreBytes}: the largest upload would not fit.`;
  throw new BazaarError("OPTION_INVALID", problem, `Give ${largest} or more, or lower maxFiles or maxBytes.`);
}
