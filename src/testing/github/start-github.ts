import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { git, gitText } from "../../adapters/git.ts";
import type { Control } from "./control.ts";
import { graphqlPath, restPrefix } from "./paths.ts";
import type { ControlAnswer, Ready } from "./messages.ts";
import type { GithubOptions } from "./types.ts";

/** Calls go to another process, so each is a promise. */
type Remote = {
  readonly [Name in keyof Control]: (...args: Parameters<Control[Name]>) => Promise<Awaited<ReturnType<Control[Name]>>>;
};

/** A GitHub in its own process on loopback, with a real bare repository behind each `owner/name`. */
export interface Github extends Remote, AsyncDisposable {
  /** For GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  /** For GITHUB_API_URL: of the form that GitHub Enterprise Server has. */
  readonly apiUrl: string;
  /** For GITHUB_GRAPHQL_URL. */
  readonly graphqlUrl: string;
  /** For a real `git clone`; with the token in it where one is given. */
  gitUrl(repository: string, token?: string): string;
  /** The text of a file. @param branch @default "main" */
  read(repository: string, path: string, branch?: string): Promise<string>;
  /** Paths of all files, sorted. @param branch @default "main" */
  list(repository: string, branch?: string): Promise<string[]>;
  /** First lines of the commits, newest first. @param branch @default "main" */
  log(repository: string, branch?: string): Promise<string[]>;
}

/** Starts it; `await using` ends it and removes its repositories. Rejects when it does not come up. */
export async function startGithub(options: GithubOptions): Promise<Github> {
  // Flags of the test runner mean nothing to it.
  const child = fork(join(import.meta.dirname, "server.ts"), { execArgv: [], serialization: "advanced" });
  const ready = Promise.race([once(child, "message"), once(child, "exit").then(failed)]);
  child.send(options);
  const [{ origin }] = (await ready) as [Ready];
  const control = remote(child);
  const show = async (repository: string, args: readonly string[]) =>
    gitText(args, { cwd: await control.directory(repository) });
  return {
    ...control,
    serverUrl: origin,
    apiUrl: `${origin}${restPrefix}`,
    graphqlUrl: `${origin}${graphqlPath}`,
    gitUrl: (repository, token) => {
      const user = token === undefined ? "" : `x-access-token:${token}@`;
      return `${origin.replace("://", `://${user}`)}/${repository}.git`;
    },
    read: async (repository, path, branch = "main") => {
      const cwd = await control.directory(repository);
      return (await git(["show", `refs/heads/${branch}:${path}`], { cwd })).toString("utf8");
    },
    list: async (repository, branch = "main") =>
      (await show(repository, ["ls-tree", "-r", "--name-only", `refs/heads/${branch}`])).split("\n"),
    log: async (repository, branch = "main") =>
      (await show(repository, ["log", "--format=%s", `refs/heads/${branch}`])).split("\n"),
    [Symbol.asyncDispose]: () => stop(child),
  };
}

function failed(): never {
  throw new Error("The stand-in for GitHub ended before it answered: see what it wrote to stderr.");
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.disconnect();
  await gone;
}

/** The functions of the control, each a message and its answer. */
function remote(child: ChildProcess): Remote {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  child.on("message", (message) => {
    const answer = message as ControlAnswer;
    const call = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("problem" in answer) call?.reject(new Error(answer.problem));
    else call?.resolve(answer.value);
  });
  child.once("exit", () => {
    for (const { reject } of waiting.values()) reject(new Error("The stand-in for GitHub has ended."));
  });
  let count = 0;
  const call = (name: string, args: readonly unknown[]) => {
    const id = (count += 1);
    const { promise, ...settle } = Promise.withResolvers<unknown>();
    waiting.set(id, { promise, ...settle });
    child.send({ id, name, args });
    return promise;
  };
  const handlers = controlNames.map((name) => [name, (...args: readonly unknown[]) => call(name, args)]);
  return Object.fromEntries(handlers) as Remote;
}

/** The compiler says when one is missing or too many. */
const controlNames = Object.keys({
  fault: true,
  clearFaults: true,
  requests: true,
  clearRequests: true,
  findings: true,
  clearFindings: true,
  addToken: true,
  addRepository: true,
  addFork: true,
  removeRepository: true,
  directory: true,
  commit: true,
  moveBranch: true,
  protect: true,
  change: true,
  pullRequests: true,
  editPullRequest: true,
  closePullRequest: true,
  mergePullRequest: true,
} satisfies Record<keyof Control, true>);
