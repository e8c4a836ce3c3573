import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { BazaarError } from "../../core/errors.ts";
import { type FileTree, fileOf, type TreeEntry, treeOf } from "../../core/file-tree.ts";
import { decodeText } from "../../core/text.ts";
import type { AddressGuard } from "../address-guard.ts";
import { commitOf, refNames } from "../sync/entry-git.ts";
import { fetchInto, remoteRefs } from "../sync/git-cache.ts";
import { commitContent } from "../sync/git-content.ts";
import { gitAccess, type GitRemoteAccess } from "../sync/git-remote.ts";
import { type Content, entriesBelow } from "../sync/listing.ts";
import { whereItIs } from "../sync/source-job.ts";
import { type DoctorJob, tokenFor } from "./types.ts";

export interface WantedCommit {
  readonly url: string;
  /** 40 hex digits, which counts before `ref`. */
  readonly sha?: string | undefined;
  /** @default the default branch */
  readonly ref?: string | undefined;
  /** @default "", the whole repository */
  readonly folder?: string;
  /** Whether it is what the user named: then the user's token is presented, else nothing is. @default false */
  readonly isTarget?: boolean;
}

/** Bytes; no system has longer paths. */
const maxTarget = 4_096;

const caps = { files: 50_000, bytes: 268_435_456 };

/**
 * The files of a commit, fetched without history, and an entry's without any credential, as a server of others would. Symbolic links
 * are in the tree with their targets. Rejects with `BazaarError` GIT_FAILED, ADDRESS_FORBIDDEN, SOURCE_TOO_LARGE.
 */
export async function readCommit(job: DoctorJob, wanted: WantedCommit, guard: AddressGuard): Promise<FileTree> {
  if (!URL.canParse(wanted.url)) throw new BazaarError("GIT_FAILED", "The URL is none.", "Correct it.");
  const { lookup, scratch } = job;
  const hidden = job.token === undefined ? [] : [job.token.variable];
  const token = wanted.isTarget === true ? tokenFor(job, wanted.url) : undefined;
  const access = await gitAccess(wanted.url, { guard, lookup, token, hidden, home: scratch });
  const where = { signal: job.signal, lookup, hidden, state: { home: () => scratch } };
  return whereItIs(where, access, guard, (there) => read(job, there, wanted));
}

async function read(job: DoctorJob, access: GitRemoteAccess, wanted: WantedCommit): Promise<FileTree> {
  const { sha, ref, folder = "" } = wanted;
  const { signal, timeoutMs } = job;
  const within = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  const commit = sha ?? commitOf(await asked(job, within, () => remoteRefs(access, refNames(ref), within)), ref);
  const repository = join(job.scratch, `${randomUUID()}.git`);
  await fetchInto(repository, access, { commit }, { maxBytes: caps.bytes, signal, timeoutMs });
  await using content = await commitContent(repository, access, commit, { maxFiles: caps.files, signal });
  return await treeIn(content, folder);
}

/** What was broken off by the time limit is no wish of the user's. */
async function asked<T>({ signal, timeoutMs }: DoctorJob, within: AbortSignal, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!within.aborted || signal.aborted) throw error;
    throw new BazaarError("GIT_FAILED", `It took longer than ${timeoutMs / 1_000} s.`, "Try again later.");
  }
}

async function treeIn(content: Content, folder: string): Promise<FileTree> {
  const entries = entriesBelow(content, folder);
  if (folder !== "" && entries.length === 0)
    throw new BazaarError("GIT_FAILED", `The repository has no folder "${folder}".`, "Correct the path.");
  const files = entries.filter(({ kind }) => kind === "file");
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > caps.bytes)
    throw new BazaarError("SOURCE_TOO_LARGE", `It has ${total} bytes.`, "Leave out what users don't need.");
  const bytes = await content.read(files);
  const links = entries.filter(({ kind, size }) => kind === "link" && size <= maxTarget);
  const targets = await content.read(links);
  return treeOf([
    ...files.map(({ path, executable }, at): [string, TreeEntry] => [path, fileOf(bytes[at]!, executable)]),
    ...links.map(({ path }, at): [string, TreeEntry] => [path, { kind: "symlink", target: decodeText(targets[at]!) }]),
  ]);
}
