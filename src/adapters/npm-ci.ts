import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileAt, type FileTree, treeOf } from "../core/file-tree.ts";
import type { DependencyFolder } from "../image/dependency-folders.ts";
import type { Platform } from "../image/layers.ts";
import { inFolder } from "../image/npm-lock.ts";
import { fillFolder } from "./fill-folder.ts";
import { makeDirectory } from "./make-directory.ts";
import { npm } from "./npm.ts";
import { readWholeDirectory } from "./read-directory.ts";

export interface NpmCiOptions {
  /** Folder in which installed packages are kept, by what was asked for. @default none is kept */
  readonly cacheDir?: string | undefined;
  /** Milliseconds that npm may take for one folder. */
  readonly timeoutMs: number;
  /** More environment for npm. @default {} */
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Installed extends AsyncDisposable {
  /** Paths from the plugin's root. The bytes can be read until it is disposed of. */
  readonly files: FileTree;
}

const processors: Readonly<Record<Platform, string>> = { "linux/amd64": "x64", "linux/arm64": "arm64" };

/** For which machine npm chooses packages: never the one that it runs on. */
function machineFlags(platform: Platform): string[] {
  return ["--os=linux", `--cpu=${processors[platform]}`, "--libc=glibc"];
}

/**
 * `npm ci` in a copy of the folder's package.json, lockfile and `.npmrc`; of the whole plugin where the lockfile takes
 * packages from folders. No script of a package runs, and git is the one on the PATH whatever an `.npmrc` says. Rejects
 * with `BazaarError` NPM_FAILED or INTERRUPTED.
 */
export async function npmCi(
  files: FileTree,
  { folder, lock }: DependencyFolder,
  platform: Platform,
  options: NpmCiOptions,
): Promise<Installed> {
  const needed = lock.local ? files : neededOf(files, folder, lock.path);
  const cacheDir = lock.local ? undefined : options.cacheDir;
  const kept = cacheDir && join(cacheDir, "dependencies", keyOf(needed, folder, platform));
  if (kept !== undefined && existsSync(kept)) {
    touch(kept);
    return { files: modulesOf(kept), [Symbol.asyncDispose]: async () => {} };
  }
  const staging = stagingFolder(cacheDir);
  try {
    fillFolder(staging, treeOf([...needed].filter(([, entry]) => entry.kind === "file")));
    const { timeoutMs, env, signal } = options;
    const flags = ["--omit=dev", "--ignore-scripts", "--install-links=false", "--git=git", ...machineFlags(platform)];
    await npm(["ci", ...flags], { cwd: join(staging, folder), timeoutMs, env, signal });
    const at = kept === undefined ? staging : keep(staging, kept);
    return {
      files: modulesOf(at),
      [Symbol.asyncDispose]: async () => {
        if (at === staging) rmSync(staging, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw error;
  }
}

function neededOf(files: FileTree, folder: string, lock: string): FileTree {
  const paths = [inFolder(folder, "package.json"), lock, inFolder(folder, ".npmrc")];
  return treeOf(
    paths.flatMap((path) => (fileAt(files, path) === undefined ? [] : [[path, fileAt(files, path)!] as const])),
  );
}

/** The parts of a tree that lie in `node_modules`, and whatever local packages they link to is in the plugin anyway. */
function modulesOf(directory: string): FileTree {
  return treeOf([...readWholeDirectory(directory)].filter(([path]) => /(?:^|\/)node_modules\//.test(path)));
}

/** What was installed depends on these alone. The first part changes when this program installs in another way. */
function keyOf(needed: FileTree, folder: string, platform: Platform): string {
  const hash = createHash("sha256").update(`1\0${folder}\0${platform}\0`);
  for (const [path, entry] of needed) {
    if (entry.kind !== "file") continue;
    const bytes = entry.bytes();
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** Beside where it is to be kept, so that it can be renamed. A cache that can't be written is no reason to fail. */
function stagingFolder(cacheDir: string | undefined): string {
  if (cacheDir !== undefined) {
    try {
      const path = join(cacheDir, "dependencies", `.${randomUUID()}`);
      makeDirectory(path, 0o700);
      return path;
    } catch {
      // Then nothing is kept.
    }
  }
  return mkdtempSync(join(tmpdir(), "claude-bazaar-npm-"));
}

/** Renames the staging folder to where it is kept; the place at which it then lies. */
function keep(staging: string, kept: string): string {
  try {
    renameSync(staging, kept);
  } catch {
    return staging;
  }
  dropUnused(join(kept, ".."));
  return kept;
}

/** Milliseconds after which installed packages that nobody used are removed: 30 days. */
const unusedMs = 30 * 24 * 3_600_000;

function dropUnused(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).mtimeMs < Date.now() - unusedMs) rmSync(path, { recursive: true, force: true });
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Another user's cache that may be read only.
  }
}
