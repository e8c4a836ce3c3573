import { isBazaarError, messageOf } from "../../core/errors.ts";
import { noteOf } from "../../marketplace/aggregate/note.ts";
import type { SnapshotPart } from "../../marketplace/aggregate/snapshot.ts";
import type { Origin } from "../../marketplace/aggregate/types.ts";
import type { MarketplaceEntry } from "../../marketplace/types.ts";
import { redacted } from "./redact.ts";
import type { SourceJob } from "./source-job.ts";

/** What became of one entry. */
export interface EntryOutcome extends SnapshotPart {
  /** Whether it failed for a reason that may pass, so that the next sync is to try again. */
  readonly failed?: boolean;
}

/** What the last sync read of an entry, when its name is the only one. */
function lastOf({ last, source }: SourceJob, { name }: MarketplaceEntry): SnapshotPart | undefined {
  const found = last?.snapshot.plugins.filter(({ entry }) => entry["name"] === name) ?? [];
  if (found.length !== 1) return undefined;
  const notes = last?.snapshot.notes.filter(({ slug, plugin }) => slug === source.slug && plugin === name) ?? [];
  return { plugin: found[0]!, notes };
}

/** The plugin as it was read before, when the same content is asked for by the same entry. */
export function taken(job: SourceJob, entry: MarketplaceEntry, origin: Origin): SnapshotPart | undefined {
  if (job.last?.usable !== true || origin.pin === undefined) return undefined;
  const before = lastOf(job, entry);
  if (before?.plugin === undefined || !sameOrigin(before.plugin.origin, origin)) return undefined;
  if (JSON.stringify(before.plugin.entry) !== JSON.stringify(entry.raw)) return undefined;
  job.budget.take(before.plugin.files);
  return { plugin: before.plugin, notes: before.notes.filter(({ code }) => code !== "ENTRY_KEPT") };
}

function sameOrigin(a: Origin, b: Origin): boolean {
  return a.kind === b.kind && a.from === b.from && (a.path ?? "") === (b.path ?? "") && a.pin === b.pin;
}

/**
 * What an entry is when it could not be read: as it was last, from wherever it came, or nothing. What stops or breaks the
 * whole source is thrown on.
 */
export function failedEntry(job: SourceJob, entry: MarketplaceEntry, error: unknown): EntryOutcome {
  const code = isBazaarError(error) ? error.code : "UNEXPECTED";
  const whole = isBazaarError(error) && error.details["whole"] === true;
  const lost = isBazaarError(error) && error.details["lost"] === true && entry.source.kind === "relative";
  if (whole || lost || code === "INTERRUPTED" || code === "FILE_UNWRITABLE") throw error;
  const said = isBazaarError(error) ? error.problem : messageOf(error);
  const problem = redacted(said, job.token);
  const about = { slug: job.source.slug, plugin: entry.name };
  const before = lastOf(job, entry);
  if (before?.plugin !== undefined && before.plugin.origin.kind === entry.source.kind) {
    const pin = before.plugin.origin.pin ?? "the last sync";
    const notes = before.notes.filter((note) => note.code !== "ENTRY_KEPT");
    return { plugin: before.plugin, notes: [...notes, noteOf("ENTRY_KEPT", about, { pin, problem })], failed: true };
  }
  const note = noteOf("ENTRY_UNREADABLE", about, { problem });
  // What the configuration forbids is corrected there, and not in the source.
  const ours = isBazaarError(error) && (code === "SOURCE_TOO_LARGE" || code === "ADDRESS_FORBIDDEN");
  return { notes: [ours ? Object.assign({}, note, { fix: error.fix }) : note], failed: true };
}
