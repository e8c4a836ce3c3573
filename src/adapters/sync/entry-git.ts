import { rmSync } from "node:fs";
import { BazaarError } from "../../core/errors.ts";
import { noteOf } from "../../marketplace/aggregate/note.ts";
import type { AggregateNote, Origin } from "../../marketplace/aggregate/types.ts";
import type { MarketplaceEntry, PluginSource } from "../../marketplace/types.ts";
import { withoutCredentials } from "../git.ts";
import { type EntryOutcome, failedEntry, taken } from "./entry-outcome.ts";
import { type EntryRepository, gitSourceFault, repositoryOf } from "./entry-url.ts";
import { commitFor } from "./followed-commit.ts";
import { fetchInto, remoteRefs } from "./git-cache.ts";
import { commitContent } from "./git-content.ts";
import type { GitRemoteAccess } from "./git-remote.ts";
import { readPlugin } from "./read-plugin.ts";
import { entryAccess, type SourceJob, whereItIs } from "./source-job.ts";
import type { FollowedRef } from "./state-folder.ts";

export interface GitEntry {
  readonly entry: MarketplaceEntry;
  readonly repository: EntryRepository;
}

/** The entries that are repositories, by URL: all of one share a connection and a fetch. */
export function byRepository(entries: readonly MarketplaceEntry[]): Map<string, GitEntry[]> {
  const groups = new Map<string, GitEntry[]>();
  for (const entry of entries) {
    const repository = gitSourceFault(entry.source) === undefined ? repositoryOf(entry.source) : undefined;
    if (repository !== undefined)
      groups.set(repository.url, [...(groups.get(repository.url) ?? []), { entry, repository }]);
  }
  return groups;
}

/** Names under which a remote lists what an entry's `ref` may mean, the one that counts first. */
export function refNames(ref: string | undefined): string[] {
  if (ref === undefined || ref === "HEAD") return ["HEAD"];
  if (ref.startsWith("refs/")) return [`${ref}^{}`, ref];
  return [`refs/heads/${ref}`, `refs/tags/${ref}^{}`, `refs/tags/${ref}`];
}

/** The commit that names lead to. Throws `BazaarError` GIT_FAILED. */
export function commitOf(refs: ReadonlyMap<string, string>, ref: string | undefined): string {
  const found = commitFor(refs, refNames(ref));
  if (found !== undefined) return found;
  const what = ref === undefined ? "a branch that its HEAD names" : JSON.stringify(ref);
  throw new BazaarError("GIT_FAILED", `The repository has not got ${what}.`, missingFix(ref));
}

function missingFix(ref: string | undefined): string {
  if (ref === undefined) return "Name a branch: that of its HEAD was removed or renamed, or nothing was pushed yet.";
  const short = /^refs\/tags\/[0-9a-f]{4,39}$/i.test(ref);
  return short
    ? "Check the tag's name; a commit is named by all of its 40 digits."
    : "Check the name of the branch or tag.";
}

/** Reads the entries of one repository, each at its commit. */
export async function readGitEntries(
  job: SourceJob,
  from: string,
  url: string,
  all: readonly GitEntry[],
  follows: FollowedRef[],
): Promise<Map<number, EntryOutcome>> {
  const outcomes = new Map<number, EntryOutcome>();
  // What is pinned and known needs no remote, whether it answers or not.
  for (const { entry, repository } of all) {
    const { sha } = repository;
    const before = sha === undefined ? undefined : taken(job, entry, originOf(entry, repository, sha));
    if (before !== undefined) outcomes.set(entry.index, before);
  }
  const entries = all.filter(({ entry }) => !outcomes.has(entry.index));
  if (entries.length === 0) return outcomes;
  const temporary = job.state.temporaryRepository();
  try {
    const access = await entryAccess(job, from, url);
    await whereItIs(job, access, job.entryGuard, async (there) => {
      const refs = await refsFor(there, entries, job.signal);
      for (const one of entries) {
        const outcome = await readOne(job, there, temporary, one, refs, follows).catch((error: unknown) => {
          // A redirect is for all of them.
          if (/error: 30[12378]\b/.test(String(error))) throw error;
          return failedEntry(job, one.entry, error);
        });
        outcomes.set(one.entry.index, outcome);
      }
    });
  } catch (error) {
    for (const { entry } of entries) outcomes.set(entry.index, failedEntry(job, entry, error));
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
  return outcomes;
}

async function refsFor(access: GitRemoteAccess, entries: readonly GitEntry[], signal: AbortSignal | undefined) {
  const names = entries.flatMap(({ repository }) => (repository.sha === undefined ? refNames(repository.ref) : []));
  return names.length === 0 ? new Map<string, string>() : remoteRefs(access, [...new Set(names)], signal);
}

async function readOne(
  job: SourceJob,
  access: GitRemoteAccess,
  temporary: string,
  { entry, repository }: GitEntry,
  refs: ReadonlyMap<string, string>,
  follows: FollowedRef[],
): Promise<EntryOutcome> {
  const { sha, ref, url, folder } = repository;
  const commit = sha ?? commitOf(refs, ref);
  if (sha === undefined) follows.push({ url, names: refNames(ref), commit });
  const origin = originOf(entry, repository, commit);
  const before = sha === undefined ? taken(job, entry, origin) : undefined;
  if (before !== undefined) return before;
  const { signal, caps } = job;
  await fetchInto(temporary, access, { commit }, { maxBytes: caps.bytes, signal });
  await using content = await commitContent(temporary, access, commit, { maxFiles: caps.files, signal });
  const about = { slug: job.source.slug, plugin: entry.name };
  const part = await readPlugin({ about, entry: entry.raw, content, folder, origin }, job);
  return { ...part, notes: [...notesOf(about, entry.source, sha, commit), ...part.notes] };
}

function originOf(entry: MarketplaceEntry, { url, folder }: EntryRepository, pin: string): Origin {
  const kind = entry.source.kind as Origin["kind"];
  return { kind, from: withoutCredentials(url), ...(folder === "" ? {} : { path: folder }), pin };
}

function notesOf(
  about: { readonly slug: string; readonly plugin: string },
  source: PluginSource,
  sha: string | undefined,
  commit: string,
): AggregateNote[] {
  const ignored = source.kind !== "git-subdir" && "path" in source;
  return [
    ...(sha === undefined ? [noteOf("UNPINNED", about, { pin: commit })] : []),
    ...(ignored ? [noteOf("URL_PATH_IGNORED", about, {})] : []),
  ];
}
