import { resolve } from "node:path";
import { BazaarError } from "../core/errors.ts";
import { checkToolRules, clientArgs } from "../run/client-args.ts";
import { checkNames, runEnvironment, secretsOf, type RunFolders, type Variables } from "../run/environment.ts";
import { checkLimits, type ResolvedLimits, wholeNumber } from "../run/limits.ts";
import { LineSplitter } from "../run/lines.ts";
import { missingIn, outcomeOf } from "../run/outcome.ts";
import { promptLine } from "../run/prompt.ts";
import { redact } from "../run/redact.ts";
import { StreamReader } from "../run/stream-reader.ts";
import type { HookRunner, RunLimits, Runner, RunOptions, RunOutcome, RunRequest } from "../run/types.ts";
import { findClaude } from "./claude-binary.ts";
import { runHookScript } from "./hook-script.ts";
import { type ProcessEnd, runProcess } from "./process.ts";
import { withRunFolders } from "./run-folders.ts";
import type { RunSetup } from "./run-setup.ts";
import { Slots } from "./slots.ts";

export interface ClaudeRunnerOptions {
  /** The hosted plugin's folder. */
  readonly pluginDir: string;
  /** `Plugin.name`. */
  readonly pluginName: string;
  /** Names of the plugin's own MCP servers, whose tools every run may use. @default [] */
  readonly mcpServers?: readonly string[];
  /** Path of the client. @default as `findClaude` finds it */
  readonly claude?: string;
  readonly limits?: RunLimits;
  /** Tool rules that every run may use, e.g. `Bash(git log *)`; everything else is denied. @default [] */
  readonly allowedTools?: readonly string[];
  /** The host's environment, of which a run gets a few names. @default process.env */
  readonly env?: Variables;
  /** More names of `env` for runs and hook scripts. @default [] */
  readonly passEnv?: readonly string[];
  /** Runs at once, 1…1_000; one more is refused with RUN_LIMIT. @default 4 */
  readonly maxParallel?: number;
  /** Hook scripts at once, 1…1_000. @default 16 */
  readonly maxParallelHooks?: number;
}

/**
 * Runs the plugin's commands, skills, agents and hook scripts with the Claude Code client of this machine, each in fresh
 * folders. Throws `BazaarError` OPTION_INVALID or CLIENT_MISSING at once.
 */
export function createClaudeRunner(options: ClaudeRunnerOptions): Runner & HookRunner {
  const setup = setupOf(options);
  const runs = new Slots(parallel("maxParallel", options.maxParallel ?? 4), "runs");
  const hooks = new Slots(parallel("maxParallelHooks", options.maxParallelHooks ?? 16), "hooks");
  return {
    run: (request, given) => runs.use(() => withRunFolders((folders) => runOnce(setup, folders, request, given))),
    runHook: (request, { signal }) =>
      hooks.use(() => withRunFolders((folders) => runHookScript(setup, folders, request, signal))),
  };
}

function setupOf(options: ClaudeRunnerOptions): RunSetup {
  const env = options.env ?? process.env;
  const passEnv = checkNames(options.passEnv ?? []);
  return {
    plugin: { folder: resolve(options.pluginDir), name: options.pluginName, mcpServers: options.mcpServers ?? [] },
    claude: findClaude(options.claude),
    limits: checkLimits(options.limits),
    allowedTools: checkToolRules(options.allowedTools ?? []),
    env,
    passEnv,
    secrets: secretsOf(env, passEnv),
  };
}

function parallel(name: string, value: number): number {
  return wholeNumber(name, value, { least: 1, most: 1_000, unit: "at once" });
}

async function runOnce(
  setup: RunSetup,
  folders: RunFolders,
  request: RunRequest,
  options: RunOptions,
): Promise<RunOutcome> {
  const hide = (text: string) => redact(text, setup.secrets);
  const reader = new StreamReader((progress) => options.onProgress?.({ ...progress, text: hide(progress.text) }));
  const lines = new LineSplitter(setup.limits.maxOutputBytes, (line) => reader.line(line));
  let missing: BazaarError | undefined;
  const end = await start(setup, folders, request, options.signal, (chunk) => {
    const inside = lines.push(chunk);
    if (reader.init !== undefined) missing ??= missingIn(reader.init, setup.plugin.name, request);
    return inside && missing === undefined;
  });
  lines.end();
  if (missing !== undefined) throw missing;
  const stderr = hide(end.stderr);
  if (end.why !== "exit") throw stopped(end.why, setup.limits, stderr);
  const outcome = outcomeOf({ exitCode: end.exitCode, init: reader.init, result: reader.result, stderr });
  return { ...outcome, text: hide(outcome.text) };
}

function start(
  setup: RunSetup,
  folders: RunFolders,
  request: RunRequest,
  signal: AbortSignal,
  onStdout: (chunk: Uint8Array) => boolean,
): Promise<ProcessEnd> {
  return runProcess({
    file: setup.claude,
    args: clientArgs(request, setup.plugin, setup.limits, setup.allowedTools),
    cwd: folders.workspace,
    env: runEnvironment(setup.env, folders, setup.passEnv),
    stdin: promptLine(setup.plugin.name, request),
    timeoutMs: setup.limits.timeoutMs,
    killAfterMs: setup.limits.killAfterMs,
    signal,
    onStdout,
  }).catch((cause: unknown) => {
    const fix = "Tell whoever hosts this plugin.";
    throw new BazaarError("CLIENT_MISSING", "The client on the host can't be started.", fix, { cause });
  });
}

function stopped(why: "timeout" | "abort" | "refused", limits: ResolvedLimits, stderr: string): BazaarError {
  const details = { stderr };
  if (why === "abort") return new BazaarError("INTERRUPTED", "The run was stopped.", "Start it again.", { details });
  if (why === "refused") {
    const problem = `The run wrote more than its limit of ${limits.maxOutputBytes} bytes.`;
    return new BazaarError("RUN_LIMIT", problem, "Ask for less at once.", { details });
  }
  const problem = `The run took longer than its limit of ${limits.timeoutMs / 1_000} seconds.`;
  return new BazaarError("RUN_TIMED_OUT", problem, "Ask for less at once.", { details });
}
