import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { noteOf } from "../../marketplace/aggregate/note.ts";
import type { Origin } from "../../marketplace/aggregate/types.ts";
import type { MarketplaceEntry } from "../../marketplace/types.ts";
import { type EntryOutcome, taken } from "./entry-outcome.ts";
import { contentOf } from "./listing.ts";
import { describePackage, fetchPackage, type NpmSource } from "./npm-package.ts";
import { readPlugin } from "./read-plugin.ts";
import type { SourceJob } from "./source-job.ts";

/** Reads a package as the user's npm is configured; nothing of it runs. */
export async function readNpmEntry(job: SourceJob, entry: MarketplaceEntry, source: NpmSource): Promise<EntryOutcome> {
  const folder = mkdtempSync(join(tmpdir(), "claude-bazaar-npm-"));
  const env = Object.fromEntries(job.hidden.map((name) => [name, undefined]));
  const way = { folder, guard: job.entryGuard, setting: "vendor.hosts", signal: job.signal, env };
  try {
    const described = await job.gate(() => describePackage(source, way));
    const { version, integrity } = described;
    const origin: Origin = { kind: "npm", from: source.package, pin: `${version} ${integrity}` };
    const before = taken(job, entry, origin);
    if (before !== undefined) return before;
    const content = contentOf(await job.gate(() => fetchPackage(described, way, job.caps)));
    const about = { slug: job.source.slug, plugin: entry.name };
    const place = { about, entry: entry.raw, content, folder: "", origin };
    const part = await readPlugin(place, job);
    const pinned = source.version === version;
    return pinned ? part : { ...part, notes: [noteOf("UNPINNED", about, { pin: version }), ...part.notes] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
