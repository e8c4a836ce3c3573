import { BazaarError } from "../core/errors.ts";
import type { FileTree } from "../core/file-tree.ts";

/** The folder of a path; "" is the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** Throws `BazaarError` PATH_UNSAFE for a path that leaves its archive, or that readers of archives take differently. */
export function requireSafe(path: string): void {
  const fault = textFault(path);
  if (fault !== undefined) throw unsafe(path, fault);
  const segments = path.split("/");
  if (segments.some((segment) => segment === "" || segment === "." || segment === ".."))
    throw unsafe(path, 'is absolute, or holds an empty segment, "." or ".."');
}

function textFault(path: string): string | undefined {
  // A line break ends a PAX record for some readers, node-tar among them.
  if (/\p{Cc}/u.test(path)) return "holds a control character";
  return path.includes("\\") ? "holds a backslash" : undefined;
}

/**
 * Refuses what lies below a path that is no folder: which of the two a reader takes depends on the reader, and through
 * a link it would be written elsewhere.
 */
export function requireFolders(tree: FileTree): void {
  for (const path of tree.keys()) {
    for (let at = parentOf(path); at !== ""; at = parentOf(at)) {
      const above = tree.get(at);
      if (above !== undefined && above.kind !== "directory") throw unsafe(path, `lies below a ${above.kind}`);
    }
  }
}

/**
 * Refuses a link whose target lies outside of `root`, a folder of the image ("" is all of it). `..` may only stand at
 * the start: behind a name that is itself a link it would lead on from there.
 */
export function requireLinkInside(path: string, target: string, root: string): void {
  const fault = target === "" ? "is empty" : textFault(target);
  if (fault !== undefined) throw unsafe(path, `is a link whose target ${fault}`);
  const absolute = target.startsWith("/");
  const segments = target.split("/").filter((segment) => segment !== "" && segment !== ".");
  const up = segments.findIndex((segment) => segment !== "..");
  const climbs = up === -1 ? segments.length : up;
  if (segments.includes("..", climbs)) throw unsafe(path, 'is a link whose target has ".." behind a name');
  const start = absolute ? [] : parentOf(path).split("/").filter(Boolean);
  // An absolute target is taken from the image's root, where ".." leads nowhere.
  const kept = absolute ? [] : start.slice(0, Math.max(0, start.length - climbs));
  const full = [...kept, ...segments.slice(climbs)].join("/");
  const leaves = !absolute && climbs > start.length;
  if (leaves || (root !== "" && full !== root && !full.startsWith(`${root}/`)))
    throw unsafe(path, `is a link that leads out of ${root === "" ? "the image" : `/${root}`}`);
}

/** `BazaarError` PATH_UNSAFE; `why` goes on after the path. */
export function unsafe(path: string, why: string): BazaarError {
  const fix = "Use regular files with relative paths and `/` between segments.";
  return new BazaarError("PATH_UNSAFE", `The path ${JSON.stringify(path)} ${why}, and can't be in an archive.`, fix);
}
