import { BazaarError } from "../core/errors.ts";
import { type FileTree, treeOf } from "../core/file-tree.ts";
import { type ImageFinding, sortedFindings } from "../image/checked-image.ts";
import { dependencyFolders, type DependencyFolder } from "../image/dependency-folders.ts";
import { dependencyTree, united } from "../image/dependency-tree.ts";
import type { Platform } from "../image/layers.ts";
import type { LockedPackage } from "../image/npm-lock.ts";
import type { LeftOutOfImage } from "../image/plugin-files.ts";
import type { Plugin } from "../plugin/types.ts";
import { type Installed, npmCi } from "./npm-ci.ts";
import { readWholeDirectory } from "./read-directory.ts";
import { userCache } from "./user-cache.ts";

export const dependencyModes = ["install", "present", "none"] as const;
export type DependencyMode = (typeof dependencyModes)[number];

export interface DependencyOptions {
  /**
   * `install`: as the lockfiles say, with npm. `present`: the `node_modules` that lie in the plugin's folder, which must
   * have been installed for Linux. `none`: the servers are bundled. @default "install"
   */
  readonly mode?: DependencyMode | undefined;
  /** Machines that the image is for. */
  readonly platforms: readonly Platform[];
  /** Folder in which installed packages are kept. @default the user's cache */
  readonly cacheDir?: string;
  /** Milliseconds that npm may take for each folder and machine, 1…3_600_000. @default 600_000 (10 minutes) */
  readonly timeoutMs?: number;
  /** More environment for npm. @default {} */
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

export interface PluginDependencies extends AsyncDisposable {
  /** See `ImageParts.dependencies`. The bytes can be read until it is disposed of. */
  readonly files: FileTree;
  /** What the lockfiles name, for the SBOM; paths from the plugin's root. */
  readonly packages: readonly LockedPackage[];
  readonly findings: readonly ImageFinding[];
  readonly leftOut: readonly LeftOutOfImage[];
}

/**
 * The production dependencies of a plugin that lies in `directory`, the same for each machine: where packages are made
 * for one, those of all machines are there side by side. What can't be installed for lack of a lockfile is a finding of
 * level error. Rejects with `BazaarError` NPM_FAILED, INTERRUPTED, or NOT_SUPPORTED (machines whose packages collide).
 */
export async function pluginDependencies(
  plugin: Plugin,
  directory: string,
  options: DependencyOptions,
): Promise<PluginDependencies> {
  const { mode = "install" } = options;
  if (mode === "none") return { ...nothing, [Symbol.asyncDispose]: async () => {} };
  const { folders, findings } = dependencyFolders(plugin);
  const packages = folders.flatMap(({ folder, lock }) =>
    lock.packages.map((one) => (folder === "" ? one : { ...one, path: `${folder}/${one.path}` })),
  );
  if (mode === "present") {
    const { files, ...told } = dependencyTree(presentIn(directory), plugin.files, true);
    return { ...told, files, packages, [Symbol.asyncDispose]: async () => {} };
  }
  return await installed(plugin, folders, findings, packages, options);
}

const nothing = { files: treeOf({}), packages: [], findings: [], leftOut: [] };

function presentIn(directory: string): FileTree {
  const all = readWholeDirectory(directory);
  return treeOf([...all].filter(([path]) => /(?:^|\/)node_modules\//.test(path) && !/(?:^|\/)\.git\//.test(path)));
}

async function installed(
  plugin: Plugin,
  folders: readonly DependencyFolder[],
  findings: readonly ImageFinding[],
  packages: readonly LockedPackage[],
  options: DependencyOptions,
): Promise<PluginDependencies> {
  const all: Installed[] = [];
  const close = async () => {
    for (const one of all) await one[Symbol.asyncDispose]();
  };
  try {
    for (const one of folders) {
      // One after the other: npm itself loads many packages at once.
      for (const platform of machinesFor(one, options.platforms)) {
        const { cacheDir = userCache(), timeoutMs = 600_000, env, signal } = options;
        all.push(await npmCi(plugin.files, one, platform, { cacheDir, timeoutMs, env, signal }));
      }
    }
    const trees = all.map((one) => dependencyTree(one.files, plugin.files, false));
    const merged = united(trees.map((one) => one.files));
    if (merged === undefined) throw colliding();
    const told = trees.flatMap((one) => one.findings);
    return {
      files: merged,
      leftOut: trees.flatMap((one) => one.leftOut),
      packages,
      findings: sortedFindings([...findings, ...told]),
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function machinesFor({ lock }: DependencyFolder, platforms: readonly Platform[]): readonly Platform[] {
  return lock.packages.some(({ bound }) => bound) ? platforms : platforms.slice(0, 1);
}

function colliding(): BazaarError {
  return new BazaarError(
    "NOT_SUPPORTED",
    "npm installs other files under one path for the image's two machines.",
    "Build an image for each machine (--platform), or bundle the server.",
  );
}
