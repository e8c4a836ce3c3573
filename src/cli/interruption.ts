import { BazaarError } from "../core/errors.ts";

/** Ctrl-C, TERM and the closing of the terminal as one abort signal. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** 130 after Ctrl-C, 143 after TERM, 129 after the terminal was closed, undefined as long as nobody interrupted. */
  readonly exitCode: () => number | undefined;
  readonly dispose: () => void;
}

/** The first signal asks the work to stop; a second one ends the process at once. */
export function watchInterruption(): Interruption {
  const controller = new AbortController();
  let exitCode: number | undefined;
  const stop = (code: number) => (): void => {
    if (exitCode !== undefined) process.exit(code);
    exitCode = code;
    controller.abort(new BazaarError("INTERRUPTED", "The work was stopped.", "Start it again when you want it done."));
  };
  const listeners = [
    ["SIGINT", stop(130)],
    ["SIGTERM", stop(143)],
    ["SIGHUP", stop(129)],
  ] as const;
  for (const [name, listener] of listeners) process.on(name, listener);
  return {
    signal: controller.signal,
    exitCode: () => exitCode,
    dispose: () => {
      for (const [name, listener] of listeners) process.off(name, listener);
    },
  };
}
