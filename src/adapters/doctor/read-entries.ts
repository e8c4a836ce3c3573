import { createHash } from "node:crypto";
import { readZip } from "../../archive/zip-reader.ts";
import type { FileTree } from "../../core/file-tree.ts";
import { type Cause, causeOf } from "../../doctor/cause.ts";
import type { SubjectEntry } from "../../doctor/types.ts";
import type { PluginSource } from "../../marketplace/types.ts";
import { loadPlugin } from "../../plugin/load.ts";
import { withoutCredentials } from "../git.ts";
import { repositoryOf } from "../sync/entry-url.ts";
import { gateOf } from "../sync/gate.ts";
import { httpGet } from "../sync/http-get.ts";
import { readCommit } from "./read-commit.ts";
import type { DoctorJob } from "./types.ts";
import { unreachable } from "./unreachable.ts";

interface ReadFiles {
  readonly tree?: FileTree;
  readonly causes: readonly Cause[];
}

/** Exchanges at once. */
const exchanges = 4;

/** The entries with the plugins that lie elsewhere, each fetched as somebody without credentials would. */
export async function readEntries(job: DoctorJob, entries: readonly SubjectEntry[]): Promise<SubjectEntry[]> {
  const turn = gateOf(exchanges);
  const elsewhere = entries.filter(isElsewhere).length;
  let done = 0;
  return Promise.all(
    entries.map((entry) =>
      isElsewhere(entry)
        ? turn(async () => {
            const read = await readEntry(job, entry);
            job.progress(`${(done += 1)} of ${elsewhere} sources looked at`);
            return read;
          })
        : Promise.resolve(entry),
    ),
  );
}

/** The same without the network: each such entry says that nobody looked. */
export function unreadEntries(entries: readonly SubjectEntry[]): SubjectEntry[] {
  const cause = causeOf("SOURCE_UNCHECKED", { problem: "the network was not asked (--offline)." });
  return entries.map((entry) => (isElsewhere(entry) ? observedOn(entry, [cause]) : entry));
}

function isElsewhere({ source }: SubjectEntry): boolean {
  return source !== undefined && source.kind !== "relative" && source.kind !== "unsupported";
}

function observedOn(entry: SubjectEntry, causes: readonly Cause[]): SubjectEntry {
  return Object.assign({}, entry, { observed: [...entry.observed, ...causes] });
}

async function readEntry(job: DoctorJob, entry: SubjectEntry): Promise<SubjectEntry> {
  const { tree, causes } = await filesOf(job, entry);
  const observed = observedOn(entry, causes);
  if (tree === undefined) return observed;
  const plugin = loadPlugin(tree, { entry: entry.raw ?? {} });
  // What is said of the entry alone was said already, when the catalog was read.
  const known = new Set(entry.diagnostics.map(({ code }) => code));
  const more = plugin.diagnostics.filter(({ path, code }) => path !== "" || !known.has(code));
  return Object.assign(observed, { plugin, diagnostics: [...entry.diagnostics, ...more] });
}

async function filesOf(job: DoctorJob, { source, raw }: SubjectEntry): Promise<ReadFiles> {
  const repository = source && repositoryOf(source);
  const from = withoutCredentials(repository?.url ?? (source?.kind === "archive" ? source.url : ""));
  try {
    if (repository !== undefined) return { tree: await readCommit(job, repository, job.entryGuard), causes: [] };
    if (source?.kind === "archive") return await readArchive(job, source, raw?.["headersHelper"] !== undefined);
    const what = source?.kind === "npm" ? "packages of npm are not unpacked here." : "a command is never run here.";
    return { causes: [causeOf("SOURCE_UNCHECKED", { problem: what })] };
  } catch (error) {
    return { causes: [unreachable(error, from)] };
  }
}

/** Bytes of a ZIP: what the client takes at most, and what others take. */
const most = { client: 268_435_456, claudeAi: 50_000_000 };

async function readArchive(
  job: DoctorJob,
  source: PluginSource & { kind: "archive" },
  helped: boolean,
): Promise<ReadFiles> {
  if (helped)
    return { causes: [causeOf("SOURCE_UNCHECKED", { problem: "its headersHelper is a program, and not run." })] };
  const { entryGuard: guard, signal, lookup, timeoutMs } = job;
  const { bytes = new Uint8Array() } = await httpGet(source.url, {
    guard,
    signal,
    lookup,
    timeoutMs,
    maxBytes: most.client,
  });
  return archiveFiles(bytes, source.sha256);
}

/** What a ZIP holds, and what is wrong with it. Throws `BazaarError` as `readZip` does. */
export function archiveFiles(bytes: Uint8Array, declared: string | undefined): ReadFiles {
  const found = createHash("sha256").update(bytes).digest("hex");
  const causes: Cause[] = [];
  if (declared !== undefined && declared.toLowerCase() !== found)
    causes.push(causeOf("ARCHIVE_DIGEST_DIFFERS", { declared, found }));
  if (bytes.length >= most.claudeAi)
    causes.push(causeOf("PLUGIN_OVER_50_MB", { size: `${Math.round(bytes.length / 1e6)} MB` }));
  const { tree, refused } = readZip(bytes, { unwrap: true });
  for (const { path } of refused) causes.push(causeOf("ARCHIVE_LINKS", { path }));
  return { tree, causes };
}
