import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { treeDigest } from "../core/digest.ts";
import type { Platform } from "../image/layers.ts";
import { loadPlugin } from "../plugin/load.ts";
import { type NpmRegistry, type RegistryPackage, startNpmRegistry } from "../testing/npm-registry.ts";
import { writeFiles } from "../testing/write-files.ts";
import { type DependencyOptions, pluginDependencies } from "./plugin-dependencies.ts";
import { readDirectory } from "./read-directory.ts";

const native = (cpu: string): RegistryPackage => ({
  name: `native-${cpu}`,
  version: "1.0.0",
  manifest: { os: ["linux"], cpu: [cpu] },
  files: { "native.node": `for ${cpu}` },
});

const packages: RegistryPackage[] = [
  {
    name: "greet",
    version: "1.0.0",
    manifest: {
      license: "MIT",
      bin: { greet: "cli.js" },
      scripts: { postinstall: "touch ran" },
      dependencies: { deep: "1.0.0" },
    },
    files: { "cli.js": "#!/usr/bin/env node\n", "index.js": "module.exports = 'hi'\n", ".env": "X=1" },
  },
  { name: "deep", version: "1.0.0", manifest: { license: "ISC" }, files: { "index.js": "\n" } },
  { name: "only-dev", version: "1.0.0", files: { "index.js": "\n" } },
  native("x64"),
  native("arm64"),
];

const both: readonly Platform[] = ["linux/amd64", "linux/arm64"];
let registry: NpmRegistry;
let folder: string;

beforeAll(async () => {
  registry = await startNpmRegistry(packages, { token: "secret-token-2" });
});

afterAll(async () => {
  await registry[Symbol.asyncDispose]();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-dependencies-"));
  writeFileSync(join(folder, "npmrc"), registry.npmrc);
});

afterEach(() => rmSync(folder, { recursive: true }));

const npmEnv = () => ({
  NPM_CONFIG_USERCONFIG: join(folder, "npmrc"),
  NPM_CONFIG_CACHE: join(folder, "npm"),
  npm_config_registry: registry.url,
  npm_config_fetch_retries: "0",
});

/** A plugin whose root, or a folder in it, has these dependencies, locked by the real npm. */
async function plugin(manifest: object, at = "", more: Record<string, string> = {}): Promise<string> {
  const root = join(folder, "p");
  writeFiles(root, {
    ".claude-plugin/plugin.json": '{"name":"p"}',
    "commands/a.md": "A\n",
    [join(at, "package.json")]: JSON.stringify({ name: "server", version: "1.0.0", ...manifest }),
    ...more,
  });
  const env = { ...process.env, ...npmEnv() };
  // Not in this process's time: the registry answers in it.
  await promisify(execFile)("npm", ["install", "--package-lock-only", "--no-audit"], { cwd: join(root, at), env });
  return root;
}

const ofRoot = (root: string, options: Partial<DependencyOptions> = {}) =>
  pluginDependencies(loadPlugin(readDirectory(root)).plugin, root, {
    platforms: both,
    cacheDir: join(folder, "cache"),
    env: npmEnv(),
    ...options,
  });

const usual = { dependencies: { greet: "1.0.0" }, devDependencies: { "only-dev": "1.0.0" } };

describe("install", () => {
  test("brings what production needs, runs no script, keeps links inside and no note of npm's", async () => {
    const root = await plugin(usual);
    await using found = await ofRoot(root);
    expect([...found.files.keys()]).toEqual([
      "node_modules/.bin/greet",
      "node_modules/deep/index.js",
      "node_modules/deep/package.json",
      "node_modules/greet/.env",
      "node_modules/greet/cli.js",
      "node_modules/greet/index.js",
      "node_modules/greet/package.json",
    ]);
    expect(found.files.get("node_modules/.bin/greet")).toEqual({ kind: "symlink", target: "../greet/cli.js" });
    expect(found.files.get("node_modules/greet/cli.js")).toMatchObject({ executable: true });
    expect(found.findings).toEqual([]);
    expect(found.packages).toMatchObject([
      {
        name: "deep",
        version: "1.0.0",
        license: "ISC",
        path: "node_modules/deep",
        integrity: registry.integrity("deep"),
      },
      { name: "greet", version: "1.0.0", license: "MIT" },
    ]);
    expect(existsSync(join(root, "node_modules"))).toBe(false);
  });

  test("gives the same bytes again, without the registry and under another umask", async () => {
    const root = await plugin(usual);
    const first = treeDigest((await ofRoot(root)).files);
    const asked = registry.requests.length;
    expect(treeDigest((await ofRoot(root)).files)).toBe(first);
    expect(registry.requests).toHaveLength(asked);
    const mask = process.umask(0o077);
    try {
      expect(treeDigest((await ofRoot(root, { cacheDir: join(folder, "other") })).files)).toBe(first);
    } finally {
      process.umask(mask);
    }
  });

  test("packages for one machine are there for both, side by side", async () => {
    const root = await plugin({ optionalDependencies: { "native-x64": "1.0.0", "native-arm64": "1.0.0" } });
    await using found = await ofRoot(root);
    const names = [...found.files.keys()].filter((path) => path.endsWith(".node"));
    expect(names).toEqual(["node_modules/native-arm64/native.node", "node_modules/native-x64/native.node"]);
    await using one = await ofRoot(root, { platforms: ["linux/arm64"] });
    expect([...one.files.keys()].filter((path) => path.endsWith(".node"))).toEqual([names[0]]);
  });

  test("a folder of a server, not one that nothing runs", async () => {
    const server = { mcpServers: { s: { command: "node", args: ["${CLAUDE_PLUGIN_ROOT}/server/main.js"] } } };
    const root = await plugin(usual, "server", { ".mcp.json": JSON.stringify(server), "server/main.js": "\n" });
    writeFiles(root, { "docs/package.json": '{"dependencies":{"greet":"1.0.0"}}' });
    await using found = await ofRoot(root);
    expect(found.files.has("server/node_modules/greet/index.js")).toBe(true);
    expect(found.findings.map(({ code, path, level }) => [code, path, level])).toEqual([
      ["IMAGE_DEPENDENCIES_UNUSED", "docs/package.json", "note"],
    ]);
  });

  test("a package that is a folder of the plugin is linked", async () => {
    const local = { "lib/package.json": '{"name":"lib","version":"1.0.0"}', "lib/index.js": "\n" };
    const root = await plugin({ dependencies: { lib: "file:lib" } }, "", local);
    await using found = await ofRoot(root);
    expect(found.files.get("node_modules/lib")).toEqual({ kind: "symlink", target: "../lib" });
    expect(found.findings).toEqual([]);
  });
});

