import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { BazaarError, type ErrorCode } from "../../core/errors.ts";
import type { MergePolicy } from "../../marketplace/aggregate/policy.ts";
import type { ViewJob } from "./build-view.ts";
import type { StateContent } from "./state-content.ts";
import type { BuiltRecord } from "./view-record.ts";

/** What a worker can be asked to do. */
export type WorkerJob =
  | { readonly kind: "merge"; readonly state: string; readonly policy: MergePolicy }
  | ({ readonly kind: "build" } & ViewJob);

/** How it ended. */
export interface WorkerAnswer {
  readonly value?: unknown;
  readonly error?:
    | { readonly code: string; readonly problem: string; readonly fix: string }
    | { readonly message: string };
}

const file = fileURLToPath(new URL(`./view-worker${extname(import.meta.url)}`, import.meta.url));

/** Merges in a thread of its own, as `readStateContent` does. */
export async function mergeApart(state: string, policy: MergePolicy): Promise<StateContent | undefined> {
  return (await inWorker({ kind: "merge", state, policy })) as StateContent | undefined;
}

/** Builds in a thread of its own, as `buildView` does. */
export async function buildApart(job: ViewJob): Promise<BuiltRecord> {
  return (await inWorker({ kind: "build", ...job })) as BuiltRecord;
}

function inWorker(job: WorkerJob): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: job, name: `marketplace-${job.kind}` });
    worker.once("message", ({ value, error }: WorkerAnswer) =>
      error === undefined ? resolve(value) : reject(failure(error)),
    );
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The worker ended with ${code} and without an answer.`)));
  });
}

function failure(error: NonNullable<WorkerAnswer["error"]>): Error {
  if ("message" in error) return new Error(error.message);
  return new BazaarError(error.code as ErrorCode, error.problem, error.fix);
}
