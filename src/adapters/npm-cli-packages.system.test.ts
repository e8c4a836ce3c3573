import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fileOf } from "../core/file-tree.ts";
import { cliLayers } from "../image/cli-layers.ts";
import { knownCli } from "../image/known-cli.ts";
import { type NpmRegistry, type NpmRegistryOptions, startNpmRegistry } from "../testing/npm-registry.ts";
import { NpmCliPackages } from "./npm-cli-packages.ts";

const name = "@anthropic-ai/claude-code-linux-x64";
const platform = "linux/amd64";
const packages = [{ name, version: "9.9.9", files: { claude: fileOf("#!/bin/sh\necho 9.9.9\n", true) } }];

/** npm waits for minutes before it believes that something is wrong. */
const noRetries = { npm_config_fetch_retries: "0" };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-cli-package-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The real npm with a configuration and a cache of its own, before a registry on loopback. */
function from(registry: NpmRegistry, npmrc = registry.npmrc, signal?: AbortSignal): NpmCliPackages {
  writeFileSync(join(folder, "npmrc"), npmrc);
  const env = { NPM_CONFIG_USERCONFIG: join(folder, "npmrc"), NPM_CONFIG_CACHE: join(folder, "npm"), ...noRetries };
  // A variable would win over the file.
  const unset = { npm_config_registry: registry.url, NPM_CONFIG_REGISTRY: registry.url };
  return new NpmCliPackages({ cacheDir: join(folder, "cache"), env: { ...env, ...unset }, signal });
}

const start = (options?: NpmRegistryOptions) => startNpmRegistry(packages, options);

async function bytesOf(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of source) parts.push(chunk);
  return Buffer.concat(parts);
}

const sha256 = (bytes: Uint8Array) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

test("another version is downloaded once to be named, with the token that npm is configured with", async () => {
  await using registry = await start({ token: "secret-token-1" });
  const [tarball] = await cliLayers(from(registry), { version: "9.9.9" })(platform);
  const bytes = await bytesOf(tarball!.open());
  expect(sha256(bytes)).toBe(tarball!.digest);
  expect(bytes).toHaveLength(tarball!.size);
  expect(sha256(gunzipSync(bytes))).toBe(tarball!.diffId);
  const asked = registry.requests.length;
  const [again] = await cliLayers(from(registry), { version: "9.9.9" })(platform);
  expect(again?.digest).toBe(tarball!.digest);
  expect(registry.requests).toHaveLength(asked);
});

test("a cache file that somebody spoiled is written anew", async () => {
  await using registry = await start();
  const first = await from(registry).describe("9.9.9", platform);
  const file = join(folder, "cache/cli/9.9.9-linux-amd64.json");
  writeFileSync(file, '{"version":"9.9.9"}');
  expect(await from(registry).describe("9.9.9", platform)).toEqual(first);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(first);
});

describe("what goes wrong", () => {
  const failing = (message: RegExp) =>
    expect.objectContaining({ code: "NPM_FAILED", message: expect.stringMatching(message) });

  test("no token", async () => {
    await using registry = await start({ token: "secret-token-1" });
    const source = from(registry, "").describe("9.9.9", platform);
    await expect(source).rejects.toThrow(failing(/E401.*token in ~\/\.npmrc/s));
  });

  test("an unknown version", async () => {
    await using registry = await start();
    await expect(from(registry).describe("9.9.8", platform)).rejects.toThrow(failing(/Check name and version/));
  });

  test("a registry that says no integrity", async () => {
    await using registry = await start({ withoutIntegrity: true });
    await expect(from(registry).describe("9.9.9", platform)).rejects.toThrow(failing(/no sha512 integrity/));
  });

  test("a tarball that was exchanged on the way", async () => {
    await using registry = await start({ tamper: (_name, tarball) => Buffer.concat([tarball, Buffer.from("x")]) });
    await expect(from(registry).describe("9.9.9", platform)).rejects.toThrow(failing(/EINTEGRITY/));
    expect(existsSync(join(folder, "cache"))).toBe(false);
  });

  test("a registry whose word and tarball agree, but not with what is known", async () => {
    await using registry = await start();
    const known = await from(registry).describe("9.9.9", platform);
    const pinned = { ...known, integrity: knownCli.packages[platform].integrity };
    await expect(bytesOf(from(registry).open(pinned))).rejects.toThrow(failing(/not the one that was published/));
    const longer = { ...known, size: known.size + 1 };
    await expect(bytesOf(from(registry).open(longer))).rejects.toThrow(failing(/not the one that was published/));
  });

  test("a registry that is not there; no credential of its URL is told", async () => {
    await using registry = await start();
    const source = new NpmCliPackages({
      cacheDir: join(folder, "cache"),
      env: {
        npm_config_registry: "http://ann:passw0rd@127.0.0.1:9/",
        ...noRetries,
        NPM_CONFIG_CACHE: join(folder, "npm"),
      },
    });
    const error = await source.describe("9.9.9", platform).catch((thrown: unknown) => thrown);
    expect(error).toEqual(failing(/ECONNREFUSED.*proxy/s));
    expect(String(error)).not.toContain("passw0rd");
    expect(registry.requests).toEqual([]);
  });

  test("a stop", async () => {
    await using registry = await start();
    const stopped = from(registry, registry.npmrc, AbortSignal.abort()).describe("9.9.9", platform);
    await expect(stopped).rejects.toThrow(expect.objectContaining({ code: "INTERRUPTED" }));
  });
});

test("who stops reading leaves no file behind", async () => {
  await using registry = await start();
  const known = await from(registry).describe("9.9.9", platform);
  const left = () => readdirSync(tmpdir()).filter((one) => one.startsWith("claude-bazaar-npm-"));
  const before = left();
  for await (const chunk of from(registry).open(known)) {
    expect(chunk.length).toBeGreaterThan(0);
    expect(left()).toHaveLength(before.length + 1);
    break;
  }
  expect(left()).toEqual(before);
});

test("the real tarball of the known version is what its digests say, and starts through the link", async () => {
  const [tarball, link] = await cliLayers(new NpmCliPackages())(platform);
  const bytes = await bytesOf(tarball!.open());
  expect(sha256(bytes)).toBe(tarball!.digest);
  writeFileSync(join(folder, "cli.tgz"), bytes);
  writeFileSync(join(folder, "link.tar"), await bytesOf(link!.open()));
  const listed = execFileSync("tar", ["-tvzf", "cli.tgz"], { cwd: folder, encoding: "utf8" });
  expect(listed).toMatch(/^-rwxr-xr-x 0\/0 +\d+ .* package\/claude$/m);
  const links = execFileSync("tar", ["-tvf", "link.tar"], { cwd: folder, encoding: "utf8", env: { TZ: "UTC" } });
  expect(links).toMatch(/^lrwxrwxrwx 0\/0 +0 1970-01-01 00:00 usr\/local\/bin\/claude -> \/package\/claude$/m);
}, 120_000);
