import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { testKey } from "../testing/proxy-fixtures.ts";
import { say, use } from "../testing/script.ts";
import { type ScriptedModel, startScriptedModel } from "../testing/scripted-model.ts";
import { McpCaller } from "../testing/upstreams/mcp-caller.ts";
import { odd } from "../testing/upstreams/upstream-host.ts";

// A real `serve` with the real client is killed (-9) in the middle of a run: nothing in it can clear up. What counts is
// what is left, before and after the next start.

const bin = join(import.meta.dirname, "..", "cli", "bin.ts");
const wait = { timeout: 60_000 };

let folder: string;
let model: ScriptedModel | undefined;
let children: ChildProcess[];

beforeEach(() => {
  children = [];
  folder = realpathSync(mkdtempSync(join(tmpdir(), "killed-")));
  mkdirSync(join(folder, "tmp"));
  for (const path of ["plugin/.claude-plugin", "plugin/commands"]) mkdirSync(join(folder, path), { recursive: true });
  const manifest = { name: "plug", version: "1.0.0", description: "d", author: { name: "a" } };
  writeFileSync(join(folder, "plugin/.claude-plugin/plugin.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "plugin/commands/slow.md"), "---\ndescription: d\n---\nx $ARGUMENTS");
});

afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  await model?.close();
  // What a failed test left: everything that lives in this test's folder, and nothing else.
  for (const pid of running()) process.kill(pid, "SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const inProc = () => readdirSync("/proc").filter((name) => /^\d+$/.test(name));

/** The processes whose temporary folder is one of a run of this test. */
function running(): number[] {
  return inProc()
    .filter((pid) => textOf(`/proc/${pid}/environ`).includes(`=${folder}/tmp/bazaar-run-`))
    .filter((pid) => !/\) [ZX]/.test(textOf(`/proc/${pid}/stat`)))
    .map(Number);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return "";
  }
}

const left = () => readdirSync(join(folder, "tmp")).filter((name) => /^(?:bazaar-run|claude-bazaar)-/.test(name));

interface Host {
  readonly process: ChildProcess;
  readonly url: string;
  /** What it said on stderr so far. */
  readonly log: () => string;
}

async function serve(): Promise<Host> {
  const env = {
    PATH: process.env["PATH"],
    HOME: folder,
    TMPDIR: join(folder, "tmp"),
    BAZAAR_KEYS: testKey,
    ANTHROPIC_BASE_URL: model?.url,
    ANTHROPIC_API_KEY: "dummy",
  };
  const args = [bin, "serve", "plugin", "--port", "0", "--json", "--allow-tool", "Bash"];
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  let said = "";
  let log = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const url = () => /"url": *"([^"]+)"/.exec(said)?.[1];
  await expect.poll(url, wait).toBeDefined();
  return { process: child, url: url() ?? "", log: () => log };
}

/** Starts a run; its answer, or "cut". */
async function call(host: Host): Promise<{ answer: Promise<string> }> {
  const headers = {
    authorization: `Bearer ${testKey}`,
    "content-type": "application/json",
    accept: "application/json, text/event-stream",
  };
  const params = { name: "execute_command", arguments: { command: "slow", arguments: "x" } };
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params });
  const response = await fetch(`${host.url}/mcp`, { method: "POST", headers, body });
  return { answer: response.text().catch(() => "cut") };
}

async function kill(host: Host): Promise<void> {
  const ended = new Promise((resolve) => {
    host.process.once("exit", resolve);
  });
  host.process.kill("SIGKILL");
  await ended;
}

