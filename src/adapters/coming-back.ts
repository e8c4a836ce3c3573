import { isUtf8 } from "node:buffer";
import { compareCodeUnits } from "../core/text.ts";
import type { FilePatch } from "../workspace/file-patch.ts";
import { quotedName } from "../workspace/patch-names.ts";
import type { WorkspacePatch } from "../workspace/types.ts";
import { UnfitFile } from "./open-folder.ts";

/** What one comparison may cost. */
export interface PatchLimits {
  /** Files and folders that are looked at. */
  readonly maxEntries: number;
  /** Folders in each other. */
  readonly maxDepth: number;
  /** Bytes of one file that changed. */
  readonly maxFileBytes: number;
  /** Bytes that are read in all. */
  readonly maxReadBytes: number;
  /** Bytes of the patch. */
  readonly maxPatchBytes: number;
  /** Milliseconds. */
  readonly timeoutMs: number;
}

const defaults: PatchLimits = {
  maxEntries: 100_000,
  maxDepth: 64,
  maxFileBytes: 20 * 1024 * 1024,
  maxReadBytes: 256 * 1024 * 1024,
  maxPatchBytes: 32 * 1024 * 1024,
  timeoutMs: 60_000,
};

/** Lines about what was left out; more of them help nobody. */
const maxLines = 50;

/** What goes back to the caller, gathered under limits, and what does not. */
export class ComingBack {
  readonly limits: PatchLimits;
  entries = 0;
  readonly #patches: FilePatch[] = [];
  readonly #leftOut: string[] = [];
  /** Paths of which nothing is known, with all below them. */
  readonly #hidden = new Set<string>();
  readonly #until: number;
  readonly #withheld: (text: string) => boolean;
  #stopped = false;
  #bytesRead = 0;
  #patchBytes = 0;
  #more = 0;

  constructor(limits: Partial<PatchLimits> = {}, withheld: (text: string) => boolean = () => false) {
    this.limits = { ...defaults, ...limits };
    this.#until = performance.now() + this.limits.timeoutMs;
    this.#withheld = withheld;
  }

  /** Counts one more file or folder; false when there are too many, or it took too long. */
  goesOn(): boolean {
    if (this.#stopped) return false;
    this.entries += 1;
    const tooMany = this.entries > this.limits.maxEntries;
    if (!tooMany && performance.now() < this.#until) return true;
    this.#stopped = true;
    const why = tooMany ? `are more than ${this.limits.maxEntries} files and folders` : "took too long to compare";
    this.#leftOut.unshift(`The files of the run ${why}: what comes later in the alphabet is not in the patch.`);
    return false;
  }

  /** Bytes that the next file may have. */
  room(): number {
    return Math.max(0, Math.min(this.limits.maxFileBytes, this.limits.maxReadBytes - this.#bytesRead));
  }

  /** The same bytes, counted. */
  counted<T extends Uint8Array>(bytes: T): T {
    this.#bytesRead += bytes.length;
    return bytes;
  }

  /** Takes the patch of one file, with its new content where that is not the caller's own. */
  add(patch: FilePatch, fresh?: Uint8Array): void {
    const { path } = patch.change;
    if (this.#withheld(path) || (fresh !== undefined && this.#withheld(textOf(fresh))))
      return this.leaveOut(path, "holds text that must not leave the host");
    const size = Buffer.byteLength(patch.text);
    if (this.#patchBytes + size > this.limits.maxPatchBytes)
      throw new UnfitFile(`would make the patch larger than ${this.limits.maxPatchBytes} bytes`);
    this.#patchBytes += size;
    this.#patches.push(patch);
  }

  /** Names what is left out: nothing at or below it is in the patch, not even its deletion. */
  leaveOut(path: string, why: string): void {
    this.#hidden.add(path);
    const name = this.#withheld(path) ? "A file" : quotedName(shortened(path));
    if (this.#leftOut.length < maxLines) this.#leftOut.push(`${name} ${why}.`);
    else this.#more += 1;
  }

  hides(path: string): boolean {
    if (this.#stopped || this.#hidden.has(path)) return true;
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
      if (this.#hidden.has(path.slice(0, end))) return true;
    return false;
  }

  patch(): WorkspacePatch {
    const sorted = this.#patches.sort((a, b) => compareCodeUnits(a.change.path, b.change.path));
    const more = this.#more === 0 ? [] : [`And ${this.#more} more.`];
    return {
      changes: sorted.map(({ change }) => change),
      text: sorted.map(({ text }) => text).join(""),
      leftOut: [...this.#leftOut, ...more],
    };
  }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString(isUtf8(bytes) ? "utf8" : "latin1");
}

function shortened(path: string): string {
  return path.length > 200 ? `${path.slice(0, 200)}…` : path;
}
