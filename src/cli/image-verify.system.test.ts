import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { writeTreeInPieces } from "../adapters/write-in-pieces.ts";
import { openBaseLabels } from "../image/base-facts.ts";
import { defaultCliVersion } from "../image/cli-layers.ts";
import { blobOf } from "../image/oci.ts";
import type { Repository } from "../image/ports.ts";
import { parseReference } from "../registry/reference.ts";
import { startNpmRegistry } from "../testing/npm-registry.ts";
import { startRegistry, type TestRegistry } from "../testing/registry.ts";
import { bareRegistry, readBlob, sourceOf } from "../testing/registry-client.ts";
import { baseLayout, pushBase, smallBase } from "../testing/small-base.ts";
import { writeFiles } from "../testing/write-files.ts";

// The built command against Debian's registry: what it says of an image before and after it is pushed.

const bin = resolve(import.meta.dirname, "../../dist/bin.js");

const files = {
  "p/.claude-plugin/plugin.json": '{"name":"greeter","version":"1.2.0","description":"Greets"}',
  "p/commands/hi.md": "---\ndescription: Hi\n---\nSay hi.\n",
};

let registry: TestRegistry;
let folder: string;
let name: string;

beforeAll(async () => {
  registry = await startRegistry();
  await using client = bareRegistry();
  const run = { Env: ["PATH=/bin"], Labels: openBaseLabels };
  await pushBase(client.repository(parseReference(`${registry.host}/bases/open`)), await smallBase({ run }), "1");
  await pushBase(client.repository(parseReference(`${registry.host}/bases/silent`)), await smallBase(), "1");
});

afterAll(async () => {
  await registry[Symbol.asyncDispose]();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-verify-"));
  name = `${registry.host}/acme/${folder
    .slice(-6)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "x")}`;
  writeFiles(folder, files);
});

afterEach(() => rmSync(folder, { recursive: true }));

async function bazaar(args: readonly string[], more: Record<string, string> = {}) {
  const env = { PATH: process.env["PATH"], HOME: folder, XDG_CACHE_HOME: join(folder, "cache"), ...more };
  const child = spawn(process.execPath, [bin, ...args, "--json"], { cwd: folder, env, stdio: "pipe" });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += String(chunk)));
  child.stderr.on("data", (chunk: Buffer) => (stderr += String(chunk)));
  const exitCode = await new Promise<number | null>((done) => child.once("close", done));
  return { exitCode, stderr, json: stdout === "" ? undefined : JSON.parse(stdout) };
}

const onBase = (base = "open") => ["--base", `${registry.host}/bases/${base}:1`, "--no-claude"];

async function push(...more: string[]) {
  const pushed = await bazaar(["image", "p", ...onBase(), "--push", `${name}:1`, ...more]);
  expect(pushed).toMatchObject({ exitCode: 0 });
  return pushed.json;
}

const verify = (...more: string[]) => bazaar(["image", "verify", `${name}:1`, "p", "--no-claude", ...more]);

/** Pushes the image for amd64 again as `odd`, its last layer made anew by `change`. */
async function repush(change: (tar: Buffer) => Uint8Array): Promise<void> {
  await using client = bareRegistry();
  const repository: Repository = client.repository(parseReference(name));
  const read = async (reference: string) =>
    JSON.parse(Buffer.from((await repository.manifest(reference))!.bytes).toString("utf8"));
  const manifest = await read((await read("1")).manifests[0].digest);
  const last = manifest.layers.at(-1);
  const layer = blobOf(last.mediaType, change(gunzipSync(await readBlob(repository.read(last)))));
  await repository.put(sourceOf(layer));
  const { mediaType, digest, size } = layer;
  const layers = [...manifest.layers.slice(0, -1), { mediaType, digest, size }];
  await repository.putManifest(blobOf(manifest.mediaType, { ...manifest, layers }), "odd");
}

const verifyOdd = () => bazaar(["image", "verify", `${name}:odd`, "p", "--no-claude", "--platform", "linux/amd64"]);

