import { plainTerminal, type Terminal, terminalOf } from "./terminal.ts";

/** What a command hands back: the exit code, and the one document that `--json` prints. */
export interface Outcome {
  /** 0: done. 1: findings or failure. */
  readonly exitCode: 0 | 1;
  readonly json: unknown;
  /** Whether the command goes on until a signal comes: then the first one is no interruption, and the exit code stands. */
  readonly runsUntilSignal?: boolean;
}

/** What a command gets of the process that it runs in. */
export interface Context {
  readonly json: boolean;
  /** Aborted by Ctrl-C and by TERM. */
  readonly signal: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Layout of what `print` writes. */
  readonly terminal: Terminal;
  /** Lines of the result: on stdout, with `--json` on stderr. */
  readonly print: (...lines: readonly string[]) => void;
  /** Lines about work that goes on: on stderr always. */
  readonly progress: (...lines: readonly string[]) => void;
  /** Changes the line under them, "" takes it away; there on a terminal only. */
  readonly status?: (text: string) => void;
  /** Writes the `--json` document before the command's end, for commands that go on; without `--json` nothing. */
  readonly emit: (document: unknown) => void;
}

/** A context with `finish`, which writes the document unless `emit` did. */
export interface OwnedContext extends Context {
  readonly finish: (document: unknown) => void;
}

/** The context of this process. */
export function createContext(json: boolean, signal: AbortSignal): OwnedContext {
  const stream = json ? process.stderr : process.stdout;
  let emitted = false;
  const emit = (document: unknown): void => {
    if (!json || emitted) return;
    emitted = true;
    process.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
  };
  const { progress, status } = progressOn(process.stderr);
  return {
    json,
    signal,
    env: process.env,
    terminal: stream instanceof Object ? terminalOf(stream) : plainTerminal,
    print: (...lines) => void stream.write(lines.map((line) => `${line}\n`).join("")),
    progress,
    ...(process.stderr.isTTY ? { status } : {}),
    emit,
    finish: emit,
  };
}

/** The changing line is taken away before others are written, and comes again with its next state. */
function progressOn(stream: NodeJS.WriteStream) {
  let isShown = false;
  const clear = () => (isShown ? "\r\u001B[K" : "");
  const status = (text: string): void => {
    // A line that is broken by the terminal could not be taken away.
    stream.write(`${clear()}${text.slice(0, Math.max(0, (stream.columns ?? 80) - 1))}`);
    isShown = text !== "";
  };
  const progress = (...lines: readonly string[]): void => {
    stream.write(`${clear()}${lines.map((line) => `${line}\n`).join("")}`);
    isShown = false;
  };
  return { progress, status };
}
