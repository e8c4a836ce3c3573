import { randomUUID } from "node:crypto";
import { type FileHandle, open, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { blocksOf } from "../archive/blocks.ts";
import type { Closing } from "../core/closing.ts";
import type { Spool, SpooledBlob } from "../image/ports.ts";
import { unwritable } from "./output-state.ts";

export interface DiskSpoolOptions {
  /** Bytes of one blob that stay in memory, 0 or more. @default 2_097_152 (2 MiB) */
  readonly memoryBytes?: number;
  /** Folder of the temporary files. @default the system's */
  readonly folder?: string;
}

/**
 * Keeps small blobs in memory and large ones in temporary files that have no name any more once they are open: whatever
 * ends this process, nothing stays. Dispose it when the blobs were carried away; then nothing of it can be read.
 */
export class DiskSpool implements Spool, Closing {
  readonly #memoryBytes: number;
  readonly #folder: string;
  readonly #files: FileHandle[] = [];

  constructor({ memoryBytes = 2_097_152, folder = tmpdir() }: DiskSpoolOptions = {}) {
    this.#memoryBytes = memoryBytes;
    this.#folder = folder;
  }

  blob(): SpooledBlob {
    return new DiskBlob(this.#memoryBytes, () => this.#file());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#files.splice(0).map((file) => file.close()));
  }

  async #file(): Promise<FileHandle> {
    const path = join(this.#folder, `claude-bazaar-${randomUUID()}`);
    try {
      const file = await open(path, "wx+", 0o600);
      this.#files.push(file);
      await unlink(path);
      return file;
    } catch (error) {
      throw unwritable(this.#folder, error);
    }
  }
}

class DiskBlob implements SpooledBlob {
  readonly #parts: Uint8Array[] = [];
  #waiting = 0;
  /** Bytes that lie in the file. */
  #written = 0;
  #file: FileHandle | undefined;
  readonly #memoryBytes: number;
  readonly #open: () => Promise<FileHandle>;

  constructor(memoryBytes: number, openFile: () => Promise<FileHandle>) {
    this.#memoryBytes = memoryBytes;
    this.#open = openFile;
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#parts.push(bytes);
    this.#waiting += bytes.length;
    if (this.#waiting <= (this.#file === undefined ? this.#memoryBytes : 0)) return;
    this.#file ??= await this.#open();
    await this.#flush(this.#file);
  }

  async *read(): AsyncGenerator<Uint8Array, void, undefined> {
    if (this.#file === undefined) {
      yield* blocksOf(this.#parts);
      return;
    }
    await this.#flush(this.#file);
    yield* readAll(this.#file, this.#written);
  }

  async #flush(file: FileHandle): Promise<void> {
    const parts = this.#parts.splice(0);
    this.#waiting = 0;
    const start = this.#written;
    this.#written += parts.reduce((sum, part) => sum + part.length, 0);
    let at = start;
    for (const part of parts) {
      await writeAll(file, part, at);
      at += part.length;
    }
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, start: number): Promise<void> {
  try {
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await file.write(bytes, done, bytes.length - done, start + done);
      done += bytesWritten;
    }
  } catch (error) {
    throw unwritable("the temporary folder", error);
  }
}

async function* readAll(file: FileHandle, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < size;) {
    const block = new Uint8Array(Math.min(262_144, size - at));
    const { bytesRead } = await file.read(block, 0, block.length, at);
    if (bytesRead === 0) throw unwritable("the temporary folder", new Error("a temporary file lost its end"));
    yield block.subarray(0, bytesRead);
    at += bytesRead;
  }
}
