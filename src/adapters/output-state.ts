import { type Stats, lstatSync, readdirSync, realpathSync } from "node:fs";
import { sep } from "node:path";
import { BazaarError, messageOf } from "../core/errors.ts";
import type { FileTree } from "../core/file-tree.ts";
import { foreignInThinClient, isJunk, unlistedIn } from "./foreign-files.ts";
import { isThinClientFolder } from "./own-output.ts";
import { unsafePath } from "./safe-path.ts";

export interface ReplaceOptions {
  /**
   * What may happen to a folder that holds something already: `never` keeps it (OUTPUT_EXISTS), `ours` replaces what
   * this tool wrote and nobody changed, `always` replaces any folder. `.git` in it stays in any case. @default "ours"
   */
  readonly replace?: "never" | "ours" | "always";
  /** How `ours` is told. @default `isThinClientFolder`: its manifest has `metadata.bazaar.thinClient` */
  readonly isOurs?: (directory: string) => boolean;
  /**
   * Paths in a folder of ours that are somebody else's: with any, `ours` refuses and names them. `.git` and what no
   * tree lists (`node_modules`) need not be among them. @default what is not as this tool wrote it; none with `isOurs`
   */
  readonly foreign?: (directory: string, tree: FileTree) => readonly string[];
}

/** `repository`: replaceable, and holds a `.git` that stays. */
export type OutputState = "missing" | "empty" | "replaceable" | "repository";

/**
 * What lies at an absolute path where a tree is to be written as a folder. Throws `BazaarError` OUTPUT_EXISTS,
 * PATH_UNSAFE, OPTION_INVALID or FILE_UNWRITABLE for what must not be replaced.
 */
export function stateOf(target: string, tree: FileTree, options: ReplaceOptions): OutputState {
  const found = entryAt(target);
  if (found === undefined) return "missing";
  if (found.isSymbolicLink()) throw linked(target);
  if (!found.isDirectory()) throw exists(target, "is a file");
  const names = list(target);
  if (names.length === 0) return "empty";
  const replace = options.replace ?? "ours";
  if (replace === "never") throw exists(target, "exists and is not empty");
  const isRepository = names.includes(".git");
  if (replace === "ours" && !names.every((name) => name === ".git" || isJunk(name))) requireOurs(target, tree, options);
  requireNotWorkedIn(target, isRepository);
  return isRepository ? "repository" : "replaceable";
}

function requireOurs(target: string, tree: FileTree, { isOurs, foreign }: ReplaceOptions): void {
  if (!(isOurs ?? isThinClientFolder)(target)) throw exists(target, "holds files that this tool did not write");
  const others = foreign ?? (isOurs === undefined ? foreignInThinClient : () => []);
  const lost = [...unlisted(target), ...others(target, tree)];
  if (lost.length === 0) return;
  throw new BazaarError(
    "OUTPUT_EXISTS",
    `The output "${target}" holds what this tool did not write, or not as it is now: ${named(lost)}.`,
    "Move or remove that, or choose another folder.",
  );
}

function unlisted(target: string): string[] {
  try {
    return unlistedIn(target).filter((path) => path !== ".git");
  } catch (error) {
    throw unwritable(target, error);
  }
}

/** Paths that a message names before it counts the rest. */
const mostNamed = 10;

/** Paths as the end of a sentence. */
export function named(paths: readonly string[]): string {
  const more = paths.length - mostNamed;
  return `${paths.slice(0, mostNamed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Fails where a folder above is none (`afile/x`) or must not be entered. */
function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unwritable(path, error);
  }
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    throw unwritable(directory, error);
  }
}

/**
 * Replacing a folder deletes it, and with it the working folder of the shell that stands in it. Only the top of a
 * repository stays.
 */
export function requireNotWorkedIn(target: string, isRepository: boolean): void {
  const [here, folder] = [process.cwd(), realpathSync(target)];
  if (!`${here}${sep}`.startsWith(`${folder}${sep}`) || (isRepository && here === folder)) return;
  const problem = `The output "${target}" would be replaced, and it is the folder you are working in.`;
  throw new BazaarError("OPTION_INVALID", problem, "Run the command from another folder.");
}

function exists(target: string, why: string): BazaarError {
  return new BazaarError(
    "OUTPUT_EXISTS",
    `The output "${target}" ${why}.`,
    "Choose another folder, or remove this one yourself.",
  );
}

/** `BazaarError` PATH_UNSAFE for a symbolic link in the place of a folder. */
export function linked(path: string): BazaarError {
  return unsafePath(`"${path}" is a symbolic link, which is never written through.`, "Name the real folder.");
}

/** The error as a `BazaarError`: FILE_UNWRITABLE unless it is one already. */
export function unwritable(path: string, error: unknown): BazaarError {
  if (error instanceof BazaarError) return error;
  const fix = "Check that the folder exists, that you may write there and that the disk is not full.";
  return new BazaarError("FILE_UNWRITABLE", `"${path}" can't be written: ${messageOf(error)}.`, fix, { cause: error });
}
