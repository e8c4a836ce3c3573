/** A program and its arguments. */
export interface Program {
  readonly file: string;
  readonly args: readonly string[];
}

/**
 * The same program, started so that neither it nor what it starts may leave a core file: the memory of a client holds
 * prompts and its token, and a shell of the model can make it crash. The shell gives way to the program: same process.
 */
export function withoutCore({ file, args }: Program): Program {
  return { file: "/bin/sh", args: ["-c", 'ulimit -c 0; exec "$0" "$@"', file, ...args] };
}

/** Whether that shell could not start the program. */
export function isNotStarted(exitCode: number | null): boolean {
  return exitCode === 126 || exitCode === 127;
}
