import type { ChildProcess } from "node:child_process";
import { kill } from "./leftovers.ts";
import type { OverUse } from "./run-watch.ts";

/** By itself, or stopped: by the time limit, the signal, who reads its output, or a limit of use. */
export type WhyEnded = "exit" | "timeout" | "abort" | "refused" | OverUse;

/** TERM to the group of a program, then KILL. The first reason counts. */
export class Ending {
  why: WhyEnded = "exit";
  #timer: NodeJS.Timeout | undefined;
  readonly #child: ChildProcess;
  readonly #killAfterMs: number;

  constructor(child: ChildProcess, killAfterMs: number) {
    this.#child = child;
    this.#killAfterMs = killAfterMs;
  }

  begin(why: WhyEnded): void {
    const { pid } = this.#child;
    if (this.why !== "exit" || pid === undefined) return;
    this.why = why;
    kill(-pid, "SIGTERM");
    // What eats up the machine gets no time to eat more.
    const atOnce = why === "disk" || why === "memory" || why === "processes";
    this.#timer = setTimeout(() => kill(-pid, "SIGKILL"), atOnce ? 0 : this.#killAfterMs);
  }

  clear(): void {
    clearTimeout(this.#timer);
  }
}
