import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipChunks } from "../../archive/gunzip.ts";
import { BazaarError, messageOf } from "../../core/errors.ts";
import { fileOf, type FileTree, treeOf } from "../../core/file-tree.ts";
import { isJsonObject, type Json, parseJson } from "../../core/json.ts";
import type { PluginSource } from "../../marketplace/types.ts";
import { TarReader } from "../../workspace/tar-reader.ts";
import type { AddressGuard } from "../address-guard.ts";
import type { MoreEnvironment } from "../git-environment.ts";
import { npm } from "../npm.ts";

export type NpmSource = PluginSource & { kind: "npm" };

/** How npm is asked. */
export interface NpmWay {
  /** Empty; the tarball is written there. */
  readonly folder: string;
  readonly guard: AddressGuard;
  /** Where hosts are named for the guard, for messages. */
  readonly setting: string;
  readonly signal: AbortSignal | undefined;
  /** More environment. @default {} */
  readonly env?: MoreEnvironment;
  /** Milliseconds for one run of npm. @default 300_000 */
  readonly timeoutMs?: number;
}

/** What a registry says of a package. */
export interface NpmPackage {
  /** `name@1.2.3`. */
  readonly exact: string;
  readonly version: string;
  /** `sha512-…` */
  readonly integrity: string;
  /** Arguments that lead to its registry. */
  readonly registry: readonly string[];
}

/** How much of a package is read: see `SyncCaps`. */
export interface NpmCaps {
  readonly files: number;
  readonly bytes: number;
}

const optionsOf = ({ folder, signal, env, timeoutMs = 300_000 }: NpmWay) => ({ cwd: folder, timeoutMs, signal, env });

/**
 * Asks the registry that the user's npm is configured with. One that an entry names itself is asked only where its host is
 * named, since npm connects on its own. Rejects with `BazaarError` NPM_FAILED, ADDRESS_FORBIDDEN or INTERRUPTED.
 */
export async function describePackage(source: NpmSource, way: NpmWay): Promise<NpmPackage> {
  const wanted = `${source.package}@${source.version?.trim() || "latest"}`;
  requireName(wanted);
  const registry = registryOf(way, source);
  const args = ["view", wanted, "version", "dist.integrity", "--json", ...registry];
  const said = parseJson(await npm(args, optionsOf(way))).value;
  const one = Array.isArray(said) ? await chosenAmong(said, wanted, registry, way) : said;
  const { version, "dist.integrity": integrity } = isJsonObject(one) ? one : {};
  if (typeof version === "string" && typeof integrity === "string" && integrity.startsWith("sha512-"))
    return { exact: `${source.package}@${version}`, version, integrity, registry };
  throw new BazaarError("NPM_FAILED", `The registry names no version and sha512 of ${wanted}.`, "Check the version.");
}

/**
 * The files of a package, whose tarball has to be the one that was published; nothing of it runs. Rejects as
 * `describePackage` does, and with SOURCE_TOO_LARGE.
 */
export async function fetchPackage(one: NpmPackage, way: NpmWay, caps: NpmCaps): Promise<FileTree> {
  const { exact, integrity, registry } = one;
  await npm(["pack", exact, "--silent", "--ignore-scripts", ...registry], optionsOf(way));
  return unpacked(tarballIn(way.folder, caps, integrity, exact), caps);
}

/** Of the versions of a range the one that npm installs, which need be neither the newest nor the last published. */
async function chosenAmong(
  all: readonly Json[],
  wanted: string,
  registry: readonly string[],
  way: NpmWay,
): Promise<Json | undefined> {
  if (all.length === 1) return all[0];
  const args = ["pack", wanted, "--dry-run", "--json", "--ignore-scripts", ...registry];
  const packed = Object.values(parseJson(await npm(args, optionsOf(way))).value ?? {}) as readonly Json[];
  const version = isJsonObject(packed[0]) ? packed[0]["version"] : undefined;
  return all.find((one) => isJsonObject(one) && one["version"] === version);
}

/** npm takes folders, URLs and repositories in the place of a name, and folders and files in that of a version. */
function requireName(wanted: string): void {
  const isName = /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*@[\w^~<>=|* +-][\w.^~<>=|* +-]*$/i.test(wanted);
  if (isName && !/\.(?:tgz|tar|tar\.gz)$/i.test(wanted)) return;
  throw new BazaarError("NPM_FAILED", `${JSON.stringify(wanted)} names no package.`, "Correct it in the source.");
}

function registryOf({ guard, setting }: NpmWay, { registry }: NpmSource): string[] {
  if (registry === undefined || /^https:\/\/registry\.npmjs\.org\/?$/.test(registry)) return [];
  const url = URL.canParse(registry) ? new URL(registry) : undefined;
  const port = url?.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url?.port);
  const fix = `Name its host in \`${setting}\` if it is to be asked.`;
  try {
    if (url === undefined) throw new Error("no URL");
    guard.checkUrl(url);
    // An address that only a named host may have: public registries of strangers are as little asked as private ones.
    guard.check("127.0.0.1", url.hostname, port);
  } catch {
    throw new BazaarError("ADDRESS_FORBIDDEN", "The entry names an npm registry of its own.", fix);
  }
  return [`--registry=${url.href}`];
}

function tarballIn(folder: string, caps: NpmCaps, integrity: string, name: string): Uint8Array {
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

async function unpacked(tarball: Uint8Array, caps: NpmCaps) {
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
