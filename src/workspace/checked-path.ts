import { BazaarError } from "../core/errors.ts";
import { devices } from "../core/portable-path.ts";
import { foldedName, standingOf } from "./reserved-names.ts";

/** What a file system may be asked for: bytes of UTF-8, and parts between slashes. */
export const pathCaps = { partBytes: 255, bytes: 1_024, depth: 64 } as const;

const encoder = new TextEncoder();

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
  return faultOf(path) ?? nameFault(path, reserved);
}

function faultOf(path: string): string | undefined {
  if (path === "") return "is empty";
  if (!path.isWellFormed()) return "is no Unicode text";
  if (/\p{Cc}/u.test(path)) return "holds a control character";
  if (path.includes("\\")) return "holds a backslash";
  if (path.startsWith("/")) return "is absolute";
  if (encoder.encode(path).length > pathCaps.bytes) return `is longer than ${pathCaps.bytes} bytes`;
  const parts = path.split("/");
  if (parts.length > pathCaps.depth) return `is deeper than ${pathCaps.depth} folders`;
  for (const part of parts) {
    const fault = partFault(part);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function partFault(part: string): string | undefined {
  if (part === "" || part === "." || part === "..") return 'has an empty part, "." or ".."';
  if (encoder.encode(part).length > pathCaps.partBytes) return `has a part of more than ${pathCaps.partBytes} bytes`;
  if (/^[A-Za-z]:/.test(part)) return "names a drive";
  if (devices.test(part)) return "has the name of a device";
  if (/[. ]$/.test(part)) return "has a part that ends with a dot or a blank";
  return undefined;
}

function nameFault(path: string, reserved: "refuse" | "inert"): string | undefined {
  const standing = standingOf(path);
  if (standing === "never") return "is inside of git's own folder, or leads there on some systems";
  if (standing === "reserved" && reserved === "refuse") return "has a name that the client would obey";
  return undefined;
}

/** The error about a path that a caller gave, shown without what could be read as more than a name. */
export function unsafePath(path: string, fault: string, fix: string): BazaarError {
  const shown = JSON.stringify(path.length > 200 ? `${path.slice(0, 200)}…` : path).replaceAll(
    /[^\x20-\x7e…]/g,
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

/** Paths of one project, none of which may stand in another's way on any file system. */
export class PathSet {
  readonly #files = new Set<string>();
  /** Folders by their folded name, each with the one spelling that it may have. */
  readonly #folders = new Map<string, string>();

  /**
   * Adds a path that went through `checkedPath`. Throws `BazaarError` PATH_UNSAFE for one that is there already, also in
   * other case or normal form, and for a file where a folder is.
   */
  add(path: string): void {
    const folded = foldedName(path);
    if (this.#files.has(folded)) throw unsafePath(path, "is there twice, maybe in another case", "Keep one of them.");
    if (this.#folders.has(folded)) throw unsafePath(path, "is a file and a folder", "Keep one of them.");
    this.#files.add(folded);
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      if (!this.#addFolder(path, path.slice(0, end))) return;
    }
  }

  /** Whether its own folders have to be added too. */
  #addFolder(path: string, folder: string): boolean {
    const folded = foldedName(folder);
    if (this.#files.has(folded)) throw unsafePath(path, "is inside of a file", "Keep one of them.");
    const known = this.#folders.get(folded);
    if (known !== undefined && known !== folder)
      throw unsafePath(path, "is in a folder that is there in another case", "Keep one of them.");
    this.#folders.set(folded, folder);
    return known === undefined;
  }
}
