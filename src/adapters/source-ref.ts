import type { SourceRef } from "../image/tags.ts";
import { tryGit } from "./git.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** Whether this runs in a CI that says in variables what the commit is called. */
export function namesCommit(env: Env): boolean {
  return env["GITHUB_ACTIONS"] === "true" || env["GITLAB_CI"] === "true";
}

/**
 * What the commit at hand is called: by GitHub's or GitLab's variables, else by git (a tag on the commit before the
 * branch). Undefined where nothing names it, e.g. outside a repository.
 */
export async function sourceRef(directory: string, env: Env, signal?: AbortSignal): Promise<SourceRef | undefined> {
  const named = env["GITHUB_REF"] === undefined ? gitLabRef(env) : gitHubRef(env["GITHUB_REF"]);
  return named ?? (await gitRef(directory, signal));
}

/** URL of the source by GitHub's or GitLab's variables; undefined elsewhere. It never holds a user or password. */
export function sourceUrl(env: Env): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, CI_PROJECT_URL: project } = env;
  const url = server !== undefined && repository !== undefined ? `${server}/${repository}` : project;
  return url !== undefined && /^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/.test(url) ? url : undefined;
}

function gitHubRef(ref: string): SourceRef | undefined {
  const [, kind, name = ""] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(ref) ?? [];
  if (kind === "heads") return { kind: "branch", name };
  if (kind === "tags") return { kind: "tag", name };
  return kind === "pull" ? pullRef(/^(\d+)\/(?:merge|head)$/.exec(name)?.[1]) : undefined;
}

function gitLabRef(env: Env): SourceRef | undefined {
  const { CI_COMMIT_TAG: tag, CI_COMMIT_BRANCH: branch, CI_MERGE_REQUEST_IID: request } = env;
  if (tag !== undefined && tag !== "") return { kind: "tag", name: tag };
  if (request !== undefined) return pullRef(request);
  return branch === undefined || branch === "" ? undefined : { kind: "branch", name: branch };
}

function pullRef(text: string | undefined): SourceRef | undefined {
  return text !== undefined && /^[1-9]\d{0,11}$/.test(text) ? { kind: "pull", number: Number(text) } : undefined;
}

async function gitRef(directory: string, signal: AbortSignal | undefined): Promise<SourceRef | undefined> {
  const ask = async (...args: string[]) => {
    const { exitCode, stdout } = await tryGit(args, { cwd: directory, signal, timeoutMs: 10_000 });
    return exitCode === 0 ? stdout.toString("utf8").trim() : "";
  };
  const tag = await ask("describe", "--tags", "--exact-match");
  if (tag !== "") return { kind: "tag", name: tag };
  const branch = await ask("symbolic-ref", "--short", "HEAD");
  return branch === "" ? undefined : { kind: "branch", name: branch };
}
