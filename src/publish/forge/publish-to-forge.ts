import { BazaarError } from "../../core/errors.ts";
import type { Images } from "./commit-message.ts";
import { dismissedBy, leaveDismissed } from "./dismissed.ts";
import { type Job, jobOf, type Part } from "./job.ts";
import { lookRequestOf } from "./look-request.ts";
import type { PartOutcome } from "./outcome.ts";
import { pinnedVersions } from "./pinned-versions.ts";
import { changesNothing, planOn } from "./plan.ts";
import type { Forge } from "./ports.ts";
import { type Preview, previewOn } from "./preview.ts";
import { isProposed, propose } from "./pull-request.ts";
import { push } from "./push.ts";
import { isOfOnePart, nameOf, refusalOf } from "./refused-parts.ts";
import { publishedIn, resultOf } from "./result.ts";
import { requireRights } from "./rights.ts";
import type { ForgeRequest, ForgeResult } from "./types.ts";
import { requireGoing, type Work } from "./work.ts";

/**
 * Puts thin clients into a marketplace on a forge: by a commit to its branch, or by pull requests. Everything is looked at
 * in one question before any image is built; where nothing changed, that is all that is asked. When somebody else changes
 * the marketplace meanwhile, theirs is read and ours is made again on top. Rejects with `BazaarError`: OPTION_INVALID,
 * PATH_UNSAFE, MARKETPLACE_INVALID, OUTPUT_EXISTS, PLUGIN_INCOMPLETE, VERSION_UNCHANGED, PUSH_REJECTED (others were quicker
 * each time), FORGE_REFUSED and what else the forge rejects with, and what `images` rejects with.
 */
export async function publishToForge(request: ForgeRequest, forge: Forge): Promise<ForgeResult> {
  const state: State = {
    job: jobOf(request),
    forge,
    images: undefined,
    fork: undefined,
    warnings: new Set(),
    done: new Map(),
    refused: new Map(),
  };
  for (let attempt = 0; attempt < state.job.maxAttempts; attempt += 1) {
    if (attempt > 0) await wait(state, attempt);
    const result = await tryOnce(state);
    if (result !== "moved") return result;
  }
  const refusal = refusalOf(state.refused, true);
  const moved = `${forge.repository} was changed by others ${state.job.maxAttempts} times while publishing.`;
  const fix = "Publish again when fewer others do, or raise the number of attempts.";
  const told = (own: string, other = "") => `${own} ${other}`.trimEnd();
  throw new BazaarError("PUSH_REJECTED", told(moved, refusal?.problem), told(fix, refusal?.fix));
}

/** What outlasts an attempt. */
interface State {
  readonly job: Job;
  readonly forge: Forge;
  images: Images | undefined;
  fork: Forge | undefined;
  readonly warnings: Set<string>;
  /** Parts that are finished, and stay so. */
  readonly done: Map<Part, PartOutcome>;
  /** Parts that are not tried again. */
  readonly refused: Map<Part, BazaarError>;
}

async function tryOnce(state: State): Promise<ForgeResult | "moved"> {
  const { forge, warnings } = state;
  tell(state, `Looking at ${forge.repository}.`);
  const standing = await forge.look(lookRequestOf(state.job));
  const base = requireRights(standing, state.job, forge.repository);
  const job = { ...state.job, pinnedVersions: await pinnedVersions(base, state.job, forge) };
  const preview = previewOn(base, job);
  for (const sentence of preview.warnings) warnings.add(sentence);
  const { dryRun, images } = job.request;
  if (dryRun !== true && state.images === undefined) {
    // An image that nothing can name later is not worth its minutes.
    const asks = images !== undefined && standing.assumed === true && job.request.fork !== true;
    if (asks && !changesNothing(preview.plan)) await forge.requireMayWrite(job.mode === "pr");
    state.images = (await images?.()) ?? new Map();
  }
  const work: Work = {
    job,
    forge,
    branches: forge,
    standing,
    base,
    onBase: (part) => (part === job.whole || job.parts.length === 1 ? preview.plan : planOn(base, part, job)),
    images: state.images ?? new Map(),
    warn: (sentence) => void warnings.add(sentence),
    tell: (sentence) => tell(state, sentence),
  };
  const moved = dryRun === true ? (dry(state, work), false) : await write(state, work, preview);
  const refusal = moved ? undefined : refusalOf(state.refused, job.parts.length > 1);
  if (refusal !== undefined) throw refusal;
  return moved ? "moved" : resultOf(state.done, warnings, { job, preview, images: work.images });
}

