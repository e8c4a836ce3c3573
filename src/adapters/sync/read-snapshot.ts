import { BazaarError } from "../../core/errors.ts";
import { explain } from "../../core/explain.ts";
import { fileAt, type FileTree } from "../../core/file-tree.ts";
import { noteOf } from "../../marketplace/aggregate/note.ts";
import { isIncluded } from "../../marketplace/aggregate/policy.ts";
import { metadataIn, unsupportedNote } from "../../marketplace/aggregate/snapshot.ts";
import type { AggregateNote, Snapshot } from "../../marketplace/aggregate/types.ts";
import { loadMarketplace } from "../../marketplace/load.ts";
import { catalogPath, type LoadedMarketplace, type MarketplaceEntry } from "../../marketplace/types.ts";
import { readArchiveEntry } from "./entry-archive.ts";
import { byRepository, readGitEntries } from "./entry-git.ts";
import { readNpmEntry } from "./entry-npm.ts";
import { type EntryOutcome, failedEntry, taken } from "./entry-outcome.ts";
import { gitSourceFault } from "./entry-url.ts";
import type { Validators } from "./http-get.ts";
import type { Content } from "./listing.ts";
import { readPlugin } from "./read-plugin.ts";
import type { SourceJob } from "./source-job.ts";
import type { FollowedRef } from "./state-folder.ts";

export interface ToRead {
  /** Undefined where only the catalog is there. */
  readonly content: Content | undefined;
  readonly from: string;
  readonly state: (snapshot: Omit<Snapshot, "state">) => string;
  /** `marketplace.json` and `marketplace-metadata.json` alone. */
  readonly catalog: FileTree;
  readonly validators: Readonly<Record<string, Validators>>;
}

export interface ReadSnapshot {
  readonly snapshot: Snapshot;
  readonly follows: readonly FollowedRef[];
  readonly validators: Readonly<Record<string, Validators>>;
  readonly incomplete: boolean;
}

/** Reads every entry of a catalog that the configuration wants. Throws `BazaarError`, SOURCE_INVALID for no catalog. */
export async function readSnapshot(job: SourceJob, read: ToRead): Promise<ReadSnapshot> {
  const loaded = loadedFrom(read.catalog);
  const entries = loaded.marketplace.plugins.filter(({ name }) => isIncluded(name, job.source));
  if (entries.length === 0 && loaded.marketplace.plugins.length > 0)
    throw nobodyNamed(loaded.marketplace.plugins.length);
  const follows: FollowedRef[] = [];
  const validators: Record<string, Validators> = { ...read.validators };
  const outcomes = await outcomesOf(job, read, entries, follows, validators);
  const parts = entries.map(({ index }) => outcomes.get(index) ?? { notes: [] });
  const plugins = parts.flatMap(({ plugin }) => (plugin === undefined ? [] : [plugin]));
  if (plugins.length === 0 && entries.length > 0) throw nothingLeft(parts);
  const { name, owner, description, renames } = loaded.marketplace;
  const { metadata, notes } = metadataIn(job.source.slug, read.catalog);
  const snapshot = {
    slug: job.source.slug,
    from: read.from,
    name,
    ...(owner === undefined ? {} : { owner }),
    ...(description === undefined ? {} : { description }),
    renames,
    ...(metadata === undefined ? {} : { metadata }),
    plugins,
    notes: [...unmatchedNames(job, loaded.marketplace.plugins), ...notes, ...parts.flatMap((part) => part.notes)],
  };
  const incomplete = parts.some(({ failed }) => failed === true);
  return { snapshot: { ...snapshot, state: read.state(snapshot) }, follows, validators, incomplete };
}

/** A name that is misspelled would leave out what is wanted, or let in what is not, without a word. */
function unmatchedNames({ source }: SourceJob, entries: readonly MarketplaceEntry[]): AggregateNote[] {
  const there = new Set(entries.map(({ name }) => name));
  return (["include", "exclude"] as const).flatMap((key) =>
    (source[key] ?? [])
      .filter((name) => !name.includes("*") && !there.has(name))
      .map((name) => noteOf("NAME_UNMATCHED", { slug: source.slug }, { key, name })),
  );
}

