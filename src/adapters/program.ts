import { spawn } from "node:child_process";
import { firstOf, lastOf } from "./program-output.ts";

export interface ProgramOptions {
  /** Working folder. */
  readonly cwd: string;
  /** The whole environment. */
  readonly env: NodeJS.ProcessEnv;
  /** Bytes for stdin. @default none */
  readonly input?: string | Uint8Array | undefined;
  /** Milliseconds until it and what it started are ended. */
  readonly timeoutMs: number;
  /** Bytes of stdout, over which it is ended; 1 or more. */
  readonly maxOutputBytes: number;
  /** Ends it and what it started. @default nobody stops it */
  readonly signal?: AbortSignal | undefined;
}

/** By itself, or stopped: by the time limit, the signal, or too much output. */
export type WhyProgramEnded = "exit" | "timeout" | "abort" | "output";

export interface ProgramEnd {
  readonly why: WhyProgramEnded;
  /** -1 when a signal ended it. */
  readonly exitCode: number;
  readonly stdout: Buffer;
  /** Its last 64 KiB in whole lines. */
  readonly stderr: string;
}

/** Milliseconds between TERM and KILL. */
const graceMs = 1000;

/**
 * Runs one of the user's own tools (git, npm) without a shell and in a session of its own, so that neither it nor what
 * it starts can ask on a terminal. Rejects with the system's error when it can't be started, else resolves.
 */
export async function runProgram(file: string, args: readonly string[], options: ProgramOptions): Promise<ProgramEnd> {
  const { cwd, env, input, timeoutMs, maxOutputBytes, signal } = options;
  // Before anything is started: a push that is aborted must not even begin.
  if (signal?.aborted === true) return { why: "abort", exitCode: -1, stdout: Buffer.alloc(0), stderr: "" };
  const child = spawn(file, [...args], { cwd, env, detached: true, stdio: "pipe" });
  let why: WhyProgramEnded = "exit";
  let killer: NodeJS.Timeout | undefined;
  const end = (reason: WhyProgramEnded) => {
    if (why === "exit") why = reason;
    // TERM first: git then takes its lock files away.
    signalGroup(child.pid, "SIGTERM");
    killer ??= setTimeout(() => signalGroup(child.pid, "SIGKILL"), graceMs);
  };
  const timer = setTimeout(() => end("timeout"), timeoutMs);
  const onAbort = () => end("abort");
  signal?.addEventListener("abort", onAbort, { once: true });
  const stdout = firstOf(child.stdout, maxOutputBytes, () => end("output"));
  const stderr = lastOf(child.stderr);
  // A program that ends without reading its input is fine; its exit code says what happened.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  try {
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.on("error", reject).on("close", (code) => resolve(code ?? -1));
    });
    return { why, exitCode, stdout: stdout(), stderr: stderr() };
  } finally {
    clearTimeout(timer);
    clearTimeout(killer);
    signal?.removeEventListener("abort", onAbort);
  }
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
    // It ended in this very moment.
  }
}
