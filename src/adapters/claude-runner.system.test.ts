import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RunProgress, RunRequest } from "../run/types.ts";
import { checkPlatform, type ClaudeRunnerOptions, createClaudeRunner } from "./claude-runner.ts";

const claude = join(import.meta.dirname, "fixtures", "stand-in-client.mjs");
const key = "sk-test-0123456789abcdef";

/** Where this test's runs make their folders: looked at afterwards. */
let temporary: string;
let keptTmp: string | undefined;

beforeEach(() => {
  keptTmp = process.env["TMPDIR"];
  temporary = mkdtempSync(join(tmpdir(), "runner-test-"));
  process.env["TMPDIR"] = temporary;
});

afterEach(() => {
  const left = readdirSync(temporary).filter((name) => name.startsWith("bazaar-run-"));
  if (keptTmp === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = keptTmp;
  rmSync(temporary, { recursive: true, force: true });
  // Every test of this file ends here, also those whose run fails.
  if (left.length > 0) throw new Error(`A run left ${left.join(", ")} behind.`);
});

function runner(more: Partial<ClaudeRunnerOptions> = {}) {
  const env = {
    PATH: process.env["PATH"],
    ANTHROPIC_API_KEY: key,
    ANTHROPIC_BASE_URL: "http://127.0.0.1:9",
    OTHER: "x",
  };
  // In a pid namespace the programs of these tests would not know their own numbers: run-containment.system.test.ts.
  const given = { pidNamespace: "never", ...more } as const;
  return createClaudeRunner({ pluginDir: temporary, pluginName: "plug", claude, env, ...given });
}

const command = (name: string, given = ""): RunRequest => ({ kind: "command", name, arguments: given });
const never = new AbortController().signal;

function alive(pid: number): boolean {
  try {
    // A zombie is dead; who reaps it is not ours to say.
    return !readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.startsWith("Z");
  } catch {
    return false;
  }
}

async function pidsIn(file: string): Promise<number[]> {
  const until = Date.now() + 10_000;
  while (Date.now() < until && (!existsSync(file) || readFileSync(file, "utf8") === "")) await sleep(10);
  return JSON.parse(readFileSync(file, "utf8")) as number[];
}

describe("a run", () => {
  test("answers with the last message, turns and cost", async () => {
    const { text, turns, costUsd, deniedTools } = await runner().run(
      { kind: "agent", name: "reviewer", task: "look" },
      { signal: never },
    );
    expect({ text, turns, costUsd, deniedTools }).toEqual({ text: "look", turns: 2, costUsd: 0.5, deniedTools: [] });
  });

  test("sees a fresh home and workspace of mode 0700, and only what is allowed of the environment", async () => {
    const { text } = await runner({ allowedTools: ["Read"] }).run(command("seen"), { signal: never });
    const seen = JSON.parse(text) as { args: string[]; env: Record<string, string>; cwd: string };
    expect(seen.cwd).toMatch(/bazaar-run-\w+\/workspace$/);
    expect(seen.env["HOME"]).toBe(seen.cwd.replace(/workspace$/, "home"));
    expect(seen.env["CLAUDE_CONFIG_DIR"]).toBe(seen.cwd.replace(/workspace$/, "config"));
    expect(seen.env["ANTHROPIC_BASE_URL"]).toMatch(/^http:\/\/127\.0\.0\.1:\d{2,5}$/);
    expect(seen.env["ANTHROPIC_BASE_URL"]).not.toBe("http://127.0.0.1:9");
    expect(seen.env["OTHER"]).toBeUndefined();
    expect(seen.args.join(" ")).toContain("--allowedTools mcp__bazaar-host Read");
    // Where no run may ask, nothing of it is kept either.
    expect(seen.args).toContain("--no-session-persistence");
    expect(seen.args.join(" ")).not.toContain("/plug:seen");
  });

  test("passes on the variables that the host names", async () => {
    const { text } = await runner({ passEnv: ["OTHER"] }).run(command("seen"), { signal: never });
    expect((JSON.parse(text) as { env: Record<string, string> }).env["OTHER"]).toBe("x");
  });

  test("reports progress and denied tools, and passes over what it doesn't know", async () => {
    const progress: RunProgress[] = [];
    const outcome = await runner().run(command("noise"), { signal: never, onProgress: (step) => progress.push(step) });
    expect(progress).toEqual([
      { kind: "started", text: "stand-in" },
      { kind: "text", text: "thinking…" },
      { kind: "tool", text: "Bash" },
    ]);
    expect(outcome.deniedTools).toEqual(["Bash", "Write"]);
  });

  test("goes on when a listener throws", async () => {
    const onProgress = () => {
      throw new Error("listener");
    };
    await expect(runner().run(command("noise"), { signal: never, onProgress })).resolves.toMatchObject({
      text: "done",
    });
  });

  test("hides the model's key in what it says", async () => {
    const { text } = await runner().run(command("secret"), { signal: never });
    expect(text).toBe("the key is [hidden]");
  });
});

describe("on the callers' own keys", () => {
  const byok = () => runner({ credentials: { mode: "byok" } });
  const paidBy = (modelKey: string) => ({ signal: never, modelKey });

  test("a run without one does not start, nor with a login of claude.ai", async () => {
    await expect(byok().run(command("seen"), { signal: never })).rejects.toMatchObject({ code: "MODEL_KEY_MISSING" });
    const login = byok().run(command("seen"), paidBy("sk-ant-oat01-0123456789"));
    await expect(login).rejects.toMatchObject({ code: "OPTION_INVALID" });
    await expect(login).rejects.not.toThrow("0123456789");
  });

  test("a run has neither its caller's key nor the host's", async () => {
    const { text } = await byok().run(command("seen"), paidBy("sk-callers-0123456789"));
    expect(text).not.toMatch(/sk-callers|sk-test/);
    expect((JSON.parse(text) as { env: Record<string, string> }).env["ANTHROPIC_API_KEY"]).toBe("[hidden]");
  });
});

describe("a run that fails", () => {
  const cases: readonly [name: string, given: unknown, code: string][] = [
    ["exit 0 with is_error is no success", [0, { is_error: true, subtype: "error_during_execution" }], "RUN_FAILED"],
    ["exit 1 with is_error false is no success", [1, {}], "RUN_FAILED"],
    ["subtype success with is_error is no success", [1, { is_error: true, api_error_status: 401 }], "RUN_FAILED"],
    ["turns are a limit", [1, { is_error: true, subtype: "error_max_turns" }], "RUN_LIMIT"],
    ["cost is a limit", [1, { is_error: true, subtype: "error_max_budget_usd" }], "RUN_LIMIT"],
  ];
  test.each(cases)("%s", async (_, given, code) => {
    await expect(runner().run(command("denied", JSON.stringify(given)), { signal: never })).rejects.toMatchObject({
      code,
    });
  });

  test("keeps stderr for the host, without the key, and out of the message", async () => {
    const error: unknown = await runner()
      .run(command("crash"), { signal: never })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "CLIENT_FAILED", details: { exitCode: 3, stderr: "boom with [hidden]\n" } });
    expect(String(error)).not.toContain("boom");
  });

  test("hides the key in all that it tells the host", async () => {
    const error: unknown = await runner()
      .run(command("leaky"), { signal: never })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "RUN_FAILED", details: { said: "refused [hidden]" } });
    const absent: unknown = await runner()
      .run(command("unloaded"), { signal: never })
      .catch((thrown: unknown) => thrown);
    expect(absent).toMatchObject({ code: "CLIENT_FAILED", details: { pluginErrors: [{ error: "at [hidden]" }] } });
  });

  test("tells no line of the author, neither as its answer nor on the way", async () => {
    const progress: RunProgress[] = [];
    const onProgress = (step: RunProgress) => progress.push(step);
    const run = runner().run(command("shell-line"), { signal: never, onProgress });
    await expect(run).rejects.toMatchObject({ code: "RUN_FAILED" });
    await expect(run).rejects.not.toThrow("SECRET");
    expect(JSON.stringify(progress)).not.toContain("SECRET");
  });

  test("is stopped when the client did not load the plugin or the command", async () => {
    await expect(runner().run(command("absent"), { signal: never })).rejects.toMatchObject({ code: "CLIENT_FAILED" });
    await expect(runner().run(command("unheard-of"), { signal: never })).rejects.toMatchObject({
      code: "CLIENT_FAILED",
    });
  });

  test("leaves nothing, also behind folders without write permission", async () => {
    const file = join(temporary, "seen.json");
    await expect(runner().run(command("litter", file), { signal: never })).rejects.toMatchObject({
      code: "CLIENT_FAILED",
    });
    const { folder } = JSON.parse(readFileSync(file, "utf8")) as { folder: string };
    expect(existsSync(folder)).toBe(false);
  });

  test("is a missing client when the program can't be started", async () => {
    const broken = join(temporary, "broken");
    writeFileSync(broken, "#!/no/such/interpreter\n", { mode: 0o755 });
    await expect(runner({ claude: broken }).run(command("seen"), { signal: never })).rejects.toMatchObject({
      code: "CLIENT_MISSING",
    });
  });
});

