import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import { runProgram } from "../program.ts";
import { BazaarError, type ErrorCode } from "../../core/errors.ts";
import type { SyncConfig, SyncReport } from "../sync/types.ts";
import type { MergePolicy } from "../../marketplace/aggregate/policy.ts";
import type { ViewJob } from "./build-view.ts";
import type { StateContent } from "./state-content.ts";
import type { BuiltRecord } from "./view-record.ts";

/** What a worker can be asked to do. */
export type WorkerJob =
  | { readonly kind: "merge"; readonly state: string; readonly policy: MergePolicy }
  | ({ readonly kind: "build" } & ViewJob)
  | ({ readonly kind: "sync"; readonly config: SyncConfig; readonly state: string } & SyncJobOptions);

export interface SyncJobOptions {
  /** Slugs. */
  readonly only: readonly string[];
  /** Where tokens are looked up. @default that of this process */
  readonly env: Readonly<Record<string, string | undefined>> | undefined;
}

/** How it ended. */
export interface WorkerAnswer {
  readonly value?: unknown;
  readonly error?:
    | { readonly code: string; readonly problem: string; readonly fix: string }
    | { readonly message: string };
}

const file = fileURLToPath(new URL(`./view-worker${extname(import.meta.url)}`, import.meta.url));

/** Merges in a process of its own, as `readStateContent` does. */
export async function mergeApart(state: string, policy: MergePolicy): Promise<StateContent | undefined> {
  return (await apart({ kind: "merge", state, policy })) as StateContent | undefined;
}

/** Builds in a process of its own, as `buildView` does. */
export async function buildApart(job: ViewJob): Promise<BuiltRecord> {
  return (await apart({ kind: "build", ...job })) as BuiltRecord;
}

/** Synchronises in a process of its own, as `syncMarketplaces` does. */
export async function syncApart(
  config: SyncConfig,
  state: string,
  { signal, ...options }: SyncJobOptions & { readonly signal: AbortSignal },
): Promise<SyncReport> {
  return (await apart({ kind: "sync", config, state, ...options }, signal)) as SyncReport;
}

/** Milliseconds and bytes that a job may take: far more than one does. */
const limits = { timeoutMs: 3_600_000, maxOutputBytes: 1_073_741_824 };

/**
 * A process and not a thread: a thread shares the memory of the server, which keeps what a large marketplace once took for
 * ever, and its garbage collector. The job comes by stdin and the answer by stdout, in V8's own form.
 */
async function apart(job: WorkerJob, signal?: AbortSignal): Promise<unknown> {
  const options = { cwd: process.cwd(), env: process.env, input: serialize(job), signal, ...limits };
  const { exitCode, why, stdout, stderr } = await runProgram(process.execPath, [file], options);
  signal?.throwIfAborted();
  if (exitCode !== 0) throw new Error(`The process that should ${job.kind} ended (${why}, ${exitCode}): ${stderr}`);
  const { value, error } = deserialize(stdout) as WorkerAnswer;
  if (error !== undefined) throw failure(error);
  return value;
}

function failure(error: NonNullable<WorkerAnswer["error"]>): Error {
  if ("message" in error) return new Error(error.message);
  return new BazaarError(error.code as ErrorCode, error.problem, error.fix);
}
