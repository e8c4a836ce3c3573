import { createHash } from "node:crypto";
import { packIdOf } from "../../archive/pack-id.ts";
import { compareCodeUnits } from "../../core/text.ts";
import { BazaarError } from "../../core/errors.ts";
import type { AggregateNote, Snapshot } from "../../marketplace/aggregate/types.ts";
import { asksForLogin } from "./access-words.ts";
import type { ReadSnapshot } from "./read-snapshot.ts";
import { readSource } from "./read-source.ts";
import { redactedError } from "./redact.ts";
import { fromOf } from "./source-from.ts";
import type { LastGood, SourceJob } from "./source-job.ts";
import type { SourceStatus, StateFolder } from "./state-folder.ts";
import type { SourceReport, SyncChanges, SyncConfig, SyncFailure, SyncSource } from "./types.ts";

/** Goes up when the same source would be read into another snapshot. */
const formVersion = 2;

/** What of the configuration decides what is read of a source. */
export function settingsOf(source: SyncSource, { vendor }: SyncConfig): string {
  const { every: _every, ...deciding } = source;
  const text = JSON.stringify([
    formVersion,
    Object.entries(deciding).sort(([a], [b]) => compareCodeUnits(a, b)),
    vendor?.hosts ?? [],
  ]);
  return createHash("sha256").update(text).digest("hex");
}

/** The last good state; its parts are taken over while settings and packs are the same. */
export async function lastGood(job: Omit<SourceJob, "last">, settings: string): Promise<LastGood | undefined> {
  const { state, packs, source } = job;
  const [snapshot, status] = [state.snapshot(source.slug), state.status(source.slug)];
  if (snapshot === undefined || status === undefined) return undefined;
  // Finding a pack also says that it is in use.
  const found = await Promise.all(status.packs.map((id) => packs.find(id)));
  const named = new Set(status.packs);
  const complete = snapshot.plugins.every(({ files }) => named.has(packIdOf(files)));
  return { snapshot, status, usable: complete && status.settings === settings && !found.includes(undefined) };
}

/**
 * Brings one source up to date. Rejects with `BazaarError` INTERRUPTED alone: every other failure is reported and kept in
 * the source's status, beside the last good state.
 */
export async function syncSource(job: SourceJob, settings: string): Promise<SourceReport> {
  const { source, state, last } = job;
  const about = { slug: source.slug, from: fromOf(source) };
  try {
    const read = await readSource(job);
    job.signal?.throwIfAborted();
    if (read === undefined && last !== undefined) {
      const { error: _error, ...status } = last.status;
      state.writeStatus(source.slug, { ...status, checkedAt: new Date().toISOString() });
      const { snapshot } = last;
      return {
        ...about,
        outcome: "unchanged",
        state: snapshot.state,
        plugins: snapshot.plugins.length,
        notes: told(snapshot),
      };
    }
    if (read === undefined) throw new BazaarError("UNEXPECTED", "The source was not read.", "Please report it.");
    return { ...about, ...(await keep(job, read, settings)) };
  } catch (error) {
    const failure = redactedError(error, job.token);
    if (failure.code === "INTERRUPTED" || job.signal?.aborted === true) throw failure;
    return { ...about, ...failed(job, withProxyFix(withAccessFix(failure, source), job.env), settings) };
  }
}

/** Only the token of the configuration is presented here: nothing else that opens a repository helps. */
function withAccessFix(error: BazaarError, { token }: SyncSource): BazaarError {
  if (!asksForLogin(error.problem)) return error;
  const fix =
    token === undefined
      ? "Name the variable that holds a token for it in `token` of the source, or check its address."
      : `Check that the token in ${token} is valid and may read it.`;
  return new BazaarError(error.code, error.problem, fix);
}

/** Who may go out through a proxy alone is told that none is used: nobody could say where a connection through it ends. */
function withProxyFix(error: BazaarError, env: SourceJob["env"]): BazaarError {
  const isNetwork = /could not be found|can't be reached|connect to|took longer/i.test(error.problem);
  const has = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"].some((name) => (env[name] ?? "") !== "");
  if (!isNetwork || !has) return error;
  const fix = `${error.fix} Proxies of the environment are not used here.`;
  return new BazaarError(error.code, error.problem, fix);
}

type Told<Outcome> = Omit<Extract<SourceReport, { outcome: Outcome }>, "slug" | "from">;

async function keep(
  job: SourceJob,
  read: ReadSnapshot,
  settings: string,
): Promise<Told<"updated"> | Told<"unchanged">> {
  const { state, last, source } = job;
  const { snapshot, follows, validators, incomplete } = read;
  const packs = [...new Set(snapshot.plugins.map(({ files }) => packIdOf(files)))].sort();
  const now = new Date().toISOString();
  const same = last !== undefined && JSON.stringify(last.snapshot) === JSON.stringify(snapshot);
  const changedAt = same ? (last.status.changedAt ?? now) : now;
  const status: SourceStatus = { settings, incomplete, follows, validators, packs, checkedAt: now, changedAt };
  // No snapshot on the disk names a pack that is not there.
  if (!same) await job.packs.settle(packs);
  // The snapshot first: killed in between, the old status does not fit it, and the source is read once more.
  if (!same) state.writeSnapshot(snapshot);
  state.writeStatus(source.slug, status);
  const common = { state: snapshot.state, plugins: snapshot.plugins.length, notes: told(snapshot) };
  if (same) return { outcome: "unchanged", ...common };
  const before = last === undefined ? {} : { before: last.snapshot.state };
  return { outcome: "updated", ...before, ...common, changes: changesOf(last?.snapshot, snapshot) };
}

function failed(job: SourceJob, { code, problem, fix }: BazaarError, settings: string): Told<"failed"> {
  const { state, last, source } = job;
  const error = { code, problem, fix };
  noteFailure(state, source.slug, last?.status ?? neverRead(settings), error);
  const snapshot = state.snapshot(source.slug);
  const kept = snapshot === undefined ? {} : { state: snapshot.state };
  return { outcome: "failed", error, ...kept, notes: snapshot === undefined ? [] : told(snapshot) };
}

/** The status of a source of which nothing was read yet. */
export function neverRead(settings: string): SourceStatus {
  return { settings, incomplete: true, follows: [], validators: {}, packs: [], checkedAt: "" };
}

/** Notes a try that failed, beside what is known from the last good one. */
export function noteFailure(state: StateFolder, slug: string, status: SourceStatus, error: SyncFailure): void {
  try {
    state.writeStatus(slug, { ...status, checkedAt: new Date().toISOString(), error });
  } catch {
    // No room for it: it is told all the same.
  }
}

function told({ notes }: Snapshot): readonly AggregateNote[] {
  return notes.filter(({ level }) => level !== "info");
}

function changesOf(before: Snapshot | undefined, after: Snapshot): SyncChanges {
  const ids = (snapshot: Snapshot | undefined) =>
    new Map(
      (snapshot?.plugins ?? []).map(({ entry, files }) => [
        typeof entry["name"] === "string" ? entry["name"] : "",
        `${packIdOf(files)} ${JSON.stringify(entry)}`,
      ]),
    );
  const [old, fresh] = [ids(before), ids(after)];
  return {
    added: [...fresh.keys()].filter((name) => !old.has(name)).sort(),
    removed: [...old.keys()].filter((name) => !fresh.has(name)).sort(),
    changed: [...fresh].flatMap(([name, id]) => (old.has(name) && old.get(name) !== id ? [name] : [])).sort(),
  };
}
