import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { BazaarError, messageOf } from "../core/errors.ts";
import { gitEnvironment } from "./git-environment.ts";

export interface GitOptions {
  /** Working folder of the command. */
  readonly cwd: string;
  /** Bytes for stdin. @default none */
  readonly input?: string | Uint8Array;
  /** Milliseconds until git and what it started are killed. @default 120_000 */
  readonly timeoutMs?: number;
  /** More environment. @default {} */
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export interface GitOutcome {
  /** -1 when a signal ended it. */
  readonly exitCode: number;
  readonly stdout: Buffer;
  /** Credentials in URLs are taken out. */
  readonly stderr: string;
}

/**
 * Runs the real git without a shell, without prompts, and in a session of its own, so that neither it nor ssh can ask
 * on a terminal. Credential helpers, ssh keys and the user's configuration work as usual. Rejects with `BazaarError`
 * GIT_MISSING, GIT_FAILED (time is up) or INTERRUPTED; an exit code other than 0 is a result.
 */
export async function tryGit(args: readonly string[], options: GitOptions): Promise<GitOutcome> {
  if (!existsSync(options.cwd)) throw failed(args, `there is no folder "${options.cwd}"`);
  return new Promise((resolve, reject) => start(args, options, resolve, reject));
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

/** The text with the user and password of every URL taken out. */
export function withoutCredentials(text: string): string {
  return text.replaceAll(/([a-z][a-z0-9+.-]*:\/\/)[^\s/'"]*@/gi, "$1");
}

function start(
  args: readonly string[],
  options: GitOptions,
  resolve: (outcome: GitOutcome) => void,
  reject: (error: BazaarError) => void,
): void {
  const { cwd, input, timeoutMs = 120_000, env, signal } = options;
  const child = spawn("git", [...args], { cwd, env: gitEnvironment(env), detached: true, stdio: "pipe" });
  let ended: BazaarError | undefined;
  const end = (error: BazaarError) => {
    ended ??= error;
    killGroup(child.pid);
  };
  const timer = setTimeout(() => end(failed(args, `it took longer than ${timeoutMs / 1000} s`)), timeoutMs);
  const onAbort = () => end(new BazaarError("INTERRUPTED", `git ${args[0]} was stopped.`, "Start it again."));
  signal?.addEventListener("abort", onAbort, { once: true });
  if (signal?.aborted === true) onAbort();
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  const settle = () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  };
  child.on("error", (error) => {
    settle();
    reject(ended ?? notStarted(error));
  });
  child.on("close", (exitCode) => {
    settle();
    if (ended !== undefined) return reject(ended);
    const said = withoutCredentials(Buffer.concat(stderr).toString("utf8"));
    resolve({ exitCode: exitCode ?? -1, stdout: Buffer.concat(stdout), stderr: said });
  });
  // A git that ends without reading its input is fine; its exit code says what happened.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It ended in this very moment.
  }
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
    /tell me who you are|auto-detection is disabled|empty ident/i,
    "Set user.name and user.email in git, or give an author.",
  ],
  [
    /could not read (?:Username|Password)|Authentication failed|Permission denied \(publickey|HTTP (?:401|403)|error: 40[13]/i,
    "Set up access: a git credential helper, an ssh key, or a token in the URL. Nothing is asked for here.",
  ],
  [/not found|does not exist|not appear to be a git repository/i, "Check the URL, and that you may read it."],
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
  return (telling.length > 0 ? telling : lines).slice(-5).join("; ");
}