describe("stopping", () => {
  test("an abort ends the client and its children that ignore TERM, in and out of its group", async () => {
    const file = join(temporary, "pids.json");
    const abort = new AbortController();
    const run = runner({ limits: { killAfterMs: 300 } }).run(command("stubborn", file), { signal: abort.signal });
    const pids = await pidsIn(file);
    expect(pids.map(alive)).toEqual([true, true, true]);
    const folder = readdirSync(temporary).find((name) => name.startsWith("bazaar-run-")) ?? "";
    expect(statSync(join(temporary, folder)).mode & 0o777).toBe(0o700);
    abort.abort();
    await expect(run).rejects.toMatchObject({ code: "INTERRUPTED" });
    expect(pids.map(alive)).toEqual([false, false, false]);
  });

  test("a signal that is aborted already starts nothing", async () => {
    await expect(runner().run(command("seen"), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "INTERRUPTED",
    });
  });

  test("the time limit ends a run", async () => {
    const file = join(temporary, "pids.json");
    const run = runner({ limits: { timeoutMs: 1_000, killAfterMs: 100 } }).run(command("hang", file), {
      signal: never,
    });
    await expect(run).rejects.toMatchObject({ code: "RUN_TIMED_OUT" });
    expect((await pidsIn(file)).map(alive)).toEqual([false]);
  });

  test("the output limit ends a run", async () => {
    const run = runner({ limits: { maxOutputBytes: 100_000, killAfterMs: 100 } }).run(command("flood"), {
      signal: never,
    });
    await expect(run).rejects.toMatchObject({ code: "RUN_LIMIT" });
  });

  test("what a finished run left in the background is ended", async () => {
    const { text } = await runner().run(command("background"), { signal: never });
    expect((JSON.parse(text) as number[]).map(alive)).toEqual([false, false]);
  });

  test("without a queue one run too many is refused at once, and its slot is free again afterwards", async () => {
    const abort = new AbortController();
    const one = runner({ maxParallel: 1, maxQueued: 0, limits: { killAfterMs: 100 } });
    const first = one.run(command("hang", join(temporary, "pids.json")), { signal: abort.signal });
    await expect(one.run(command("seen"), { signal: never })).rejects.toMatchObject({ code: "RUN_LIMIT" });
    abort.abort();
    await expect(first).rejects.toMatchObject({ code: "INTERRUPTED" });
    await expect(one.run(command("noise"), { signal: never })).resolves.toMatchObject({ text: "done" });
  });
});

