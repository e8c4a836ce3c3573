import { existsSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { BazaarError } from "../core/errors.ts";
import { catalogPath } from "../marketplace/types.ts";
import { isJunk } from "./foreign-files.ts";
import { committing, identityLine } from "./git-identity.ts";
import { failed, git, type GitOutcome, gitText, gist, tryGit } from "./git.ts";
import { named } from "./output-state.ts";

/** A work tree, and how commits are made in it. */
export interface Committing {
  /** Top of the work tree. */
  readonly cwd: string;
  /** What `commitEnvironment` gives. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
}

/** Whether the folder is the top of a git work tree. A folder inside one may be anything, also ignored on purpose. */
export async function isWorkTreeTop(folder: string): Promise<boolean> {
  // Also spares a machine without git the question.
  if (!existsSync(join(folder, ".git"))) return false;
  const { exitCode, stdout } = await tryGit(["rev-parse", "--show-toplevel"], { cwd: folder });
  return exitCode === 0 && realpathSync(stdout.toString("utf8").replace(/\r?\n$/, "")) === realpathSync(folder);
}

/** Short name of the branch that is checked out, also one without a commit yet; undefined where none is. */
export async function currentBranch(folder: string): Promise<string | undefined> {
  const { exitCode, stdout } = await tryGit(["symbolic-ref", "--quiet", "HEAD"], { cwd: folder });
  return exitCode === 0 ? stdout.toString("utf8").trim().replace("refs/heads/", "") : undefined;
}

type Asking = Pick<Committing, "cwd" | "signal">;

/** Refuses before anything is written: no author for a commit. */
export async function requireIdentity({ cwd, env }: Committing): Promise<void> {
  await identityLine(cwd, env, "AUTHOR");
  await identityLine(cwd, env, "COMMITTER");
}

/** Refuses before anything is written: somebody's open changes in the catalog or folder, or files there that git ignores. */
export async function requireCommittable(asking: Asking, folder: string): Promise<void> {
  const { open, ignored } = await changesIn(asking, folder);
  const [first] = open;
  if (first !== undefined)
    throw new BazaarError(
      "GIT_FAILED",
      `The marketplace has changes that are not committed: ${first.trim()}.`,
      "Commit, stash or undo them, then publish again.",
    );
  // No commit has them, and replacing the folder would delete the only copy.
  const lost = ignored.filter((path) => path !== catalogPath);
  if (lost.length === 0) return;
  throw new BazaarError(
    "OUTPUT_EXISTS",
    `The marketplace's folder "${folder}" holds what git ignores and this tool did not write: ${named(lost)}.`,
    "Move or remove that, then publish again.",
  );
}

/** Whether the catalog or folder is something else than the last commit has, also by files that git ignores. */
export async function differsFromHead(asking: Asking, folder: string): Promise<boolean> {
  const { open, ignored } = await changesIn(asking, folder);
  return open.length + ignored.length > 0;
}

interface Changes {
  /** Two letters and a path each. */
  readonly open: readonly string[];
  /** Paths; a folder of nothing else with a slash behind it. */
  readonly ignored: readonly string[];
}

async function changesIn({ cwd, signal }: Asking, folder: string): Promise<Changes> {
  const status = ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--ignored=matching"];
  const output = await git([...status, "--", folder, catalogPath], { cwd, signal });
  const lines = output.toString("utf8").split("\0");
  const isIgnored = (line: string) => line.startsWith("!! ");
  return {
    open: lines.filter((line) => line !== "" && !isIgnored(line)),
    ignored: lines
      .filter(isIgnored)
      .map((line) => line.slice(3))
      .filter((path) => !isJunk(path)),
  };
}

/**
 * Commits the paths as they lie there, and nothing else that is staged or changed. Undefined when they are as in the
 * last commit (git may store other bytes than lie on the disk: line ends, attributes).
 */
export async function commitPaths(
  { cwd, env, signal }: Committing,
  paths: readonly string[],
  message: string,
): Promise<string | undefined> {
  // -f: a global ignore list often names .mcp.json or .claude-plugin.
  await git(["add", "--all", "--force", "--", ...paths], { cwd, signal });
  const { exitCode } = await tryGit(["diff", "--cached", "--quiet", "--", ...paths], { cwd, signal });
  if (exitCode === 0) return undefined;
  const commit = ["commit", "--quiet", "--message", message, "--only", "--", ...paths];
  const made = await tryGit(committing(commit), { cwd, env, signal });
  if (made.exitCode !== 0) throw await refusal(cwd, made);
  // Made is made: from here on nothing is stopped.
  return gitText(["rev-parse", "HEAD"], { cwd });
}

/** Lines of a hook that are repeated. */
const hookLines = 10;

/** Why there is no commit. Git ends with 128 for errors of its own and with 1 when a hook refuses, without a word. */
async function refusal(cwd: string, { exitCode, stderr }: GitOutcome): Promise<BazaarError> {
  const hooks = exitCode === 1 ? await commitHooks(cwd) : [];
  if (hooks.length === 0) return failed(["commit"], stderr.trim() === "" ? `exit code ${exitCode}` : gist(stderr));
  const lines = stderr.split("\n").map((line) => line.trim());
  const said = lines.filter((line) => line !== "").slice(-hookLines);
  const words = said.length === 0 ? "it said nothing" : said.join("; ").slice(-2000).replace(/\.$/, "");
  return new BazaarError(
    "GIT_FAILED",
    `A hook of the repository (${hooks.join(" or ")}) refused the commit: ${words}.`,
    "Do what the hook asks for, then publish again; `git commit` in that folder runs the same hook.",
  );
}

/** Hooks of the repository that can refuse a commit. */
async function commitHooks(cwd: string): Promise<string[]> {
  const { exitCode, stdout } = await tryGit(["rev-parse", "--git-path", "hooks"], { cwd });
  if (exitCode !== 0) return [];
  const folder = resolve(cwd, stdout.toString("utf8").replace(/\r?\n$/, ""));
  return ["pre-commit", "prepare-commit-msg", "commit-msg"].filter((name) => existsSync(join(folder, name)));
}

/** Takes the paths back to what the last commit has, in the index only; nothing stops it. */
export async function unstage(cwd: string, paths: readonly string[]): Promise<void> {
  // Also where another git works on the index, so that nothing of ours got into it.
  const { exitCode } = await tryGit(["diff", "--cached", "--quiet", "--", ...paths], { cwd });
  if (exitCode !== 0) await git(["reset", "--quiet", "--", ...paths], { cwd });
}
