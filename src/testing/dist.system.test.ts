import { execFile } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findClaude } from "../adapters/claude-binary.ts";

// What ships: the package is packed, unpacked beside nothing but its own dependencies, and used from there.

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "../..");
const bin = (name: string) => join(root, "node_modules/.bin", name);
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const example = join(root, "examples/release-notes/plugin");

let folder: string;
let tarball: string;
let packed: string[];

beforeAll(async () => {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("There is no dist/: run `npm run build` first.");
  folder = mkdtempSync(join(tmpdir(), "bazaar-dist-"));
  const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const [report] = JSON.parse((await run("npm", args, { cwd: root })).stdout);
  tarball = join(folder, report.filename);
  packed = report.files.map((file: { path: string }) => file.path);
  await unpack();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A project that has installed the package: only what the manifest names as dependency can be found. */
async function unpack(): Promise<void> {
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  await run("tar", ["-xzf", tarball, "-C", modules]);
  cpSync(join(modules, "package"), join(modules, "claude-bazaar"), { recursive: true });
  for (const name of [...Object.keys(manifest.dependencies), "@types/node", "undici-types"]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  writeFileSync(join(folder, "package.json"), `{ "type": "module" }`);
}

function node(...args: string[]) {
  return run(process.execPath, args, { cwd: folder, env: { ...process.env, BAZAAR_CLAUDE: findClaude() } });
}

test("the tarball holds the built package and nothing else", () => {
  const others = packed.filter(
    (path) =>
      !/^dist\/(?:runtime\/|cli\/)?[\w-]+\.js$|^dist\/runtime\/(?:package|packages)\.json$|^dist\/(?:runtime|cli)\/THIRD-PARTY\.txt$|^docker\/Dockerfile$|^dist\/types\/.*\.d\.ts$|^docs\/[a-z-]+\.md$/.test(
        path,
      ),
  );
  expect(others).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
  for (const path of ["dist/index.js", "dist/node.js", "dist/proxy.js", "dist/testing.js", "dist/bin.js"]) {
    expect(packed).toContain(path);
  }
  expect(packed.filter((path) => path.includes(".test."))).toEqual([]);
});

test("publint and arethetypeswrong find nothing", async () => {
  expect((await run(bin("publint"), [tarball, "--strict"])).stdout).toContain("All good!");
  // Exits with 1 when it finds something.
  await run(bin("attw"), [tarball, "--profile", "esm-only"]);
});

test("every entry type-checks for a strict consumer that checks our declarations too", async () => {
  const entries = ["", "/node", "/image", "/proxy", "/deploy", "/hub", "/testing"].map(
    (path) => `claude-bazaar${path}`,
  );
  const imports = entries.map((entry, at) => `import * as entry${at} from "${entry}";`);
  const uses = entries.map((_, at) => `entry${at}`).join(", ");
  writeFileSync(join(folder, "consumer.ts"), [...imports, `export const all = [${uses}];`, readmeExample()].join("\n"));
  const flags = "--noEmit --strict --exactOptionalPropertyTypes --module nodenext --target es2024 --types node".split(
    " ",
  );
  const checked = await run(
    bin("tsc"),
    [...flags, "--lib", "es2024,esnext.disposable,esnext.iterator", "consumer.ts"],
    { cwd: folder },
  ).catch((error: { stdout: string }) => error);
  expect(checked.stdout).toBe("");
});

test("the lines of the README work", async () => {
  cpSync(example, join(folder, "my-plugin"), { recursive: true });
  writeFileSync(join(folder, "readme.js"), readmeExample());
  await node("readme.js");
  const thin = JSON.parse(readFileSync(join(folder, "dist/my-plugin/.claude-plugin/plugin.json"), "utf8"));
  expect(thin).toMatchObject({ name: "release-notes", metadata: { bazaar: { thinClient: 1 } } });
});

function readmeExample(): string {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1];
  if (code === undefined) throw new Error("The README has no example in TypeScript.");
  return code;
}

test("the command line starts", async () => {
  const cli = join(folder, "node_modules/claude-bazaar/dist/bin.js");
  expect((await node(cli, "--version")).stdout).toBe(`${manifest.version}\n`);
  expect((await node(cli, "--help")).stdout).toContain("thin-client");
});

test("the command line needs no package beside it, and brings the licences of those in it", async () => {
  const bare = mkdtempSync(join(tmpdir(), "bazaar-bare-"));
  try {
    await run("tar", ["-xzf", tarball, "-C", bare]);
    const cli = join(bare, "package/dist/bin.js");
    const dry = await node(cli, "image", example, "--base", "example.com/base:1", "--dry-run");
    expect(dry.stdout).toContain("the runtime");
  } finally {
    rmSync(bare, { recursive: true });
  }
  const notice = readFileSync(join(folder, "node_modules/claude-bazaar/dist/cli/THIRD-PARTY.txt"), "utf8");
  for (const name of ["commander", "undici", "valibot", "yaml", "zod"]) {
    expect(notice).toContain(`\n${name} ${manifest.dependencies[name]} (`);
  }
});

test("the example that embeds the package hosts and calls a plugin", async () => {
  copyFileSync(join(root, "examples/embed/main.ts"), join(folder, "main.ts"));
  expect((await node("main.ts", example, "/release-notes:draft x")).stdout).toBe("Answered by the host.\n");
});

test("a program serves marketplaces to callers of its own", async () => {
  writeFileSync(join(folder, "hub.js"), hubOfOwnCallers);
  mkdirSync(join(folder, "market/.claude-plugin"), { recursive: true });
  cpSync(example, join(folder, "market/plugin"), { recursive: true });
  const plugins = [{ name: "release-notes", source: "./plugin" }];
  const catalog = JSON.stringify({ name: "market", owner: { name: "Team" }, plugins });
  writeFileSync(join(folder, "market/.claude-plugin/marketplace.json"), catalog);
  const { stdout } = await node("hub.js");
  // The build is made by a process of its own, whose file has to be there too.
  expect(JSON.parse(stdout)).toEqual([["release-notes"], 200, 401, ["ann"]]);
});

const hubOfOwnCallers = `
  import { serveHub } from "claude-bazaar/hub";

  const took = [];
  const hub = await serveHub({
    config: { name: "team", owner: { name: "Team" }, sources: [{ slug: "market", directory: process.cwd() + "/market" }] },
    state: "hub-state",
    port: 0,
    callers: { find: async (token) => (token === "of-our-directory" ? { name: "ann" } : undefined) },
    onAudit: ({ caller }) => took.push(caller),
    onTrouble: (error) => console.error(error),
  });
  await hub.sync();
  const ask = (path, token) => fetch(hub.url + path, { headers: { authorization: "Bearer " + token } });
  const { plugins } = await (await ask("/info", "of-our-directory")).json();
  const catalog = await ask("/marketplace.json", "of-our-directory");
  await catalog.text();
  const other = await ask("/info", "another");
  await hub.close();
  process.stdout.write(JSON.stringify([plugins.map(({ name }) => name), catalog.status, other.status, took]));`;

test("all entries share one error class", async () => {
  writeFileSync(join(folder, "errors.js"), failAtEveryEntry);
  const codes = ["ENDPOINT_INVALID", "CLIENT_MISSING", "KEY_INVALID", "OPTION_INVALID"];
  expect(JSON.parse((await node("errors.js")).stdout)).toEqual(codes);
});

const failAtEveryEntry = `
  import { BazaarError, generateThinClient, loadPlugin } from "claude-bazaar";
  import { findClaude } from "claude-bazaar/node";
  import { createProxyHandler } from "claude-bazaar/proxy";
  import { runClient } from "claude-bazaar/testing";

  const loaded = loadPlugin({ ".claude-plugin/plugin.json": '{"name":"tiny","version":"1.0.0"}' });
  const calls = [
    () => generateThinClient(loaded, { endpoint: "ftp://example.com" }),
    () => findClaude("./nothing"),
    () => createProxyHandler({ plugin: loaded.plugin, keys: [], runner: undefined }),
    () => runClient({ prompt: "x" }),
  ];
  const codes = calls.map(async (call) => {
    try {
      await call();
    } catch (error) {
      return error instanceof BazaarError && error.code;
    }
  });
  process.stdout.write(JSON.stringify(await Promise.all(codes)));`;

test("the root entry bundles for a browser and runs where there is no Node", async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from "claude-bazaar";`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "bazaar",
    platform: "browser",
    external: ["node:*"],
    metafile: true,
    write: false,
    tsconfigRaw: {},
  });
  const [output] = Object.values(metafile.outputs);
  expect(output?.imports).toEqual([]);
  const code = outputFiles[0]!.text;
  // A size is the same on every machine, so unlike a time it may stand in a test.
  expect(outputFiles[0]!.contents.length).toBeLessThan(200_000);
  const context = createContext({ TextDecoder, TextEncoder, URL });
  const generated = runInContext(`${code}; ${generateInMemory}`, context);
  expect(JSON.parse(generated)).toContain("commands/hi.md");
});

const generateInMemory = `
  const files = { ".claude-plugin/plugin.json": '{"name":"tiny","version":"1.0.0"}', "commands/hi.md": "Say hi." };
  const client = bazaar.generateThinClient(bazaar.loadPlugin(files), { endpoint: "https://example.com" });
  JSON.stringify([...client.files.keys()]);`;