describe("a hook's script", () => {
  const hook = (line: string, more = {}) =>
    runner().runHook({ event: { tool_name: "Bash" }, command: line, timeoutMs: 5_000, ...more }, { signal: never });

  test("gets the event on stdin, the plugin's folder and a fresh workspace, and no key", async () => {
    const { exitCode, stdout } = await hook('cat; echo; pwd; env | grep -c "ANTHROPIC"; ls -a | wc -l; exit 5');
    expect(exitCode).toBe(5);
    expect(stdout.split("\n")).toEqual(['{"tool_name":"Bash"}', "${CLAUDE_PROJECT_DIR}", "0", "2", ""]);
  });

  test("may name its folders as the client lets it, and tells the caller no path", async () => {
    const { stdout, stderr } = await hook(`echo '\${CLAUDE_PLUGIN_ROOT}/x'; echo "$CLAUDE_PLUGIN_ROOT" >&2`);
    expect({ stdout, stderr }).toEqual({ stdout: "${CLAUDE_PLUGIN_ROOT}/x\n", stderr: "${CLAUDE_PLUGIN_ROOT}\n" });
  });

  test("in exec form no shell reads the arguments", async () => {
    const { stdout } = await hook("printf", { args: ["%s|", "$HOME", "a b", "`id`"] });
    expect(stdout).toBe("$HOME|a b|`id`|");
  });

  test("is stopped at its time limit, with what it started", async () => {
    const file = join(temporary, "pid.json");
    const line = `sh -c 'trap "" TERM; echo "[$$]" > ${file}; sleep 60' & trap "" TERM; wait; sleep 60`;
    const one = runner({ limits: { killAfterMs: 100 } });
    const run = one.runHook({ event: {}, command: line, timeoutMs: 500 }, { signal: never });
    await expect(run).rejects.toMatchObject({ code: "RUN_TIMED_OUT" });
    expect((await pidsIn(file)).map(alive)).toEqual([false]);
  });

  test("that floods its output is stopped", async () => {
    await expect(hook("yes")).rejects.toMatchObject({ code: "RUN_LIMIT" });
  });

  test("that can't be started is a failed run", async () => {
    await expect(hook("/no/such/program", { args: [] })).rejects.toMatchObject({ code: "RUN_FAILED" });
  });
});

