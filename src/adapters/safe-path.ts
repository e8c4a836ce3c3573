import { BazaarError } from "../core/errors.ts";

/**
 * Why a tree's path can't be written below a folder, as the end of "the path …"; undefined when it can. Checked again
 * right before writing, whoever made the tree: a path that leaves its folder is how an archive overwrites a machine.
 */
export function pathProblem(path: string): string | undefined {
  if (path === "") return "is empty";
  if (path.includes("\0")) return "holds a NUL character";
  if (path.includes("\\")) return "holds a backslash, which is a separator on Windows";
  if (path.startsWith("/") || /^[A-Za-z]:\//.test(path)) return "is absolute";
  // On Windows "C:x" is relative to another drive and "x:y" is a hidden stream of x.
  if (process.platform === "win32" && path.includes(":")) return "holds a colon, which Windows can't store";
  const segments = path.split("/");
  if (segments.includes("..")) return "holds `..`";
  if (segments.some((segment) => segment === "" || segment === ".")) return "holds an empty or `.` segment";
  // A written .git/hooks file would run at the next commit of whoever works in that folder.
  if (segments.some((segment) => segment.toLowerCase() === ".git")) return "lies in a `.git` folder";
  return undefined;
}

/** Throws `BazaarError` PATH_UNSAFE for a path that `pathProblem` objects to. */
export function requireSafePath(path: string): void {
  const problem = pathProblem(path);
  if (problem === undefined) return;
  throw unsafePath(
    `The path ${JSON.stringify(path)} ${problem}.`,
    "Use a relative path with `/` that stays inside its folder.",
  );
}

/** `BazaarError` PATH_UNSAFE. */
export function unsafePath(problem: string, fix: string): BazaarError {
  return new BazaarError("PATH_UNSAFE", problem, fix);
}