describe("image verify", () => {
  test("the same source is equal, with the base, revision and time that the image names", async () => {
    const { digest } = await push("--revision", "abc123");
    const { exitCode, json } = await verify();
    expect(json).toMatchObject({ state: "equal", published: digest, rebuilt: digest });
    expect(exitCode).toBe(0);
  });

  test("a changed prompt is different, and named", async () => {
    await push();
    writeFiles(folder, { "p/commands/hi.md": "changed\n", "p/commands/new.md": "x\n" });
    const { exitCode, json, stderr } = await verify();
    expect(exitCode).toBe(1);
    expect(json.state).toBe("different");
    const [amd64] = json.platforms;
    expect(amd64.layers.map((one: { state: string }) => one.state)).toEqual(["equal", "equal", "equal", "different"]);
    expect(amd64.layers.at(-1).files).toEqual([
      "opt/plugin/commands/hi.md",
      "opt/plugin/commands/new.md (only in the rebuilt image)",
    ]);
    expect(stderr).toMatch(/opt\/plugin\/commands\/hi\.md/);
  });

  test("the same files, compressed in another way", async () => {
    await push();
    await repush((tar) => gzipSync(tar, { level: 1 }));
    const { exitCode, json } = await verifyOdd();
    expect(json).toMatchObject({ state: "content", platforms: [{ layers: [{}, {}, {}, { state: "content" }] }] });
    expect(exitCode).toBe(0);
  });

  test("a blob that is not what the configuration says is no such thing", async () => {
    await push();
    await repush((tar) => gzipSync(Buffer.concat([tar, Buffer.alloc(512)])));
    const { exitCode, json } = await verifyOdd();
    expect(json.platforms[0].layers.at(-1)).toMatchObject({
      state: "different",
      files: [expect.stringMatching(/not what/)],
    });
    expect(exitCode).toBe(1);
  });

  test("other labels alone are told", async () => {
    await push();
    const { json } = await verify("--revision", "def456");
    expect(json.state).toBe("content");
    expect(json.platforms[0].fields).toEqual([
      "config.Labels.org.opencontainers.image.revision",
      "annotations.org.opencontainers.image.revision",
    ]);
  });

  test("an image that is not there", async () => {
    const { exitCode, stderr } = await verify();
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/REGISTRY_FAILED: There is no image/);
  });

  test("an image on a base in a folder is verified on the base that lies in it, and that is told", async () => {
    const run = { Env: ["LANG=C.UTF-8"], Labels: openBaseLabels };
    await writeTreeInPieces(join(folder, "base"), baseLayout(await smallBase({ run }), "1"), { isOurs: () => false });
    const on = ["--base", "oci:base", "--no-claude"];
    const pushed = await bazaar(["image", "p", ...on, "--push", `${name}:1`]);
    expect(pushed).toMatchObject({ exitCode: 0 });
    const alone = await bazaar(["image", "verify", `${name}:1`, "p"]);
    expect(alone).toMatchObject({
      exitCode: 0,
      json: { state: "equal", base: "not compared", rebuilt: pushed.json.digest },
    });
    expect(alone.stderr.replaceAll(/\s+/g, " ")).toContain(`by no name that can be read (${pushed.json.base.digest})`);
    const checked = await bazaar(["image", "verify", `${name}:1`, "p", "--base", "oci:base"]);
    expect(checked.json).toMatchObject({ state: "equal", base: "compared" });
    const other = ["--base", `${registry.host}/bases/silent:1`];
    const wrong = await bazaar(["image", "verify", `${name}:1`, "p", ...other]);
    // The layers of the test's bases are equal, and what they say of themselves is not.
    expect(wrong.json).toMatchObject({ state: "content", base: "compared" });
    expect(wrong.json.platforms[0].fields).toContain("config.Labels.org.opencontainers.image.base.digest");
  });

  test("what the image says of Claude Code and of Docker's format counts; a difference there is not laid to the source", async () => {
    await push("--format", "docker");
    const same = await bazaar(["image", "verify", `${name}:1`, "p"]);
    expect(same).toMatchObject({ exitCode: 0, json: { state: "equal", base: "compared" } });
    const other = await bazaar(["image", "verify", `${name}:1`, "p", "--claude", defaultCliVersion]);
    expect(other.exitCode).toBe(1);
    const parts = other.json.platforms[0].layers.map(
      (one: { part: string; state: string }) => `${one.part} ${one.state}`,
    );
    expect(parts.slice(-4)).toEqual(["claude missing", "link missing", "runtime equal", "plugin equal"]);
    expect(other.stderr.replaceAll(/\s+/g, " ")).toMatch(
      /Claude Code [\d.]+: \S+ as npm has it: not in the published image .* The plugin's files are the same/,
    );
  });

  test("an image of the plugin alone is verified as such, whatever the configuration says of a base", async () => {
    const pushed = await bazaar(["image", "p", "--push", `${name}:1`]);
    expect(pushed.exitCode).toBe(0);
    const config = { image: { base: `${registry.host}/bases/open:1` } };
    writeFiles(folder, { "bazaar.config.json": JSON.stringify(config) });
    const verified = await bazaar(["image", "verify", `${name}:1`, "p", "--config", "bazaar.config.json"]);
    expect(verified).toMatchObject({ exitCode: 0, json: { state: "equal", base: "none" } });
  });

  test("--help names no flag that means nothing there", async () => {
    const { json } = await bazaar(["image", "verify", "--help"]);
    expect(json.text).toMatch(/--base/);
    expect(json.text).not.toMatch(/--tag|--sbom|--push|--builder/);
  });
});

