import type { FileTree, TreeFile } from "../core/file-tree.ts";
import { textOf } from "../core/file-tree.ts";
import { type PlacedText, type SharedRun, sharedRuns } from "../core/shared-runs.ts";
import type { Plugin } from "../plugin/types.ts";
import { type Cause, causeOf } from "./cause.ts";
import type { SubjectEntry } from "./types.ts";
import { versionOf } from "./version-of.ts";

/** Check 8: the plugin against the same one in the release before. */
export function releaseCauses(entry: SubjectEntry, before: SubjectEntry | undefined): Cause[] {
  if (entry.plugin === undefined || before?.plugin === undefined) return [];
  const version = versionOf(entry);
  if (version === undefined || version !== versionOf(before)) return [];
  const same = sameTree(entry.plugin.plugin.files, before.plugin.plugin.files);
  return same ? [] : [causeOf("VERSION_UNCHANGED", { version })];
}

function sameTree(a: FileTree, b: FileTree): boolean {
  const [one, other] = [filesOf(a), filesOf(b)];
  return one.size === other.size && [...one].every(([path, file]) => sameFile(file, other.get(path)));
}

function filesOf(tree: FileTree): Map<string, TreeFile> {
  return new Map([...tree].flatMap(([path, entry]) => (entry.kind === "file" ? [[path, entry] as const] : [])));
}

function sameFile(a: TreeFile, b: TreeFile | undefined): boolean {
  if (b === undefined || a.size !== b.size || a.executable !== b.executable) return false;
  const [one, other] = [a.bytes(), b.bytes()];
  return one.every((byte, at) => byte === other[at]);
}

/** Characters from which a text that stands on both sides counts as copied. */
const window = 40;

/** Check 13: what a thin client repeats of the prompts of the plugin that it stands for. */
export function leakCauses(thin: Plugin, whole: Plugin): Cause[] {
  const outputs = textsIn(thin.files);
  const sources = [whole.commands, whole.skills, whole.agents]
    .flat()
    .map(({ body, path }): PlacedText => ({ path: path ?? "plugin.json", line: 1, text: body, isBody: true }));
  const longest = new Map<string, SharedRun>();
  for (const run of sharedRuns(outputs, sources, window)) {
    const { path } = run.output;
    if ((longest.get(path)?.text.length ?? 0) < run.text.length) longest.set(path, run);
  }
  return [...longest].map(([path, { source, text }]) =>
    causeOf("TEXT_OF_PLUGIN", { path, source: source.path, length: text.length }),
  );
}

function textsIn(files: FileTree): PlacedText[] {
  return [...files].flatMap(([path, entry]) =>
    entry.kind === "file" && entry.size < 1_000_000 ? [{ path, line: 1, text: textOf(entry) }] : [],
  );
}
