import type { BigIntStats } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { pathFault } from "../workspace/checked-path.ts";
import { type FileContent, filePatch, type FilePatch } from "../workspace/file-patch.ts";
import { blobName } from "../workspace/git-blob.ts";
import type { RunFiles, WorkspaceFile, WorkspacePatch } from "../workspace/types.ts";
import { ComingBack, type PatchLimits } from "./coming-back.ts";
import { type FileStamps, stampOf } from "./file-stamps.ts";
import { OpenFolder, UnfitFile } from "./open-folder.ts";

export interface CompareOptions {
  /** What the system said of the files before the run; without it, every file is read. */
  readonly stamps?: FileStamps;
  /** Reads the content that a file came in with. */
  readonly old: (file: WorkspaceFile) => Promise<Uint8Array>;
  /** Whether a text holds what must not leave the host. @default nothing does */
  readonly withheld?: (text: string) => boolean;
  readonly limits?: Partial<PatchLimits>;
}

/**
 * What a run made of the files that came in. The workspace is hostile: nothing in it is followed, executed or waited for,
 * and what no patch can or may carry is named in `leftOut`. Rejects only when the workspace itself can't be read.
 */
export async function compareWorkspace(
  workspace: OpenFolder,
  came: Pick<RunFiles, "files">,
  options: CompareOptions,
): Promise<WorkspacePatch> {
  const comparison = new Comparison(came.files, options);
  await comparison.walk(workspace, "", 1);
  await comparison.deletions();
  return comparison.back.patch();
}

class Comparison {
  readonly back: ComingBack;
  readonly #before: ReadonlyMap<string, WorkspaceFile>;
  /** Folders that came in. */
  readonly #folders = new Set<string>();
  readonly #seen = new Set<string>();
  readonly #options: CompareOptions;

  constructor(files: readonly WorkspaceFile[], options: CompareOptions) {
    this.#before = new Map(files.map((file) => [file.path, file]));
    for (const { path } of files) {
      for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
        this.#folders.add(path.slice(0, end));
    }
    this.#options = options;
    this.back = new ComingBack(options.limits, options.withheld);
  }

  async walk(folder: OpenFolder, prefix: string, depth: number): Promise<void> {
    for (const name of folder.names()) {
      // Made by the run, or it would not be there; and no patch may ever reach into it.
      if (name.toLowerCase() === ".git") continue;
      if (!this.back.goesOn()) return;
      if (this.back.entries % 500 === 0) await nextTurn();
      await this.#entry(folder, name, `${prefix}${name}`, depth);
    }
  }

  async #entry(folder: OpenFolder, name: string, path: string, depth: number): Promise<void> {
    // What came in may be obeyed by a client, if the policy let it in; nothing of that kind is added.
    const known = this.#before.has(path) || this.#folders.has(path);
    const fault = pathFault(path, known ? "inert" : "refuse");
    if (fault !== undefined) return this.back.leaveOut(path, fault);
    try {
      const stats = folder.stat(name);
      if (stats.isFile()) await this.#file(folder, name, path, stats);
      else if (stats.isDirectory()) await this.#folder(folder, name, path, depth);
      else this.back.leaveOut(path, `is ${kindOf(stats)}`);
    } catch (error) {
      this.back.leaveOut(path, reasonOf(error));
    }
  }

  async #folder(parent: OpenFolder, name: string, path: string, depth: number): Promise<void> {
    if (depth >= this.back.limits.maxDepth) return this.back.leaveOut(path, "is too deep in folders");
    const folder = parent.folder(name);
    try {
      await this.walk(folder, `${path}/`, depth + 1);
    } finally {
      folder.close();
    }
  }

  async #file(folder: OpenFolder, name: string, path: string, stats: BigIntStats): Promise<void> {
    const file = this.#before.get(path);
    this.#seen.add(path);
    if (file !== undefined && this.#options.stamps?.get(path) === stampOf(stats)) return;
    const executable = (stats.mode & 0o100n) !== 0n;
    const bytes = this.back.counted(folder.read(name, this.back.room()));
    await nextTurn();
    const same = file !== undefined && file.size === bytes.length && file.hash === blobName(bytes);
    if (same && file.executable === executable) return;
    // It could be a file of the host that the run may not read, and that we may.
    if (stats.nlink > 1n) return this.back.leaveOut(path, "is a hard link");
    const after = { bytes, executable };
    if (same) return this.#add(filePatch(path, { bytes, executable: file.executable }, after));
    this.#add(filePatch(path, await this.#old(file), after), bytes);
  }

  /** What came in and is nowhere any more. */
  async deletions(): Promise<void> {
    for (const [path, file] of this.#before) {
      if (this.#seen.has(path) || this.back.hides(path)) continue;
      try {
        this.#add(filePatch(path, await this.#old(file), undefined));
      } catch (error) {
        this.back.leaveOut(path, reasonOf(error));
      }
    }
  }

  async #old(file: WorkspaceFile | undefined): Promise<FileContent | undefined> {
    if (file === undefined) return undefined;
    const bytes = await this.#options.old(file).catch(() => {
      throw new UnfitFile(lostContent);
    });
    // Where it was kept, the run may have put a link to a file of the host in its place.
    if (blobName(bytes) !== file.hash) throw new UnfitFile(lostContent);
    return { bytes: this.back.counted(bytes), executable: file.executable };
  }

  #add(patch: FilePatch | undefined, fresh?: Uint8Array): void {
    if (patch !== undefined) this.back.add(patch, fresh);
  }
}

const lostContent = "was changed, and what it was before is gone from the host";

function kindOf(stats: BigIntStats): string {
  if (stats.isSymbolicLink()) return "a symbolic link";
  if (stats.isFIFO()) return "a pipe";
  return stats.isSocket() ? "a socket" : "a device";
}

/** Without the system's own words: they name paths of the host. */
function reasonOf(error: unknown): string {
  if (error instanceof UnfitFile) return error.message;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EACCES" || code === "EPERM") return "can't be read";
  // It is there, yet not by this name.
  if (code === "ENOENT") return "has a name that is no UTF-8, or is gone";
  return "could not be read";
}
