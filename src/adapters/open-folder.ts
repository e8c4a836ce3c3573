import {
  type BigIntStats,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import { join } from "node:path";

/** Whether the system names an open folder as a path, by which a file is opened in just that folder (openat). */
export const namesDescriptors = existsSync("/proc/self/fd");

/** What `read` found instead of a file that it may read. */
export class UnfitFile extends Error {}

/**
 * A folder that somebody hostile may change while it is read: no link is followed, and nothing outside of it is ever
 * read, whatever is exchanged for a link meanwhile. Its methods throw the system's errors.
 */
export class OpenFolder {
  readonly #descriptor: number;
  readonly #path: string;
  readonly #descriptors: boolean;

  /** `path` must be real (no link on the way). Without `descriptors`, the process goes into the folder for each step. */
  constructor(path: string, descriptors = namesDescriptors) {
    this.#path = path;
    this.#descriptors = descriptors;
    this.#descriptor = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
    try {
      if (!descriptors && realpathSync(path) !== path) throw new UnfitFile("was exchanged while it was read");
      this.#in(() => undefined);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** Names in it, sorted by code units. */
  names(): string[] {
    return this.#in((at) => readdirSync(at())).sort();
  }

  /** About the entry itself, also when it is a link. */
  stat(name: string): BigIntStats {
    return this.#in((at) => lstatSync(at(name), { bigint: true }));
  }

  folder(name: string): OpenFolder {
    return new OpenFolder(
      this.#descriptors ? `/proc/self/fd/${this.#descriptor}/${name}` : join(this.#path, name),
      this.#descriptors,
    );
  }

  /** The whole content of a regular file. Throws `UnfitFile` when it is something else or has more bytes. */
  read(name: string, maxBytes: number): Buffer {
    // A pipe that nobody writes to would hang the host; no terminal may become ours.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY;
    const file = this.#in((at) => openSync(at(name), flags));
    try {
      const stats = fstatSync(file, { bigint: true });
      if (!stats.isFile()) throw new UnfitFile("is no regular file");
      return readAll(file, Number(stats.size), maxBytes);
    } finally {
      closeSync(file);
    }
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  /**
   * One step in just this folder, whatever its path leads to meanwhile. Where a descriptor has no name, the process' own
   * working folder stands for it: nothing else runs until the step, which does not wait, is done.
   */
  #in<T>(step: (at: (name?: string) => string) => T): T {
    if (this.#descriptors) return step((name = "") => join(`/proc/self/fd/${this.#descriptor}`, name));
    const before = process.cwd();
    process.chdir(this.#path);
    try {
      const [open, here] = [fstatSync(this.#descriptor), statSync(".")];
      if (open.dev !== here.dev || open.ino !== here.ino) throw new UnfitFile("was exchanged while it was read");
      return step((name = ".") => name);
    } finally {
      process.chdir(before);
    }
  }
}

function readAll(file: number, size: number, maxBytes: number): Buffer {
  if (size > maxBytes) throw new UnfitFile(`has more than ${maxBytes} bytes`);
  // One more than it should have: what grows while it is read shows.
  const buffer = Buffer.allocUnsafe(size + 1);
  let filled = 0;
  for (;;) {
    const count = readSync(file, buffer, filled, buffer.length - filled, filled);
    filled += count;
    if (count === 0) return buffer.subarray(0, filled);
    if (filled > size) throw new UnfitFile("grew while it was read");
  }
}
