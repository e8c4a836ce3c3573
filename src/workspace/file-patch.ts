import { isUtf8 } from "node:buffer";
import { blobName } from "./git-blob.ts";
import { binaryPatch } from "./git-binary.ts";
import { hunksOf } from "./hunks.ts";
import { quotedName } from "./patch-names.ts";
import type { FileChange } from "./types.ts";

/** One side of a file's change. */
export interface FileContent {
  readonly bytes: Uint8Array;
  readonly executable: boolean;
}

export interface FilePatch {
  readonly change: FileChange;
  /** For `git apply`; it ends with a line feed. */
  readonly text: string;
}

/**
 * The patch of one file, undefined when both sides are equal. A side that is undefined is a file that is not there.
 * What is not UTF-8 or holds a NUL is binary.
 */
export function filePatch(
  path: string,
  before: FileContent | undefined,
  after: FileContent | undefined,
): FilePatch | undefined {
  const [old, fresh] = [before?.bytes ?? nothing, after?.bytes ?? nothing];
  const same = Buffer.compare(old, fresh) === 0;
  const kind = kindOf(before, after, same);
  if (kind === undefined) return undefined;
  const binary = !same && !(isText(old) && isText(fresh));
  const head = `${headOf(path, before, after)}${kind === "mode" ? "" : indexLine(before, after)}`;
  const mode = before !== undefined && after !== undefined && before.executable !== after.executable;
  const what = { path, kind, binary, ...(mode && { executable: after.executable }) };
  if (same) return { change: { ...what, added: 0, removed: 0 }, text: head };
  if (binary) {
    const bytes = { before: old.length, after: fresh.length };
    return { change: { ...what, added: 0, removed: 0, bytes }, text: `${head}${binaryPatch(old, fresh)}` };
  }
  const { text, added, removed } = hunksOf(textOf(old), textOf(fresh));
  const names = `--- ${before ? side("a", path) : "/dev/null"}\n+++ ${after ? side("b", path) : "/dev/null"}\n`;
  return { change: { ...what, added, removed }, text: `${head}${names}${text}` };
}

const nothing = new Uint8Array();

function kindOf(
  before: FileContent | undefined,
  after: FileContent | undefined,
  same: boolean,
): FileChange["kind"] | undefined {
  if (before === undefined) return after === undefined ? undefined : "added";
  if (after === undefined) return "deleted";
  if (!same) return "changed";
  return before.executable === after.executable ? undefined : "mode";
}

function headOf(path: string, before: FileContent | undefined, after: FileContent | undefined): string {
  const first = `diff --git ${side("a", path)} ${side("b", path)}\n`;
  if (before === undefined) return `${first}new file mode ${modeOf(after)}\n`;
  if (after === undefined) return `${first}deleted file mode ${modeOf(before)}\n`;
  if (before.executable === after.executable) return first;
  return `${first}old mode ${modeOf(before)}\nnew mode ${modeOf(after)}\n`;
}

/** In full: for a binary file git asks for it, and it makes a three-way merge possible where the text has moved on. */
function indexLine(before: FileContent | undefined, after: FileContent | undefined): string {
  const mode = before !== undefined && before.executable === after?.executable ? ` ${modeOf(before)}` : "";
  return `index ${hashOf(before)}..${hashOf(after)}${mode}\n`;
}

function hashOf(content: FileContent | undefined): string {
  return content === undefined ? "0".repeat(40) : blobName(content.bytes);
}

function modeOf(content: FileContent | undefined): string {
  return content?.executable === true ? "100755" : "100644";
}

function side(prefix: "a" | "b", path: string): string {
  return quotedName(`${prefix}/${path}`);
}

function isText(bytes: Uint8Array): boolean {
  return !bytes.includes(0) && isUtf8(bytes);
}

/** With a byte-order mark, if there is one: it is part of the first line. */
function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}
