import type { NewPullRequest, PullRequest } from "../../publish/forge/ports.ts";
import { isAlreadyThere, Refusal } from "./refusal.ts";
import type { Repository } from "./repository.ts";

/** What REST says of a pull request, as far as it is used. */
interface RestPull {
  readonly node_id: string;
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body: string | null;
  readonly draft?: boolean | undefined;
  readonly base: { readonly ref: string };
  readonly labels: readonly { readonly name?: string }[];
  readonly auto_merge: object | null;
  readonly mergeable?: boolean | null;
}

/** Opens it; one that is open from that branch to that base already is given instead. */
export async function openPullRequest(repository: Repository, wanted: NewPullRequest): Promise<PullRequest> {
  const { api, pulls } = repository;
  const make = async () =>
    pullRequestOf(await api.rest((request) => request("POST /repos/{owner}/{repo}/pulls", { ...pulls, ...wanted })));
  return await repository.asked("open a pull request", () =>
    api.asker.ask(make, { found: () => findOpen(repository, wanted) }).catch(async (error: unknown) => {
      const there = error instanceof Refusal && isAlreadyThere(error) ? await findOpen(repository, wanted) : undefined;
      if (there === undefined) throw error;
      return there;
    }),
  );
}

async function findOpen({ api, pulls }: Repository, { head, base }: NewPullRequest): Promise<PullRequest | undefined> {
  const owned = head.includes(":") ? head : `${pulls.owner}:${head}`;
  const wanted = { ...pulls, head: owned, base, state: "open" as const };
  const found = await api.asker.ask(() => api.rest((request) => request("GET /repos/{owner}/{repo}/pulls", wanted)));
  const [first] = found;
  return first === undefined ? undefined : pullRequestOf(first);
}

function pullRequestOf(pull: RestPull): PullRequest {
  const { mergeable } = pull;
  return {
    id: pull.node_id,
    number: pull.number,
    url: pull.html_url,
    title: pull.title,
    body: pull.body ?? "",
    draft: pull.draft === true,
    base: pull.base.ref,
    mergeable: mergeable === true ? "mergeable" : mergeable === false ? "conflicting" : "unknown",
    labels: pull.labels.flatMap(({ name }) => name ?? []),
    autoMerge: pull.auto_merge !== null,
  };
}

export interface PullRequestChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: "closed";
}

/** Title, body, or its end. Doing it twice changes nothing more. */
export async function changePullRequest(
  repository: Repository,
  { number }: PullRequest,
  change: PullRequestChange,
): Promise<void> {
  const { api, pulls } = repository;
  const wanted = { ...pulls, pull_number: number, ...change };
  await repository.asked("change a pull request", () =>
    api.asker.ask(() => api.rest((request) => request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", wanted))),
  );
}
