import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { testKey } from "../testing/proxy-fixtures.ts";

// A host that ends while a run goes on: what counts is what is left on the machine afterwards.

const client = join(import.meta.dirname, "fixtures", "stand-in-client.mjs");
const bin = join(import.meta.dirname, "..", "cli", "bin.ts");

let folder: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "exit-"));
  mkdirSync(join(folder, "tmp"));
  mkdirSync(join(folder, "plugin/.claude-plugin"), { recursive: true });
  mkdirSync(join(folder, "plugin/commands"));
  const manifest = { name: "plug", version: "1.0.0", description: "d", author: { name: "a" } };
  writeFileSync(join(folder, "plugin/.claude-plugin/plugin.json"), JSON.stringify(manifest));
  // In a pid namespace its processes would not know their own numbers, and the kernel would do our work.
  writeFileSync(join(folder, "plugin/bazaar.config.json"), '{"pidNamespace":"never"}');
  writeFileSync(join(folder, "plugin/commands/stubborn.md"), "---\ndescription: d\n---\nx $ARGUMENTS");
  chmodSync(client, 0o755);
});

afterEach(() => {
  child?.kill("SIGKILL");
  child = undefined;
  rmSync(folder, { recursive: true, force: true });
});

function start(args: readonly string[]): ChildProcess {
  const env = { PATH: process.env["PATH"], TMPDIR: join(folder, "tmp"), BAZAAR_KEYS: testKey, HOME: folder };
  return (child = spawn(process.execPath, [...args], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] }));
}

const ended = (of: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    of.once("exit", (code) => resolve(code));
  });

const pidFile = () => join(folder, "pids.json");
const left = () => readdirSync(join(folder, "tmp")).filter((name) => name !== "node-compile-cache");

async function pids(): Promise<number[]> {
  await expect
    .poll(() => existsSync(pidFile()) && readFileSync(pidFile(), "utf8") !== "", { timeout: 20_000 })
    .toBe(true);
  return JSON.parse(readFileSync(pidFile(), "utf8")) as number[];
}

function alive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.startsWith("Z");
  } catch {
    return false;
  }
}

/** `serve` with a run that ignores TERM. */
async function serving(): Promise<{ serve: ChildProcess; running: number[] }> {
  // What calls may take to end is tested elsewhere.
  const serve = start([bin, "serve", "plugin", "--port", "0", "--json", "--drain-ms", "0", "--claude", client]);
  let said = "";
  serve.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  await expect.poll(() => /"url": *"([^"]+)"/.exec(said)?.[1], { timeout: 20_000 }).toBeDefined();
  const url = /"url": *"([^"]+)"/.exec(said)?.[1] ?? "";
  const headers = {
    authorization: `Bearer ${testKey}`,
    "content-type": "application/json",
    accept: "application/json, text/event-stream",
  };
  const params = { name: "execute_command", arguments: { command: "stubborn", arguments: pidFile() } };
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params });
  const call = await fetch(`${url}/mcp`, { method: "POST", headers, body });
  call.text().catch(() => "cut");
  const running = await pids();
  expect(running.map(alive)).toEqual([true, true, true]);
  return { serve, running };
}

test("closing the terminal stops the runs and removes their folders", async () => {
  const { serve, running } = await serving();
  const code = ended(serve);
  serve.kill("SIGHUP");
  expect(await code).toBe(0);
  expect(running.map(alive)).toEqual([false, false, false]);
  expect(left()).toEqual([]);
});

test("a second Ctrl-C ends at once, and leaves nothing either", async () => {
  const { serve, running } = await serving();
  const code = ended(serve);
  serve.kill("SIGINT");
  // Two signals at once would be one for the system; a run that ignores TERM has five seconds.
  await sleep(500);
  serve.kill("SIGINT");
  expect(await code).toBe(130);
  await expect.poll(() => running.map(alive)).toEqual([false, false, false]);
  expect(left()).toEqual([]);
});

test("an error that nobody caught leaves nothing", async () => {
  const script = `
    import { createClaudeRunner } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, "claude-runner.ts")).href)};
    const runner = createClaudeRunner({ pidNamespace: "never", pluginDir: "plugin", pluginName: "plug", claude: ${JSON.stringify(client)} });
    const request = { kind: "command", name: "stubborn", arguments: ${JSON.stringify(pidFile())} };
    runner.run(request, { signal: new AbortController().signal });
    setTimeout(() => { throw new Error("uncaught"); }, 2_000);`;
  const host = start(["--input-type=module", "--eval", script]);
  const code = ended(host);
  const running = await pids();
  expect(await code).not.toBe(0);
  await expect.poll(() => running.map(alive)).toEqual([false, false, false]);
  expect(left()).toEqual([]);
});
