import { BazaarError } from "../core/errors.ts";
import { devices } from "../core/portable-path.ts";
import { foldedName, hasShortName, standingOf } from "./reserved-names.ts";

/** What a file system may be asked for: bytes of UTF-8, and parts between slashes. */
export const pathCaps = { partBytes: 255, bytes: 1_024, depth: 64 } as const;

const encoder = new TextEncoder();

/** Nearly all paths are of this kind, and a list has thousands: each is looked at whole, not part by part. */
const printable = /^[\x20-\x7e]+$/;
const emptyPart = /(?:^|\/)\.{0,2}(?:\/|$)/;
/** From the root of a drive: a way out. Behind other letters (`a:b`) it is a name on most systems. */
const driveRoot = /^[A-Za-z]:(?:\/|$)/;
const drivePart = /(?:^|\/)[A-Za-z]:/;

/**
 * `path` itself, when it is a relative path of regular form that means the same file everywhere: `/` between its parts,
 * no `.`, `..` or empty part, no control character, backslash or drive, no name that Windows keeps, within `pathCaps`.
 * `reserved`: whether names that the client would obey may be in it; `.git` never may. Throws `BazaarError` PATH_UNSAFE.
 */
export function checkedPath(path: string, reserved: "refuse" | "inert"): string {
  const fault = pathFault(path, reserved);
  if (fault === undefined) return path;
  throw unsafePath(path, fault, "Leave this file out.");
}

/** Why `checkedPath` would refuse a path, as the rest of a sentence that starts with it; undefined when it would not. */
export function pathFault(path: string, reserved: "refuse" | "inert"): string | undefined {
  return hostileFault(path, reserved) ?? awkwardFault(path);
}

/** The same for what no honest list of a project holds: forms that lead elsewhere, and names that are obeyed. */
export function hostileFault(path: string, reserved: "refuse" | "inert"): string | undefined {
  if (path === "") return "is empty";
  if (!printable.test(path)) {
    if (!path.isWellFormed()) return "is no Unicode text";
    if (/\p{Cc}/u.test(path)) return "holds a control character";
  }
  if (path.includes("\\")) return "holds a backslash";
  if (path.startsWith("/")) return "is absolute";
  if (emptyPart.test(path)) return 'has an empty part, "." or ".."';
  if (driveRoot.test(path)) return "names a drive";
  const standing = standingOf(path);
  if (standing === "never") return "is inside of git's own folder, or leads there on some systems";
  if (standing === "reserved" && reserved === "refuse") return "has a name that the client would obey";
  return undefined;
}

/** The same for names that are honest on one system and can't be written, or are something else, on another. */
export function awkwardFault(path: string): string | undefined {
  if (isLonger(path, pathCaps.bytes)) return `is longer than ${pathCaps.bytes} bytes`;
  if (drivePart.test(path)) return "names a drive on Windows";
  if (hasShortName(path)) return "may be git's own folder, or one that the client obeys, on Windows";
  const parts = path.split("/");
  if (parts.length > pathCaps.depth) return `is deeper than ${pathCaps.depth} folders`;
  for (const part of parts) {
    if (isLonger(part, pathCaps.partBytes)) return `has a part of more than ${pathCaps.partBytes} bytes`;
    if (devices.test(part)) return "has the name of a device";
    if (/[. ]$/.test(part)) return "has a part that ends with a dot or a blank";
  }
  return undefined;
}

/** Whether a text has more bytes of UTF-8: of one to three per code unit. */
function isLonger(text: string, bytes: number): boolean {
  return text.length > bytes || (text.length * 3 > bytes && encoder.encode(text).length > bytes);
}

/** The error about a path that a caller gave, shown without what could be read as more than a name. */
export function unsafePath(path: string, fault: string, fix: string): BazaarError {
  const shown = JSON.stringify(path.length > 200 ? `${path.slice(0, 200)}…` : path).replaceAll(
    /[^\x20-\x7e\u2026]/g,
    escaped,
  );
  return new BazaarError("PATH_UNSAFE", `The path ${shown} ${fault}.`, fix);
}

/** Characters that turn the direction of a line, or that nobody sees, stay visible so. */
function escaped(character: string): string {
  return /[\p{L}\p{N}\p{P}\p{S}\p{M}]/u.test(character)
    ? character
    : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** How a path stands in another's way. */
export interface PathClash {
  readonly fault: string;
  /** Whether it does so under every file system, and not only where case or normal form does not count. */
  readonly exact: boolean;
}

/** Paths of one project, none of which may stand in another's way on any file system. */
export class PathSet {
  /** By their folded name, each with its spelling. */
  readonly #files = new Map<string, string>();
  readonly #folders = new Map<string, string>();

  /** What keeps a path that went through `checkedPath` from being added; undefined when nothing does. */
  clash(path: string): PathClash | undefined {
    return this.#clash(path, foldedName(path));
  }

  /** Adds a path that went through `checkedPath`, unless it clashes: then says how. */
  take(path: string): PathClash | undefined {
    const folded = foldedName(path);
    const clash = this.#clash(path, folded);
    if (clash === undefined) this.#add(path, folded);
    return clash;
  }

  #clash(path: string, folded: string): PathClash | undefined {
    const twin = this.#files.get(folded);
    if (twin !== undefined) return { fault: "is there twice, maybe in another case", exact: twin === path };
    const folder = this.#folders.get(folded);
    if (folder !== undefined) return { fault: "is a file and a folder", exact: folder === path };
    for (const parent of parentsOf(path)) {
      const name = foldedName(parent);
      const file = this.#files.get(name);
      if (file !== undefined) return { fault: "is inside of a file", exact: file === parent };
      const known = this.#folders.get(name);
      if (known === parent) return undefined;
      if (known !== undefined) return { fault: "is in a folder that is there in another case", exact: false };
    }
    return undefined;
  }

  /** Adds a path that went through `checkedPath`. Throws `BazaarError` PATH_UNSAFE where it clashes. */
  add(path: string): void {
    const clash = this.take(path);
    if (clash !== undefined) throw unsafePath(path, clash.fault, "Keep one of them.");
  }

  #add(path: string, folded: string): void {
    this.#files.set(folded, path);
    for (const parent of parentsOf(path)) {
      const name = foldedName(parent);
      if (this.#folders.has(name)) return;
      this.#folders.set(name, parent);
    }
  }
}

/** The folders that a path lies in, the nearest first. */
function* parentsOf(path: string): Generator<string> {
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) yield path.slice(0, end);
}
