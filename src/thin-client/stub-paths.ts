import { sha256Hex } from "../core/digest.ts";
import { devices } from "../core/portable-path.ts";

/** Where a stub lies, and whether its name can be read off its path. */
export interface StubPath {
  readonly path: string;
  readonly plain: boolean;
}

/** A component's name, and what its file is called behind it: `.md`, or `/SKILL.md`. */
export interface StubName {
  readonly name: string;
  readonly suffix: string;
}

/**
 * A path below `folder` for each name, `:` as sub-folder, so that it can be checked out on every system: a name that
 * Windows can't store, or that differs from an earlier one only in capitals, gets a path made of its hash.
 */
export function stubPaths(folder: string, names: readonly StubName[]): Map<string, StubPath> {
  const taken = new Set<string>();
  // The client takes a folder with SKILL.md for one command and does not look at what else is in it.
  const hasInner = (name: string) => names.some((other) => other.name.startsWith(`${name}:`));
  return new Map(
    names.map(({ name, suffix }) => {
      const below = `${folder}/${name.replaceAll(":", "/")}`;
      const wanted = below + (hasInner(name) ? ".md" : suffix);
      const plain = name.split(":").every(isPortable) && !taken.has(wanted.toLowerCase());
      const path = plain ? wanted : `${folder}/stub-${sha256Hex(name).slice(0, 8)}.md`;
      taken.add(path.toLowerCase());
      return [name, { path, plain }];
    }),
  );
}

/** Whether one segment of a path means the same on Linux, macOS and Windows. A SKILL.md would rename its folder. */
export function isPortable(segment: string): boolean {
  if (segment === "" || segment.length > 100 || segment === "." || segment === "..") return false;
  // In another form than NFC, macOS and Linux store one name as two different byte sequences.
  if (segment !== segment.normalize("NFC") || /[\p{C}<>:"/\\|?*]/u.test(segment)) return false;
  if (/^ |[ .]$/.test(segment) || devices.test(segment)) return false;
  return segment.toLowerCase() !== "skill" && segment.toLowerCase() !== ".git";
}
