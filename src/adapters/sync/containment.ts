import { pathProblem } from "../safe-path.ts";

/** What stands at a path of a repository, folder or archive. */
export type ListedKind = "file" | "link" | "submodule";

export interface Listed {
  /** Relative to the plugin's folder, `/` between segments. */
  readonly path: string;
  readonly kind: ListedKind;
}

/** Why something is left out of a plugin, and the end of the sentence "it …". */
export interface LeftOut {
  readonly why: "link" | "submodule" | "git-file" | "path";
  readonly problem: string;
}

/** Code points that HFS+ passes over in names: with them a name is `.git` there and is not written so. */
const passedOver = /[\u200C-\u200F\u202A-\u202E\u206A-\u206F\uFEFF]/gu;

/** NTFS short names of `.git`, `.gitmodules`, `.gitattributes` and the like. */
const shortName = /^gi[0-9a-z]{0,4}~\d+$/;

/**
 * The one judge of what may become a file of a served plugin: undefined for a regular file whose path stays in its folder
 * on every system, is none of git's own files under any spelling, and holds no control character. Everything that is
 * read, wherever from, passes here before its bytes are.
 */
export function leftOut({ path, kind }: Listed): LeftOut | undefined {
  if (kind === "link") return { why: "link", problem: "is a symbolic link" };
  if (kind === "submodule") return { why: "submodule", problem: "is a submodule" };
  const problem = pathProblem(path) ?? textProblem(path);
  if (problem !== undefined) return { why: "path", problem };
  const names = path.split("/").map(nameForGit);
  // Before the check of short names: those of .gitmodules look alike, and neither may be served.
  if (names.some((name) => name === ".git" || shortName.test(name)))
    return { why: "path", problem: "is `.git` on some systems" };
  const last = names.at(-1);
  if (last === ".gitmodules" || last === ".gitattributes")
    return { why: "git-file", problem: "tells git how to treat files, and is none of the plugin's" };
  return undefined;
}

function textProblem(path: string): string | undefined {
  if (/\p{Cc}/u.test(path)) return "holds a control character";
  // Names that are no UTF-8 were read with this in the place of their bytes, and two of them may look alike.
  if (path.includes("\uFFFD") || !path.isWellFormed()) return "is not UTF-8";
  return isLong(path) ? "is longer than a system takes" : undefined;
}

/** Bytes. macOS takes 1,024 for a whole path, and the client's own folders, with the names of marketplace and plugin, stand before. */
const mostBytes = { path: 600, segment: 255 };

/** One file that can't be written, and git checks nothing out of the whole marketplace. */
function isLong(path: string): boolean {
  if (Buffer.byteLength(path) > mostBytes.path) return true;
  return path.split("/").some((segment) => Buffer.byteLength(segment) > mostBytes.segment);
}

/** The name under which a case-insensitive system would open it. */
function nameForGit(segment: string): string {
  const [name = ""] = segment.replaceAll(passedOver, "").toLowerCase().split(":");
  return name.replace(/[ .]+$/, "");
}
