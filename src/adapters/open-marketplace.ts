import type { Closing } from "../core/closing.ts";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { BazaarError, messageOf } from "../core/errors.ts";
import { catalogPath } from "../marketplace/types.ts";
import type { MarketplaceStore } from "../publish/ports.ts";
import { type GitMarketplaceOptions, gitMarketplace } from "./git-marketplace.ts";
import { currentBranch, isWorkTreeTop } from "./git-work-tree.ts";
import { isGitDirectory } from "./is-git-directory.ts";
import { makeDirectory } from "./make-directory.ts";
import { marketplaceDirectory } from "./marketplace-directory.ts";

/** `timeoutMs` is for git URLs; `signal` stops git in a work tree too, whose `branch` is the one checked out there. */
export interface OpenMarketplaceOptions extends GitMarketplaceOptions {
  /** Whether a change to a folder is committed. @default whether the folder is the top of a git work tree */
  readonly commit?: boolean;
  /** Make a folder that does not exist yet. @default false */
  readonly create?: boolean;
}

export interface OpenMarketplace extends MarketplaceStore, Closing {
  /** `folder`: files only; `work-tree`: files and a commit; `remote`: a commit, pushed. */
  readonly kind: "folder" | "work-tree" | "remote";
}

/**
 * The marketplace that a user names: an existing folder or its catalog file, a bare git repository on the disk, a git
 * URL (https, http, ssh, git, file, or `user@host:path`), or `owner/repo` on GitHub. Rejects with `BazaarError`
 * OPTION_INVALID for anything else, and for a branch that a folder does not have checked out.
 */
export async function openMarketplace(target: string, options: OpenMarketplaceOptions = {}): Promise<OpenMarketplace> {
  if (isUrl(target)) return openRemote(target, options);
  const folder = marketplaceRoot(target);
  if (options.create === true) {
    if (!existsSync(folder)) await requireBranch(folder, options.branch, false);
    makeFolder(folder);
  }
  if (isGitDirectory(folder)) return openRemote(pathToFileURL(resolve(folder)).href, options);
  return existsSync(folder) ? openFolder(folder, options) : openRemote(githubUrl(target), options);
}

/** The marketplace's folder where its catalog file is named; everything else as it is. */
export function marketplaceRoot(target: string): string {
  if (isUrl(target)) return target;
  const path = resolve(target);
  const root = dirname(dirname(path));
  return path === join(root, catalogPath) ? root : target;
}

/** A target without what may be a secret in it: user and password, query, fragment. For messages and for names. */
export function shownTarget(target: string): string {
  if (!isUrl(target) && existsSync(target)) return target;
  return target.replace(/[?#].*$/s, "").replace(/^([a-z][a-z0-9+.-]*:\/*)?[^\s/]*@/i, "$1");
}

function openRemote(url: string, options: OpenMarketplaceOptions): OpenMarketplace {
  const store = gitMarketplace(url, options);
  return { kind: "remote", ...store, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
}

async function openFolder(
  folder: string,
  { commit: wanted, signal, branch }: OpenMarketplaceOptions,
): Promise<OpenMarketplace> {
  const isTop = await isWorkTreeTop(folder);
  const commit = wanted ?? isTop;
  await requireBranch(folder, branch, commit || isTop);
  const store = marketplaceDirectory(folder, { commit, ...(signal && { signal }) });
  return { kind: commit ? "work-tree" : "folder", ...store, [Symbol.asyncDispose]: async () => {} };
}

/** A folder has one branch, the one that is checked out: a publish switches none, and takes none for another. */
async function requireBranch(folder: string, branch: string | undefined, isRepository: boolean): Promise<void> {
  if (branch === undefined) return;
  const current = isRepository ? await currentBranch(folder) : undefined;
  if (current === branch) return;
  const has = current === undefined ? "none" : `"${current}"`;
  throw new BazaarError(
    "OPTION_INVALID",
    `The marketplace is a folder, and the branch that is checked out there is ${has}, not "${branch}".`,
    isRepository ? "Check the branch out there, or give a git URL." : "Leave the branch out, or give a git URL.",
  );
}

function makeFolder(folder: string): void {
  try {
    makeDirectory(folder);
  } catch (cause) {
    const problem = `The marketplace's folder "${folder}" can't be made: ${messageOf(cause)}.`;
    throw new BazaarError("FILE_UNWRITABLE", problem, "Give another folder.", { cause });
  }
}

function isUrl(target: string): boolean {
  // One letter before a colon is a Windows drive.
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(target) || /^[^\s/@]+@[^\s/:]+:[^\s]+$/.test(target);
}

function githubUrl(target: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(target)) return `https://github.com/${target}.git`;
  throw new BazaarError(
    "OPTION_INVALID",
    `"${shownTarget(target)}" is no marketplace: there is no such folder, and it is no git URL.`,
    "Give a folder, a git URL, or owner/repo on GitHub; --create makes a new folder with a catalog.",
  );
}
