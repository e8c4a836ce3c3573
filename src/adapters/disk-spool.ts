import { randomUUID } from "node:crypto";
import { type FileHandle, open, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { blocksOf } from "../archive/blocks.ts";
import type { Spool, SpooledBlob } from "../image/ports.ts";
import { unwritable } from "./output-state.ts";

export interface DiskSpoolOptions {
  /** Bytes of one blob that stay in memory, 0 or more. @default 4_194_304 (4 MiB) */
  readonly memoryBytes?: number;
  /** Folder of the temporary files. @default the system's */
  readonly folder?: string;
}

/**
 * Keeps small blobs in memory and large ones in temporary files that have no name any more once they are open: whatever
 * ends this process, nothing stays. Dispose it when the blobs were carried away; then nothing of it can be read.
 */
export class DiskSpool implements Spool, AsyncDisposable {
  readonly #memoryBytes: number;
  readonly #folder: string;
  readonly #files: FileHandle[] = [];

  constructor({ memoryBytes = 4_194_304, folder = tmpdir() }: DiskSpoolOptions = {}) {
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
  #parts: Uint8Array[] = [];
  #size = 0;
  #file: FileHandle | undefined;
  readonly #memoryBytes: number;
  readonly #open: () => Promise<FileHandle>;

  constructor(memoryBytes: number, openFile: () => Promise<FileHandle>) {
    this.#memoryBytes = memoryBytes;
    this.#open = openFile;
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (this.#file === undefined && this.#size + bytes.length <= this.#memoryBytes) {
      this.#parts.push(bytes);
      this.#size += bytes.length;
      return;
    }
    let at = this.#file === undefined ? 0 : this.#size;
    this.#file ??= await this.#open();
    for (const part of [...this.#parts.splice(0), bytes]) {
      await writeAll(this.#file, part, at);
      at += part.length;
    }
    this.#size = at;
  }

  read(): AsyncIterable<Uint8Array> {
    return this.#file === undefined ? blocksOf(this.#parts) : readAll(this.#file, this.#size);
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
