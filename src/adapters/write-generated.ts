import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { sha256Hex } from "../core/digest.ts";
import { BazaarError } from "../core/errors.ts";
import { fileAt, type FileTree, filesUnder } from "../core/file-tree.ts";
import { fillFolder } from "./fill-folder.ts";
import { isJunk } from "./foreign-files.ts";
import { generatedFile, type GeneratedRecord, readRecord, recordText } from "./generated-record.ts";
import { makeDirectory } from "./make-directory.ts";
import { linked, named, unwritable } from "./output-state.ts";
import { topmostMissing } from "./replace-folder.ts";
import { requireWritable } from "./write-tree.ts";

/** What was done with the paths of the output, each list sorted. */
export interface GeneratedChanges {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  /** Of an earlier time, and not in the tree any more. */
  readonly removed: readonly string[];
}

/**
 * Writes generated files into a folder in which their user keeps others (secrets, a state of Terraform, overrides): those
 * stay. Files of an earlier time are exchanged, or removed, unless somebody changed them since. Each file is whole at any
 * time; on a failure all are as they were. What is ours stands with its digest in `.claude-bazaar.json`. `kind` says what
 * made them; a folder of another kind, or with files and no record, is refused. Throws `BazaarError` OUTPUT_EXISTS,
 * PATH_UNSAFE or FILE_UNWRITABLE.
 */
export function writeGenerated(directory: string, tree: FileTree, kind: string): GeneratedChanges {
  requireWritable(directory, tree, {});
  if (tree.has(generatedFile)) {
    const problem = `The file ${generatedFile} is where this tool keeps what it has written.`;
    throw new BazaarError("PATH_UNSAFE", problem, "Give the file another name.");
  }
  const target = resolve(directory);
  const record = openRecord(target, kind);
  const fresh = new Map(filesUnder(tree, "").map((path) => [path, digestIn(tree, path)]));
  const stale = [...record.files.keys()].filter((path) => !fresh.has(path)).sort();
  const state = new Map([...fresh.keys(), ...stale].map((path) => [path, digestAt(target, path)]));
  requireUnchanged(target, record, fresh, state);
  const written = [...fresh].filter(([path, digest]) => state.get(path) !== digest).map(([path]) => path);
  const removed = stale.filter((path) => state.get(path) !== undefined);
  const unchanged = [...fresh.keys()].filter((path) => !written.includes(path));
  if (written.length + stale.length > 0 || !existsSync(join(target, generatedFile)))
    exchange(target, tree, { kind, before: record, after: fresh, written, removed });
  return { written, unchanged, removed };
}

function openRecord(target: string, kind: string): GeneratedRecord {
  const found = lstatSync(target, { throwIfNoEntry: false });
  const none: GeneratedRecord = { kind, files: new Map() };
  if (found === undefined) return none;
  if (found.isSymbolicLink()) throw linked(target);
  if (!found.isDirectory()) throw exists(`The output "${target}" is a file.`);
  const record = readRecord(target);
  if (record === undefined) {
    if (readdirSync(target).every(isJunk)) return none;
    throw exists(`The output "${target}" holds files, and nothing says that this tool wrote them.`);
  }
  if (record.kind === kind) return record;
  throw exists(`The output "${target}" holds what \`${record.kind}\` wrote, and this is \`${kind}\`.`);
}

function exists(problem: string): BazaarError {
  return new BazaarError("OUTPUT_EXISTS", problem, "Choose another folder, or remove this one yourself.");
}

function digestIn(tree: FileTree, path: string): string {
  const file = fileAt(tree, path);
  return sha256Hex(`${file?.executable === true ? "x" : "-"}${sha256Hex(file?.bytes() ?? "")}`);
}

