import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { BazaarError, isBazaarError } from "../../core/errors.ts";
import { git, gitText, tryGit } from "../git.ts";
import type { GitRemoteAccess } from "./git-remote.ts";

/** What is asked of a repository: a ref by its full name or `HEAD`, or a commit. */
export type Wanted = { readonly ref: string } | { readonly commit: string };

export interface FetchOptions {
  /** Bytes that may be downloaded. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds for one exchange. Its speed is not looked at: a remote that packs for long says that it lives in one byte a second.
   * @default 300_000
   */
  readonly timeoutMs?: number | undefined;
}

/** Milliseconds that a list of refs may take. */
const refsMs = 60_000;

/** Packs of many small fetches are slower to read than one; then it begins anew. */
const maxPacks = 30;

/**
 * Commits by ref, with `HEAD` and peeled tags (`refs/tags/v1^{}`), of refs whose name is asked for. Rejects as `git` does.
 */
export async function remoteRefs(
  access: GitRemoteAccess,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const args = [...access.args, "ls-remote", access.url, ...names];
  const text = await gitText(args, {
    cwd: access.env["HOME"] ?? ".",
    env: { ...access.env, ...access.secret },
    timeoutMs: refsMs,
    signal: signal!,
    maxOutputBytes: 16_777_216,
  });
  if (/^[0-9a-f]{64}\t/.test(text)) throw otherObjects();
  const found = text.split("\n").map((line) => line.split("\t"));
  return new Map(found.flatMap(([id = "", name = ""]) => (/^[0-9a-f]{40}$/.test(id) ? [[name, id] as const] : [])));
}

function otherObjects(): BazaarError {
  const fix = "Give a repository whose objects are named by SHA-1.";
  return new BazaarError("GIT_FAILED", "The repository names its objects by SHA-256, which is not read here.", fix);
}

/**
 * Fetches one commit without its history into a bare repository, which is made or begun anew where it is missing or
 * broken. Resolves with the commit's id. Rejects as `git` does, and with `BazaarError` SOURCE_TOO_LARGE.
 */
export async function fetchInto(
  repository: string,
  access: GitRemoteAccess,
  wanted: Wanted,
  options: FetchOptions,
): Promise<string> {
  if (packsIn(repository) > maxPacks) rmSync(repository, { recursive: true, force: true });
  const known = existsSync(join(repository, "HEAD"));
  try {
    return await fetchOnce(repository, access, wanted, options);
  } catch (error) {
    // A killed git leaves locks and half files. What says something about the remote would be said again.
    if (!known || !isBazaarError(error) || error.code !== "GIT_FAILED" || saysRemote(error)) throw error;
    rmSync(repository, { recursive: true, force: true, maxRetries: 3 });
    return await fetchOnce(repository, access, wanted, options);
  }
}

function saysRemote({ problem }: BazaarError): boolean {
  return /could not read|Authentication|error: [1-5]\d\d|resolve host|connect|took longer|couldn't find remote ref|not found/i.test(
    problem,
  );
}

const kept = "refs/bazaar/kept";

async function fetchOnce(
  repository: string,
  access: GitRemoteAccess,
  wanted: Wanted,
  options: FetchOptions,
): Promise<string> {
  await initBare(repository, access);
  if ("commit" in wanted) {
    if (await holds(repository, access, wanted.commit)) return wanted.commit;
    const direct = await tryFetch(repository, access, ["--depth", "1"], `+${wanted.commit}:${kept}`, options);
    // A server may give away the tips of branches only: then the commit is looked for in all of them.
    if (direct === undefined && (await holds(repository, access, wanted.commit))) return wanted.commit;
    if (direct === undefined)
      throw new BazaarError("GIT_FAILED", `${wanted.commit} is no commit.`, "Name the commit, not one of its files.");
    if (saysRemote(direct) && !/not our ref|unadvertised/i.test(direct.problem)) throw direct;
    const whole = await tryFetch(repository, access, shallowIn(repository), "+refs/*:refs/bazaar/all/*", options);
    if (whole !== undefined) throw whole;
    if (await holds(repository, access, wanted.commit)) return wanted.commit;
    throw new BazaarError(
      "GIT_FAILED",
      `The commit ${wanted.commit} is not in the repository.`,
      "Check the pin; a commit that was rewritten away is lost.",
    );
  }
  const failure = await tryFetch(repository, access, ["--depth", "1"], `+${wanted.ref}:${kept}`, options);
  if (failure !== undefined) throw failure;
  const parse = ["rev-parse", "--verify", "--quiet", `${kept}^{commit}`];
  const { exitCode, stdout } = await tryGit([...access.args, ...parse], { cwd: repository, env: access.env });
  if (exitCode === 0) return stdout.toString("utf8").trim();
  throw new BazaarError("GIT_FAILED", `"${wanted.ref}" leads to no commit.`, "Name a branch, or a tag of a commit.");
}

function shallowIn(repository: string): string[] {
  return existsSync(join(repository, "shallow")) ? ["--unshallow"] : [];
}

async function initBare(repository: string, access: GitRemoteAccess): Promise<void> {
  if (existsSync(join(repository, "HEAD"))) return;
  mkdirSync(repository, { recursive: true, mode: 0o700 });
  await git([...access.args, "init", "--quiet", "--bare", "--template=", "--initial-branch=none", "."], {
    cwd: repository,
    env: access.env,
  });
}

async function holds(repository: string, access: GitRemoteAccess, commit: string): Promise<boolean> {
  const { exitCode } = await tryGit([...access.args, "cat-file", "-e", `${commit}^{tree}`], {
    cwd: repository,
    env: access.env,
  });
  return exitCode === 0;
}

/** Undefined when it went well. Throws what is no word of git's. */
async function tryFetch(
  repository: string,
  access: GitRemoteAccess,
  how: readonly string[],
  refspec: string,
  { maxBytes, signal, timeoutMs = 300_000 }: FetchOptions,
): Promise<BazaarError | undefined> {
  const size = new AbortController();
  const before = bytesIn(repository);
  const watch = setInterval(() => {
    if (bytesIn(repository) - before > maxBytes) size.abort();
  }, 100);
  const stop = signal === undefined ? size.signal : AbortSignal.any([signal, size.signal]);
  const args = ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", ...how];
  try {
    await git([...access.args, ...args, access.url, refspec], {
      cwd: repository,
      env: { ...access.env, ...access.secret },
      timeoutMs,
      signal: stop,
    });
    if (bytesIn(repository) - before > maxBytes) throw tooLarge(maxBytes);
    return undefined;
  } catch (error) {
    if (size.signal.aborted && signal?.aborted !== true) {
      rmSync(repository, { recursive: true, force: true, maxRetries: 3 });
      throw tooLarge(maxBytes);
    }
    if (isBazaarError(error) && error.code === "GIT_FAILED") return error;
    throw error;
  } finally {
    clearInterval(watch);
  }
}

function tooLarge(maxBytes: number): BazaarError {
  const problem = `The download has more than ${maxBytes} bytes.`;
  return new BazaarError("SOURCE_TOO_LARGE", problem, "Raise `caps.bytes` of the source if that is right.");
}

function packFiles(repository: string): string[] {
  try {
    return readdirSync(join(repository, "objects", "pack"));
  } catch {
    return [];
  }
}

function packsIn(repository: string): number {
  return packFiles(repository).filter((name) => name.endsWith(".pack")).length;
}

function bytesIn(repository: string): number {
  const folder = join(repository, "objects", "pack");
  return packFiles(repository).reduce(
    (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}
