import { BazaarError } from "../core/errors.ts";
import { compareCodeUnits } from "../core/text.ts";
import { awkwardFault, hostileFault, PathSet, unsafePath } from "./checked-path.ts";
import { maxContextFiles } from "./upload-limits.ts";

/** A file as the caller lists it before any content travels. */
export interface ListedFile {
  /** `f`: of the project; `c`: of the run's context. */
  readonly kind: "f" | "c";
  readonly path: string;
  readonly executable: boolean;
  /** Git's name of the content, 40 small hex digits. Empty in a list that travels with its contents, where it has none. */
  readonly hash: string;
}

/** Content type of a list that travels alone. */
export const fileListType = "text/vnd.claude-bazaar.file-list";

const firstLine = "bazaar-files 1";
const line = /^([fc]) (100644|100755) ([0-9a-f]{40}|-) (.+)$/;

/** A list as it is taken. */
export interface FileList {
  /** Sorted by kind and path. */
  readonly files: readonly ListedFile[];
  /** What can't lie in a workspace of every system (`aux.c`, `A.md` beside `a.md`), and is left out of it. */
  readonly left: readonly ListedFile[];
}

/**
 * Reads a list, `bazaar-files 1` and one line per file. `reserved` as in `checkedPath`; names of context files are never
 * reserved ones. Only of a list that travels `with` its contents may one be without a hash (`-`). Throws `BazaarError`
 * UPLOAD_INVALID, UPLOAD_LIMIT, or PATH_UNSAFE for what no honest list holds.
 */
export function parseFileList(
  text: string,
  maxFiles: number,
  reserved: "refuse" | "inert",
  travels: "alone" | "with" = "alone",
): FileList {
  const lines = text.split("\n");
  if (lines.shift() !== firstLine || lines.pop() !== "")
    throw invalidUpload(`The list of files does not begin with "${firstLine}", or its last line has no end.`);
  const sets = { f: new PathSet(), c: new PathSet() };
  const counts = { f: 0, c: 0 };
  const files: ListedFile[] = [];
  const left: ListedFile[] = [];
  for (const [index, one] of lines.entries()) {
    const file = listedFile(one, index + 2, reserved);
    if (file.hash === "" && travels === "alone") throw badLine(index + 2);
    counts[file.kind] += 1;
    requireCount(counts, maxFiles);
    (fits(sets[file.kind], file.path) ? files : left).push(file);
  }
  files.sort((a, b) => compareCodeUnits(a.kind, b.kind) || compareCodeUnits(a.path, b.path));
  return { files, left };
}

/** Whether a path finds its place among the others; a tree of files never has it twice. */
function fits(paths: PathSet, path: string): boolean {
  if (awkwardFault(path) !== undefined) return false;
  const clash = paths.take(path);
  if (clash?.exact === true) throw unsafePath(path, clash.fault, "List it once.");
  return clash === undefined;
}

/** The list as it is read back. */
export function fileListText(files: readonly ListedFile[]): string {
  const lines = files.map(
    ({ kind, executable, hash, path }) => `${kind} ${executable ? "100755" : "100644"} ${hash} ${path}`,
  );
  return [firstLine, ...lines, ""].join("\n");
}

function listedFile(text: string, number: number, reserved: "refuse" | "inert"): ListedFile {
  const [, kind, mode, hash = "", path = ""] = line.exec(text) ?? [];
  if (kind !== "f" && kind !== "c") throw badLine(number);
  const fault = hostileFault(path, kind === "c" ? "refuse" : reserved);
  if (fault !== undefined) throw unsafePath(path, fault, "Leave this file out.");
  return { kind, path, executable: mode === "100755", hash: hash === "-" ? "" : hash };
}

function badLine(number: number): BazaarError {
  return invalidUpload(`Line ${number} of the list of files is not of its form.`);
}

function requireCount(counts: { readonly f: number; readonly c: number }, maxFiles: number): void {
  if (counts.f > maxFiles) throw overLimit(`The project has more than ${maxFiles} files.`, "Send fewer.");
  if (counts.c > maxContextFiles)
    throw overLimit(`There are more than ${maxContextFiles} context files.`, "Send fewer.");
}

/** What was sent breaks the contract of uploads. */
export function invalidUpload(problem: string, cause?: unknown): BazaarError {
  return new BazaarError("UPLOAD_INVALID", problem, "Update the plugin, or see docs/files.md of the host.", { cause });
}

/** What was sent is more than the host takes. */
export function overLimit(problem: string, fix: string): BazaarError {
  return new BazaarError("UPLOAD_LIMIT", problem, fix);
}
