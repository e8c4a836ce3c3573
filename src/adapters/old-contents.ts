import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { RunFiles, WorkspaceFile } from "../workspace/types.ts";
import { makeOwnedFolder } from "./owned-folder.ts";
import { removeFolder } from "./remove-folder.ts";
import { removeAtExit } from "./run-exit.ts";

/** Reads what files came in with, by way of a folder that no run ever saw: one may have left links where it could write. */
export class OldContents {
  readonly #files: RunFiles;
  #folder: { readonly path: string; readonly gone: () => void } | undefined;

  constructor(files: RunFiles) {
    this.#files = files;
  }

  /** Rejects when the content is gone. */
  async read(file: WorkspaceFile): Promise<Uint8Array> {
    const target = join(this.#open(), "content");
    try {
      await this.#files.write(file, target);
      return await readFile(target);
    } finally {
      await rm(target, { force: true });
    }
  }

  async close(): Promise<void> {
    if (this.#folder === undefined) return;
    await removeFolder(this.#folder.path);
    this.#folder.gone();
  }

  #open(): string {
    if (this.#folder === undefined) {
      const { path } = makeOwnedFolder("claude-bazaar-");
      this.#folder = { path, gone: removeAtExit(path) };
    }
    return this.#folder.path;
  }
}
