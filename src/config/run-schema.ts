import * as z from "zod";
import { text, whole } from "./schema-parts.ts";

// What `serve` keeps runs and hooks to.

export const limits = z.strictObject({
  timeoutMs: z.exactOptional(whole(1_000, 3_600_000)),
  killAfterMs: z.exactOptional(whole(0, 60_000)),
  maxTurns: z.exactOptional(whole(1, 1_000)),
  maxBudgetUsd: z.exactOptional(z.number().gt(0, { error: "expected a number over 0" })),
  maxTokens: z.exactOptional(whole(1, Number.MAX_SAFE_INTEGER)),
  maxModelRequests: z.exactOptional(whole(1, 100_000)),
  maxOutputBytes: z.exactOptional(whole(1_024, 1_073_741_824)),
  maxLineBytes: z.exactOptional(whole(1_024, 1_073_741_824)),
  idleMs: z.exactOptional(whole(1_000, 3_600_000)),
  maxDiskBytes: z.exactOptional(whole(1_048_576, 2 ** 40)),
  maxMemoryBytes: z.exactOptional(whole(2 ** 26, 2 ** 42)),
  maxProcesses: z.exactOptional(whole(8, 100_000)),
});

export const questions = z.strictObject({
  waitMs: z.exactOptional(whole(1_000, 604_800_000)),
  perCaller: z.exactOptional(whole(1, 100)),
  inAll: z.exactOptional(whole(1, 10_000)),
  maxBytes: z.exactOptional(whole(1_048_576, 1_099_511_627_776)),
});

export const hooks = z.strictObject({
  allow: z.exactOptional(z.array(z.string().regex(/^[A-Za-z]+$/, { error: "expected the name of a hook event" }))),
  addresses: z.exactOptional(z.array(text)),
});

export const longRuns = z
  .strictObject({
    tools: z.exactOptional(z.boolean()),
    afterMs: z.exactOptional(whole(1_000, 3_600_000)),
    keepMs: z.exactOptional(whole(60_000, 86_400_000)),
    perCaller: z.exactOptional(whole(1, 100)),
  })
  .refine(({ tools, afterMs }) => tools !== false || afterMs === undefined, {
    error: "has `afterMs`, and no `tools` by which the answer could be fetched",
  });

export const outputGuard = z.strictObject({
  window: z.exactOptional(whole(40, 1_000)),
  fenced: z.exactOptional(z.boolean()),
  hooks: z.exactOptional(z.boolean()),
  canaries: z.exactOptional(z.array(text)),
});