describe("options", () => {
  test("Windows is said not to work, other systems pass", () => {
    expect(() => checkPlatform("win32")).toThrow(expect.objectContaining({ code: "NOT_SUPPORTED" }));
    expect(() => checkPlatform("linux")).not.toThrow();
  });

  test.each<Partial<ClaudeRunnerOptions>>([
    { limits: { timeoutMs: 999 } },
    { limits: { timeoutMs: 3_600_001 } },
    { limits: { killAfterMs: -1 } },
    { limits: { maxTurns: 0 } },
    { limits: { maxTurns: 1.5 } },
    { limits: { maxBudgetUsd: 0 } },
    { limits: { maxOutputBytes: Number.NaN } },
    { limits: { maxLineBytes: 1_023 } },
    { limits: { idleMs: 999 } },
    { limits: { idleMs: 2_000, timeoutMs: 1_000 } },
    { model: "opus", models: ["claude-haiku-*"] },
    { env: { ANTHROPIC_MODEL: "claude-opus-5" }, models: ["claude-haiku-*"] },
    { limits: { maxDiskBytes: 1_048_575 } },
    { limits: { maxMemoryBytes: 1 } },
    { limits: { maxProcesses: 7 } },
    { maxParallel: 0 },
    { maxParallelPerCaller: 1_001 },
    { maxQueued: -1 },
    { queueTimeoutMs: 1.5 },
    { passEnv: ["A=B"] },
    { passEnv: ["ANTHROPIC_API_KEY"] },
    { limits: { maxTokens: 0 } },
    { limits: { maxModelRequests: 0 } },
    { models: [] },
    { credentials: { mode: "operator" } },
    { credentials: { mode: "owner", agreement: "x" } },
    { credentials: { mode: "free" as "owner" } },
    { env: { ANTHROPIC_API_KEY: "a\nb" } },
    { allowedTools: ["--dangerously-skip-permissions"] },
    { allowedTools: [" "] },
    { allowedTools: ["Read", "Bash("] },
    { deniedTools: ["Bash("] },
  ])("%o is refused at once", (options) => {
    expect(() => runner(options)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
  });
});
