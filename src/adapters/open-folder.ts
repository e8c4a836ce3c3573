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

  /** `path` must be real (no link on the way). Without `descriptors`, paths are checked after each step instead. */
  constructor(path: string, descriptors = namesDescriptors) {
    this.#path = path;
    this.#descriptors = descriptors;
    this.#descriptor = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
    try {
      this.#requirePlace();
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** Names in it, sorted by code units. */
  names(): string[] {
    const names = readdirSync(this.#at());
    this.#requirePlace();
    return names.sort();
  }

  /** About the entry itself, also when it is a link. */
  stat(name: string): BigIntStats {
    const stats = lstatSync(this.#at(name), { bigint: true });
    this.#requirePlace();
    return stats;
  }

  folder(name: string): OpenFolder {
    return new OpenFolder(this.#at(name), this.#descriptors);
  }

  /** The whole content of a regular file. Throws `UnfitFile` when it is something else or has more bytes. */
  read(name: string, maxBytes: number): Buffer {
    // A pipe that nobody writes to would hang the host; no terminal may become ours.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY;
    const file = openSync(this.#at(name), flags);
    try {
      const stats = fstatSync(file, { bigint: true });
      if (!stats.isFile()) throw new UnfitFile("is no regular file");
      this.#requireSame(name, stats);
      return readAll(file, Number(stats.size), maxBytes);
    } finally {
      closeSync(file);
    }
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #at(name = ""): string {
    return this.#descriptors ? join(`/proc/self/fd/${this.#descriptor}`, name) : join(this.#path, name);
  }

  /** That the path still leads to the folder that is open, and by no link. */
  #requirePlace(): void {
    if (this.#descriptors) return;
    const [open, there] = [fstatSync(this.#descriptor), lstatSync(this.#path)];
    const same = open.dev === there.dev && open.ino === there.ino;
    if (!same || realpathSync(this.#path) !== this.#path) throw new UnfitFile("was exchanged while it was read");
  }

  /** That the file that is open is the one in this folder. */
  #requireSame(name: string, open: BigIntStats): void {
    if (this.#descriptors) return;
    this.#requirePlace();
    const there = lstatSync(this.#at(name), { bigint: true });
    if (open.dev !== there.dev || open.ino !== there.ino) throw new UnfitFile("was exchanged while it was read");
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
