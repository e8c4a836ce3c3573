import { lstatSync, realpathSync, rmSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
import { packIdOf } from "../../archive/pack-id.ts";
import { BazaarError, isBazaarError } from "../../core/errors.ts";
import { fileAt, type FileTree, fileOf, treeOf } from "../../core/file-tree.ts";
import { isSecretPath } from "../../core/never-out.ts";
import { catalogPath } from "../../marketplace/types.ts";
import { metadataPath } from "../../marketplace/aggregate/snapshot.ts";
import type { Snapshot } from "../../marketplace/aggregate/types.ts";
import { stampOf } from "../file-stamps.ts";
import { readDirectory } from "../read-directory.ts";
import { commitOf, refNames } from "./entry-git.ts";
import { fetchInto, remoteRefs, type Wanted } from "./git-cache.ts";
import { commitContent } from "./git-content.ts";
import type { GitRemoteAccess } from "./git-remote.ts";
import { httpGet } from "./http-get.ts";
import { leftOut } from "./containment.ts";
import { type Content, contentOf } from "./listing.ts";
import { followsMoved } from "./follows.ts";
import { Budget } from "./read-plugin.ts";
import { readSnapshot, type ReadSnapshot } from "./read-snapshot.ts";
import { fromOf, urlOf } from "./source-from.ts";
import { sourceAccess, type SourceJob, whereItIs } from "./source-job.ts";

/** What is to be kept of a source that changed; undefined when it did not. */
export type SourceRead = ReadSnapshot | undefined;

/** Reads one source, or finds that nothing has changed. Throws `BazaarError`. */
export async function readSource(job: SourceJob): Promise<SourceRead> {
  if (job.source.directory !== undefined) return readFolder(job, resolve(job.source.directory));
  if (job.source.catalog !== undefined) return readByUrl(job, job.source.catalog);
  const access = await sourceAccess(job, urlOf(job.source));
  return whereItIs(job, access, job.sourceGuard, (there) => readRepository(job, there));
}

const hex = /^[0-9a-f]{40}$/;

function pinOf({ pin }: SourceJob["source"]): string | undefined {
  const lower = pin?.toLowerCase();
  return lower !== undefined && hex.test(lower) ? lower : pin;
}

async function readRepository(job: SourceJob, access: GitRemoteAccess): Promise<SourceRead> {
  const { source, signal } = job;
  const pin = pinOf(source);
  const ref = pin ?? (source.branch === undefined ? undefined : `refs/heads/${source.branch}`);
  const named = pin !== undefined && !hex.test(pin) ? `refs/tags/${pin}` : ref;
  job.progress("asking", 0, 0);
  const pinned = named !== undefined && hex.test(named);
  const head = pinned ? named : commitOf(await job.gate(() => remoteRefs(access, refNames(named), signal)), named);
  if (await unchanged(job, head)) return undefined;
  job.progress("fetching", 0, 0);
  const wanted = pinned ? { commit: named } : { ref: named ?? "HEAD" };
  try {
    return await readFetched(job, access, wanted);
  } catch (error) {
    // A power cut or a full disk left holes in the cache, and git does not fetch what it takes for present.
    if (!isBazaarError(error) || error.details["lost"] !== true) throw error;
    rmSync(job.state.repository(source.slug), { recursive: true, force: true, maxRetries: 3 });
    return await readFetched({ ...job, budget: new Budget(job.caps) }, access, wanted);
  }
}

async function readFetched(job: SourceJob, access: GitRemoteAccess, wanted: Wanted): Promise<SourceRead> {
  const { source, signal, caps, state } = job;
  const repository = state.repository(source.slug);
  const commit = await job.gate(() => fetchInto(repository, access, wanted, { maxBytes: caps.bytes, signal }));
  await using content = await commitContent(repository, access, commit, { maxFiles: caps.files, signal });
  const catalog = await catalogTree(content);
  // Awaited here: what is read from is closed behind it.
  return await readSnapshot(job, { content, from: fromOf(source), state: () => commit, catalog, validators: {} });
}

/** Whether the source is as it was, and so is everything that its entries follow. */
async function unchanged(job: SourceJob, state: string): Promise<boolean> {
  const { last } = job;
  if (last === undefined || !last.usable || last.status.incomplete || last.snapshot.state !== state) return false;
  return !(await followsMoved(job, last));
}

/** Catalog and metadata, which are read before anything else. */
async function catalogTree(content: Content): Promise<FileTree> {
  const files = content.entries.filter(
    (entry) => (entry.path === catalogPath || entry.path === metadataPath) && leftOut(entry) === undefined,
  );
  for (const { path, size } of files) if (size > maxCatalogBytes) throw largeCatalog(path);
  const bytes = await content.read(files);
  return treeOf(files.map(({ path }, at) => [path, fileOf(bytes[at]!)] as const));
}

/** Bytes: 16 MiB. The largest of 46 public catalogs has 0.3. */
const maxCatalogBytes = 16_777_216;

function largeCatalog(path: string): BazaarError {
  return new BazaarError("SOURCE_TOO_LARGE", `${path} has more than ${maxCatalogBytes} bytes.`, "Tell its maintainer.");
}

async function readFolder(job: SourceJob, directory: string): Promise<SourceRead> {
  job.progress("asking", 0, 0);
  requireFolder(directory);
  const tree = withoutState(readDirectory(directory), directory, job.state.root);
  const stamp = stampsIn(directory, tree);
  const known = job.last?.status.validators[stampKey]?.etag;
  if (stamp !== undefined && known === stamp && (await unchanged(job, job.last?.snapshot.state ?? "")))
    return undefined;
  // Somebody works in it: what is committed nowhere may lie there.
  const unfit = (path: string) => (isSecretPath(path) ? "usually holds secrets" : undefined);
  const content = { ...contentOf(tree), unfit };
  const catalog = await catalogTree(content);
  const validators = stamp === undefined ? {} : { [stampKey]: { etag: stamp } };
  const read = { content, from: directory, state: digestOf(catalog), catalog, validators };
  return readSnapshot(job, read);
}

function requireFolder(directory: string): void {
  const found = statSync(directory, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return;
  const problem = found === undefined ? `There is no folder "${directory}".` : `"${directory}" is no folder.`;
  throw new BazaarError(
    "SOURCE_INVALID",
    problem,
    "Correct `directory`, which counts from the configuration's folder.",
  );
}

/** A folder in which the state lies too does not bring it: it would grow with each sync. */
function withoutState(tree: FileTree, directory: string, state: string): FileTree {
  const inside = relative(realpathSync(directory), realpathSync(state)).replaceAll(sep, "/");
  const isState = (path: string) => path === inside || path.startsWith(`${inside}/`);
  return treeOf([...tree].filter(([path]) => !isState(path)));
}

const stampKey = "folder";

/** Milliseconds in which a file may be written twice with one time; such a young folder is read again. */
const youngMs = 2_000;

function stampsIn(directory: string, tree: FileTree): string | undefined {
  const hash = createHash("sha256");
  let newest = 0;
  for (const path of tree.keys()) {
    const stats = lstatSync(join(directory, path), { bigint: true, throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    newest = Math.max(newest, Number(stats.ctimeMs));
    hash.update(`${path}\0${stampOf(stats)}\0`);
  }
  return newest > Date.now() - youngMs ? undefined : hash.digest("hex");
}

/** For what has no commit: a digest of the catalog and of every plugin's files. */
function digestOf(catalog: FileTree): (snapshot: Omit<Snapshot, "state">) => string {
  return ({ plugins }) => {
    const hash = createHash("sha256");
    for (const path of [catalogPath, metadataPath])
      hash
        .update(`${path}\0`)
        .update(fileAt(catalog, path)?.bytes() ?? new Uint8Array())
        .update("\0");
    for (const { files, entry } of plugins) hash.update(`${JSON.stringify(entry["name"])}\0${packIdOf(files)}\0`);
    return hash.digest("hex");
  };
}

async function readByUrl(job: SourceJob, url: string): Promise<SourceRead> {
  const { sourceGuard: guard, lookup, signal, token, last } = job;
  job.progress("asking", 0, 0);
  const from = fromOf(job.source);
  const known = last?.usable === true && !last.status.incomplete ? last.status.validators[from] : undefined;
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const got = await job.gate(() => httpGet(url, { guard, lookup, signal, headers, known, maxBytes: maxCatalogBytes }));
  if (got.bytes === undefined && last !== undefined && (await unchanged(job, last.snapshot.state))) return undefined;
  // It is the same, but an entry has moved: then it is needed after all.
  const bytes = got.bytes ?? (await httpGet(url, { guard, lookup, signal, headers, maxBytes: maxCatalogBytes })).bytes;
  const catalog = treeOf({ [catalogPath]: bytes ?? new Uint8Array() });
  return readSnapshot(job, {
    content: undefined,
    from,
    state: digestOf(catalog),
    catalog,
    validators: { [from]: got.validators },
  });
}