describe("what goes wrong", () => {
  const failing = (message: RegExp) =>
    expect.objectContaining({ code: "NPM_FAILED", message: expect.stringMatching(message) });

  test.each([
    ["no lockfile", {}, /no lockfile/, /commit package-lock\.json/],
    ["another tool's", { "yarn.lock": "# yarn\n" }, /yarn\.lock is not read/, /--package-lock-only/],
    ["one of npm 6", { "package-lock.json": '{"lockfileVersion":1,"dependencies":{}}' }, /no lockfile/, /commit/],
  ])("%s", async (_what, files, problem, fix) => {
    const root = await plugin(usual);
    rmSync(join(root, "package-lock.json"));
    writeFiles(root, files);
    const { findings } = await ofRoot(root);
    expect(findings).toEqual([
      expect.objectContaining({
        code: "IMAGE_DEPENDENCIES_UNLOCKED",
        level: "error",
        path: "package.json",
        problem: expect.stringMatching(problem),
        fix: expect.stringMatching(fix),
      }),
    ]);
  });

  test("a lockfile that does not fit package.json; nothing is left behind", async () => {
    const root = await plugin(usual);
    writeFileSync(
      join(root, "package.json"),
      JSON.stringify({ dependencies: { greet: "1.0.0", "native-x64": "1.0.0" } }),
    );
    await expect(ofRoot(root)).rejects.toThrow(failing(/in sync.*commit the lockfile/s));
    expect(readdirSync(join(folder, "cache/dependencies"))).toEqual([]);
  });

  test("a package that is not what the lockfile says", async () => {
    const root = await plugin(usual);
    await using liar = await startNpmRegistry(packages, {
      tamper: (_name, tarball) => Buffer.concat([tarball, tarball]),
    });
    writeFileSync(join(folder, "npmrc"), liar.npmrc);
    const env = { ...npmEnv(), npm_config_registry: liar.url, NPM_CONFIG_CACHE: join(folder, "fresh") };
    await expect(ofRoot(root, { env })).rejects.toThrow(failing(/EINTEGRITY.*exchanged/s));
  });

  test("a token that is missing is not told", async () => {
    const root = await plugin(usual);
    writeFileSync(join(folder, "npmrc"), registry.npmrc.replace("secret-token-2", "wrong-token-3"));
    const env = { ...npmEnv(), NPM_CONFIG_CACHE: join(folder, "fresh") };
    const error = await ofRoot(root, { env }).catch((thrown: unknown) => thrown);
    expect(error).toEqual(failing(/E401/));
    expect(String(error)).not.toContain("wrong-token-3");
  });

  test("too slow, and stopped", async () => {
    const root = await plugin(usual);
    await expect(ofRoot(root, { timeoutMs: 1 })).rejects.toThrow(failing(/longer than 0\.001 s/));
    const stopped = ofRoot(root, { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow(expect.objectContaining({ code: "INTERRUPTED" }));
  });

  test("a cache that can't be written", async () => {
    const root = await plugin(usual);
    writeFileSync(join(folder, "file"), "x");
    await using found = await ofRoot(root, { cacheDir: join(folder, "file") });
    expect(found.files.has("node_modules/greet/index.js")).toBe(true);
  });
});

describe("present", () => {
  test("takes what lies there but secrets, and no link that leads out", async () => {
    const root = await plugin(usual);
    writeFiles(root, {
      "node_modules/a/index.js": "\n",
      "node_modules/a/.env": "SECRET=1",
      "node_modules/a/.git/config": "x",
      "node_modules/.package-lock.json": "{}",
    });
    symlinkSync("/etc/passwd", join(root, "node_modules/out"));
    symlinkSync("../../../outside", join(root, "node_modules/up"));
    symlinkSync("a", join(root, "node_modules/b"));
    await using found = await ofRoot(root, { mode: "present" });
    expect([...found.files.keys()]).toEqual(["node_modules/a/index.js", "node_modules/b"]);
    expect(found.leftOut.map(({ path }) => path)).toEqual(["node_modules/a/.env"]);
    expect(found.findings.map(({ code, path }) => [code, path])).toEqual([
      ["IMAGE_LINK_LEFT_OUT", "node_modules/out"],
      ["IMAGE_LINK_LEFT_OUT", "node_modules/up"],
    ]);
  });

  test("none takes nothing", async () => {
    const root = await plugin(usual);
    await using found = await ofRoot(root, { mode: "none" });
    expect(found.files.size).toBe(0);
    expect(found.findings).toEqual([]);
  });
});
