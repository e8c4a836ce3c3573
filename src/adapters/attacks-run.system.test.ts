import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import type { RunRecord } from "../run/run-record.ts";
import type { RunLimits, RunRequest } from "../run/types.ts";
import { toolResults } from "../testing/messages-api.ts";
import { testKey } from "../testing/proxy-fixtures.ts";
import { type Script, say, use } from "../testing/script.ts";
import { type ScriptedModel, startScriptedModel } from "../testing/scripted-model.ts";
import { type ClaudeRunnerOptions, createClaudeRunner } from "./claude-runner.ts";
import type { Listening } from "./http-server.ts";
import { readDirectory } from "./read-directory.ts";
import { servePlugin, type ServePluginOptions } from "./serve-plugin.ts";
import { writeFiles } from "../testing/write-files.ts";

// Attacks of a run on its host and on other runs, each named after its number in the threat model.

const standIn = join(import.meta.dirname, "fixtures", "stand-in-client.mjs");
const never = new AbortController().signal;
const wait = { timeout: 60_000 };

let folder: string;
let keptTmp: string | undefined;
let model: ScriptedModel | undefined;
let server: Listening | undefined;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "attack-")));
  const files = {
    "plugin/.claude-plugin/plugin.json": '{"name":"plug","version":"1.0.0","description":"d","author":{"name":"a"}}',
    "plugin/commands/do.md": "---\ndescription: d\n---\nDO <given>$ARGUMENTS</given>",
    "tmp/.keep": "",
  };
  writeFiles(folder, files);
  keptTmp = process.env["TMPDIR"];
  process.env["TMPDIR"] = join(folder, "tmp");
});

afterEach(async () => {
  await server?.close();
  await model?.close();
  [server, model] = [undefined, undefined];
  if (keptTmp === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = keptTmp;
  rmSync(folder, { recursive: true, force: true });
});

const leftFolders = () => readdirSync(join(folder, "tmp")).filter((name) => name.startsWith("bazaar-run-"));

function processesWith(part: string): string[] {
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name) && commandOf(name).includes(part));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "latin1").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

function standInRunner(limits: RunLimits, more: Partial<ClaudeRunnerOptions> = {}) {
  const env = { PATH: process.env["PATH"] };
  const given = { pluginDir: folder, pluginName: "plug", claude: standIn, env, ...more };
  return createClaudeRunner({ ...given, limits: { killAfterMs: 200, ...limits } });
}

const command = (name: string, given = ""): RunRequest => ({ kind: "command", name, arguments: given });

