import { existsSync, readFileSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { BazaarError } from "../../core/errors.ts";
import { fileOf, treeOf } from "../../core/file-tree.ts";
import { type Facts, marketplaceIn, pluginIn, subjectIn } from "../../doctor/subject.ts";
import type { Subject } from "../../doctor/types.ts";
import { catalogPath } from "../../marketplace/types.ts";
import { withoutCredentials } from "../git.ts";
import { isGitDirectory } from "../is-git-directory.ts";
import { readDirectory } from "../read-directory.ts";
import { githubUrl, withHttps } from "../sync/entry-url.ts";
import { httpGet } from "../sync/http-get.ts";
import { readCommit } from "./read-commit.ts";
import { bearerFor, type DoctorJob } from "./types.ts";

/** What a target was read as. */
export interface ReadTarget {
  readonly subject: Subject;
  /** Folder that a client can be asked about; absent for what was read from elsewhere. */
  readonly folder?: string;
}

/** Bytes of a catalog: 16 MiB. */
const maxCatalogBytes = 16_777_216;

/**
 * Reads a plugin or marketplace: a folder, a catalog's file or URL, a git URL, or `owner/repository` of GitHub. Rejects
 * with `BazaarError` PLUGIN_MISSING, OPTION_INVALID, or as git and downloads do.
 */
export async function readTarget(job: DoctorJob, target: string): Promise<ReadTarget> {
  const found = statOf(target);
  if (found?.isFile() === true) return readFile(target);
  if (found !== undefined && isGitDirectory(target)) throw bareRepository(target);
  if (found !== undefined)
    return { subject: subjectIn(readDirectory(target), folderFacts(target)), folder: resolve(target) };
  const repository = repositoryUrl(target);
  const from = withoutCredentials(target);
  if (repository !== undefined) {
    job.progress(`fetching ${from}`);
    const [url = "", ref] = repository.split("#");
    const wanted = { url, isTarget: true, ...(ref === undefined ? {} : { ref }) };
    const tree = await readCommit(job, wanted, job.targetGuard);
    return { subject: subjectIn(tree, { from, channel: "git", folderName: basename(url).replace(/\.git$/, "") }) };
  }
  if (/^https?:\/\//i.test(target)) return { subject: await readByUrl(job, target, from) };
  const fix = "Give a folder, a marketplace.json (file or URL), a URL that ends in .git, or owner/repository.";
  throw new BazaarError("PLUGIN_MISSING", `There is nothing at "${from}".`, fix);
}

function bareRepository(target: string): BazaarError {
  const problem = `"${target}" is a git repository without its files beside it.`;
  return new BazaarError("OPTION_INVALID", problem, "Give a clone of it, or the URL at which it is served.");
}

/** Undefined where nothing can lie there: part of a URL may be longer than a name on the disk, and links may go round. */
function statOf(target: string): Stats | undefined {
  try {
    return statSync(target, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Whether a target is read from the network. */
export function isRemote(target: string): boolean {
  return !existsSync(target) && (repositoryUrl(target) !== undefined || /^https?:\/\//i.test(target));
}

/** As the client decides what is a repository and what a catalog: by the URL's end. */
function repositoryUrl(target: string): string | undefined {
  if (/^[\w-][\w.-]*\/[\w.-]+(?:#.+)?$/.test(target)) {
    const [repo = "", ref] = target.split("#");
    return githubUrl(repo) + (ref === undefined ? "" : `#${ref}`);
  }
  const url = withHttps(target);
  if (!/^https?:\/\//i.test(url)) return undefined;
  const hosted = /^https:\/\/(?:www\.)?(?:github|gitlab)\.com\/[^/]+\/[^/#?]+\/?(?:#|$)/i;
  return /\.git(?:#|$)|\/_git\//.test(url) || hosted.test(url) ? url : undefined;
}

function folderFacts(path: string): Facts {
  return { from: path, channel: "folder", folderName: basename(resolve(path)) };
}

function readFile(file: string): ReadTarget {
  const folder = dirname(resolve(file));
  const root = basename(folder) === ".claude-plugin" ? dirname(folder) : undefined;
  if (basename(file) === "plugin.json") {
    const at = root ?? folder;
    return { subject: pluginIn(readDirectory(at), folderFacts(at)), folder: at };
  }
  if (root !== undefined)
    return { subject: marketplaceIn(readDirectory(root), { from: root, channel: "folder" }), folder: root };
  if (!file.endsWith(".json")) {
    const fix = "Give a folder, or a marketplace.json.";
    throw new BazaarError("OPTION_INVALID", `"${file}" is neither a folder nor a catalog.`, fix);
  }
  const tree = treeOf({ [catalogPath]: fileOf(readFileSync(file)) });
  return { subject: marketplaceIn(tree, { from: file, channel: "file" }) };
}

async function readByUrl(job: DoctorJob, target: string, from: string): Promise<Subject> {
  job.progress(`fetching ${from}`);
  const { targetGuard: guard, signal, lookup, timeoutMs } = job;
  const { bytes = new Uint8Array() } = await httpGet(target, {
    guard,
    signal,
    lookup,
    timeoutMs,
    headers: bearerFor(job, target),
    maxBytes: maxCatalogBytes,
  });
  const other = somethingElse(bytes, from);
  if (other !== undefined) throw other;
  const tree = treeOf({ [catalogPath]: fileOf(bytes) });
  return marketplaceIn(tree, { from, channel: "url", origin: new URL(target).origin });
}

/** What people name by mistake in the place of a catalog; undefined for what may be one. */
function somethingElse(bytes: Uint8Array, from: string): BazaarError | undefined {
  const start = Buffer.from(bytes.subarray(0, 256)).toString("utf8");
  const what = /^\uFEFF?\s*</.test(start)
    ? "a page for browsers"
    : start.startsWith("PK\u0003\u0004")
      ? "a ZIP"
      : undefined;
  if (what === undefined) return undefined;
  const fix = "Give the catalog's own URL (a login may have answered), a URL that ends in .git, or owner/repository.";
  return new BazaarError("DOWNLOAD_FAILED", `At ${from} is ${what}, and no catalog.`, fix);
}

/** Origin of a target that lies elsewhere; undefined for one on the disk. */
export function originOf(target: string): string | undefined {
  const url = isRemote(target) ? (repositoryUrl(target) ?? target) : "";
  return URL.canParse(url) ? new URL(url).origin : undefined;
}

/** The folder of an entry, for a client to look at. */
export function entryFolder(folder: string, path: string): string {
  return path === "" ? folder : join(folder, path);
}
