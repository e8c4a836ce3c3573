import { buffer } from "node:stream/consumers";
import { deserialize, serialize } from "node:v8";
import { isBazaarError, messageOf } from "../../core/errors.ts";
import { buildView } from "./build-view.ts";
import { readStateContent } from "./state-content.ts";
import type { WorkerAnswer, WorkerJob } from "./worker-job.ts";

/** Milliseconds between two looks for the server that waits for the answer. */
const lookMs = 1_000;

// One job for each process: they compute for as long as a large marketplace takes, and the server goes on.
const job = deserialize(await buffer(process.stdin)) as WorkerJob;
const stop = new AbortController();
// Of a server that was killed nobody takes the answer, and its next one would find the lock of a sync taken.
const server = process.ppid;
setInterval(() => process.ppid !== server && stop.abort(), lookMs).unref();
// Ends what it started too.
if (job.kind === "sync") process.once("SIGTERM", () => stop.abort());

const answer = await workOf(job).then(
  (value): WorkerAnswer => ({ value }),
  (error: unknown): WorkerAnswer => {
    if (!isBazaarError(error)) return { error: { message: messageOf(error) } };
    const { code, problem, fix } = error;
    return { error: { code, problem, fix } };
  },
);
// Nobody may be there to read it.
process.stdout.on("error", () => {});
process.stdout.end(serialize(answer));

async function workOf(asked: WorkerJob): Promise<unknown> {
  if (asked.kind === "merge") return readStateContent(asked.state, asked.policy);
  if (asked.kind === "build") return buildView(asked);
  const { syncMarketplaces } = await import("../sync/sync-marketplaces.ts");
  const { only, env } = asked;
  return syncMarketplaces(asked.config, asked.state, { only, env, signal: stop.signal });
}
