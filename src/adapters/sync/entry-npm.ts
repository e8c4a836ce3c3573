import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipChunks } from "../../archive/gunzip.ts";
import { BazaarError, messageOf } from "../../core/errors.ts";
import { fileOf, treeOf } from "../../core/file-tree.ts";
import { isJsonObject, parseJson } from "../../core/json.ts";
import { noteOf } from "../../marketplace/aggregate/note.ts";
import type { Origin } from "../../marketplace/aggregate/types.ts";
import type { MarketplaceEntry, PluginSource } from "../../marketplace/types.ts";
import { TarReader } from "../../workspace/tar-reader.ts";
import { npm, type NpmOptions } from "../npm.ts";
import { type EntryOutcome, taken } from "./entry-outcome.ts";
import { contentOf } from "./listing.ts";
import { readPlugin } from "./read-plugin.ts";
import type { SourceJob } from "./source-job.ts";
import type { SyncCaps } from "./types.ts";

type NpmSource = PluginSource & { kind: "npm" };

const npmMs = 300_000;

/**
 * Reads a package as the user's npm is configured; nothing of it runs. A registry that an entry names itself is asked
 * only where `vendor.hosts` names its host, since npm connects on its own.
 */
export async function readNpmEntry(job: SourceJob, entry: MarketplaceEntry, source: NpmSource): Promise<EntryOutcome> {
  const folder = mkdtempSync(join(tmpdir(), "claude-bazaar-npm-"));
  try {
    const wanted = `${source.package}@${source.version ?? "latest"}`;
    requireName(wanted);
    const registry = registryOf(job, source);
    const env = Object.fromEntries(job.hidden.map((name) => [name, undefined]));
    const options = { cwd: folder, timeoutMs: npmMs, env };
    const { version, integrity } = await job.gate(() =>
      described(wanted, registry, { ...options, signal: job.signal }),
    );
    const origin: Origin = { kind: "npm", from: source.package, pin: `${version} ${integrity}` };
    const before = taken(job, entry, origin);
    if (before !== undefined) return before;
    const exact = `${source.package}@${version}`;
    const pack = ["pack", exact, "--silent", "--ignore-scripts", ...registry];
    await job.gate(() => npm(pack, { ...options, signal: job.signal }));
    const content = contentOf(await unpacked(tarballIn(folder, job.caps, integrity, exact), job.caps));
    const about = { slug: job.source.slug, plugin: entry.name };
    const place = { about, entry: entry.raw, content, folder: "", origin };
    const part = await readPlugin(place, job);
    const pinned = source.version === version;
    return pinned ? part : { ...part, notes: [noteOf("UNPINNED", about, { pin: version }), ...part.notes] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** npm takes folders, URLs and repositories in the place of a name. */
function requireName(wanted: string): void {
  if (/^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*@[\w.^~<>=|* +-]+$/i.test(wanted)) return;
  throw new BazaarError("NPM_FAILED", `${JSON.stringify(wanted)} names no package.`, "Correct it in the source.");
}

function registryOf({ entryGuard }: SourceJob, { registry }: NpmSource): string[] {
  if (registry === undefined || /^https:\/\/registry\.npmjs\.org\/?$/.test(registry)) return [];
  const url = URL.canParse(registry) ? new URL(registry) : undefined;
  const port = url?.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url?.port);
  const fix = "Name its host in `vendor.hosts` if it is to be asked.";
  try {
    if (url === undefined) throw new Error("no URL");
    entryGuard.checkUrl(url);
    // An address that only a named host may have: public registries of strangers are as little asked as private ones.
    entryGuard.check("127.0.0.1", url.hostname, port);
  } catch {
    throw new BazaarError("ADDRESS_FORBIDDEN", "The entry names an npm registry of its own.", fix);
  }
  return [`--registry=${url.href}`];
}

async function described(wanted: string, registry: readonly string[], options: NpmOptions) {
  const args = ["view", wanted, "version", "dist.integrity", "--json", ...registry];
  const said = parseJson(await npm(args, options)).value;
  // A range has several answers, the newest last.
  const one = Array.isArray(said) ? said.at(-1) : said;
  const { version, "dist.integrity": integrity } = isJsonObject(one) ? one : {};
  if (typeof version === "string" && typeof integrity === "string" && integrity.startsWith("sha512-"))
    return { version, integrity };
  throw new BazaarError("NPM_FAILED", `The registry names no version and sha512 of ${wanted}.`, "Check the version.");
}

function tarballIn(folder: string, caps: SyncCaps, integrity: string, name: string): Uint8Array {
  const file = readdirSync(folder).find((one) => one.endsWith(".tgz"));
  if (file === undefined) throw new BazaarError("NPM_FAILED", "npm pack wrote no file.", "Update npm.");
  if (statSync(join(folder, file)).size > caps.bytes)
    throw new BazaarError(
      "SOURCE_TOO_LARGE",
      `${name} has more bytes than \`caps.bytes\`.`,
      "Raise it if that is right.",
    );
  const bytes = readFileSync(join(folder, file));
  if (`sha512-${createHash("sha512").update(bytes).digest("base64")}` === integrity) return bytes;
  throw new BazaarError(
    "NPM_FAILED",
    `The tarball of ${name} is not the one that was published.`,
    "Find out who changed it.",
  );
}

async function unpacked(tarball: Uint8Array, caps: SyncCaps) {
  const files: [string, ReturnType<typeof fileOf>][] = [];
  let name = "";
  let parts: Uint8Array[] = [];
  let mayRun = false;
  const reader = new TarReader(
    {
      begin: (path, _size, executable) => {
        [name, parts, mayRun] = [path, [], executable];
      },
      data: (chunk) => void parts.push(chunk.slice()),
      // Everything of a package lies in one folder, whatever its name.
      end: () => void files.push([name.replace(/^[^/]*\//, ""), fileOf(Buffer.concat(parts), mayRun)]),
    },
    caps.files * 3 + 100,
  );
  try {
    for await (const chunk of gunzipChunks(inOnePiece(tarball), caps.bytes)) reader.push(chunk);
    reader.finish();
  } catch (error) {
    throw new BazaarError("NPM_FAILED", `The package can't be unpacked: ${messageOf(error)}`, "Tell its author.");
  }
  return treeOf(files);
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
