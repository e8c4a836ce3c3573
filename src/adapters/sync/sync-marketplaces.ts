import { join } from "node:path";
import { packIdOf } from "../../archive/pack-id.ts";
import { BazaarError, messageOf } from "../../core/errors.ts";
import { toldVariable } from "../../core/told-variable.ts";
import { listViews } from "../views/prune-views.ts";
import { addressGuard } from "../address-guard.ts";
import { startDeflateWorkers } from "../deflate-workers.ts";
import type { HostLookup } from "../registry-way.ts";
import { makeDirectory } from "../make-directory.ts";
import { withLock } from "../marketplace-lock.ts";
import { type PackFolder, packFolder } from "../pack-folder.ts";
import { gateOf, patience } from "./gate.ts";
import { loopbackIn } from "./loopback-in.ts";
import { Budget } from "./read-plugin.ts";
import { fromOf } from "./source-from.ts";
import type { SourceJob } from "./source-job.ts";
import { StateFolder } from "./state-folder.ts";
import { lastGood, neverRead, noteFailure, settingsOf, syncSource } from "./sync-source.ts";
import type { SourceReport, SyncCaps, SyncConfig, SyncFailure, SyncProgress, SyncReport, SyncSource } from "./types.ts";

export interface SyncOptions {
  /** Ends everything that goes on; rejects with INTERRUPTED. What was brought up to date before stays so. @default none */
  readonly signal?: AbortSignal | undefined;
  /** Slugs; the other sources are left alone. @default all */
  readonly only?: readonly string[] | undefined;
  readonly onProgress?: ((progress: SyncProgress) => void) | undefined;
  /** Where tokens are looked up. @default process.env */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** How names become addresses. @default the system's way */
  readonly lookup?: HostLookup | undefined;
  /** Milliseconds for which packs stay that no snapshot names any more, for those who still read them. @default 86_400_000 */
  readonly graceMs?: number | undefined;
}

const defaultCaps: SyncCaps = { files: 50_000, bytes: 536_870_912, fileBytes: 52_428_800, depth: 32 };

/** Exchanges with remotes at once. */
const exchanges = 4;

/** Milliseconds after which an exchange lets others go on beside it. */
const patienceMs = 5_000;

/**
 * Reads every source and its entries into the state folder: snapshots, packs and status. A source that fails is reported
 * and keeps its last good state; the others go on. Rejects with `BazaarError` SYNC_RUNNING, OPTION_INVALID (`only` or a
 * host), FILE_UNWRITABLE (the state folder itself) or INTERRUPTED.
 */
export async function syncMarketplaces(
  config: SyncConfig,
  state: string,
  options: SyncOptions = {},
): Promise<SyncReport> {
  const chosen = chosenOf(config, options.only);
  const hosts = config.vendor?.hosts ?? [];
  addressGuard(hosts, setting);
  makeState(state);
  const lock = { waitMs: 0, held: running, ...(options.signal === undefined ? {} : { signal: options.signal }) };
  return withLock(join(state, "sync.lock"), () => syncAll(config, chosen, new StateFolder(state), options), lock);
}

async function syncAll(
  config: SyncConfig,
  chosen: readonly SyncSource[],
  state: StateFolder,
  options: SyncOptions,
): Promise<SyncReport> {
  state.sweep();
  const removed = state.keepOnly(new Set(config.sources.map(({ slug }) => slug)));
  const packs = packFolder(state.root);
  await using thread = startDeflateWorkers();
  const { deflate } = thread;
  const [gate, turn, patient] = [gateOf(exchanges), gateOf(exchanges), patience(patienceMs)];
  const ended = await Promise.allSettled(
    chosen.map((source) =>
      turn((place) => {
        const own: SourceJob["gate"] = (work) => gate((at) => patient([place, at], work));
        return syncOne(config, source, { state, packs, deflate, gate: own }, options);
      }),
    ),
  );
  if (options.signal?.aborted === true)
    throw new BazaarError("INTERRUPTED", "The synchronisation was stopped.", "Start it again when you want it done.");
  const sources = ended.map((one): SourceReport => {
    if (one.status === "rejected") throw one.reason;
    return one.value;
  });
  const changed = removed.length > 0 || sources.some(({ outcome }) => outcome === "updated");
  const { graceMs = 86_400_000 } = options;
  // It looks at every snapshot and pack, which is most of the work where nothing has changed.
  const due = changed || state.prunedAt() <= Date.now() - graceMs;
  return { sources, removed, prunedPacks: due ? await prune(config, state, packs, graceMs) : 0 };
}

