import { buffer } from "node:stream/consumers";
import { deserialize, serialize } from "node:v8";
import { isBazaarError, messageOf } from "../../core/errors.ts";
import { buildView } from "./build-view.ts";
import { readStateContent } from "./state-content.ts";
import type { WorkerAnswer, WorkerJob } from "./worker-job.ts";

// One job for each process: merging and building compute for as long as a large marketplace takes, and the server goes on.
const job = deserialize(await buffer(process.stdin)) as WorkerJob;
const work = job.kind === "merge" ? readStateContent(job.state, job.policy) : buildView(job);
const answer = await work.then(
  (value): WorkerAnswer => ({ value }),
  (error: unknown): WorkerAnswer => {
    if (!isBazaarError(error)) return { error: { message: messageOf(error) } };
    const { code, problem, fix } = error;
    return { error: { code, problem, fix } };
  },
);
process.stdout.end(serialize(answer));
