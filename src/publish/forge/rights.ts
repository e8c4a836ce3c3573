import { BazaarError } from "../../core/errors.ts";
import type { Job } from "./job.ts";
import type { ForgeTree, RepositoryRight, Standing } from "./ports.ts";

const ranks: readonly RepositoryRight[] = ["none", "read", "triage", "write", "maintain", "admin"];

/**
 * What can be known before any work: throws `BazaarError` FORGE_REFUSED where the token may not do what the job needs,
 * with the setting that cures it, or where the repository takes no changes; OPTION_INVALID or MARKETPLACE_INVALID where the
 * branch is missing. Returns what the branch has.
 */
export function requireRights(standing: Standing, job: Job, repository: string): ForgeTree {
  const wanted = job.request.fork === true ? "read" : "write";
  if (standing.archived)
    throw new BazaarError(
      "FORGE_REFUSED",
      `${repository} is archived, so nothing can be written there.`,
      "Have it unarchived (Settings → General → Danger Zone), or publish to another marketplace.",
    );
  if (ranks.indexOf(standing.right) < ranks.indexOf(wanted)) throw missingRight(standing, job, repository);
  return requireBranch(standing, job, repository);
}

function requireBranch(
  { base, baseName, defaultBranch }: Standing,
  { request, parts }: Job,
  repository: string,
): ForgeTree {
  if (base === undefined)
    throw request.base === undefined || request.base === defaultBranch
      ? new BazaarError(
          "MARKETPLACE_INVALID",
          `${repository} has no commit on its own branch, so it is no marketplace.`,
          "Commit a .claude-plugin/marketplace.json there first.",
        )
      : new BazaarError(
          "OPTION_INVALID",
          `${repository} has no branch "${request.base}".`,
          `Leave the base out to publish to its own branch, which is "${defaultBranch}" now.`,
        );
  const taken = parts.find(({ branch }) => branch === baseName || branch === defaultBranch);
  if (taken === undefined) return base;
  throw new BazaarError(
    "OPTION_INVALID",
    `A pull request's branch would be "${taken.branch}", which is ${taken.branch === baseName ? "published to" : "the repository's own"}.`,
    "Name another branch, e.g. bazaar/{plugin}.",
  );
}

function missingRight(standing: Standing, job: Job, repository: string): BazaarError {
  const { right, login } = standing;
  const holder = login === undefined ? "The token" : `The token of ${login}`;
  const may = right === "none" ? "can't even read" : `may only ${right === "triage" ? "triage" : "read"}`;
  // GitHub does not tell what is not there from what may not be seen.
  const there = right === "none" ? ", or there is no such repository" : "";
  const need = job.request.fork === true ? "from a fork needs the right to read" : "needs the right to write";
  const problem = `${holder} ${may} ${repository}${there}, and publishing ${need}.`;
  return new BazaarError("FORGE_REFUSED", problem, cure(standing, job, repository), { details: { right } });
}

/** Which setting gives the right, by what the login says of the token's kind. */
function cure({ login, right }: Standing, { mode, request }: Job, repository: string): string {
  const permissions = `Contents: Read and write${mode === "push" ? "" : " and Pull requests: Read and write"}`;
  if (login === "github-actions[bot]")
    return `A workflow's GITHUB_TOKEN reaches its own repository only, and there what \`permissions:\` of the job gives (contents: write${mode === "push" ? "" : ", pull-requests: write"}). For ${repository} make a GitHub App's token or a fine-grained one with ${permissions}, and give it as marketplace-token.`;
  if (login === undefined || login.endsWith("[bot]"))
    return `Give the App the repository permissions ${permissions} (its settings → Permissions & events), have the new permissions accepted, install it on ${repository}, and name that repository where the token is made.`;
  const fork =
    mode === "push" || right === "none"
      ? ""
      : ", or publish from a fork (--fork, `fork` in code), which needs the right to read only";
  return `${right === "none" ? "Look at the name first. " : ""}${login} needs the role ${request.fork === true ? "Read" : "Write"} in ${repository}${fork}. A fine-grained token has to name that repository and have ${permissions} (Settings → Developer settings → Fine-grained tokens); a classic one has to have the scope repo.`;
}
