import { isInstallableName } from "../../plugin/plugin-name.ts";
import { pathFault, unsafePath } from "../../workspace/checked-path.ts";
import { manifestPath } from "../identity.ts";

/** Where a marketplace keeps what publishing writes beside its catalog. */
export interface Layout {
  /** Folder of the plugins' folders. */
  readonly pluginsDir: string;
  /** Folder of one-file-per-entry marketplaces; undefined where the catalog holds the entries. */
  readonly entriesDir: string | undefined;
}

/** The folder of a plugin. */
export function folderIn({ pluginsDir }: Layout, name: string): string {
  return `${pluginsDir}/${name}`;
}

/** The manifest in the folder of a plugin. */
export function manifestIn(layout: Layout, name: string): string {
  return `${folderIn(layout, name)}/${manifestPath}`;
}

/** The file of a plugin's entry; undefined where the catalog holds it. */
export function entryFileIn({ entriesDir }: Layout, name: string): string | undefined {
  return entriesDir === undefined ? undefined : `${entriesDir}/${name}.json`;
}

/** Invariant I11 of marketplaces that check what is sent to them; a name becomes a folder, a file and a branch. */
const nameForm = /^[a-z0-9][a-z0-9-]{1,63}$/;

/** Throws `BazaarError` PATH_UNSAFE for a name that no plugin may be published under. */
export function requireName(name: string): void {
  if (nameForm.test(name) && pathFault(name, "refuse") === undefined) return;
  const fault = "can't be a plugin's name in a marketplace: 2 to 64 of a-z, 0-9 and -, not at the start";
  throw unsafePath(name, fault, "Publish under another name with --name.");
}

/** The same for names that were published at some time, by whatever tool. */
export function requireOldName(name: string): void {
  if (isInstallableName(name) && pathFault(name, "refuse") === undefined) return;
  throw unsafePath(name, "can't be the name of a published plugin", "Leave it out.");
}

/** A folder without `./` and a slash at its end. Throws `BazaarError` PATH_UNSAFE where it can't be one of a marketplace. */
export function marketplaceFolder(given: string): string {
  const folder = given.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
  // No shell may make anything of it (I9), and no folder that GitHub or the client obeys is one.
  const plain = /^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/.test(folder);
  if (plain && pathFault(folder, "refuse") === undefined) return folder;
  const fix = "Give a folder inside of the marketplace, e.g. plugins.";
  throw unsafePath(given, "can't be a folder of a marketplace for plugins or entries", fix);
}

/** The folders that a path lies in, the outermost (`""`, the root) first. */
export function foldersTo(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return ["", ...parts.map((_, at) => parts.slice(0, at + 1).join("/"))];
}
