import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { Ending, type WhyEnded } from "./ending.ts";
import { type Launcher, notStarted } from "./launcher.ts";
import { endLeftovers, kill, markVariable, untilGone } from "./leftovers.ts";
import { killAtExit } from "./run-exit.ts";
import { RunWatch, type UseLimits } from "./run-watch.ts";

export interface ProcessSpec {
  readonly file: string;
  readonly args: readonly string[];
  /** Also where its leftovers are looked for. */
  readonly cwd: string;
  /** The whole environment; only the mark of the run is added. */
  readonly env: Readonly<Record<string, string>>;
  /** By which its leftovers are found, also by a later host: no other run's. */
  readonly mark: string;
  readonly launcher: Launcher;
  readonly stdin: string;
  /** Whether stdin stays open after that, for `onStdout` to go on with and to end. @default false */
  readonly holdsStdin?: boolean;
  /** Milliseconds until it is stopped. */
  readonly timeoutMs: number;
  /** Milliseconds from TERM to KILL. */
  readonly killAfterMs: number;
  readonly signal: AbortSignal;
  /** What it may use, and the folder that it may fill. @default no limit */
  readonly use?: UseLimits & { readonly folder: string };
  /** Hears of what could not be ended in time; the promise resolves when it is gone. */
  onStuck?(gone: Promise<void>): void;
  /** Takes stdout as it comes, and may answer; false stops the program. */
  onStdout(chunk: Uint8Array, stdin: ProcessInput): boolean;
}

/** Stdin of a program that runs. What it does not read is dropped. */
export interface ProcessInput {
  write(text: string): void;
  end(): void;
}

export interface ProcessEnd {
  readonly why: WhyEnded;
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  /** The last 16 KiB of stderr. */
  readonly stderr: string;
}

const stderrBytes = 16_384;

/**
 * Runs a program in a process group of its own until it and everything that it started are gone, whatever they do with
 * TERM. Rejects with the system's error when it can't be started, else resolves.
 */
export async function runProcess(spec: ProcessSpec): Promise<ProcessEnd> {
  if (spec.signal.aborted) return { why: "abort", exitCode: null, stderr: "" };
  const { mark } = spec;
  const env = { ...spec.env, [markVariable]: mark };
  const { file, args } = spec.launcher.launch(spec.file, spec.args, mark);
  const child = spawn(file, [...args], { cwd: spec.cwd, env, detached: true, stdio: "pipe" });
  const gone = child.pid === undefined ? () => {} : killAtExit({ pid: child.pid, mark, folder: spec.cwd });
  try {
    await once(child, "spawn");
    return await supervise(child, spec, gone);
  } finally {
    gone();
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

async function supervise(
  child: ChildProcessWithoutNullStreams,
  spec: ProcessSpec,
  gone: () => void,
): Promise<ProcessEnd> {
  const ending = new Ending(child, spec.killAfterMs);
  const timer = setTimeout(() => ending.begin("timeout"), spec.timeoutMs);
  const onAbort = () => ending.begin("abort");
  spec.signal.addEventListener("abort", onAbort, { once: true });
  const watch = spec.use && new RunWatch(spec.mark, spec.use.folder, spec.use, (what) => ending.begin(what));
  const stdin = inputOf(child, spec.stdin);
  if (spec.holdsStdin !== true) stdin.end();
  const stderr = new Tail(stderrBytes);
  child.stderr.on("data", (chunk: Uint8Array) => stderr.push(chunk));
  child.stdout.on("data", (chunk: Uint8Array) => {
    watch?.heard();
    if (ending.why === "exit" && !spec.onStdout(chunk, stdin)) ending.begin("refused");
  });
  if (spec.signal.aborted) onAbort();
  try {
    const [exitCode] = (await once(child, "exit")) as [number | null];
    // Children first: they would hold the pipes open for as long as they live.
    if (child.pid !== undefined) kill(-child.pid, "SIGKILL");
    // What ended by itself as the keeper of a namespace has waited until the kernel had ended all in it.
    const sealed = spec.launcher.namespaced && exitCode !== null;
    if (!sealed && !(await endLeftovers(spec.mark, spec.cwd))) spec.onStuck?.(untilGone(spec.mark, spec.cwd));
    // At once: the number of its group may soon be another's.
    gone();
    await drained(child);
    if (notStarted(exitCode, stderr.text())) throw new Error(stderr.text());
    return { why: ending.why, exitCode, stderr: stderr.text() };
  } finally {
    clearTimeout(timer);
    watch?.stop();
    ending.clear();
    spec.signal.removeEventListener("abort", onAbort);
  }
}

/** Bytes of answers that may wait to be read: a program that asks and asks and reads none gets no more of them. */
const maxUnread = 1_048_576;

function inputOf({ stdin }: ChildProcessWithoutNullStreams, first: string): ProcessInput {
  // A program that ends without reading its input is fine.
  stdin.on("error", () => {});
  stdin.write(first);
  const most = Buffer.byteLength(first) + maxUnread;
  return {
    write: (text) => {
      if (stdin.writable && stdin.writableLength <= most) stdin.write(text);
    },
    end: () => void stdin.end(),
  };
}

/** What the program wrote before its end is still in the pipes. */
async function drained(child: ChildProcessWithoutNullStreams): Promise<void> {
  const closed = Promise.all([closing(child.stdout), closing(child.stderr)]);
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 2_000).unref())]);
}

function closing(stream: NodeJS.ReadableStream & { readonly closed: boolean }): Promise<unknown> {
  return stream.closed ? Promise.resolve() : once(stream, "close");
}

/** Keeps the last bytes of a stream. */
class Tail {
  #kept: Buffer = Buffer.alloc(0);
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  push(chunk: Uint8Array): void {
    this.#kept = Buffer.concat([this.#kept, chunk]).subarray(-this.#limit);
  }

  text(): string {
    return this.#kept.toString("utf8");
  }
}
