import { existsSync } from "node:fs";
import { openGithub } from "../adapters/github/open-github.ts";
import { defined } from "../core/defined.ts";
import type { Forge } from "../publish/forge/ports.ts";
import type { Context } from "./context.ts";
import { namedToken } from "./token-env.ts";

type Env = Context["env"];

/** What a target is on GitHub. */
export interface ForgeTarget {
  /** `owner/name`. */
  readonly repository: string;
  /** Undefined where no variable has one. */
  readonly token: string | undefined;
}

/**
 * Whether a target is a repository on GitHub (or the Enterprise Server that the variables name): `owner/name` where no
 * folder is called so, or its https address. Throws `BazaarError` OPTION_INVALID where `tokenEnv` names an empty variable.
 */
export function forgeTargetOf(target: string, env: Env, tokenEnv: string | undefined): ForgeTarget | undefined {
  const repository = repositoryIn(target, env);
  return repository === undefined ? undefined : { repository, token: tokenIn(env, tokenEnv) };
}

const names = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/;

function repositoryIn(target: string, env: Env): string | undefined {
  if (names.test(target)) return existsSync(target) ? undefined : repositoryOf(target);
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return undefined;
  const { origin, pathname, username, search } = new URL(target);
  // An address with a login of its own is git's.
  if (origin !== serverOf(env) || username !== "" || search !== "") return undefined;
  return repositoryOf(pathname.slice(1));
}

function repositoryOf(path: string): string | undefined {
  const [, owner, name] = names.exec(path) ?? [];
  return owner === undefined || name === undefined ? undefined : `${owner}/${name}`;
}

/** Where its pages are: GITHUB_SERVER_URL, else what belongs to GITHUB_API_URL. */
function serverOf(env: Env): string {
  const server = env["GITHUB_SERVER_URL"] || env["GITHUB_API_URL"] || "https://github.com";
  return URL.canParse(server) ? new URL(server).origin.replace("://api.", "://") : "https://github.com";
}

function tokenIn(env: Env, tokenEnv: string | undefined): string | undefined {
  if (tokenEnv === undefined) return env["GH_TOKEN"]?.trim() || env["GITHUB_TOKEN"]?.trim() || undefined;
  return namedToken(env, tokenEnv, "Set it to the token, or leave --token-env out for GH_TOKEN and GITHUB_TOKEN.");
}

/** The repository behind a target. Throws as `openGithub` does. */
export function openForge({ env, signal, progress }: Context, repository: string, token: string): Forge {
  const isWorkflow = env["GITHUB_ACTIONS"] === "true";
  return openGithub(repository, {
    token,
    env,
    signal,
    onWait: (sentence) => progress(sentence),
    ...defined({
      apiUrl: env["GITHUB_API_URL"] || undefined,
      graphqlUrl: env["GITHUB_GRAPHQL_URL"] || undefined,
      workflowRepository: isWorkflow ? env["GITHUB_REPOSITORY"] : undefined,
    }),
  });
}
