import type { ForgePlan } from "./plan.ts";
import type { CommitOutcome, PullRequest } from "./ports.ts";
import type { PublishedPlugin } from "./types.ts";

/** What was done about a part. */
export interface PartOutcome {
  readonly operation: PublishedPlugin["operation"];
  /** What was compared with, and written where anything was. */
  readonly plan: ForgePlan;
  readonly commit?: Extract<CommitOutcome, { kind: "written" }>;
  readonly pullRequest?: Pick<PullRequest, "number" | "url">;
}

/** Somebody else was quicker: everything is to be read again. */
export type Step = PartOutcome | "moved";
