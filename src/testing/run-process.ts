import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { BazaarError } from "../core/errors.ts";

export interface ProcessOptions {
  readonly cwd: string;
  /** The whole environment; nothing of ours is added. */
  readonly env: Readonly<Record<string, string>>;
  /** Text for stdin. @default "" */
  readonly input?: string;
  /** Milliseconds until TERM; KILL follows after 5,000. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** Called for each line of stdout; `true` ends the program. */
  onLine?(line: string): boolean;
}

export interface ProcessOutcome {
  /** Undefined when a signal ended it. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

const killAfterMs = 5_000;

/**
 * Runs a program in a process group of its own to its end, and leaves nothing of the group behind. Rejects with
 * `BazaarError`: CLIENT_MISSING when it can't be started, RUN_TIMED_OUT after `timeoutMs`, INTERRUPTED by the signal.
 */
export async function runProcess(
  file: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<ProcessOutcome> {
  const { cwd, env, signal, timeoutMs } = options;
  signal?.throwIfAborted();
  const child = spawn(file, args, { cwd, env, detached: true, stdio: ["pipe", "pipe", "pipe"] });
  let why: "timeout" | "abort" | undefined;
  const stop = (reason?: "timeout" | "abort") => {
    why ??= reason;
    endGroup(child, "SIGTERM");
    setTimeout(() => {
      endGroup(child, "SIGKILL");
    }, killAfterMs).unref();
  };
  const onAbort = () => {
    stop("abort");
  };
  signal?.addEventListener("abort", onAbort, { once: true });
  const timer = setTimeout(stop, timeoutMs, "timeout");
  try {
    const outcome = await collect(child, options, stop);
    if (why !== undefined) throw stopped(why, timeoutMs, outcome);
    return outcome;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

async function collect(child: ChildProcess, options: ProcessOptions, stop: () => void): Promise<ProcessOutcome> {
  let stdout = "";
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  lines.on("line", (line) => {
    stdout += `${line}\n`;
    if (options.onLine?.(line) === true) stop();
  });
  // A program that ends without reading its input is fine.
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(options.input ?? "");
  const exitCode = await new Promise<number | undefined>((resolve, reject) => {
    let code: number | null = null;
    child.once("error", (error) => {
      reject(
        new BazaarError("CLIENT_MISSING", `The program can't be started: ${error.message}.`, "Check its path.", {
          cause: error,
        }),
      );
    });
    // Grandchildren (stdio servers, a shell's jobs) would keep the pipes open for ever.
    child.once("exit", (value) => {
      code = value;
      setTimeout(() => {
        endGroup(child, "SIGKILL");
      }, 200);
    });
    child.once("close", () => {
      resolve(code ?? undefined);
    });
  });
  return { exitCode, stdout, stderr };
}

function endGroup(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
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
