import { treeUse } from "../relay/process-tree.ts";

/** Milliseconds between two looks: a build takes seconds. */
const lookMs = 250;

/** The most resident memory of a process and all that it has started, MB; pages that they share count for each. */
export class TreePeak implements Disposable {
  readonly #pid: number;
  readonly #timer: NodeJS.Timeout;
  #most = 0;
  #processes = 0;

  constructor(pid: number) {
    this.#pid = pid;
    this.#timer = setInterval(() => this.#look(), lookMs);
  }

  get mb(): number {
    return this.#most;
  }

  /** How many they were then. */
  get processes(): number {
    return this.#processes;
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const { allMb, processes } = treeUse(this.#pid);
    if (allMb <= this.#most) return;
    this.#most = allMb;
    this.#processes = processes;
  }
}
