import { BazaarError } from "../../core/errors.ts";
import type { Forge } from "../../publish/forge/ports.ts";
import { systemClock } from "../system-clock.ts";
import { namesOf } from "./addresses.ts";
import { commitInChunks } from "./commit-in-chunks.ts";
import { addExtras } from "./extras.ts";
import { textAt } from "./file-at.ts";
import { forkOf } from "./fork.ts";
import { look } from "./look.ts";
import { requireMayWrite } from "./may-write.ts";
import { changePullRequest, openPullRequest } from "./pull-requests.ts";
import { createBranch, deleteBranch, moveBranches } from "./refs.ts";
import { Repository } from "./repository.ts";
import { freeBranches } from "./token-kind.ts";
import type { GithubOptions } from "./types.ts";

/**
 * The repository `owner/name` on GitHub, an Enterprise Server, or whatever speaks their API. Asks nothing yet. Throws
 * `BazaarError` OPTION_INVALID for a name, an address or a proxy that is none, and for a token that can't be one.
 */
export function openGithub(repository: string, options: GithubOptions): Forge {
  requireToken(options.token);
  return forgeOf(Repository.open(namesOf(repository), options), options);
}

function forgeOf(repository: Repository, options: GithubOptions): Forge {
  const { clock = systemClock } = options;
  return {
    repository: repository.name,
    pace: { random: () => clock.random(), sleep: (ms, signal) => repository.api.asker.sleep(ms, signal) },
    look: (request) => look(repository, request),
    requireMayWrite: (pullRequests) => requireMayWrite(repository, pullRequests),
    textAt: (at) => textAt(repository, at, options.apiUrl),
    commit: (commit) => commitInChunks(repository, commit),
    createBranch: (name, head) => createBranch(repository, name, head),
    moveBranch: async (name, from, to) => {
      const moved = await moveBranches(repository, [{ name, from, to }], true);
      if (moved.kind !== "protected") return moved.kind;
      throw new BazaarError("FORGE_REFUSED", `A rule forbids to move the branch ${name}: ${moved.said}`, freeBranches);
    },
    deleteBranch: (name) => deleteBranch(repository.signal?.aborted === true ? repository.lasting() : repository, name),
    openPullRequest: (wanted) => openPullRequest(repository, wanted),
    editPullRequest: (pull, change) => changePullRequest(repository, pull, change),
    closePullRequest: (pull, body) => changePullRequest(repository, pull, { state: "closed", body }),
    addExtras: (pull, extras) => addExtras(repository, pull, extras),
    forkOf: (owner) => forgeOf(repository.forkAt({ owner, repo: repository.place.repo }), options),
    fork: async (base) => forgeOf(await forkOf(repository, base), options),
  };
}

/** What a header can't hold would be refused in words that repeat it. */
function requireToken(token: string): void {
  if (/^[\u0021-\u007E]{1,4096}$/.test(token)) return;
  const problem =
    token === "" ? "The token for GitHub is empty." : "The token for GitHub holds a sign that no token has.";
  throw new BazaarError("OPTION_INVALID", problem, "Give it without quotes, spaces and line ends.");
}
