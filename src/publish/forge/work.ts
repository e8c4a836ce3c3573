import { BazaarError } from "../../core/errors.ts";
import type { Images } from "./commit-message.ts";
import type { Job, Part } from "./job.ts";
import type { ForgePlan } from "./plan.ts";
import type { Forge, ForgeTree, Standing } from "./ports.ts";

/** One attempt at a job: what is there, and who is asked to change it. */
export interface Work {
  readonly job: Job;
  /** Where the pull requests are opened. */
  readonly forge: Forge;
  /** Where their branches lie: the same, or a fork. */
  readonly branches: Forge;
  readonly standing: Standing;
  /** What `standing` has of the branch that is published to. */
  readonly base: ForgeTree;
  /** What a part changes there, planned once where it is everything: in a large catalog that takes a while. */
  readonly onBase: (part: Part) => ForgePlan;
  readonly images: Images;
  /** Takes what did not work and stopped nothing. */
  readonly warn: (sentence: string) => void;
  /** Says what goes on. Throws `BazaarError` INTERRUPTED where the work was stopped from outside. */
  readonly tell: (sentence: string) => void;
}

/** How a forge is told of a branch in a pull request. */
export function headName({ forge, branches }: Work, branch: string): string {
  return branches.repository === forge.repository ? branch : `${branches.repository.split("/")[0]}:${branch}`;
}

/** Throws `BazaarError` INTERRUPTED where the signal has fired. */
export function requireGoing(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true)
    throw new BazaarError("INTERRUPTED", "Publishing was stopped.", "Publish again to go on.");
}
