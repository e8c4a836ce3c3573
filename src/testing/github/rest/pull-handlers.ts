import { forbidden, mayWrite, requireOpening, rightOf } from "../access.ts";
import { editPull, happened, openPull, type PullChange } from "../pull-life.ts";
import { nodeId } from "../node-id.ts";
import { headLabel, type PullRequest } from "../pull-request.ts";
import { notFound, Refusal, unprocessable } from "../refusal.ts";
import type { Repository } from "../repository.ts";
import { created, type Handler, ok, page, type RestCall } from "./call.ts";
import { commitBody } from "./git-body.ts";
import { fullPullBody, issueBody, labelBody, pullBody } from "./pull-body.ts";

export const pullHandlers: Readonly<Record<string, Handler>> = {
  "pulls/list": (call) => {
    const { query, state } = call;
    const wanted = query.get("state") ?? "open";
    const found = call.repository.pulls.filter(
      (pull) =>
        (wanted === "all" || pull.state === wanted) &&
        (query.get("head") ?? headLabel(pull)) === headLabel(pull) &&
        (query.get("base") ?? pull.base) === pull.base,
    );
    const seen = state.faults.forRead("unseen-pull-request") ? [] : found;
    const sorted = query.get("direction") === "asc" ? seen : seen.toReversed();
    return page(
      call,
      sorted.map((pull) => pullBody(state, pull)),
    );
  },
  "pulls/create": create,
  "pulls/get": async (call) => ok(await fullPullBody(call.state, pullOf(call))),
  "pulls/update": async (call) => {
    const pull = pullOf(call);
    requireChange(call, pull);
    const { maintainer_can_modify: maintainerCanModify, ...change } = call.body as PullChange & {
      maintainer_can_modify?: boolean;
    };
    await editPull(pull, { ...change, maintainerCanModify });
    return ok(await fullPullBody(call.state, pull));
  },
  "pulls/list-commits": async (call) => {
    const { repository, baseId, headId } = pullOf(call);
    const ids = (await repository.store.between(baseId, headId)).toReversed();
    const commits = await Promise.all(ids.map(async (id) => ({ id, commit: await repository.store.commit(id) })));
    return page(
      call,
      commits.flatMap(({ id, commit }) => (commit === undefined ? [] : [commitBody(call, id, commit)])),
    );
  },
  "pulls/request-reviewers": (call) => {
    const { reviewers = [], team_reviewers: teams = [] } = call.body as Record<string, readonly string[]>;
    const pull = changedPull(call);
    requireWork(call);
    const strange = reviewers.filter((login) => !call.repository.collaborators.has(login));
    const unknown = teams.filter((slug) => !call.repository.teams.includes(slug));
    if (strange.length > 0)
      throw unprocessable(
        "Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.",
      );
    if (unknown.length > 0) throw unprocessable("Could not resolve to a node with the global id of a team.");
    if (reviewers.includes(pull.author.login))
      throw unprocessable("Review cannot be requested from pull request author.");
    for (const login of reviewers) pull.reviewers.add(login);
    for (const slug of teams) pull.teamReviewers.add(slug);
    happened(pull, "review_requested");
    return created(pullBody(call.state, pull));
  },
  "issues/add-labels": (call) => {
    // Seen: googleapis/release-please#2782.
    const errors = [{ resource: "Label", code: "unprocessable", field: "data", message: "Issue not found" }];
    const pull = changedPull(call, unprocessable("Issue not found", { errors, restMessage: "Validation Failed" }));
    requireWork(call);
    const { labels } = call.body as { labels: readonly (string | { readonly name: string })[] };
    const names = (Array.isArray(call.body) ? (call.body as readonly string[]) : labels).map((one) =>
      typeof one === "string" ? one : one.name,
    );
    for (const name of names) {
      // A label that is not there yet is made by it.
      call.repository.labels.add(name);
      pull.labels.add(name);
    }
    happened(pull, "labeled");
    return ok([...pull.labels].map((name) => labelBody(call.state, call.repository, name)));
  },
  "issues/list-labels-for-repo": (call) =>
    page(
      call,
      [...call.repository.labels].map((name) => labelBody(call.state, call.repository, name)),
    ),
  "issues/add-assignees": (call) => {
    const pull = changedPull(call, notFound("Not Found"));
    requireWork(call);
    const { assignees = [] } = call.body as { assignees?: readonly string[] };
    // Whoever can't be given work is left out without a word.
    for (const login of assignees) if (call.repository.collaborators.has(login)) pull.assignees.add(login);
    happened(pull, "assigned");
    return created(issueBody(call.state, pull));
  },
};

async function create(call: RestCall) {
  const body = call.body as {
    title?: string;
    head: string;
    base: string;
    body?: string;
    draft?: boolean;
    maintainer_can_modify?: boolean;
  };
  const colon = body.head.indexOf(":");
  const headRepository = colon === -1 ? call.repository : forkOf(call, body.head.slice(0, colon));
  if (call.actor === undefined) throw new Refusal(401, "UNAUTHORIZED", "Requires authentication");
  requireOpening(call.actor, call.repository, headRepository);
  const pull = await openPull(call.repository, call.actor.account, {
    base: body.base,
    headRepository,
    head: body.head.slice(colon + 1),
    title: body.title ?? "",
    body: body.body ?? "",
    draft: body.draft ?? false,
    maintainerCanModify: body.maintainer_can_modify ?? false,
  });
  return created(await fullPullBody(call.state, pull));
}

function forkOf({ state, repository }: RestCall, owner: string): Repository {
  return state.inNetworkOf(repository, state.accounts.of(owner)) ?? repository;
}

function pullOf({ state, repository, parameters }: RestCall): PullRequest {
  const found = repository.pulls.find(({ number }) => number === Number(parameters["pull_number"]));
  if (found === undefined || state.faults.forRead("unseen-pull-request")) throw notFound("Not Found");
  return found;
}

/**
 * For a change of what belongs to it. Labels and the like are of the issue that every pull request is; `unseen` is what a
 * replica says that has not heard of it.
 */
function changedPull({ state, repository, parameters }: RestCall, unseen?: Refusal): PullRequest {
  const number = Number(parameters["issue_number"] ?? parameters["pull_number"]);
  const found = repository.pulls.find((pull) => pull.number === number);
  if (found === undefined) throw notFound("Not Found");
  if (!state.faults.forRead("unseen-pull-request")) return found;
  const node = nodeId("PR", repository.id, number);
  throw unseen ?? unprocessable(`Could not resolve to a node with the global id of '${node}'.`);
}

function requireChange(call: RestCall, pull: PullRequest): void {
  if (call.actor?.account !== pull.author && !mayWrite(call.actor, call.repository))
    throw forbidden(call.actor, "UpdatePullRequest");
}

/** Labels, reviewers and assignees want more than reading; triage is enough. */
function requireWork(call: RestCall): void {
  if (["none", "read"].includes(rightOf(call.actor, call.repository))) throw forbidden(call.actor, "UpdatePullRequest");
}
