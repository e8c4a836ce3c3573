import { createHash } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { readZip } from "../../archive/zip-reader.ts";
import { messageOf } from "../../core/errors.ts";
import type { FileTree } from "../../core/file-tree.ts";
import type { JsonObject } from "../../core/json.ts";
import { type Cause, causeOf } from "../../doctor/cause.ts";
import { linksBelow, withLinksFollowed } from "../../doctor/follow-links.ts";
import type { SubjectEntry } from "../../doctor/types.ts";
import type { PluginSource } from "../../marketplace/types.ts";
import { loadPlugin } from "../../plugin/load.ts";
import { withoutCredentials } from "../git.ts";
import { asksForLogin } from "../sync/access-words.ts";
import { headersIn } from "../sync/entry-archive.ts";
import { repositoryOf } from "../sync/entry-url.ts";
import { gateOf } from "../sync/gate.ts";
import { httpGet } from "../sync/http-get.ts";
import { describePackage, fetchPackage, type NpmSource } from "../sync/npm-package.ts";
import { readCommit } from "./read-commit.ts";
import { bearerFor, type DoctorJob } from "./types.ts";
import { unreachable } from "./unreachable.ts";

interface ReadFiles {
  readonly tree?: FileTree;
  readonly causes: readonly Cause[];
}

/** What a package may have, as a repository may. */
const packageCaps = { files: 50_000, bytes: 268_435_456 };

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
  const plugin = loadPlugin(withLinksFollowed(tree), { entry: entry.raw ?? {} });
  // What is said of the entry alone was said already, when the catalog was read.
  const known = new Set(entry.diagnostics.map(({ code }) => code));
  const more = plugin.diagnostics.filter(({ path, code }) => path !== "" || !known.has(code));
  return Object.assign(observed, { plugin, links: linksBelow(tree, ""), diagnostics: [...entry.diagnostics, ...more] });
}

async function filesOf(job: DoctorJob, { source, raw }: SubjectEntry): Promise<ReadFiles> {
  const repository = source && repositoryOf(source);
  const from = withoutCredentials(repository?.url ?? whereOf(source));
  try {
    if (repository !== undefined) return { tree: await readCommit(job, repository, job.entryGuard), causes: [] };
    if (source?.kind === "archive") return await readArchive(job, source, raw ?? {});
    if (source?.kind === "npm") return { tree: await readPackage(job, source), causes: [] };
    return { causes: [causeOf("SOURCE_UNCHECKED", { problem: "a command is never run here." })] };
  } catch (error) {
    return { causes: [unreachable(error, from)] };
  }
}

function whereOf(source: PluginSource | undefined): string {
  if (source?.kind === "npm") return `The package ${source.package}`;
  return source?.kind === "archive" ? source.url : "";
}

/** As `marketplace sync` reads it, and as the user's npm is configured. */
async function readPackage(job: DoctorJob, source: NpmSource): Promise<FileTree> {
  const { entryGuard: guard, signal, timeoutMs } = job;
  const folder = await mkdtemp(join(job.scratch, "npm-"));
  const env = job.token === undefined ? {} : { [job.token.variable]: undefined };
  const way = { folder, guard, setting: "--allow-host", signal, timeoutMs, env };
  return await fetchPackage(await describePackage(source, way), way, packageCaps);
}

/** Bytes of a ZIP: what the client takes at most, and what others take. */
const most = { client: 268_435_456, claudeAi: 50_000_000 };

async function readArchive(
  job: DoctorJob,
  source: PluginSource & { kind: "archive" },
  entry: JsonObject,
): Promise<ReadFiles> {
  const { entryGuard: guard, signal, lookup, timeoutMs } = job;
  const more = { headers: { ...bearerFor(job, source.url), ...headersIn(entry) }, maxBytes: most.client };
  try {
    const { bytes = new Uint8Array() } = await httpGet(source.url, { guard, signal, lookup, timeoutMs, ...more });
    return archiveFiles(bytes, source.sha256);
  } catch (error) {
    // Without the headers that the helper makes, a refusal says nothing about those who run it.
    if (entry["headersHelper"] === undefined || !asksForLogin(messageOf(error))) throw error;
    const problem = "it wants the headers of its headersHelper, which is a program and not run.";
    return { causes: [causeOf("SOURCE_UNCHECKED", { problem })] };
  }
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
