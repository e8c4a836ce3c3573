import { sha256Hex } from "../core/digest.ts";
import { devices } from "../core/portable-path.ts";

/** Where a stub lies, and whether its name can be read off its path. */
export interface StubPath {
  readonly path: string;
  readonly plain: boolean;
}

/**
 * A path below `folder` for each name, `:` as sub-folder, so that it can be checked out on every system: a name that
 * Windows can't store, or that differs from an earlier one only in capitals, gets a path made of its hash.
 */
export function stubPaths(folder: string, names: readonly string[]): Map<string, StubPath> {
  const put = newShelf();
  return new Map(
    names.map((name) => {
      const wanted = `${folder}/${name.replaceAll(":", "/")}.md`;
      const plain = isPortableName(name) && put(wanted);
      return [name, { path: plain ? wanted : hashPath(folder, name), plain }];
    }),
  );
}

/** Takes a path and says whether it did. */
export type Shelf = (path: string, isSkill?: boolean) => boolean;

/**
 * A place for paths that can lie side by side on every system, and that the client reads one by one: none is another
 * one but for capitals, or another one's folder, and no SKILL.md hides the others below its folder.
 */
export function newShelf(): Shelf {
  const [files, folders, skills] = [new Set<string>(), new Set<string>(), new Set<string>()];
  return (path, isSkill = false) => {
    const lower = path.toLowerCase();
    const above = foldersAbove(lower);
    const own = above[0] as string;
    if (files.has(lower) || folders.has(lower) || (isSkill && folders.has(own))) return false;
    if (above.some((folder) => files.has(folder) || skills.has(folder))) return false;
    files.add(lower);
    for (const folder of above) folders.add(folder);
    if (isSkill) skills.add(own);
    return true;
  };
}

/** The folders of a path, the nearest first. */
export function foldersAbove(path: string): string[] {
  const segments = path.split("/").slice(0, -1);
  return segments.map((_, at) => segments.slice(0, segments.length - at).join("/"));
}

/** A path for a name that can't be one. */
export function hashPath(folder: string, name: string): string {
  return `${folder}/stub-${sha256Hex(name).slice(0, 8)}.md`;
}

/** Whether a name can be a path, `:` as sub-folder, that ends in `.md`. A SKILL.md would rename its folder. */
export function isPortableName(name: string): boolean {
  return name.split(":").every(isPortable) && !/(?:^|:)skill$/i.test(name);
}

/** Whether one segment of a path means the same on Linux, macOS and Windows. */
export function isPortable(segment: string): boolean {
  if (segment === "" || segment.length > 100 || segment === "." || segment === "..") return false;
  // In another form than NFC, macOS and Linux store one name as two different byte sequences.
  if (segment !== segment.normalize("NFC") || /[\p{C}<>:"/\\|?*]/u.test(segment)) return false;
  if (/^ |[ .]$/.test(segment) || devices.test(segment)) return false;
  return segment.toLowerCase() !== ".git";
}
