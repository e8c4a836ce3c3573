import type { Closing } from "../core/closing.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BazaarError } from "../core/errors.ts";
import { catalogPath } from "../marketplace/types.ts";
import { requireNoTwins } from "../publish/forge/case-twins.ts";
import { foldersTo } from "../publish/forge/layout.ts";
import type { MarketplaceChange, MarketplaceState, MarketplaceStore, WriteOutcome } from "../publish/ports.ts";
import { branchClash } from "./branch-clash.ts";
import { commitEnvironment, identityLine } from "./git-identity.ts";
import { importStream } from "./git-import-stream.ts";
import { catalogModeIn, headOf, marketplaceIn, modesIn, requireRealPaths } from "./git-objects.ts";
import { gitToken } from "./git-token.ts";
import { failed, gist, git, type GitOptions, gitText, tryGit, withoutCredentials } from "./git.ts";
import { requireSafePath } from "./safe-path.ts";

export interface GitMarketplaceOptions {
  /** Branch to read and push; one that does not exist is made from the remote's own. @default the one that the remote's HEAD names */
  readonly branch?: string;
  /** Milliseconds for one exchange with the remote. @default 300_000 */
  readonly timeoutMs?: number;
  /** Stops the exchange that goes on, with INTERRUPTED; nothing is pushed after it. @default nobody stops it */
  readonly signal?: AbortSignal;
  /** Presented to the URL's host alone (http and https), in the place of what git's own configuration has. @default none */
  readonly token?: string;
}

interface Remote extends GitMarketplaceOptions {
  readonly url: string;
  readonly timeoutMs: number;
}

/** A marketplace behind a git URL, and the temporary clone of it. */
export interface GitMarketplace extends MarketplaceStore, Closing {
  /** Another folder of what was read last, without a clone of its own; what is read first is read as by `read`. */
  readAlso(folder: string): Promise<MarketplaceState>;
  /** Git's modes of what lies directly in a folder of the same, by name; `""`: its root. */
  modesIn(folder: string): Promise<ReadonlyMap<string, string>>;
}

interface Clone {
  readonly dir: string;
  readonly branch: string;
  /** Undefined in an empty repository. */
  readonly head: string | undefined;
  /** The remote has no such branch yet: `head` is that of its own one. */
  readonly isNew: boolean;
}

/**
 * A marketplace behind a git URL. Each `read` takes a fresh shallow clone without a work tree, so that no hook, filter
 * or link of the marketplace acts on this machine; `write` makes one commit on top and pushes it. A push that comes too
 * late is `moved`; one that the remote's rules refuse rejects with `BazaarError` PUSH_REJECTED.
 */
