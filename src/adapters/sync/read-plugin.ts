import { createHash } from "node:crypto";
import type { DeflateAll } from "../../archive/deflate.ts";
import { packFiles } from "../../archive/pack-files.ts";
import { packIdOf } from "../../archive/pack-id.ts";
import type { PackStore } from "../../archive/packed-types.ts";
import { BazaarError } from "../../core/errors.ts";
import { fileOf, type FileTree, treeOf } from "../../core/file-tree.ts";
import type { JsonObject } from "../../core/json.ts";
import { type NoteSubject, type Tell, tellInto } from "../../marketplace/aggregate/note.ts";
import { type SnapshotPart, snapshotPlugin } from "../../marketplace/aggregate/snapshot.ts";
import type { AggregateNote, Origin } from "../../marketplace/aggregate/types.ts";
import { type Content, entriesBelow, type ListedEntry } from "./listing.ts";
import { leftOut } from "./containment.ts";
import type { SyncCaps } from "./types.ts";

/** What one source has taken so far of what it may. */
export class Budget {
  readonly caps: SyncCaps;
  #files = 0;
  #bytes = 0;

  constructor(caps: SyncCaps) {
    this.caps = caps;
  }

  /**
   * Asked before a byte is read. Throws `BazaarError` SOURCE_TOO_LARGE, with `details.whole` where the whole source is
   * over its caps.
   */
  take(files: readonly Pick<ListedEntry, "path" | "size">[]): void {
    for (const { path, size } of files) {
      if (size > this.caps.fileBytes) throw over(`${JSON.stringify(path)} has ${size} bytes`, "fileBytes", this.caps);
      if (path.split("/").length > this.caps.depth)
        throw over(`${JSON.stringify(path.slice(0, 200))} lies too deep`, "depth", this.caps);
    }
    this.#files += files.length;
    this.#bytes += files.reduce((sum, { size }) => sum + size, 0);
    if (this.#files > this.caps.files) throw over("Its plugins have too many files", "files", this.caps, true);
    if (this.#bytes > this.caps.bytes) throw over("Its plugins have too many bytes", "bytes", this.caps, true);
  }
}

function over(what: string, cap: keyof SyncCaps, caps: SyncCaps, whole = false): BazaarError {
  const problem = `${what}: \`caps.${cap}\` is ${caps[cap]}.`;
  return new BazaarError("SOURCE_TOO_LARGE", problem, `Raise \`caps.${cap}\` of the source if that is right.`, {
    details: { whole },
  });
}

/** What is read, and where from. */
export interface PluginPlace {
  readonly about: NoteSubject;
  readonly entry: JsonObject;
  readonly content: Content;
  /** `""` is all of it. */
  readonly folder: string;
  readonly origin: Origin;
}

/** What a `SourceJob` has for it. */
export interface PluginKeeping {
  readonly budget: Budget;
  readonly packs: PackStore;
  readonly deflate: DeflateAll;
}

/**
 * Reads a plugin's files, keeps them as a pack and describes them. Without a plugin, and with an error note, when clients
 * would refuse it. Throws `BazaarError` SOURCE_TOO_LARGE, FILE_UNREADABLE, FILE_UNWRITABLE, GIT_FAILED.
 */
export async function readPlugin(place: PluginPlace, { budget, packs, deflate }: PluginKeeping): Promise<SnapshotPart> {
  const { about, entry, content, folder, origin } = place;
  const notes: AggregateNote[] = [];
  const wanted = wantedOf(entriesBelow(content, folder), tellInto(notes, about), content);
  if (wanted.length === 0) {
    tellInto(notes, about)("ENTRY_UNREADABLE", { problem: whyNothing(content, folder) });
    return { notes };
  }
  budget.take(wanted);
  const bytes = await content.read(wanted);
  const tree: FileTree = treeOf(wanted.map((file, at) => [file.path, fileOf(bytes[at]!, file.executable)] as const));
  for (const [at, file] of wanted.entries())
    if (isPointer(bytes[at]!)) tellInto(notes, about)("LFS_POINTER", { path: file.path });
  const part = snapshotPlugin(about, entry, { tree, origin }, (file) =>
    createHash("sha256").update(file.bytes()).digest("hex"),
  );
  if (part.plugin !== undefined && (await packs.find(packIdOf(part.plugin.files))) === undefined) {
    const packed = await packFiles(tree, { deflate });
    await packs.keep(packed.files, packed.data);
  }
  return { ...part, notes: [...notes, ...part.notes] };
}

function whyNothing({ entries }: Content, folder: string): string {
  const way = entries.find(({ path, kind }) => kind !== "file" && (path === folder || folder.startsWith(`${path}/`)));
  if (way === undefined) return `there is no file in "${folder === "" ? "." : folder}".`;
  return way.kind === "link" ? `"${way.path}" is a symbolic link.` : `"${way.path}" is a git submodule.`;
}

function wantedOf(entries: readonly ListedEntry[], tell: Tell, content: Content): ListedEntry[] {
  return entries.filter((entry) => {
    const path = printable(entry.path);
    const out = leftOut(entry);
    const problem = out === undefined ? content.unfit?.(entry.path) : undefined;
    if (problem !== undefined) tell("PATH_LEFT_OUT", { path, problem });
    if (out === undefined) return problem === undefined;
    if (out.why === "link") tell("LINK_LEFT_OUT", { path });
    if (out.why === "submodule") tell("SUBMODULE_LEFT_OUT", { path });
    if (out.why === "path") tell("PATH_LEFT_OUT", { path, problem: out.problem });
    return false;
  });
}

function printable(path: string): string {
  return path.slice(0, 300).replaceAll(/\p{Cc}/gu, "\uFFFD");
}

const pointerHead = Buffer.from("version https://git-lfs.github.com/spec/v1\n");

/** Git LFS: a pointer is under 1,024 bytes and begins with this line. */
function isPointer(bytes: Uint8Array): boolean {
  return bytes.length < 1_024 && Buffer.from(bytes.subarray(0, pointerHead.length)).equals(pointerHead);
}
