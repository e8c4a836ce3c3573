import { createHash } from "node:crypto";
import { createReadStream, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { BazaarError } from "../core/errors.ts";
import { isJsonObject, parseJson } from "../core/json.ts";
import type { CliPackages } from "../image/cli-layers.ts";
import {
  checkedCliVersion,
  type CliPackage,
  cliPackageName,
  cliPackageText,
  isIntegrity,
  readCliPackage,
} from "../image/cli-package.ts";
import type { Platform } from "../image/layers.ts";
import { npm } from "./npm.ts";
import { keepCached, readCached, userCache } from "./user-cache.ts";

export interface NpmCliPackagesOptions {
  /** Folder in which digests of tarballs are kept. @default the user's cache */
  readonly cacheDir?: string;
  /** Milliseconds that npm may take for a download, 1…3_600_000. @default 900_000 (15 minutes) */
  readonly timeoutMs?: number;
  /** More environment for npm, e.g. NPM_CONFIG_USERCONFIG. @default {} */
  readonly env?: Readonly<Record<string, string>>;
  /** Ends a download. @default nobody stops it */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The packages of Claude Code from npm's registry, as the user's npm is configured. npm runs in an empty folder: the
 * `.npmrc` of the folder that somebody stands in, maybe a stranger's checkout, has no say in where the program comes from.
 */
export class NpmCliPackages implements CliPackages {
  readonly #options: NpmCliPackagesOptions;

  constructor(options: NpmCliPackagesOptions = {}) {
    this.#options = options;
  }

  known(version: string, platform: Platform): CliPackage | undefined {
    // A version of npm's registry never changes.
    const kept = readCliPackage(readCached(this.#fileOf(version, platform)) ?? "");
    return kept?.version === version && kept.platform === platform ? kept : undefined;
  }

  async describe(version: string, platform: Platform): Promise<CliPackage> {
    checkedCliVersion(version);
    const known = this.known(version, platform);
    if (known !== undefined) return known;
    const integrity = await this.#integrity(version, platform);
    const found = await this.#hash(version, platform, integrity);
    keepCached(this.#fileOf(version, platform), cliPackageText(found));
    return found;
  }

  #fileOf(version: string, platform: Platform): string {
    return join(this.#options.cacheDir ?? userCache(), "cli", `${version}-${platform.replace("/", "-")}.json`);
  }

  async *open(known: CliPackage): AsyncIterable<Uint8Array> {
    const { version, platform, integrity, size } = known;
    await using tarball = await this.#download(version, platform);
    yield* checked(createReadStream(tarball.file), integrity, size, `${cliPackageName(platform)}@${version}`);
  }

  async #integrity(version: string, platform: Platform): Promise<string> {
    await using folder = emptyFolder();
    const name = `${cliPackageName(platform)}@${version}`;
    const said = parseJson(await this.#npm(["view", name, "dist", "--json"], folder.path)).value;
    const dist = isJsonObject(said) && isJsonObject(said["dist"]) ? said["dist"] : said;
    const integrity = isJsonObject(dist) ? dist["integrity"] : undefined;
    if (isIntegrity(integrity)) return integrity;
    const fix = "Use a registry that passes `dist.integrity` on (sha512), as npm's own does.";
    throw new BazaarError("NPM_FAILED", `The registry names no sha512 integrity for ${name}.`, fix);
  }

  async #hash(version: string, platform: Platform, integrity: string): Promise<CliPackage> {
    await using tarball = await this.#download(version, platform);
    const blob = createHash("sha256");
    let size = 0;
    const name = `${cliPackageName(platform)}@${version}`;
    const counted = async function* () {
      for await (const chunk of checked(createReadStream(tarball.file), integrity, undefined, name)) {
        blob.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    };
    const diffId = await tarDigest(counted(), name);
    return { version, platform, integrity, digest: `sha256:${blob.digest("hex")}`, size, diffId };
  }

  /** The tarball as a file that is removed when it is disposed of. npm's own cache spares the second download. */
  async #download(version: string, platform: Platform): Promise<AsyncDisposable & { readonly file: string }> {
    const folder = emptyFolder();
    try {
      await this.#npm(["pack", `${cliPackageName(platform)}@${version}`, "--silent", "--prefer-offline"], folder.path);
      const name = readdirSync(folder.path).find((one) => one.endsWith(".tgz"));
      if (name === undefined) throw new BazaarError("NPM_FAILED", "npm pack wrote no file.", "Update npm.");
      return { file: join(folder.path, name), [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
    } catch (error) {
      await folder[Symbol.asyncDispose]();
      throw error;
    }
  }

  async #npm(args: readonly string[], cwd: string): Promise<string> {
    const { timeoutMs = 900_000, env, signal } = this.#options;
    return await npm(args, { cwd, timeoutMs, env, signal });
  }
}

function emptyFolder(): AsyncDisposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), "claude-bazaar-npm-"));
  return { path, [Symbol.asyncDispose]: async () => rmSync(path, { recursive: true, force: true }) };
}

/** The bytes as they come; rejects behind the last one when they are not those that the registry promised. */
async function* checked(
  bytes: AsyncIterable<Uint8Array>,
  integrity: string,
  size: number | undefined,
  name: string,
): AsyncIterable<Uint8Array> {
  const hash = createHash("sha512");
  let seen = 0;
  for await (const chunk of bytes) {
    hash.update(chunk);
    seen += chunk.length;
    if (size !== undefined && seen > size) throw corrupt(name);
    yield chunk;
  }
  if (`sha512-${hash.digest("base64")}` !== integrity || (size ?? seen) !== seen) throw corrupt(name);
}

function corrupt(name: string): BazaarError {
  const fix =
    "Find out who changed it: the registry or proxy that npm is configured with, or npm's cache (npm cache verify).";
  return new BazaarError("NPM_FAILED", `The tarball of ${name} is not the one that was published.`, fix);
}

async function tarDigest(bytes: AsyncIterable<Uint8Array>, name: string): Promise<`sha256:${string}`> {
  const hash = createHash("sha256");

  try {
    await pipeline(Readable.from(bytes), createGunzip(), async (tar) => {
      for await (const chunk of tar) hash.update(chunk as Uint8Array);
    });
  } catch (cause) {
    if (cause instanceof BazaarError) throw cause;
    throw new BazaarError("NPM_FAILED", `The tarball of ${name} is no gzip.`, "Check npm's registry.", { cause });
  }
  return `sha256:${hash.digest("hex")}`;
}
