import { diskUse } from "./disk-use.ts";
import { watchProcesses } from "./process-watch.ts";

/** What a program and all that it started may use. */
export interface UseLimits {
  /** Milliseconds without a byte on stdout. */
  readonly idleMs: number;
  /** Bytes below its folder. */
  readonly maxDiskBytes: number;
  /** Resident, bytes. */
  readonly maxMemoryBytes: number;
  readonly maxProcesses: number;
}

export type OverUse = "idle" | "disk" | "memory" | "processes";

/** Milliseconds between two looks at the disk, at least. */
const diskEveryMs = 1_000;

/** A look at many files takes long: this many times longer is the pause after it. */
const diskPause = 20;

/** Watches one program from its start to `stop`, and tells the first limit that it passes. */
export class RunWatch {
  readonly #limits: UseLimits;
  readonly #over: (what: OverUse) => void;
  readonly #unwatch: () => void;
  #idle: NodeJS.Timeout | undefined;
  #disk: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(mark: string, folder: string, limits: UseLimits, over: (what: OverUse) => void) {
    this.#limits = limits;
    this.#over = over;
    this.#unwatch = watchProcesses(mark, ({ processes, memoryBytes }) => {
      if (processes > limits.maxProcesses) this.#tell("processes");
      else if (memoryBytes > limits.maxMemoryBytes) this.#tell("memory");
    });
    this.heard();
    this.#watchDisk(folder, diskEveryMs);
  }

  /** There was a byte on stdout. */
  heard(): void {
    if (this.#stopped) return;
    if (this.#idle === undefined) this.#idle = setTimeout(() => this.#tell("idle"), this.#limits.idleMs);
    else this.#idle.refresh();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#idle);
    clearTimeout(this.#disk);
    this.#unwatch();
  }

  #tell(what: OverUse): void {
    if (this.#stopped) return;
    this.stop();
    this.#over(what);
  }

  #watchDisk(folder: string, pauseMs: number): void {
    this.#disk = setTimeout(() => void this.#lookAtDisk(folder), pauseMs).unref();
  }

  async #lookAtDisk(folder: string): Promise<void> {
    const began = Date.now();
    const used = await diskUse(folder, this.#limits.maxDiskBytes);
    if (used > this.#limits.maxDiskBytes) this.#tell("disk");
    else if (!this.#stopped) this.#watchDisk(folder, Math.max(diskEveryMs, diskPause * (Date.now() - began)));
  }
}