export function gitMarketplace(url: string, options: GitMarketplaceOptions = {}): GitMarketplace {
  const remote: Remote = { timeoutMs: 300_000, ...options, url };
  requireUrl(url, options.branch);
  const root = mkdtempSync(join(tmpdir(), "bazaar-marketplace-"));
  let clone: Clone | undefined;
  let count = 0;
  const take = async () => {
    if (clone !== undefined) rmSync(clone.dir, { recursive: true, force: true });
    count += 1;
    clone = await takeClone(remote, join(root, String(count)));
    return clone;
  };
  return {
    read: async (folder) => readState(await take(), folder),
    readAlso: async (folder) => readState(clone ?? (await take()), folder),
    async modesIn(folder) {
      const { dir, head } = clone ?? (await take());
      return head === undefined ? new Map() : modesIn(dir, head, folder);
    },
    async write(change) {
      if (clone === undefined) throw new TypeError("A marketplace is read before it is written.");
      const commit = await makeCommit(clone, change);
      return push(clone, commit, remote);
    },
    // oxlint-disable-next-line typescript/require-await -- the protocol is asynchronous
    async [Symbol.asyncDispose]() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function requireUrl(url: string, branch: string | undefined): void {
  // A leading dash would be an option; "ext::" runs a command.
  if (url.startsWith("-") || /^[a-z]+::/i.test(url))
    throw new BazaarError(
      "OPTION_INVALID",
      "The marketplace's URL is none that is cloned here.",
      "Give an https or ssh URL.",
    );
  if (
    branch !== undefined &&
    !/^(?![-/.])(?!(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})$)(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\\p{Cc}]+(?<![/.])$/u.test(
      branch,
    )
  )
    throw new BazaarError(
      "OPTION_INVALID",
      `"${branch}" can't be a branch.`,
      "Give the branch's short name, e.g. main.",
    );
}

async function takeClone(remote: Remote, dir: string): Promise<Clone> {
  const { branch } = remote;
  const isNew = branch !== undefined && !(await cloneBranch(remote, branch, dir));
  if (isNew || branch === undefined) await git(cloneOf(remote, dir), exchange(remote));
  const ref = isNew ? `refs/heads/${branch}` : await gitText(["symbolic-ref", "HEAD"], { cwd: dir });
  return { dir, branch: ref, head: await headOf(dir), isNew };
}

function cloneOf({ url, token }: Remote, dir: string, ...more: readonly string[]): string[] {
  const shallow = ["--bare", "--depth=1", "--single-branch", "--no-tags", "--template=", "--quiet"];
  return [...gitToken(url, token).args, "clone", ...shallow, ...more, "--", url, dir];
}

function exchange({ url, token, timeoutMs, signal }: Remote): GitOptions {
  return { cwd: tmpdir(), timeoutMs, signal, env: gitToken(url, token).env };
}

/** Whether the remote has the branch; what it has under the name may also be a tag, which is none. */
async function cloneBranch(remote: Remote, branch: string, dir: string): Promise<boolean> {
  const args = cloneOf(remote, dir, `--branch=${branch}`);
  const { exitCode, stderr } = await tryGit(args, exchange(remote));
  if (exitCode === 0) {
    const isBranch = (await tryGit(["symbolic-ref", "--quiet", "HEAD"], { cwd: dir })).exitCode === 0;
    if (!isBranch) rmSync(dir, { recursive: true, force: true });
    return isBranch;
  }
  if (/Remote branch .* not found/.test(stderr)) return false;
  throw failed(args, stderr.trim() === "" ? `exit code ${exitCode}` : gist(stderr));
}

async function readState({ dir, head, branch, isNew }: Clone, folder: string): Promise<MarketplaceState> {
  const made = isNew ? { newBranch: shortName(branch) } : {};
  if (head === undefined) return { ...(await marketplaceIn(dir, head, folder)), ...made };
  await requireRealPaths(dir, head, folder);
  const listed = new Map<string, Iterable<string>>();
  for (const one of new Set([folder, catalogPath].flatMap(foldersTo)))
    listed.set(one, (await modesIn(dir, head, one)).keys().toArray());
  for (const path of [folder, catalogPath]) requireNoTwins(path, listed);
  return { ...(await marketplaceIn(dir, head, folder)), ...made };
}

/** Writes the commit straight into the clone's object store. */
async function makeCommit(clone: Clone, change: MarketplaceChange): Promise<string> {
  const { dir: cwd, head } = clone;
  requireSafePath(change.folder);
  for (const path of change.files.keys()) requireSafePath(path);
  const env = await commitEnvironment(cwd, change.author, change.fallbackAuthor);
  const author = await identityLine(cwd, env, "AUTHOR");
  const committer = await identityLine(cwd, env, "COMMITTER");
  const input = importStream({ ...change, catalogMode: await catalogModeIn(cwd, head) }, { head, author, committer });
  await git(["fast-import", "--quiet", "--date-format=now", "--done"], { cwd, input });
  return gitText(["rev-parse", "--verify", "refs/bazaar/publish"], { cwd });
}

/** What a remote says when somebody else was quicker; anything else is a rule that would refuse us again. */
const overtaken =
  /fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|already exists/i;

/** What a remote says of "a" where "a/b" is, and the other way round: no push ever makes the branch. */
const clashing = /'refs\/heads\/([^']+)' exists; cannot create|directory[ /]file conflict|refname conflict/i;

async function push({ dir: cwd, branch }: Clone, commit: string, remote: Remote): Promise<WriteOutcome> {
  const args = [...gitToken(remote.url, remote.token).args, "push", "--porcelain", "origin", `${commit}:${branch}`];
  const { exitCode, stdout, stderr } = await tryGit(args, { ...exchange(remote), cwd });
  if (exitCode === 0) return { kind: "written", commit, pushed: true };
  const line = stdout
    .toString("utf8")
    .split("\n")
    .find((one) => one.startsWith("!"));
  if (line === undefined) throw failed(["push"], gist(stderr));
  const clash = clashing.exec(`${line} ${stderr}`);
  if (clash !== null) throw branchClash(shortName(branch), clash[1]);
  if (overtaken.test(line)) return { kind: "moved" };
  const said = withoutCredentials(`${line.split("\t").at(-1) ?? ""} ${remoteWords(stderr)}`.trim());
  throw new BazaarError(
    "PUSH_REJECTED",
    `The marketplace refused the push to ${shortName(branch)}: ${said}.`,
    "Check that you may push to this branch; where it is protected, push to another one with --branch, which is made where it is missing, and open a pull request.",
  );
}

function shortName(ref: string): string {
  return ref.replace("refs/heads/", "");
}

function remoteWords(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => line.startsWith("remote: "));
  return lines
    .map((line) => line.slice("remote: ".length).trim())
    .join(" ")
    .slice(0, 500);
}
