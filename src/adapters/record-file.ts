import { type FileHandle, open } from "node:fs/promises";
import { BazaarError, messageOf } from "../core/errors.ts";

/**
 * A file to which each run, or each download, adds one line of JSON. It is opened anew for each line, so it may be moved away at any time
 * (logrotate needs no signal), and is made with mode 0600.
 */
export class RecordFile {
  readonly #path: string;
  readonly #onError: (error: unknown) => void;
  #last: Promise<void> = Promise.resolve();
  #broken = false;

  /** `onError` hears of the first line that can't be written, and again after one could be. */
  constructor(path: string, onError: (error: unknown) => void) {
    this.#path = path;
    this.#onError = onError;
  }

  /** Rejects with `BazaarError` FILE_UNWRITABLE where no line could be written. */
  async check(): Promise<void> {
    try {
      const file = await this.#open();
      await file.close();
    } catch (cause) {
      throw this.#unwritable(cause);
    }
  }

  /** Writes the line in its turn. Never throws: a run's answer does not depend on its record. */
  add(record: object): void {
    this.#last = this.#last.then(() => this.#append(`${JSON.stringify(record)}\n`));
  }

  /** Resolves when every line is written, or was given up. */
  flush(): Promise<void> {
    return this.#last;
  }

  async #append(line: string): Promise<void> {
    try {
      const file = await this.#open();
      try {
        const isHalf = this.#broken && (await endsInHalf(this.#path));
        await write(file, isHalf ? `\n${line}` : line);
        this.#broken = false;
      } finally {
        await file.close();
      }
    } catch (error) {
      if (!this.#broken) this.#onError(this.#unwritable(error));
      this.#broken = true;
    }
  }

  #open(): Promise<FileHandle> {
    return open(this.#path, "a", 0o600);
  }

  #unwritable(cause: unknown): BazaarError {
    const problem = `The records can't be written to "${this.#path}": ${messageOf(cause)}.`;
    const fix =
      "See that its folder is there, that you may write to it and that the disk has room, or name another file.";
    return new BazaarError("FILE_UNWRITABLE", problem, fix, { cause });
  }
}

/** Whether a line stands at its end that was written in part only. A file that can't be read may do so. */
async function endsInHalf(path: string): Promise<boolean> {
  try {
    const text = await readLast(path);
    return text !== "" && text !== "\n";
  } catch {
    return true;
  }
}

/** The last byte of a file; "" of an empty one. */
async function readLast(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
    return buffer.toString("latin1", 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** In one piece: hosts that share the file must not write into each other's lines. */
async function write(file: FileHandle, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  const { bytesWritten } = await file.write(bytes);
  if (bytesWritten < bytes.length) throw new Error("the line was written in part only");
}
