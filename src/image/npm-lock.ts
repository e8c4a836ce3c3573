import type { Where } from "../core/diagnostic.ts";
import { fileAt, type FileTree, textOf } from "../core/file-tree.ts";
import { isJsonObject, type JsonObject, parseJson } from "../core/json.ts";

/** A package that a lockfile installs for production. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Path from the lockfile's folder, e.g. `node_modules/a/node_modules/b`. */
  readonly path: string;
  /** `sha512-…`, where the lockfile has it. */
  readonly integrity?: string;
  /** As the package's own manifest says it, where the lockfile has it. */
  readonly license?: string;
  /** Whether it is made for some systems, processors or C libraries only. */
  readonly bound: boolean;
}

export interface NpmLock {
  /** Path in the plugin. */
  readonly path: string;
  readonly packages: readonly LockedPackage[];
  /** Whether it takes packages from folders, which then belong to what is installed. */
  readonly local: boolean;
}

/** Files that npm reads, the first one first; it takes no other. */
const lockNames = ["npm-shrinkwrap.json", "package-lock.json"];
const otherLocks = ["pnpm-lock.yaml", "yarn.lock", "bun.lock", "bun.lockb"];

/** The npm lockfile of a folder; undefined when there is none that can be read, or one of npm 6 or older. */
export function npmLockIn(files: FileTree, folder: string): NpmLock | undefined {
  const path = lockNames.map((name) => inFolder(folder, name)).find((one) => fileAt(files, one) !== undefined);
  const value = path === undefined ? undefined : objectAt(files, path);
  const packages = value?.["packages"];
  if (path === undefined || !isJsonObject(packages)) return undefined;
  const entries = Object.entries(packages).flatMap(([at, one]) => (isJsonObject(one) ? [[at, one] as const] : []));
  return {
    path,
    packages: entries.flatMap(([at, one]) => lockedPackage(at, one) ?? []),
    local: entries.some(
      ([at, one]) => one["link"] === true || (at !== "" && !at.includes("node_modules/")) || isFile(one),
    ),
  };
}

/** The name of another tool's lockfile in a folder; `""` when there is none. */
export function otherLockIn(files: FileTree, folder: string): string {
  return otherLocks.find((name) => fileAt(files, inFolder(folder, name)) !== undefined) ?? "";
}

/** Whether the package.json of a folder names packages for production. */
export function hasDependencies(files: FileTree, folder: string): boolean {
  const manifest = objectAt(files, inFolder(folder, "package.json"));
  return ["dependencies", "optionalDependencies", "peerDependencies"].some((field) => {
    const named = manifest?.[field];
    return isJsonObject(named) && Object.keys(named).length > 0;
  });
}

/** Why and where the package.json or npm lockfile of a folder is no JSON; undefined when what is there can be read. */
export function brokenIn(files: FileTree, folder: string): (Where & { readonly reason: string }) | undefined {
  for (const path of ["package.json", ...lockNames].map((name) => inFolder(folder, name))) {
    const file = fileAt(files, path);
    if (file === undefined || file.unreadable !== undefined) continue;
    const { problem } = parseJson(textOf(file));
    if (problem !== undefined) return { path, line: problem.line, column: problem.column, reason: problem.reason };
  }
  return undefined;
}

export function inFolder(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

function lockedPackage(at: string, one: JsonObject): LockedPackage | undefined {
  const { version, integrity, license, dev, devOptional, link, name } = one;
  const last = at.lastIndexOf("node_modules/");
  if (last === -1 || dev === true || devOptional === true || link === true || typeof version !== "string")
    return undefined;
  return {
    name: typeof name === "string" ? name : at.slice(last + "node_modules/".length),
    version,
    path: at,
    ...(typeof integrity === "string" ? { integrity } : {}),
    ...(typeof license === "string" ? { license } : {}),
    bound: ["os", "cpu", "libc"].some((field) => Array.isArray(one[field])),
  };
}

function isFile({ resolved }: JsonObject): boolean {
  return typeof resolved === "string" && resolved.startsWith("file:");
}

function objectAt(files: FileTree, path: string): JsonObject | undefined {
  const file = fileAt(files, path);
  if (file === undefined || file.unreadable !== undefined) return undefined;
  const { value } = parseJson(textOf(file));
  return isJsonObject(value) ? value : undefined;
}