describe.runIf(process.platform === "linux")("a host that was killed", () => {
  test("takes its runs with it, and the next start removes its folders", async () => {
    model = await startScriptedModel(() => new Promise(() => {}));
    const host = await serve();
    await call(host);
    await expect.poll(() => model?.requests.length, wait).toBe(1);
    expect(running().length).toBeGreaterThan(0);
    await kill(host);
    await expect.poll(running, wait).toEqual([]);
    const before = left();
    expect(before.map((name) => name.replace(/-\w{6}$/, "")).toSorted()).toEqual([
      "bazaar-run",
      "claude-bazaar",
      "claude-bazaar",
    ]);
    const next = await serve();
    expect(left().filter((name) => before.includes(name))).toEqual([]);
    expect(next.log()).toContain("3 folders");
  });

  test("in the middle of ten runs leaves no process, and after the next start no folder", async () => {
    const line = `cd /; env -i setsid sh -c 'cd /; sleep 85000.${process.pid}' & sleep 300`;
    model = await startScriptedModel(() => use("Bash", { command: line, description: "d" }));
    writeFileSync(join(folder, "plugin/bazaar.config.json"), '{"maxParallel":10}');
    const host = await serve();
    for (let run = 0; run < 10; run += 1) await call(host);
    const escaped = () =>
      inProc().filter((pid) => textOf(`/proc/${pid}/cmdline`) === ["sleep", `85000.${process.pid}`, ""].join("\0"));
    await expect.poll(() => escaped().length, { timeout: 120_000 }).toBe(10);
    await kill(host);
    await expect.poll(running, wait).toEqual([]);
    await serve();
    expect([running(), escaped()]).toEqual([[], []]);
    expect(left().filter((name) => name.startsWith("bazaar-run-"))).toEqual([]);
  });

  test("leaves nothing running after the next start, also what had left the run's group", async () => {
    const pids = join(folder, "pids");
    // In a pid namespace nothing could leave it.
    writeFileSync(join(folder, "plugin/bazaar.config.json"), '{"pidNamespace":"never"}');
    const line = `setsid sh -c 'trap "" TERM HUP; echo $$ >> ${pids}; while :; do sleep 1; done' & sleep 1; sleep 300`;
    model = await startScriptedModel(() => use("Bash", { command: line, description: "d" }));
    const host = await serve();
    await call(host);
    await expect.poll(() => textOf(pids), wait).not.toBe("");
    await kill(host);
    expect(running()).toContain(Number(textOf(pids)));
    await serve();
    expect(running()).toEqual([]);
  });

  test("takes the plugin's MCP servers with it, and the next start what had left their group", async () => {
    // In a pid namespace nothing could leave it.
    writeFileSync(join(folder, "plugin/bazaar.config.json"), '{"pidNamespace":"never"}');
    const mcpServers = { odd: odd({ ODD_IGNORES_TERM: "1" }) };
    writeFileSync(join(folder, "plugin/.mcp.json"), JSON.stringify({ mcpServers }));
    const host = await serve();
    const { text } = await new McpCaller(host.url).tool("odd_escape");
    expect(running()).toHaveLength(1);
    expect(textOf(`/proc/${text}/comm`)).toBe("sleep\n");
    await kill(host);
    await expect.poll(running, wait).toEqual([]);
    await serve();
    const stat = textOf(`/proc/${text}/stat`);
    expect(stat === "" || /\) [ZX]/.test(stat)).toBe(true);
  });

  test("is no reason to touch what another one does", async () => {
    const release = Promise.withResolvers<void>();
    model = await startScriptedModel(async () => {
      await release.promise;
      return say("the answer of the living host");
    });
    const living = await serve();
    const { answer } = await call(living);
    await expect.poll(() => model?.requests.length, wait).toBe(1);
    const [of, its] = [left(), running()];
    const killed = await serve();
    await call(killed);
    await expect.poll(() => model?.requests.length, wait).toBe(2);
    await kill(killed);
    await serve();
    expect(left()).toEqual(expect.arrayContaining(of));
    expect(left()).toHaveLength(of.length + 2);
    expect(running()).toEqual(its);
    release.resolve();
    expect(await answer).toContain("the answer of the living host");
  });
});