/** Resolves to whether a part has to be tried again. */
async function write(state: State, work: Work, preview: Preview): Promise<boolean> {
  const { done, refused, warnings } = state;
  const { job } = work;
  const finish = (part: Part, outcome: PartOutcome) => {
    done.set(part, outcome);
    job.request.onDone?.(publishedIn(outcome, { job, preview, images: work.images }), [...warnings]);
  };
  const open = work.standing.branches.some(({ pullRequest }) => pullRequest !== undefined);
  if (job.mode === "push" || (job.mode === "auto" && !open && done.size === 0)) {
    const pushed = await push(work);
    if (pushed === "moved") return true;
    if (pushed !== "protected") {
      finish(job.whole, pushed);
      return false;
    }
  }
  const sides = await forkedWork(state, work, preview);
  let moved = false;
  for (const part of job.parts.filter((one) => !done.has(one) && !refused.has(one))) {
    try {
      const step = await propose(sides, part);
      if (step === "moved") moved = true;
      else finish(part, step);
    } catch (error) {
      if (!isOfOnePart(error)) throw error;
      refused.set(part, error);
      if (job.parts.length > 1) work.tell(`${nameOf(part)}: ${error.problem}`);
    }
  }
  return moved;
}

/** The branches of a fork are the fork's; it is made, or brought up to date, only where there is something to propose. */
async function forkedWork(state: State, work: Work, preview: Preview): Promise<Work> {
  const { forge } = state;
  const { job } = work;
  if (job.request.fork !== true || changesNothing(preview.plan)) return work;
  const { baseName, login } = work.standing;
  if (state.fork === undefined && login !== undefined) {
    const before = await inFork(work, forge.forkOf(login));
    if (job.parts.every((part) => isProposed(before, part))) return before;
  }
  work.tell(`Bringing the fork of ${forge.repository} up to date.`);
  state.fork ??= await forge.fork(baseName);
  return await inFork(work, state.fork);
}

async function inFork(work: Work, fork: Forge): Promise<Work> {
  const { job, standing } = work;
  const { branches, closed = [] } = await fork.look({ ...lookRequestOf(job), base: standing.baseName });
  return { ...work, branches: fork, standing: { ...standing, branches, closed } };
}

/** What would be written, part by part, against what it would be written on. */
function dry({ done }: State, work: Work): void {
  const { job, standing, base } = work;
  const parts = job.mode === "push" ? [job.whole] : job.parts;
  for (const part of parts) {
    const onBase = work.onBase(part);
    const dismissed = job.mode !== "pr" || changesNothing(onBase) ? undefined : dismissedBy(work, part, onBase);
    if (dismissed !== undefined) {
      done.set(part, leaveDismissed(work, onBase, dismissed));
      continue;
    }
    const open = standing.branches.find(({ name, pullRequest }) => name === part.branch && pullRequest !== undefined);
    done.set(part, {
      operation: "previewed",
      plan: planOn(open?.tree ?? base, part, job),
      ...(open?.pullRequest === undefined ? {} : { pullRequest: open.pullRequest }),
    });
  }
}

/** Milliseconds of the first wait at most, and of any. */
const [firstWait, longestWait] = [250, 10_000];

/** Any time up to one that doubles: those who failed together do not come back together (full jitter). */
async function wait(state: State, attempt: number): Promise<void> {
  const { job, forge } = state;
  tell(state, `Somebody else changed ${forge.repository} meanwhile: trying again.`);
  const most = Math.min(longestWait, firstWait * 2 ** (attempt - 1));
  await forge.pace.sleep(forge.pace.random() * most, job.request.signal);
}

function tell({ job: { request } }: State, sentence: string): void {
  requireGoing(request.signal);
  request.progress?.(sentence);
}
