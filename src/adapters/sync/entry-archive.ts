import { createHash } from "node:crypto";
import { readZip } from "../../archive/zip-reader.ts";
import { BazaarError } from "../../core/errors.ts";
import { isJsonObject, type JsonObject } from "../../core/json.ts";
import { noteOf } from "../../marketplace/aggregate/note.ts";
import type { Origin } from "../../marketplace/aggregate/types.ts";
import type { MarketplaceEntry, PluginSource } from "../../marketplace/types.ts";
import { withoutCredentials } from "../git.ts";
import { type EntryOutcome, taken } from "./entry-outcome.ts";
import { isBeside } from "./entry-url.ts";
import { httpGet, type Validators } from "./http-get.ts";
import { contentOf } from "./listing.ts";
import { readPlugin } from "./read-plugin.ts";
import type { SourceJob } from "./source-job.ts";

/** Reads a ZIP by its URL: what has a digest and was read before is not asked for again. */
export async function readArchiveEntry(
  job: SourceJob,
  entry: MarketplaceEntry,
  source: PluginSource & { kind: "archive" },
  validators: Record<string, Validators>,
): Promise<EntryOutcome> {
  const { url } = source;
  const declared = source.sha256?.toLowerCase();
  const from = withoutCredentials(url);
  const pinned = (pin: string): Origin => ({ kind: "archive", from, pin });
  if (declared !== undefined) {
    const before = taken(job, entry, pinned(declared));
    if (before !== undefined) return before;
  }
  const lastPin = job.last?.snapshot.plugins.find((one) => one.entry["name"] === entry.name)?.origin.pin;
  const before = declared === undefined && lastPin !== undefined ? taken(job, entry, pinned(lastPin)) : undefined;
  const known = before === undefined ? undefined : job.last?.status.validators[validatorsKey(url)];
  const { signal, lookup, caps, entryGuard: guard } = job;
  const headers = { ...bearer(job, url, entry.raw), ...headersIn(entry.raw) };
  const maxBytes = Math.min(caps.bytes, 268_435_456);
  const got = await job.gate(() => httpGet(url, { guard, signal, lookup, headers, known, maxBytes }));
  if (got.bytes === undefined) {
    validators[validatorsKey(url)] = known ?? {};
    return before!;
  }
  validators[validatorsKey(url)] = got.validators;
  const pin = createHash("sha256").update(got.bytes).digest("hex");
  if (declared !== undefined && declared !== pin) throw other();
  return read(job, entry, got.bytes, pinned(pin), declared === undefined);
}

/** The token of a source that is a catalog, for what lies beside it; where the entry has a header of its own, that counts. */
function bearer({ source, token }: SourceJob, url: string, entry: JsonObject): Record<string, string> {
  const isOwn = source.catalog !== undefined && isBeside(source.catalog, url);
  const isNamed = Object.keys(headersIn(entry)).some((name) => name.toLowerCase() === "authorization");
  return token === undefined || !isOwn || isNamed ? {} : { authorization: `Bearer ${token}` };
}

/** Two archives may differ in the query alone, and a query may hold a secret. */
function validatorsKey(url: string): string {
  const from = withoutCredentials(url);
  return from === url ? from : `${from}#${createHash("sha256").update(url).digest("hex")}`;
}

async function read(
  job: SourceJob,
  entry: MarketplaceEntry,
  bytes: Uint8Array,
  origin: Origin,
  unpinned: boolean,
): Promise<EntryOutcome> {
  const { files, bytes: all, fileBytes } = job.caps;
  const limits = { maxEntries: files, maxBytes: all, maxFileBytes: fileBytes, unwrap: true };
  const { tree, refused } = readZip(bytes, limits);
  const about = { slug: job.source.slug, plugin: entry.name };
  const place = { about, entry: entry.raw, content: contentOf(tree), folder: "", origin };
  const part = await readPlugin(place, job);
  const links = refused.map(({ path }) => noteOf("LINK_LEFT_OUT", about, { path }));
  const pins = unpinned ? [noteOf("UNPINNED", about, { pin: origin.pin ?? "" })] : [];
  return { ...part, notes: [...pins, ...links, ...part.notes] };
}

/** What stands in the catalog for everybody; a helper that would make them is a program, and not run. */
export function headersIn(raw: JsonObject): Record<string, string> {
  const { headers } = raw;
  if (!isJsonObject(headers)) return {};
  return Object.fromEntries(
    Object.entries(headers).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
}

function other(): BazaarError {
  const fix = "Ask the entry's maintainer which of the two is right.";
  return new BazaarError("DOWNLOAD_FAILED", "The archive is not the one that its sha256 names.", fix);
}