describe("attack 11: floods", () => {
  const floods: readonly (readonly [name: string, limits: RunLimits, problem: RegExp, code: string])[] = [
    ["flood", { maxOutputBytes: 100_000 }, /^The run wrote more than its limit of 100000 bytes/, "RUN_LIMIT"],
    [
      "endless",
      { maxLineBytes: 1_000_000 },
      /^The run wrote one line of more than its limit of 1000000 bytes/,
      "RUN_LIMIT",
    ],
    ["fill", { maxDiskBytes: 4_194_304 }, /^The run's files grew over their limit of 4194304 bytes/, "RUN_LIMIT"],
    ["hang", { idleMs: 1_000 }, /^The run said nothing for its limit of 1 seconds/, "RUN_TIMED_OUT"],
  ];
  test.each(floods)("%s is stopped at its own limit", async (name, limits, problem, code) => {
    const run = standInRunner(limits).run(command(name, name === "hang" ? join(folder, "pid") : ""), { signal: never });
    await expect(run).rejects.toMatchObject({ code, problem: expect.stringMatching(problem) as unknown });
    expect(leftFolders()).toEqual([]);
  });

  // Without the watch both would go on for half a minute and more, and end well.
  const onLinux: readonly (readonly [name: string, limits: RunLimits, problem: RegExp])[] = [
    ["bomb", { maxProcesses: 20 }, /^The run started more than its limit of 20 processes/],
    ["eat", { maxMemoryBytes: 150_000_000 }, /^The run used more memory than its limit of 150000000 bytes/],
  ];
  describe.runIf(process.platform === "linux").each(["auto", "never"] as const)("pidNamespace %s", (pidNamespace) => {
    test.each(onLinux)("%s is stopped with all that it started", async (name, limits, problem) => {
      const run = standInRunner(limits, { pidNamespace }).run(command(name), { signal: never });
      await expect(run).rejects.toMatchObject({
        code: "RUN_LIMIT",
        problem: expect.stringMatching(problem) as unknown,
      });
      expect(leftFolders()).toEqual([]);
    });
  });

  test("a long file does not even come to the next look at the disk", async () => {
    const hook = { event: {}, command: "dd if=/dev/zero of=big bs=65536 count=200; stat -c %s big", timeoutMs: 20_000 };
    const { stdout } = await standInRunner({ maxDiskBytes: 2_097_152 }).runHook(hook, { signal: never });
    expect(stdout).toBe("2097152\n");
  });
});

describe("attack 21: a hundred calls at one slot", () => {
  test("cancelled and refused ones cost nothing, free their place and are recorded", async () => {
    const records: RunRecord[] = [];
    const host = {
      maxParallel: 1,
      maxQueued: 20,
      queueTimeoutMs: 50_000,
      onRun: (one: RunRecord) => records.push(one),
    };
    const runner = standInRunner({}, host);
    const aborts = Array.from({ length: 100 }, () => new AbortController());
    const calls = aborts.map(({ signal }, at) => runner.run(command("noise"), { signal, caller: "c-1", id: `r${at}` }));
    for (const abort of aborts.slice(4, 21)) abort.abort();
    // Seventeen places are free again: another caller gets one.
    const other = runner.run(command("noise"), { signal: never, caller: "c-2" });
    const ends = await Promise.allSettled([...calls, other]);
    const how = (outcome: string) => records.filter((one) => one.outcome === outcome).length;
    expect({ all: records.length, ok: how("ok"), cancelled: how("cancelled"), busy: how("busy") }).toEqual({
      all: 101,
      ok: 5,
      cancelled: 17,
      busy: 79,
    });
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
    const served = records.filter(({ outcome }) => outcome === "ok").map(({ caller }) => caller);
    // One was running when the other caller came; then it is their turn.
    expect(served).toEqual(["c-1", "c-1", "c-2", "c-1", "c-1"]);
    expect(records.filter(({ outcome }) => outcome !== "ok").every(({ costUsd }) => costUsd === 0)).toBe(true);
  });
});

/** The plugin with the real client behind a real socket. */
async function serve(script: Script, more: Partial<ServePluginOptions> = {}): Promise<string> {
  model = await startScriptedModel(script);
  const { plugin } = loadPlugin(readDirectory(join(folder, "plugin")));
  const env = { PATH: process.env["PATH"], ANTHROPIC_BASE_URL: model.url, ANTHROPIC_API_KEY: "dummy-key-of-the-host" };
  const pluginDir = join(folder, "plugin");
  server = await servePlugin({ plugin, pluginDir, keys: [testKey], port: 0, env, allowedTools: ["Bash"], ...more });
  return server.url;
}

async function call(url: string, given: string, key = testKey, signal = never): Promise<string> {
  const headers = {
    authorization: `Bearer ${key}`,
    "content-type": "application/json",
    accept: "application/json, text/event-stream",
  };
  const params = { name: "execute_command", arguments: { command: "do", arguments: given } };
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params });
  return (await fetch(`${url}/mcp`, { method: "POST", headers, body, signal })).text();
}

const bash = (line: string) => use("Bash", { command: line, description: "d" });

