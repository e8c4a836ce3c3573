import type { Clock } from "./types.ts";

/** Answers after which the same request may succeed. */
export const transientStatuses: readonly number[] = [408, 429, 500, 502, 503, 504];

const units: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
};
const part = /(\d+(?:\.\d*)?|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/y;

/** A duration as Go prints it (`10.305464ms`, `1m30s`), in milliseconds; undefined for any other text. */
export function goDuration(text: string): number | undefined {
  let total = 0;
  let at = 0;
  while (at < text.length) {
    part.lastIndex = at;
    const found = part.exec(text);
    if (found === null) return undefined;
    total += Number(found[1]) * (units[found[2] ?? ""] ?? 0);
    at = part.lastIndex;
  }
  return at === 0 ? undefined : total;
}

/**
 * How long an answer asks to wait, in milliseconds: by its `Retry-After` (seconds or a date), or by a Go duration in
 * its text, as GHCR says it (`retry-after: 10.305464ms, allowed: 2000/minute`). The longer one counts.
 */
export function askedWait(headers: Headers, text: string, wallClock: number): number | undefined {
  const said = /retry-after["']?[:=\s]+["']?([0-9.a-z\u00b5\u03bc]+)/i.exec(text)?.[1] ?? "";
  const waits = [headerWait(headers, wallClock), goDuration(said.replace(/\.$/, ""))];
  const known = waits.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : Math.max(0, ...known);
}

function headerWait(headers: Headers, wallClock: number): number | undefined {
  const header = headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1_000;
  const date = /^[A-Z][a-z]{2},/.test(header) ? Date.parse(header) : Number.NaN;
  // The server's own clock, where it tells it: ours may be wrong.
  const now = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(date) ? goDuration(header) : date - (Number.isNaN(now) ? wallClock : now);
}

/** How often, and after how long, a request is made again. */
export interface RetryPolicy {
  /** Tries in all, 1 or more. @default 5 */
  readonly tries: number;
  /** Milliseconds before the second one; doubles each time. @default 500 */
  readonly firstWaitMs: number;
  /** The longest wait that is gone along with, milliseconds; a registry that asks for more is an error. @default 60_000 */
  readonly maxWaitMs: number;
}

export const defaultRetries: RetryPolicy = { tries: 5, firstWaitMs: 500, maxWaitMs: 60_000 };

/**
 * Milliseconds before the next try. With chance in it, so that many who failed at once don't come back at once; never
 * less than what was asked for.
 */
export function nextWait(policy: RetryPolicy, tries: number, asked: number | undefined, clock: Clock): number {
  const grown = Math.min(policy.firstWaitMs * 2 ** (tries - 1), policy.maxWaitMs);
  if (asked === undefined) return grown / 2 + (grown / 2) * clock.random();
  return asked + Math.min(grown, 1_000) * clock.random();
}

/** A wait for a reader: `300 ms`, `12 s`, `5 min`. Rounded up. */
export function waitText(ms: number): string {
  if (ms < 1_000) return `${Math.ceil(ms)} ms`;
  return ms < 120_000 ? `${Math.ceil(ms / 1_000)} s` : `${Math.ceil(ms / 60_000)} min`;
}
