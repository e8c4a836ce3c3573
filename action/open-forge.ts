import { openGithub } from "../src/adapters/github/open-github.ts";
import { defined } from "../src/core/defined.ts";
import { BazaarError } from "../src/core/errors.ts";
import type { Forge } from "../src/publish/forge/ports.ts";
import type { Inputs } from "./input-table.ts";
import { log } from "./log.ts";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The marketplace's repository on the GitHub that this run belongs to. Throws `BazaarError` OPTION_INVALID where no
 * repository is named, or no token for it.
 */
export function openForge(inputs: Inputs, env: Env, signal: AbortSignal): Forge {
  const { marketplace } = inputs;
  if (marketplace === undefined) {
    const fix = "Name its repository, owner/name; or set `mode` to none to make the image alone.";
    throw new BazaarError("OPTION_INVALID", "`marketplace` is missing: where shall the thin client go?", fix);
  }
  const [workflowRepository, apiUrl, graphqlUrl] = [
    env["GITHUB_REPOSITORY"],
    env["GITHUB_API_URL"] || undefined,
    env["GITHUB_GRAPHQL_URL"] || undefined,
  ];
  return openGithub(marketplace, {
    token: requireToken(marketplace, inputs, workflowRepository),
    env,
    signal,
    onWait: (sentence) => log(sentence),
    ...defined({ workflowRepository, apiUrl, graphqlUrl }),
  });
}

/** Whether the marketplace is the repository that the workflow is in. */
function isHere({ marketplace }: Inputs, repository = ""): boolean {
  return marketplace?.toLowerCase() === repository.toLowerCase();
}

/** The run's own token reaches its own repository and no other. */
export function marketplaceToken(inputs: Inputs, repository: string | undefined): string | undefined {
  return inputs["marketplace-token"] ?? (isHere(inputs, repository) ? inputs["github-token"] : undefined);
}

function requireToken(marketplace: string, inputs: Inputs, repository: string | undefined): string {
  const token = marketplaceToken(inputs, repository);
  if (token !== undefined) return token;
  const problem = isHere(inputs, repository)
    ? "There is no token for the marketplace: `github-token` is empty."
    : `\`marketplace-token\` is missing or empty, and this run's own token can't write to ${marketplace}.`;
  const fix =
    "Make one of a GitHub App (docs/action.md shows it), or a fine-grained one with Contents and Pull requests: Read and write; and see that the secret is there for this workflow.";
  throw new BazaarError("OPTION_INVALID", problem, fix);
}
