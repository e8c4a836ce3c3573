import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { endLeftovers, kill, markVariable } from "../adapters/leftovers.ts";
import { BazaarError, messageOf } from "../core/errors.ts";

/** The standard input of a program. */
export interface Input {
  write(text: string): unknown;
  end(): unknown;
}

export interface ProcessOptions {
  readonly cwd: string;
  /** A folder made for this run: whatever still works in it afterwards is ended. Never a user's own folder. */
  readonly ownFolder: string;
  /** The whole environment; only the mark of the run is added. */
  readonly env: Readonly<Record<string, string>>;
  /** Text for stdin. @default "" */
  readonly input?: string;
  /** Milliseconds until TERM; KILL follows after 5,000. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** Whether stdin stays open behind `input`, until `onLine` ends it. @default false */
  readonly conversation?: boolean;
  /** Called for each line of stdout; `true` ends the program. */
  onLine?(line: string, stdin: Input): boolean;
  /** Called for each line of stderr. */
  onErrorLine?(line: string): void;
}

export interface ProcessOutcome {
  /** Undefined when a signal ended it. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

type Why = "timeout" | "abort" | "line";

const killAfterMs = 5_000;

/**
 * Runs a program in a process group of its own to its end, and leaves nothing behind that it started. Rejects with
 * `BazaarError`: CLIENT_MISSING when it can't be started, RUN_TIMED_OUT after `timeoutMs`, INTERRUPTED by the signal.
 */
export async function runProcess(
  file: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<ProcessOutcome> {
  const mark = randomUUID();
  const env = { ...options.env, [markVariable]: mark };
  const child = spawn(file, [...args], { cwd: options.cwd, env, detached: true, stdio: "pipe" });
  const stop = stopper(child);
  const timer = setTimeout(() => stop("timeout"), options.timeoutMs);
  const onAbort = () => stop("abort");
  options.signal?.addEventListener("abort", onAbort, { once: true });
  if (options.signal?.aborted === true) onAbort();
  try {
    const output = collect(child, options, () => stop("line"));
    const exitCode = await exitOf(child);
    await endLeftovers(mark, options.ownFolder);
    const outcome = { exitCode, ...(await output) };
    const why = stop();
    if (why === "timeout" || why === "abort") throw stopped(why, options.timeoutMs, outcome);
    return outcome;
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", onAbort);
  }
}

/** A function that ends the group for a reason, TERM and then KILL, and returns the first reason it was given. */
function stopper(child: ChildProcessWithoutNullStreams): (why?: Why) => Why | undefined {
  let first: Why | undefined;
  return (why) => {
    const { pid } = child;
    if (first !== undefined || why === undefined || pid === undefined) return first;
    first = why;
    kill(-pid, "SIGTERM");
    const killer = setTimeout(kill, killAfterMs, -pid, "SIGKILL");
    child.once("exit", () => {
      clearTimeout(killer);
    });
    return first;
  };
}

async function exitOf(child: ChildProcessWithoutNullStreams): Promise<number | undefined> {
  try {
    const [code] = (await once(child, "exit")) as [number | null];
    if (child.pid !== undefined) kill(-child.pid, "SIGKILL");
    return code ?? undefined;
  } catch (error) {
    const problem = `The program can't be started: ${messageOf(error)}.`;
    throw new BazaarError("CLIENT_MISSING", problem, "Check its path and the working folder.", { cause: error });
  }
}

async function collect(
  child: ChildProcessWithoutNullStreams,
  options: ProcessOptions,
  stop: () => void,
): Promise<Pick<ProcessOutcome, "stdout" | "stderr">> {
  let stdout = "";
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  if (options.onErrorLine !== undefined) {
    createInterface({ input: child.stderr }).on("line", (line) => options.onErrorLine?.(line));
  }
  createInterface({ input: child.stdout }).on("line", (line) => {
    stdout += `${line}\n`;
    if (options.onLine?.(line, child.stdin) === true) stop();
  });
  // A program that ends without reading its input is fine.
  child.stdin.on("error", () => undefined);
  child.stdin.write(options.input ?? "");
  if (options.conversation !== true) child.stdin.end();
  const closed = new Promise((resolve) => child.once("close", resolve));
  await new Promise((resolve) => child.once("exit", resolve).once("error", resolve));
  // A grandchild that nobody could end may hold the pipes open for as long as it lives.
  await Promise.race([closed, sleep(2_000, undefined, { ref: false })]);
  return { stdout, stderr };
}

function stopped(why: "timeout" | "abort", timeoutMs: number, outcome: ProcessOutcome): BazaarError {
  const details = { stdout: outcome.stdout.slice(-2_000), stderr: outcome.stderr.slice(-2_000) };
  if (why === "abort")
    return new BazaarError("INTERRUPTED", "The program was stopped.", "Start it again.", { details });
  const problem = `The program did not end within ${timeoutMs} milliseconds.`;
  return new BazaarError("RUN_TIMED_OUT", problem, "Raise timeoutMs, or see what it waits for in `details`.", {
    details,
  });
}