describe.runIf(process.platform === "linux")("attack 10: processes that stay after the run", () => {
  test("are gone within five seconds of the caller's going, and the slot only then is free", async () => {
    const seconds = `86000.${process.pid}`;
    // A subshell that ends at once leaves it without a parent: the client, which ends its own children's children, misses it.
    const line = `cd /; (env -i setsid sh -c 'trap "" TERM; cd /; sleep ${seconds} & sleep ${seconds}' >/dev/null 2>&1 &); sleep 300`;
    const records: RunRecord[] = [];
    const url = await serve((_, index) => (index === 0 ? bash(line) : say("ok")), {
      maxParallel: 1,
      onRun: (record) => {
        // Whoever comes next in this slot meets nothing of it.
        records.push({ ...record, command: `left: ${processesWith(`sleep ${seconds}`).length}` });
      },
    });
    // What an attack left would sleep for a day.
    onTestFinished(() => {
      for (const pid of processesWith(`sleep ${seconds}`)) process.kill(Number(pid), "SIGKILL");
    });
    const caller = new AbortController();
    const cut = call(url, "x", testKey, caller.signal).catch(() => "cut");
    await expect.poll(() => processesWith(`sleep ${seconds}`).length, wait).toBeGreaterThan(1);
    caller.abort();
    await expect.poll(() => processesWith(`sleep ${seconds}`), { timeout: 5_000 }).toEqual([]);
    expect(await cut).toBe("cut");
    await expect.poll(() => records, wait).toMatchObject([{ outcome: "cancelled", command: "left: 0" }]);
    expect(leftFolders()).toEqual([]);
  });
});

describe.runIf(process.platform === "linux")("attack 21: calls that are cancelled before they end", () => {
  test("cost what they used, in the record too", async () => {
    const records: RunRecord[] = [];
    const url = await serve(() => bash("sleep 81000"), { onRun: (record) => void records.push(record) });
    const caller = new AbortController();
    const cut = call(url, "x", testKey, caller.signal).catch(() => "cut");
    await expect.poll(() => model?.requests.length, wait).toBe(1);
    await expect.poll(() => processesWith("sleep 81000").length, wait).toBeGreaterThan(0);
    caller.abort();
    expect(await cut).toBe("cut");
    await expect.poll(() => records, wait).toMatchObject([{ outcome: "cancelled" }]);
    expect(records[0]?.costUsd).toBeGreaterThan(0);
    expect(records[0]?.inputTokens).toBeGreaterThan(1_000);
  });
});

describe("attack 9: one caller's run reads what is another's", () => {
  const keys = ["key-of-the-first-caller-0123", "key-of-the-other-caller-4567"] as const;
  const look =
    "env; echo; cat -- * .[!.]* ~/* ~/.[!.]* $TMPDIR/* $CLAUDE_CONFIG_DIR/* 2>/dev/null; ls -la /proc/[0-9]*/cwd; cat /proc/[0-9]*/environ";

  test("two times twenty parallel runs find no byte of each other", async () => {
    const canaries = keys.flatMap((key, of) => Array.from({ length: 20 }, (_, at) => [key, `CANARY-${of}-${at}.`]));
    const seen = new Map<string, string>();
    const script: Script = (request) => {
      const results = toolResults(request);
      const canary = /CANARY-\d-\d+\./.exec(JSON.stringify(request.body.messages))?.[0] ?? "";
      if (results.length === 0) {
        const places = ["./note", "$HOME/note", "$TMPDIR/note", "$CLAUDE_CONFIG_DIR/note"];
        return bash(`${places.map((place) => `echo ${canary} > ${place}`).join("; ")}; sleep 1; ${look}`);
      }
      seen.set(canary, JSON.stringify(request.body));
      return say(`the answer for ${canary}`);
    };
    const records: RunRecord[] = [];
    const onRun = (record: RunRecord) => void records.push(record);
    const url = await serve(script, { keys, maxParallel: 20, queueTimeoutMs: 50_000, onRun });
    const answers = await Promise.all(canaries.map(([key, canary = ""]) => call(url, canary, key)));
    for (const [at, [, canary = ""]] of canaries.entries()) {
      const foreign = (text = "") => [...new Set(text.match(/CANARY-\d-\d+\./g))].filter((one) => one !== canary);
      expect(answers[at]).toContain(`the answer for ${canary}`);
      expect({ canary, answer: foreign(answers[at]), seen: foreign(seen.get(canary)) }).toEqual({
        canary,
        answer: [],
        seen: [],
      });
      // Four places and the prompt: it did look where its own lies.
      expect(seen.get(canary)?.split(canary).length).toBeGreaterThan(5);
    }
    expect(records.map(({ outcome }) => outcome)).toEqual(canaries.map(() => "ok"));
    expect(new Set(records.map(({ caller }) => caller)).size).toBe(2);
    expect(JSON.stringify(records)).not.toMatch(/CANARY|key-of/);
    expect(leftFolders()).toEqual([]);
  });
});