describe("image", () => {
  const server = (command: string) => ({ "p/.mcp.json": JSON.stringify({ mcpServers: { s: { command } } }) });

  test("a server that the base can't start is refused, with file, cause and cure", async () => {
    writeFiles(folder, server("uvx"));
    const { exitCode, stderr } = await bazaar(["image", "p", ...onBase(), "--oci-layout", "out"]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/\.mcp\.json:1: The server "s" starts `uvx`, which the image's base does not have/);
    expect(stderr.replaceAll(/\s+/g, " ")).toMatch(/base that has uv and Python/);
  });

  test("the configuration may say what the base has; a base that says nothing is told", async () => {
    writeFiles(folder, { ...server("uvx"), "p/bazaar.config.json": '{"image":{"commands":["uvx"]}}' });
    const known = await bazaar(["image", "p", ...onBase(), "--oci-layout", "out"]);
    expect(known).toMatchObject({ exitCode: 0, json: { findings: [] } });
    writeFiles(folder, { "p/bazaar.config.json": "{}" });
    const silent = await bazaar(["image", "p", ...onBase("silent"), "--oci-layout", "out"]);
    expect(silent).toMatchObject({
      exitCode: 0,
      json: { findings: [{ code: "IMAGE_BASE_SAYS_LITTLE", level: "note" }] },
    });
  });

  test("--sbom writes what is in it, the same each time, and --json says where", async () => {
    const first = await push("--sbom", "a.json");
    expect(first.sbom).toBe(join(folder, "a.json"));
    await push("--sbom", "b.json");
    const text = readFileSync(join(folder, "a.json"), "utf8");
    expect(readFileSync(join(folder, "b.json"), "utf8")).toBe(text);
    const sbom = JSON.parse(text) as { name: string; packages: { name: string }[]; files: { fileName: string }[] };
    expect(sbom.name).toBe(`greeter@${first.digest}`);
    const names = sbom.packages.map((one) => one.name);
    expect(names).toEqual(expect.arrayContaining(["greeter", `${registry.host}/bases/open:1`, "claude-bazaar", "zod"]));
    expect(sbom.files.map((one) => one.fileName)).toContain("./opt/plugin/commands/hi.md");
  });

  test("an SBOM that can't be written is told before anything is pushed", async () => {
    const to = ["--push", `${registry.host}/early/p:1`, "--sbom", "no/such/folder.json"];
    const { exitCode, stderr } = await bazaar(["image", "p", ...onBase(), ...to]);
    expect({ exitCode, code: /FILE_UNWRITABLE/.test(stderr) }).toEqual({ exitCode: 1, code: true });
    const tags = await fetch(`http://${registry.host}/v2/early/p/tags/list`);
    expect(tags.status).toBe(404);
  });

  test("npm packages are in the plugin's layer and in the SBOM", async () => {
    await using npm = await startNpmRegistry([{ name: "greet", version: "1.0.0", files: { "index.js": "\n" } }]);
    writeFileSync(join(folder, "npmrc"), npm.npmrc);
    const locked = { version: "1.0.0", integrity: npm.integrity("greet"), license: "MIT" };
    const root = { name: "p", version: "1.0.0", dependencies: { greet: "1.0.0" } };
    const packages = { "": root, "node_modules/greet": locked };
    writeFiles(folder, {
      "p/package.json": JSON.stringify(root),
      "p/package-lock.json": JSON.stringify({ ...root, lockfileVersion: 3, requires: true, packages }),
    });
    const env = { NPM_CONFIG_USERCONFIG: join(folder, "npmrc"), NPM_CONFIG_CACHE: join(folder, "npm") };
    const args = ["image", "p", ...onBase(), "--oci-layout", "out", "--sbom", "sbom.json"];
    const { exitCode, json, stderr } = await bazaar(args, env);
    expect({ exitCode, stderr: exitCode === 0 ? "" : stderr }).toEqual({ exitCode: 0, stderr: "" });
    const { digest } = json.platforms[0].layers.at(-1);
    const tar = gunzipSync(readFileSync(join(folder, "out/blobs/sha256", digest.slice(7))));
    expect(tar.includes("opt/plugin/node_modules/greet/index.js")).toBe(true);
    expect(readFileSync(join(folder, "sbom.json"), "utf8")).toContain("pkg:npm/greet@1.0.0");
    const dry = await bazaar(["image", "p", ...onBase(), "--dry-run"], env);
    expect(dry.json.findings).toMatchObject([{ code: "IMAGE_DEPENDENCIES_LATER", path: "package-lock.json" }]);
  });

  test("a dry run asks no npm: of an unknown version of Claude Code it says that", async () => {
    const asked: string[] = [];
    const npm = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.writeHead(404).end("{}");
    });
    await new Promise<void>((done) => void npm.listen(0, "127.0.0.1", done));
    const env = { NPM_CONFIG_REGISTRY: `http://127.0.0.1:${(npm.address() as AddressInfo).port}/` };
    const args = ["image", "p", "--base", `${registry.host}/bases/open:1`, "--claude", "2.1.1"];
    const dry = await bazaar([...args, "--dry-run"], env);
    expect(dry).toMatchObject({ exitCode: 0, json: { unknown: ["Claude Code 2.1.1"] } });
    expect(asked).toEqual([]);
    const wet = await bazaar([...args, "--oci-layout", "out"], env);
    expect(wet.exitCode).toBe(1);
    expect(asked).not.toEqual([]);
    expect(wet.json.error.problem).toMatch(/^npm view failed: E404: /);
    expect(wet.json.error.problem.length).toBeLessThan(300);
    npm.close();
  });

  test("in a CI the tags are what the commit is called, and the source is known", async () => {
    const ci = { GITHUB_ACTIONS: "true", GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "acme/greeter" };
    const args = ["image", "p", ...onBase(), "--push", name];
    const release = await bazaar(args, { ...ci, GITHUB_REF: "refs/tags/v1.2.0" });
    expect(release.json).toMatchObject({
      tags: ["1.2.0", "1.2", "1", "latest"],
      labels: { "org.opencontainers.image.source": "https://github.com/acme/greeter" },
    });
    const request = await bazaar(args, { ...ci, GITHUB_REF: "refs/pull/7/merge" });
    expect(request.json).toMatchObject({ tags: ["pr-7"], digest: release.json.digest });
    const outside = await bazaar([...args, "--tag-by-ref"]);
    expect(outside).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/No branch and no tag/) });
  });
});
