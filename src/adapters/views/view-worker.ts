import { parentPort, workerData } from "node:worker_threads";
import { isBazaarError, messageOf } from "../../core/errors.ts";
import { buildView } from "./build-view.ts";
import { readStateContent } from "./state-content.ts";
import type { WorkerAnswer, WorkerJob } from "./worker-job.ts";

// One job for each worker: merging and building compute for as long as a large marketplace takes, and the server goes on.
const job = workerData as WorkerJob;
const work = job.kind === "merge" ? readStateContent(job.state, job.policy) : buildView(job);
const answer = await work.then(
  (value): WorkerAnswer => ({ value }),
  (error: unknown): WorkerAnswer => {
    if (!isBazaarError(error)) return { error: { message: messageOf(error) } };
    const { code, problem, fix } = error;
    return { error: { code, problem, fix } };
  },
);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- that rule is about windows
parentPort?.postMessage(answer);
