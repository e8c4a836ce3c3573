import { existsSync } from "node:fs";
import { BazaarError, messageOf } from "../core/errors.ts";
import { gitEnvironment, type MoreEnvironment } from "./git-environment.ts";
import { runProgram } from "./program.ts";

export interface GitOptions {
  /** Working folder of the command. */
  readonly cwd: string;
  /** Bytes for stdin. @default none */
  readonly input?: string | Uint8Array;
  /** Milliseconds until git and what it started are killed. @default 120_000 */
  readonly timeoutMs?: number;
  /** Bytes of stdout, over which git is killed; 1 or more. @default 268_435_456 (256 MiB) */
  readonly maxOutputBytes?: number;
  /** More environment. @default {} */
  readonly env?: MoreEnvironment;
  /** Ends git and what it started. @default nobody stops it */
  readonly signal?: AbortSignal | undefined;
}

export interface GitOutcome {
  /** -1 when a signal ended it. */
  readonly exitCode: number;
  readonly stdout: Buffer;
  /** Its last 64 KiB in whole lines; credentials and queries in URLs are taken out. */
  readonly stderr: string;
}

/**
 * Runs the real git without a shell, without prompts, and in a session of its own, so that neither it nor ssh can ask
 * on a terminal. Credential helpers, ssh keys and the user's configuration work as usual. Rejects with `BazaarError`
 * GIT_MISSING, GIT_FAILED (too slow, too much output) or INTERRUPTED; an exit code other than 0 is a result.
 */
export async function tryGit(args: readonly string[], options: GitOptions): Promise<GitOutcome> {
  const { cwd, input, timeoutMs = 120_000, maxOutputBytes = 256 * 1024 * 1024, env, signal } = options;
  if (signal?.aborted === true) throw interrupted(args);
  if (!existsSync(cwd)) throw failed(args, `there is no folder "${cwd}"`);
  const limits = { input, timeoutMs, maxOutputBytes, signal };
  const { why, exitCode, stdout, stderr } = await runProgram("git", args, {
    cwd,
    env: gitEnvironment(env),
    ...limits,
  }).catch((error: Error) => {
    throw notStarted(error);
  });
  if (why === "abort") throw interrupted(args);
  if (why === "timeout") throw failed(args, `it took longer than ${timeoutMs / 1000} s`);
  if (why === "output") throw failed(args, `its output has more than ${maxOutputBytes} bytes`);
  return { exitCode, stdout, stderr: withoutCredentials(stderr) };
}

/** Like `tryGit`, and rejects with GIT_FAILED when git does not end with 0. Resolves to its stdout. */
export async function git(args: readonly string[], options: GitOptions): Promise<Buffer> {
  const { exitCode, stdout, stderr } = await tryGit(args, options);
  if (exitCode === 0) return stdout;
  throw failed(args, stderr.trim() === "" ? `exit code ${exitCode}` : gist(stderr));
}

/** Like `git`, as text without the line break at its end. */
export async function gitText(args: readonly string[], options: GitOptions): Promise<string> {
  return (await git(args, options)).toString("utf8").replace(/\r?\n$/, "");
}

/** The text with user, password, query and fragment of every URL taken out: each of them may hold a token. */
export function withoutCredentials(text: string): string {
  // Without the scheme: its letters would be tried again from each of them, and the remote may send many.
  return text.replaceAll(/:\/\/[^\s/'"]*@/g, "://").replaceAll(/:\/\/\S*/g, withoutQuery);
}

function withoutQuery(url: string): string {
  const at = url.search(/[?#]/);
  // Git puts URLs in quotes; the closing one and the punctuation behind it stay.
  return at === -1 ? url : url.slice(0, at) + (/['"]?[:;,.)]*$/.exec(url.slice(at))?.[0] ?? "");
}

function interrupted(args: readonly string[]): BazaarError {
  return new BazaarError("INTERRUPTED", `git ${commandOf(args)} was stopped.`, "Start it again.");
}

function notStarted(error: Error & { code?: string }): BazaarError {
  if (error.code !== "ENOENT") return failed([], messageOf(error));
  return new BazaarError("GIT_MISSING", "git is not installed.", "Install git, and see that it is in your PATH.");
}

/** `BazaarError` GIT_FAILED with a fix that fits what git said. */
export function failed(args: readonly string[], said: string): BazaarError {
  const reason = withoutCredentials(said).replace(/\.$/, "");
  return new BazaarError("GIT_FAILED", `git ${commandOf(args)} failed: ${reason}.`, fixFor(said));
}

/** The git command's own word, behind `-c key=value`. */
function commandOf(args: readonly string[]): string {
  const at = args.findIndex((arg, index) => !arg.startsWith("-") && args[index - 1] !== "-c");
  return args[at] ?? "";
}

const fixes: readonly (readonly [RegExp, string])[] = [
  [
    /tell me who you are|auto-detection is disabled|empty ident|no (?:email|name) was given/i,
    "Set user.name and user.email in git (the library takes an `author` too).",
  ],
  [
    /could not read (?:Username|Password)|Authentication failed|Permission denied \(publickey|HTTP (?:401|403)|error: 40[13]/i,
    "Set up access: a git credential helper, an ssh key, or a token in the URL. Nothing is asked for here.",
  ],
  [/Host key verification failed/i, "Let ssh know the host first: connect to it once by hand."],
  [
    /could not resolve host|failed to connect|could not connect|connection (?:refused|timed out|reset)|network is unreachable/i,
    "Check the host in the URL, and the network.",
  ],
  [/not found|does not exist|not appear to be a git repository/i, "Check the URL, and that you may read it."],
  [
    /\.lock'?: File exists|Another git process/i,
    "Another git is at work there, or one was killed: when none runs any more, remove the lock file that is named.",
  ],
  [/No space left on device|Disk quota exceeded/i, "Make room on the disk, then try again."],
  [/dubious ownership/i, "The folder belongs to another user: see git's safe.directory."],
  [/took longer/i, "Check the network and the remote, then try again."],
];

function fixFor(said: string): string {
  const known = fixes.find(([pattern]) => pattern.test(said));
  return known?.[1] ?? "Run the same git command by hand to see what is wrong.";
}

/** What counts of git's words: its errors and the remote's words, else the last lines. */
export function gist(stderr: string): string {
  const lines = stderr
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const telling = lines.filter((line) => /^(?:fatal|error|remote): /.test(line));
  return (telling.length > 0 ? telling : lines).slice(-5).join("; ").slice(0, 2000);
}