/** Of a file as it is; undefined where there is nothing. */
function digestAt(target: string, path: string): string | undefined {
  const segments = path.split("/");
  for (let at = 1; at <= segments.length; at++) {
    const part = join(target, ...segments.slice(0, at));
    const found = lstatSync(part, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    if (found.isSymbolicLink()) throw linked(part);
    const isLast = at === segments.length;
    if (isLast ? !found.isFile() : !found.isDirectory())
      throw exists(`"${part}" is in the way of what is to be written.`);
    if (isLast) return sha256Hex(`${(found.mode & 0o100) === 0 ? "-" : "x"}${sha256Hex(readFileSync(part))}`);
  }
  return undefined;
}

/** A file is ours as we wrote it, or as it is to be anyway. */
function requireUnchanged(
  target: string,
  record: GeneratedRecord,
  fresh: ReadonlyMap<string, string>,
  state: ReadonlyMap<string, string | undefined>,
): void {
  const changed = [...state].filter(
    ([path, digest]) =>
      digest !== undefined && digest !== fresh.get(path) && record.files.get(path)?.includes(digest) !== true,
  );
  if (changed.length === 0) return;
  throw new BazaarError(
    "OUTPUT_EXISTS",
    `In the output "${target}" somebody else wrote or changed ${named(changed.map(([path]) => path).sort())}.`,
    "Move these files away, or keep your changes in files of your own that lie over them.",
  );
}

interface Exchange {
  readonly kind: string;
  readonly before: GeneratedRecord;
  readonly after: ReadonlyMap<string, string>;
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

function exchange(target: string, tree: FileTree, { kind, before, after, written, removed }: Exchange): void {
  const made = topmostMissing(target);
  let aside: string | undefined;
  try {
    makeDirectory(target);
    aside = mkdtempSync(join(target, ".claude-bazaar-"));
    const [fresh, old] = [join(aside, "new"), join(aside, "old")];
    mkdirSync(fresh);
    fillFolder(fresh, tree);
    // Killed in the middle, the record knows both: the next time nothing counts as changed by somebody.
    writeRecord(target, aside, { kind, files: bothOf(before, after) });
    inSteps([...written, ...removed], { target, fresh, old, removed: new Set(removed) });
    writeRecord(target, aside, { kind, files: new Map([...after].map(([path, digest]) => [path, [digest]])) });
  } catch (error) {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    // Where nothing could be put aside, nothing was touched.
    else if (aside !== undefined && before.files.size > 0) writeRecord(target, aside, before);
    else if (aside !== undefined) rmSync(join(target, generatedFile), { force: true });
    throw unwritable(target, error);
  } finally {
    if (aside !== undefined) rmSync(aside, { recursive: true, force: true });
  }
}

function bothOf(before: GeneratedRecord, after: ReadonlyMap<string, string>): Map<string, string[]> {
  const files = new Map([...before.files].map(([path, digests]) => [path, [...digests]]));
  for (const [path, digest] of after) files.set(path, [...new Set([...(files.get(path) ?? []), digest])]);
  return files;
}

interface Places {
  readonly target: string;
  readonly fresh: string;
  readonly old: string;
  readonly removed: ReadonlySet<string>;
}

/** One path after the other; when one fails, those before it are put back. */
function inSteps(paths: readonly string[], { target, fresh, old, removed }: Places): void {
  const undo: (() => void)[] = [];
  try {
    for (const path of paths) {
      const [place, kept] = [join(target, path), join(old, path)];
      const had = existsSync(place);
      if (had) {
        mkdirSync(dirname(kept), { recursive: true });
        copyFileSync(place, kept);
      }
      mkdirSync(dirname(place), { recursive: true });
      undo.push(() => (had ? renameSync(kept, place) : rmSync(place, { force: true })));
      if (removed.has(path)) rmSync(place);
      else renameSync(join(fresh, path), place);
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
}

function writeRecord(target: string, aside: string, record: GeneratedRecord): void {
  const fresh = join(aside, "record");
  writeFileSync(fresh, recordText(record));
  renameSync(fresh, join(target, generatedFile));
}
