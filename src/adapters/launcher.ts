import { createHash } from "node:crypto";
import { type PidNamespacePolicy, pidNamespace } from "./pid-namespace.ts";

export interface LaunchLimits {
  /** Bytes of one file. */
  readonly maxFileBytes: number;
  readonly maxProcesses: number;
}

export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
}

/** What the shell calls itself in its messages: so a program that it can't start is told from one that fails. */
const shellName = "bazaar-run";

/** How programs are started on this host: under limits that hold without root, in a pid namespace where there is one. */
export class Launcher {
  readonly #namespace: readonly string[];
  readonly #limits: LaunchLimits;

  constructor(policy: PidNamespacePolicy, limits: LaunchLimits) {
    this.#namespace = pidNamespace(policy);
    this.#limits = limits;
  }

  /** Whether the kernel itself ends everything that a program started. */
  get namespaced(): boolean {
    return this.#namespace.length > 0;
  }

  /** What to start instead of `file`, so that all that comes of it carries `mark`. */
  launch(file: string, args: readonly string[], mark: string): Launch {
    const shell = ["/bin/sh", "-c", this.#script(mark), shellName, file, ...args];
    const [program = "", ...rest] = [...this.#namespace, ...shell];
    return { file: program, args: rest };
  }

  #script(mark: string): string {
    const { maxFileBytes, maxProcesses } = this.#limits;
    const value = limitMark(mark);
    // Blocks of 512 bytes. dash and busybox call the locks -w and the processes -p, bash -x and -u.
    const limits = [
      "ulimit -c 0",
      `ulimit -f ${Math.ceil(maxFileBytes / 512)}`,
      `ulimit -w ${value} || ulimit -x ${value}`,
      // Outside a user namespace they would be counted with all others of this user.
      ...(this.#namespace.includes("--user") ? [`ulimit -p ${maxProcesses} || ulimit -u ${maxProcesses}`] : []),
    ];
    // The first process of a namespace takes no TERM and has to reap: that is the shell, not the program.
    const start = this.namespaced ? '(exec "$@"); exit $?' : 'exec "$@"';
    return `{ ${limits.join("; ")}; } 2>/dev/null; ${start}`;
  }
}

/**
 * The limit on file locks that all processes of a run carry. Linux keeps that number and does nothing with it. Unlike a
 * variable of the environment, a working folder, a group or a session, no program can be rid of it, except that it may
 * lower it. Over 2^32, where no administrator sets it; below 2^53.
 */
export function limitMark(mark: string): number {
  return 2 ** 32 + Number.parseInt(createHash("sha256").update(mark).digest("hex").slice(0, 12), 16);
}

/** Whether an end means that the program was not even started. */
export function notStarted(exitCode: number | null, stderr: string): boolean {
  return (exitCode === 126 || exitCode === 127) && stderr.startsWith(`${shellName}: `);
}