function loadedFrom(catalog: FileTree): LoadedMarketplace {
  if (fileAt(catalog, catalogPath) === undefined)
    throw new BazaarError("SOURCE_INVALID", `The source has no ${catalogPath}.`, "Check that it is a marketplace.");
  const loaded = loadMarketplace(catalog, { plugins: false });
  if (loaded.loads || loaded.marketplace.plugins.length > 0) return loaded;
  const first = loaded.diagnostics.find(({ level }) => level === "error");
  const problem = first === undefined ? "it lists nothing" : explain(first).problem;
  throw new BazaarError("SOURCE_INVALID", `The source's catalog can't be read: ${problem}`, "Tell its maintainer.");
}

/** An empty marketplace in the place of a good one would have every client remove its plugins. */
function nothingLeft(parts: readonly EntryOutcome[]): BazaarError {
  const first = parts.flatMap(({ notes }) => notes).find(({ level }) => level === "error");
  const why = first === undefined ? "" : ` The first of them: ${first.problem}`;
  return new BazaarError(
    "SOURCE_INVALID",
    `None of the source's entries could be read.${why}`,
    first?.fix ?? "Look at them.",
  );
}

/** A pattern with a typing error must not take everything away from everybody. */
function nobodyNamed(count: number): BazaarError {
  const problem = `\`include\` and \`exclude\` leave none of the source's ${count} entries.`;
  return new BazaarError("SOURCE_INVALID", problem, "Name plugins as the source's catalog does, or remove the source.");
}

/** Entries that are read at once: while one is compressed, the next one is read. */
const atOnce = 4;

async function outcomesOf(
  job: SourceJob,
  read: ToRead,
  entries: readonly MarketplaceEntry[],
  follows: FollowedRef[],
  validators: Record<string, Validators>,
): Promise<Map<number, EntryOutcome>> {
  const outcomes = new Map<number, EntryOutcome>();
  const progress = () => job.progress("reading", outcomes.size, entries.length);
  const groups = [...byRepository(entries)].map(async ([url, group]) => {
    const found = await job.gate(() => readGitEntries(job, read.from, url, group, follows));
    for (const [index, outcome] of found) outcomes.set(index, outcome);
    progress();
  });
  const waiting = entries.values();
  const others = async () => {
    // One iterator for all: whoever is free takes the next.
    for (const entry of waiting) {
      const outcome = await readOther(job, read.content, entry, validators).catch((error: unknown) =>
        failedEntry(job, entry, error),
      );
      if (outcome === undefined) continue;
      outcomes.set(entry.index, outcome);
      progress();
    }
  };
  // All come to their end before one of them is thrown: nothing goes on behind the caller's back.
  const ended = await Promise.allSettled([...groups, ...Array.from({ length: atOnce }, others)]);
  for (const one of ended) if (one.status === "rejected") throw one.reason;
  follows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return outcomes;
}

async function readOther(
  job: SourceJob,
  content: Content | undefined,
  entry: MarketplaceEntry,
  validators: Record<string, Validators>,
): Promise<EntryOutcome | undefined> {
  const { source } = entry;
  const about = { slug: job.source.slug, plugin: entry.name };
  job.signal?.throwIfAborted();
  if (source.kind === "archive") return readArchiveEntry(job, entry, source, validators);
  if (source.kind === "npm") return readNpmEntry(job, entry, source);
  if (source.kind === "command") return { notes: [noteOf("COMMAND_NOT_RUN", about, {})] };
  if (source.kind === "unsupported") return { notes: [unsupportedNote(about, entry)] };
  const fault = gitSourceFault(source);
  if (fault !== undefined) throw new BazaarError("GIT_FAILED", fault, "Ask the entry's maintainer to correct it.");
  if (source.kind !== "relative") return undefined;
  if (content === undefined) {
    const problem = "it lies in a folder beside the catalog, of which only the catalog's URL is known.";
    const fix = "Name the source by `git`, `github` or `directory` in place of `catalog`, or exclude the entry.";
    return { notes: [{ ...noteOf("ENTRY_UNREADABLE", about, { problem }), fix }] };
  }
  const pin = content.folderId(source.path);
  const path = source.path === "" ? {} : { path: source.path };
  const origin = { kind: "relative" as const, ...path, ...(pin === undefined ? {} : { pin }) };
  const before = taken(job, entry, origin);
  if (before !== undefined) return before;
  return readPlugin({ about, entry: entry.raw, content, folder: source.path, origin }, job);
}
