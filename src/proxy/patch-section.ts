import { quotedName } from "../workspace/patch-names.ts";
import type { FileChange, WorkspacePatch } from "../workspace/types.ts";

/** Characters of a patch that still stands in the answer; the client puts answers of some 50,000 into a file. */
const inlineCharacters = 20_000;
/** Files that are named one by one. */
const maxFiles = 200;

/**
 * What an answer says of the files that a run changed: a line per file, the patch itself when it is small and safe to
 * show, and how the user gets it. `id` names the stored patch; undefined when it could not be kept.
 */
export function patchSection(patch: WorkspacePatch, id: string | undefined): string {
  const { changes, leftOut } = patch;
  const left =
    leftOut.length === 0 ? [] : [["Not part of the patch:", ...leftOut.map((line) => `- ${line}`)].join("\n")];
  if (changes.length === 0) return ["The run changed none of the project's files.", ...left].join("\n\n");
  const shown = isShowable(patch.text);
  const parts = [
    `${headline(changes)} Nothing was changed on the user's machine.`,
    fileLines(changes),
    ...left,
    ...(shown ? [fenced(patch.text)] : []),
    advice(shown, id),
    ...(id === undefined ? [] : [`bazaar-patch: ${id}`]),
  ];
  return parts.join("\n\n");
}

function headline(changes: readonly FileChange[]): string {
  const sum = (of: (change: FileChange) => number) => changes.reduce((total, change) => total + of(change), 0);
  const files = changes.length === 1 ? "1 file" : `${changes.length} files`;
  return `The run changed ${files} in its copy of the project (+${sum((c) => c.added)} -${sum((c) => c.removed)} lines).`;
}

function fileLines(changes: readonly FileChange[]): string {
  const lines = changes.slice(0, maxFiles).map(fileLine);
  const more = changes.length - lines.length;
  return fencedAs("text", [...lines, ...(more > 0 ? [`and ${more} more files`] : [])].join("\n"));
}

const letters = { added: "A", deleted: "D", changed: "M", mode: "M" } as const;

function fileLine({ path, kind, added, removed, binary, bytes, executable }: FileChange): string {
  const mode = executable === undefined ? "" : executable ? " made executable" : " no longer executable";
  const size = bytes === undefined ? "" : ` ${bytes.before} -> ${bytes.after} bytes`;
  const lines = kind === "mode" ? "" : `${added > 0 ? ` +${added}` : ""}${removed > 0 ? ` -${removed}` : ""}`;
  return `${letters[kind]} ${quotedName(path)}${binary ? ` binary${size}` : lines}${mode}`;
}

// A carriage return that no line feed follows goes back to the line's start; other controls move the cursor, and the
// last ones turn the reading direction around: what is shown would not be what is applied.
const misleading =
  // oxlint-disable-next-line no-control-regex -- exactly those
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\r(?!\n)/u;

function isShowable(text: string): boolean {
  return text.length <= inlineCharacters && !misleading.test(text);
}

function fenced(text: string): string {
  return fencedAs("diff", text.replace(/\n$/, ""));
}

/** In a fence longer than any in the text, which can't end it. */
function fencedAs(kind: string, text: string): string {
  const longest = [...text.matchAll(/`+/g)].reduce((most, [ticks]) => Math.max(most, ticks.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}${kind}\n${text}\n${fence}`;
}

const askFirst = "Show the user what changed, and ask before anything is applied.";
const byHand =
  "Then save the diff as a file and run `git apply <file>` in the folder that its paths start at; where that is a " +
  'subfolder of a repository, with `--directory="$(git rev-parse --show-prefix)"`, or git passes over it in silence.';

function advice(shown: boolean, id: string | undefined): string {
  if (id !== undefined) {
    const why = shown ? "" : " It is too large to be shown here, or holds characters that would mislead.";
    return `${askFirst} The plugin's hook saves the whole patch as a file and tells how to apply it.${why}`;
  }
  if (shown) return `${askFirst} ${byHand}`;
  return "The host could not keep this patch, and it can't be shown here. Call again, and ask for less at once.";
}
