import { BazaarError } from "../core/errors.ts";
import { compareCodeUnits } from "../core/text.ts";
import { checkedPath, PathSet } from "./checked-path.ts";
import { maxContextFiles } from "./upload-limits.ts";

/** A file as the caller lists it before any content travels. */
export interface ListedFile {
  /** `f`: of the project; `c`: of the run's context. */
  readonly kind: "f" | "c";
  readonly path: string;
  readonly executable: boolean;
  /** Git's name of the content, 40 small hex digits. */
  readonly hash: string;
}

/** Content type of the list. */
export const fileListType = "text/vnd.claude-bazaar.file-list";

const firstLine = "bazaar-files 1";
const line = /^([fc]) (100644|100755) ([0-9a-f]{40}) (.+)$/;

/**
 * Reads a list, `bazaar-files 1` and one line per file. `reserved` as in `checkedPath`; names of context files are never
 * reserved ones. Sorted by kind and path. Throws `BazaarError` UPLOAD_INVALID, UPLOAD_LIMIT or PATH_UNSAFE.
 */
export function parseFileList(text: string, maxFiles: number, reserved: "refuse" | "inert"): ListedFile[] {
  const lines = text.split("\n");
  if (lines.shift() !== firstLine || lines.pop() !== "")
    throw invalidUpload(`The list of files does not begin with "${firstLine}", or its last line has no end.`);
  const sets = { f: new PathSet(), c: new PathSet() };
  const counts = { f: 0, c: 0 };
  const files = lines.map((one, index) => {
    const file = listedFile(one, index + 2, reserved);
    counts[file.kind] += 1;
    requireCount(counts, maxFiles);
    sets[file.kind].add(file.path);
    return file;
  });
  return files.sort((a, b) => compareCodeUnits(a.kind, b.kind) || compareCodeUnits(a.path, b.path));
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
  if (kind !== "f" && kind !== "c") throw invalidUpload(`Line ${number} of the list of files is not of its form.`);
  checkedPath(path, kind === "c" ? "refuse" : reserved);
  return { kind, path, executable: mode === "100755", hash };
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