type Shared = Pick<SourceJob, "state" | "deflate" | "gate"> & { readonly packs: PackFolder };

async function syncOne(
  config: SyncConfig,
  source: SyncSource,
  shared: Shared,
  options: SyncOptions,
): Promise<SourceReport> {
  const { env = process.env, lookup, signal, onProgress } = options;
  signal?.throwIfAborted();
  const token = source.token === undefined ? undefined : env[source.token];
  const fault = source.token === undefined ? undefined : tokenFault(source.token, token);
  if (fault !== undefined) return withoutToken(source, fault, shared.state);
  const caps = { ...defaultCaps, ...source.caps };
  const hosts = config.vendor?.hosts ?? [];
  const job = {
    source,
    caps,
    budget: new Budget(caps),
    ...shared,
    sourceGuard: addressGuard([...hosts, ...loopbackIn(source.git ?? source.catalog ?? "")], setting),
    entryGuard: addressGuard(hosts, setting),
    token,
    hidden: config.sources.flatMap((one) => one.token ?? []),
    env,
    lookup,
    signal,
    progress: (phase: SyncProgress["phase"], done: number, total: number) =>
      onProgress?.({ slug: source.slug, phase, done, total }),
  };
  const settings = settingsOf(source, config);
  const report = await syncSource({ ...job, last: await lastGood(job, settings) }, settings);
  job.progress("done", 0, 0);
  return report;
}

const setting = "vendor.hosts";

/** A line break would end the line in which git is given it, and begin another one. */
function tokenFault(name: string, token = ""): SyncFailure | undefined {
  const told = { code: "OPTION_INVALID", fix: "Set it, or leave `token` out of the source." };
  const what = `${toldVariable(name, "The variable that `token` names")}, which holds the source's token,`;
  if (token === "") return { ...told, problem: `${what} is not set.` };
  if (!/[\s\p{Cc}]/u.test(token)) return undefined;
  return { ...told, problem: `${what} holds a line break or blank.`, fix: "Set it to the token alone." };
}

function withoutToken(source: SyncSource, error: SyncFailure, state: StateFolder): SourceReport {
  const kept = state.snapshot(source.slug);
  noteFailure(state, source.slug, state.status(source.slug) ?? neverRead(""), error);
  const about = { slug: source.slug, from: fromOf(source), notes: [] };
  return { ...about, outcome: "failed", error, ...(kept === undefined ? {} : { state: kept.state }) };
}

/** Only what no snapshot names, and nobody has looked for, for as long as a reader may take. */
async function prune(config: SyncConfig, state: StateFolder, packs: PackFolder, graceMs: number): Promise<number> {
  const named = new Set<string>();
  for (const { slug } of config.sources)
    for (const { files } of state.snapshot(slug)?.plugins ?? []) named.add(packIdOf(files));
  // An administrator may go back to a build that is kept.
  for (const { record } of listViews(state.root)) for (const id of Object.values(record.packs)) named.add(id);
  const pruned = await packs.prune(named, Date.now() - graceMs);
  state.notePruned();
  return pruned;
}

function chosenOf(config: SyncConfig, only: readonly string[] | undefined): readonly SyncSource[] {
  if (only === undefined) return config.sources;
  const slugs = config.sources.map(({ slug }) => slug);
  const unknown = only.find((slug) => !slugs.includes(slug));
  if (unknown === undefined) return config.sources.filter(({ slug }) => only.includes(slug));
  const fix = `Choose of: ${slugs.join(", ")}.`;
  throw new BazaarError("OPTION_INVALID", `There is no source ${JSON.stringify(unknown)}.`, fix);
}

function makeState(state: string): void {
  try {
    makeDirectory(state, 0o700);
  } catch (cause) {
    const problem = `"${state}" can't be made: ${messageOf(cause)}.`;
    throw new BazaarError("FILE_UNWRITABLE", problem, "Name another folder for the state.", { cause });
  }
}

function running(file: string, pid: number | undefined): BazaarError {
  const who = pid === undefined ? "Another process" : `Another process (${pid})`;
  const fix = `Wait until it is done; when none runs any more, remove "${file}".`;
  return new BazaarError("SYNC_RUNNING", `${who} is synchronising the same marketplaces.`, fix);
}
