import { existsSync, mkdirSync } from "node:fs";
import { BazaarError } from "../core/errors.ts";
import type { MarketplaceStore } from "../publish/ports.ts";
import { type GitMarketplaceOptions, gitMarketplace } from "./git-marketplace.ts";
import { isWorkTreeTop } from "./git-work-tree.ts";
import { marketplaceDirectory } from "./marketplace-directory.ts";

/** `branch` and `timeoutMs` are for git URLs; `signal` stops git in a work tree too. */
export interface OpenMarketplaceOptions extends GitMarketplaceOptions {
  /** Whether a change to a folder is committed. @default whether the folder is the top of a git work tree */
  readonly commit?: boolean;
  /** Make a folder that does not exist yet. @default false */
  readonly create?: boolean;
}

export interface OpenMarketplace extends MarketplaceStore, AsyncDisposable {
  /** `folder`: files only; `work-tree`: files and a commit; `remote`: a commit, pushed. */
  readonly kind: "folder" | "work-tree" | "remote";
}

/**
 * The marketplace that a user names: an existing folder, a git URL (https, http, ssh, git, file, or `user@host:path`),
 * or `owner/repo` on GitHub. Rejects with `BazaarError` OPTION_INVALID for anything else.
 */
export async function openMarketplace(target: string, options: OpenMarketplaceOptions = {}): Promise<OpenMarketplace> {
  if (options.create === true && !isUrl(target)) mkdirSync(target, { recursive: true });
  if (!isUrl(target) && existsSync(target)) return openFolder(target, options);
  const url = isUrl(target) ? target : githubUrl(target);
  const store = gitMarketplace(url, options);
  return { kind: "remote", ...store, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
}

async function openFolder(
  folder: string,
  { commit: wanted, signal }: OpenMarketplaceOptions,
): Promise<OpenMarketplace> {
  const commit = wanted ?? (await isWorkTreeTop(folder));
  const store = marketplaceDirectory(folder, { commit, ...(signal && { signal }) });
  return { kind: commit ? "work-tree" : "folder", ...store, [Symbol.asyncDispose]: async () => {} };
}

function isUrl(target: string): boolean {
  // One letter before a colon is a Windows drive.
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(target) || /^[^\s/@]+@[^\s/:]+:[^\s]+$/.test(target);
}

function githubUrl(target: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(target)) return `https://github.com/${target}.git`;
  throw new BazaarError(
    "OPTION_INVALID",
    `"${target}" is no marketplace: there is no such folder, and it is no git URL.`,
    "Give a folder, a git URL, or owner/repo on GitHub.",
  );
}
