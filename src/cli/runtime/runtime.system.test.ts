import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "tsup";
import { workPath } from "../../image/runtime.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findClaude } from "../../adapters/claude-binary.ts";
import { runtimeFiles, runtimePackages } from "../../adapters/runtime-files.ts";
import { writeTree } from "../../adapters/write-tree.ts";
import { writeFiles } from "../../testing/write-files.ts";
import { freePort } from "../../testing/free-port.ts";

// The bundled runtime, in a folder where no package can be found; as in an image, but without a container.

const root = resolve(import.meta.dirname, "../../..");
const plugin = join(root, "examples/release-notes/plugin");
const keys = { BAZAAR_KEYS: "caller-key-0123456789abcdef" };

let folder: string;
let work: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-runtime-"));
  work = join(folder, "work");
  mkdirSync(work);
  writeTree(join(folder, "runtime"), runtimeFiles());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Starts a file of the runtime with nothing of this process's environment but PATH. */
function begin(file: string, args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(folder, "runtime", file), ...args], {
    cwd: work,
    env: { PATH: process.env["PATH"], HOME: work, TMPDIR: work, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 60_000,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<Ended>((done) => child.on("close", (code) => done({ code, said })));
  return { child, ended };
}

const start = (...all: Parameters<typeof begin>) => begin(...all).ended;

const serve = (...more: string[]) => ["serve", plugin, "--host", "127.0.0.1", "--state", join(work, "state"), ...more];
const atPort = (port: number) => serve("--port", String(port), "--claude", findClaude());

test("it starts without packages and knows its version", async () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(await start("bin.js", ["--version"])).toEqual({ code: 0, said: `${version}\n` });
});

test("it has the commands of a container alone, with a container's defaults", async () => {
  const { said } = await start("bin.js", ["--help"]);
  expect(said).toContain("broker [options]");
  expect(said).not.toContain("publish");
  const help = (await start("bin.js", ["serve", "--help"])).said.replaceAll(/\s+/g, " ");
  for (const value of ['default: "0.0.0.0"', "default: 3000", `default: "${workPath}/state"`])
    expect(help).toContain(value);
  const broker = (await start("bin.js", ["broker", "--help"])).said.replaceAll(/\s+/g, " ");
  for (const value of ['default: "0.0.0.0"', "default: 8788"]) expect(broker).toContain(value);
});

test("without a caller's key it ends, rather than print one into the log", async () => {
  const { code, said } = await start("bin.js", serve(), { ANTHROPIC_API_KEY: "sk-none" });
  expect(code).toBe(1);
  expect(said).toContain("KEY_INVALID: Nobody could call this host");
});

test("without a way to a model it ends, and names the broker", async () => {
  const { code, said } = await start("bin.js", serve(), keys);
  expect(code).toBe(2);
  expect(said).toContain("There is no way to a model");
  expect(said).toContain("--broker URL");
});

test("a control key that is not there is an error with the flag's name", async () => {
  const args = serve("--broker", "http://127.0.0.1:9", "--broker-key-file", "/nowhere/key");
  const { code, said } = await start("bin.js", args, keys);
  expect(code).toBe(1);
  expect(said).toContain('"/nowhere/key" can\'t be read');
  expect(said).toContain("--broker-key-file");
});

test("a temporary folder that is missing is told with the mount", async () => {
  const { code, said } = await start("bin.js", serve(), { ...keys, TMPDIR: "/nowhere/work" });
  expect(code).not.toBe(0);
  expect(said).toContain("FILE_UNWRITABLE");
  expect(said).toContain("--tmpfs /nowhere/work:rw,exec,mode=700,uid=1000,gid=1000");
});

test("it serves, its health check says so, and TERM ends it with 0", async () => {
  const port = await freePort();
  expect((await start("health.js", [String(port)])).code).toBe(1);
  const host = begin("bin.js", atPort(port), { ...keys, ANTHROPIC_API_KEY: "sk-none" });
  const until = performance.now() + 30_000;
  let health = await start("health.js", [String(port)]);
  while (health.code !== 0 && performance.now() < until) health = await start("health.js", [String(port)]);
  expect(health).toEqual({ code: 0, said: "" });
  host.child.kill("SIGTERM");
  const stopped = await host.ended;
  expect(stopped.code).toBe(0);
  expect(stopped.said).toContain("Isolation: container (L1)");
  expect(stopped.said).not.toContain("--plugin-dir");
});

test("packages that are loaded when they are needed are there: for a broker, and for a configuration in YAML", async () => {
  const own = join(folder, "plugin");
  writeFiles(own, {
    ".claude-plugin/plugin.json": '{"name":"p","version":"1.0.0","description":"d"}',
    "commands/hi.md": "Say hi.",
    "bazaar.config.yaml": "maxParallel: 2\ncredentials:\n  mode: owner\n",
  });
  const more = ["--broker", "http://127.0.0.1:9", "--claude", findClaude(), "--host", "127.0.0.1", "--port", "0"];
  const host = begin("bin.js", ["serve", own, "--state", join(work, "state"), ...more], {
    ...keys,
    BAZAAR_BROKER_KEY: "control-key-0123456789",
  });
  host.child.stderr.on("data", (chunk: Buffer) => {
    if (chunk.toString().includes("Warning")) host.child.kill("SIGTERM");
  });
  expect(await host.ended).toMatchObject({
    code: 0,
    said: expect.stringContaining("The model broker does not work: It can't be reached."),
  });
});

test("health of what answers otherwise is none", async () => {
  const { said, code } = await start("health.js", ["not-a-port"]);
  expect(code).toBe(1);
  expect(said).not.toBe("");
});

test("the notice names every package, with its licence", () => {
  const notice = readFileSync(join(folder, "runtime/THIRD-PARTY.txt"), "utf8");
  const packages = runtimePackages();
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(["commander", "undici", "zod"]));
  expect(packages.map(({ name }) => name)).not.toContain("dockerode");
  for (const { name, version, license } of packages) expect(notice).toContain(`${name} ${version} (${license})`);
});

test("two builds give the same bytes", async () => {
  const digests = (at: string) =>
    readdirSync(at).map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(at, name)))
        .digest("hex"),
    ]);
  const outDir = join(folder, "again");
  await build({ config: join(root, "tsup.runtime.config.ts"), outDir, silent: true });
  expect(digests(outDir)).toEqual(digests(join(folder, "runtime")));
});
