import type { Account } from "./accounts.ts";
import { noId } from "./git-store.ts";
import { headLabel, type PullRequest } from "./pull-request.ts";
import { Refusal, unprocessable } from "./refusal.ts";
import { headsPrefix, type Repository } from "./repository.ts";

export interface PullWish {
  readonly base: string;
  readonly headRepository: Repository;
  readonly head: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
  readonly maintainerCanModify: boolean;
}

/** Opens a pull request. Throws `Refusal` in the words of GitHub. */
export async function openPull(repository: Repository, author: Account, wish: PullWish): Promise<PullRequest> {
  const { base, headRepository, head } = wish;
  const baseId = await repository.head(base);
  const headId = await headRepository.head(head);
  if (baseId === undefined) throw invalid("base", `Base ref must be a branch`);
  if (headId === undefined) throw invalid("head", `Head sha can't be blank, Head ref must be a branch`);
  if ((await repository.store.between(baseId, headId)).length === 0)
    throw custom(`No commits between ${base} and ${head}`);
  const same = repository.pulls.some(
    (pull) => pull.state === "open" && pull.base === base && headLabel(pull) === headLabel(wish),
  );
  if (same) throw custom(`A pull request already exists for ${headLabel(wish)}.`);
  if (wish.title.trim() === "") throw unprocessable("Title can't be blank");
  if (wish.body.length > 65_536) throw unprocessable("Body is too long (maximum is 65536 characters)");
  const now = new Date();
  const pull: PullRequest = {
    ...wish,
    repository,
    author,
    headId,
    baseId,
    number: repository.pulls.length + 1,
    state: "open",
    merged: false,
    createdAt: now,
    updatedAt: now,
    closedAt: undefined,
    autoMerge: undefined,
    events: ["opened"],
    labels: new Set(),
    reviewers: new Set(),
    teamReviewers: new Set(),
    assignees: new Set(),
  };
  repository.pulls.push(pull);
  await repository.store.moveRefs([{ ref: pullRef(pull), to: headId }]);
  return pull;
}

export interface PullChange {
  readonly title?: string | null | undefined;
  readonly body?: string | null | undefined;
  readonly base?: string | null | undefined;
  readonly state?: "open" | "closed" | undefined;
  readonly maintainerCanModify?: boolean | null | undefined;
}

export async function editPull(pull: PullRequest, change: PullChange): Promise<void> {
  if (change.title?.trim() === "") throw unprocessable("Title can't be blank");
  if ((change.body?.length ?? 0) > 65_536) throw unprocessable("Body is too long (maximum is 65536 characters)");
  if (change.base !== undefined && change.base !== null) {
    if ((await pull.repository.head(change.base)) === undefined) throw invalid("base", "Base ref must be a branch");
    pull.base = change.base;
  }
  pull.title = change.title ?? pull.title;
  // Null takes the text away, absence leaves it.
  pull.body = change.body === undefined ? pull.body : (change.body ?? "");
  pull.maintainerCanModify = change.maintainerCanModify ?? pull.maintainerCanModify;
  if (change.title !== undefined || change.body !== undefined || change.base !== undefined) happened(pull, "edited");
  if (change.state === "closed") closePull(pull);
  if (change.state === "open") await reopen(pull);
}

export function closePull(pull: PullRequest, merged = false): void {
  if (pull.state === "closed") return;
  pull.state = "closed";
  pull.merged = merged;
  pull.closedAt = new Date();
  pull.autoMerge = undefined;
  happened(pull, "closed");
}

async function reopen(pull: PullRequest): Promise<void> {
  if (pull.state === "open") return;
  const headId = await pull.headRepository.head(pull.head);
  if (pull.merged || headId === undefined) throw unprocessable("Could not open the pull request.");
  // What GitHub says of a branch that was moved while it was closed.
  if (headId !== pull.headId) throw unprocessable("state cannot be changed. The branch was force-pushed or recreated.");
  pull.state = "open";
  pull.closedAt = undefined;
  happened(pull, "reopened");
}

export function toDraft(pull: PullRequest, draft: boolean): void {
  if (pull.draft === draft) return;
  pull.draft = draft;
  happened(pull, draft ? "converted_to_draft" : "ready_for_review");
}

export function happened(pull: PullRequest, event: string): void {
  pull.events.push(event);
  pull.updatedAt = new Date();
}

/**
 * What a branch's new place does to the pull requests from it and to it: a head that the base has gets it closed (that is
 * what resetting the branch does), a base that got the head makes it merged.
 */
export async function followBranch(among: Iterable<Repository>, moved: Repository, branch: string): Promise<void> {
  const pulls = [...among].flatMap((repository) => repository.pulls).filter((pull) => pull.state === "open");
  for (const pull of pulls) {
    if (pull.repository === moved && pull.base === branch) await followBase(pull);
    else if (pull.headRepository === moved && pull.head === branch) await followHead(pull);
  }
}

async function followBase(pull: PullRequest): Promise<void> {
  const baseId = await pull.repository.head(pull.base);
  if (baseId === undefined) return closePull(pull);
  pull.baseId = baseId;
  if (await pull.repository.store.isAncestor(pull.headId, baseId)) closePull(pull, true);
}

async function followHead(pull: PullRequest): Promise<void> {
  const headId = await pull.headRepository.head(pull.head);
  if (headId === undefined) return closePull(pull);
  if (headId === pull.headId) return;
  pull.headId = headId;
  await pull.repository.store.moveRefs([{ ref: pullRef(pull), to: headId }]);
  happened(pull, "synchronize");
  const baseId = (await pull.repository.head(pull.base)) ?? noId;
  if (await pull.repository.store.isAncestor(headId, baseId)) closePull(pull);
}

function pullRef(pull: PullRequest): string {
  return `refs/pull/${pull.number}/head`;
}

function invalid(field: string, message: string): Refusal {
  const errors = [{ resource: "PullRequest", field, code: "invalid" }];
  return unprocessable(message, { errors, restMessage: "Validation Failed" });
}

function custom(message: string): Refusal {
  const errors = [{ resource: "PullRequest", field: "", code: "custom", message }];
  return unprocessable(message, { errors, restMessage: "Validation Failed" });
}

/** Ref of a branch by its name, with or without what stands before it. */
export function branchRef(name: string): string {
  return name.startsWith(headsPrefix) ? name : `${headsPrefix}${name}`;
}
