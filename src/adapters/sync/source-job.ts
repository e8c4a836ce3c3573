import type { DeflateAll } from "../../archive/deflate.ts";
import type { PackStore } from "../../archive/packed-types.ts";
import { BazaarError, isBazaarError } from "../../core/errors.ts";
import type { Snapshot } from "../../marketplace/aggregate/types.ts";
import type { AddressGuard } from "../address-guard.ts";
import type { Lookup } from "../guarded-agent.ts";
import { mayUseToken } from "./entry-url.ts";
import { type GitRemoteAccess, gitAccess } from "./git-remote.ts";
import { httpGet } from "./http-get.ts";
import type { Budget } from "./read-plugin.ts";
import type { SourceStatus, StateFolder } from "./state-folder.ts";
import type { SyncCaps, SyncProgress, SyncSource } from "./types.ts";

/** All that the reading of one source needs. */
export interface SourceJob {
  readonly source: SyncSource;
  readonly caps: SyncCaps;
  readonly budget: Budget;
  readonly state: StateFolder;
  readonly packs: PackStore;
  /** Compresses, in a thread of its own. */
  readonly deflate: DeflateAll;
  /** For what the configuration names itself. */
  readonly sourceGuard: AddressGuard;
  /** For what entries name. */
  readonly entryGuard: AddressGuard;
  readonly token: string | undefined;
  /** Names of the variables that hold the tokens of all sources: no program that is started sees them. */
  readonly hidden: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly lookup: Lookup | undefined;
  readonly signal: AbortSignal | undefined;
  /** Runs a piece of network work in its turn: four at once over all sources, beside those that take long. */
  readonly gate: <T>(work: () => Promise<T>) => Promise<T>;
  readonly last: LastGood | undefined;
  readonly progress: (phase: SyncProgress["phase"], done: number, total: number) => void;
}

/** What the last sync that went well left. */
export interface LastGood {
  readonly snapshot: Snapshot;
  readonly status: SourceStatus;
  /** Whether the configuration of the source is the same and all packs are there: then parts may be taken over. */
  readonly usable: boolean;
}

/** Way to the source itself, by the URL that the configuration names. */
export function sourceAccess(job: SourceJob, url: string): Promise<GitRemoteAccess> {
  const { sourceGuard: guard, token, hidden, lookup, state } = job;
  return gitAccess(url, { guard, token, hidden, lookup, home: state.home() });
}

/** Way to a repository that an entry names. */
export function entryAccess(job: SourceJob, from: string, url: string): Promise<GitRemoteAccess> {
  if (!URL.canParse(url)) {
    throw new BazaarError("GIT_FAILED", "The repository's URL is none.", "Ask the entry's maintainer to correct it.");
  }
  const { entryGuard: guard, hidden, lookup, state } = job;
  return gitAccess(url, { guard, token: tokenFor(job, from, url), hidden, lookup, home: state.home() });
}

export function tokenFor({ token }: SourceJob, from: string, url: string): string | undefined {
  return mayUseToken(from, url) ? token : undefined;
}

/** What `whereItIs` needs of a job. */
export type WhereJob = Pick<SourceJob, "signal" | "lookup"> &
  Partial<Pick<SourceJob, "hidden">> & { readonly state: { home(): string } };

/**
 * Does a work at a repository, and once more where it has moved: git follows no redirect, since nobody would check where
 * it leads. The token stays with the host that it is for.
 */
export async function whereItIs<T>(
  job: WhereJob,
  access: GitRemoteAccess,
  guard: AddressGuard,
  work: (access: GitRemoteAccess) => Promise<T>,
): Promise<T> {
  try {
    return await work(access);
  } catch (error) {
    if (!isBazaarError(error) || !/error: 30[12378]\b/.test(error.problem)) throw error;
    const url = await movedTo(job, access.url, guard);
    const sameHost = new URL(url).origin === new URL(access.url).origin;
    const token = sameHost ? access.secret["BAZAAR_SOURCE_TOKEN"] : undefined;
    const { hidden, lookup } = job;
    return await work(await gitAccess(url, { guard, token, hidden, lookup, home: job.state.home() }));
  }
}

const service = "/info/refs?service=git-upload-pack";

async function movedTo(job: Pick<SourceJob, "signal" | "lookup">, url: string, guard: AddressGuard): Promise<string> {
  const { signal, lookup } = job;
  const base = url.replace(/\/$/, "");
  const got = await httpGet(`${base}${service}`, { guard, signal, lookup, maxBytes: 67_108_864, whereOnly: true });
  const at = got.url.indexOf("/info/refs");
  if (at === -1) throw new BazaarError("GIT_FAILED", "The repository redirects to none.", "Check the URL.");
  return got.url.slice(0, at);
}
