import { resolve } from "node:path";
import { BazaarError, messageOf } from "../core/errors.ts";
import { checkToolRules, clientArgs } from "../run/client-args.ts";
import { checkNames, runEnvironment, secretsOf, type Variables } from "../run/environment.ts";
import { checkLimits, type ResolvedLimits, wholeNumber } from "../run/limits.ts";
import { LineSplitter } from "../run/lines.ts";
import { missingIn, outcomeOf } from "../run/outcome.ts";
import { promptLine } from "../run/prompt.ts";
import { redactAll, redactError } from "../run/redact.ts";
import { StreamReader } from "../run/stream-reader.ts";
import type { HookRunner, RunLimits, Runner, RunOptions, RunOutcome, RunProgress, RunRequest } from "../run/types.ts";
import { findClaude } from "./claude-binary.ts";
import { runHookScript } from "./hook-script.ts";
import { type ModelOptions, modelSource, withModel } from "./model-access.ts";
import { type ProcessEnd, runProcess } from "./process.ts";
import { type RunPlace, withRunFolders } from "./run-folders.ts";
import type { RunSetup } from "./run-setup.ts";
import { Slots } from "./slots.ts";
import { isNotStarted, withoutCore } from "./without-core.ts";

export interface ClaudeRunnerOptions extends ModelOptions {
  /** The hosted plugin's folder. */
  readonly pluginDir: string;
  /** `Plugin.name`. */
  readonly pluginName: string;
  /** Names of the plugin's own MCP servers, whose tools every run may use. @default [] */
  readonly mcpServers?: readonly string[];
  /** Folders of its skills below `pluginDir`, e.g. `skills/review`: every run may read what is in them. @default [] */
  readonly skillFolders?: readonly string[];
  /** Path of the client. @default as `findClaude` finds it */
  readonly claude?: string;
  readonly limits?: RunLimits;
  /** Tool rules that every run may use, e.g. `Bash(git log *)`; everything else is denied. @default [] */
  readonly allowedTools?: readonly string[];
  /** Tool rules that no run may use, also where another rule allows them. @default [] */
  readonly deniedTools?: readonly string[];
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
 * folders. Throws `BazaarError` OPTION_INVALID, CLIENT_MISSING or, on Windows, NOT_SUPPORTED at once. A caller's
 * arguments go into the author's `!` lines as they are: `servePlugin` refuses what a shell could run and has the model
 * denied what it would load so; whoever uses this function alone has to.
 */
export function createClaudeRunner(options: ClaudeRunnerOptions): Runner & HookRunner {
  checkPlatform(process.platform);
  const setup = setupOf(options);
  const runs = new Slots(parallel("maxParallel", options.maxParallel ?? 4), "runs");
  const hooks = new Slots(parallel("maxParallelHooks", options.maxParallelHooks ?? 16), "hooks");
  return {
    run: (request, given) =>
      runs.use(() =>
        withRunFolders((place) => withModel(setup, given, (own) => runRedacted(own, place, request, given))),
      ),
    runHook: (request, { signal }) =>
      hooks.use(() => withRunFolders((place) => runHookScript(setup, place, request, signal))),
  };
}

/** Throws `BazaarError` NOT_SUPPORTED where a run could not be ended with everything that it started. */
export function checkPlatform(platform: string): void {
  if (platform !== "win32") return;
  const problem = "Hosting a plugin does not work on Windows: a run can't be ended with all that it started there.";
  throw new BazaarError("NOT_SUPPORTED", problem, "Host it on Linux or macOS, or in WSL; callers may use Windows.");
}

function setupOf(options: ClaudeRunnerOptions): RunSetup {
  requireFolder(options);
  const env = options.env ?? process.env;
  const passEnv = checkNames(options.passEnv ?? []);
  const secrets = secretsOf(env, passEnv);
  return {
    plugin: {
      folder: resolve(options.pluginDir),
      name: options.pluginName,
      mcpServers: options.mcpServers ?? [],
      skillFolders: options.skillFolders ?? [],
    },
    claude: findClaude(options.claude),
    limits: checkLimits(options.limits),
    allowedTools: checkToolRules(options.allowedTools ?? []),
    deniedTools: checkToolRules(options.deniedTools ?? [], "deny"),
    env,
    passEnv,
    secrets,
    model: modelSource(options, env, secrets),
  };
}

/** For callers without types. */
function requireFolder({ pluginDir, pluginName }: Partial<ClaudeRunnerOptions> = {}): void {
  if (typeof pluginDir !== "string")
    throw new BazaarError("OPTION_INVALID", "`pluginDir` is no path.", "Give the hosted plugin's folder.");
  if (typeof pluginName !== "string")
    throw new BazaarError("OPTION_INVALID", "`pluginName` is no name.", "Give the plugin's `name`.");
}

function parallel(name: string, value: number): number {
  return wholeNumber(name, value, { least: 1, most: 1_000, unit: "at once" });
}

/** Everything that leaves a run goes through here, and no secret of the host does. */
async function runRedacted(
  setup: RunSetup,
  place: RunPlace,
  request: RunRequest,
  options: RunOptions,
): Promise<RunOutcome> {
  try {
    return redactAll(await runOnce(setup, place, request, options), setup.secrets);
  } catch (error) {
    throw redactError(error, setup.secrets);
  }
}

async function runOnce(
  setup: RunSetup,
  place: RunPlace,
  request: RunRequest,
  options: RunOptions,
): Promise<RunOutcome> {
  const reader = new StreamReader((progress) => tell(options, redactAll(progress, setup.secrets)));
  const lines = new LineSplitter(setup.limits.maxOutputBytes, (line) => reader.line(line));
  let missing: BazaarError | undefined;
  const end = await start(setup, place, request, options.signal, (chunk) => {
    const inside = lines.push(chunk);
    if (reader.init !== undefined) missing ??= missingIn(reader.init, setup.plugin.name, request);
    return inside && missing === undefined;
  });
  lines.end();
  if (missing !== undefined) throw missing;
  const { exitCode, stderr } = end;
  if (reader.init === undefined && isNotStarted(exitCode)) throw notStarted(stderr);
  if (end.why !== "exit") throw stopped(end.why, setup.limits, stderr);
  return outcomeOf({ exitCode, init: reader.init, result: reader.result, stderr });
}

/** Who follows the run can't end it: a throw here would be nobody's, in the middle of reading a stream. */
function tell(options: RunOptions, progress: RunProgress): void {
  try {
    options.onProgress?.(progress);
  } catch (error) {
    process.emitWarning(`onProgress failed: ${messageOf(error)}`, "BazaarWarning");
  }
}

function start(
  setup: RunSetup,
  place: RunPlace,
  request: RunRequest,
  signal: AbortSignal,
  onStdout: (chunk: Uint8Array) => boolean,
): Promise<ProcessEnd> {
  return runProcess({
    ...withoutCore({
      file: setup.claude,
      args: clientArgs(request, setup.plugin, setup.limits, setup.allowedTools, setup.deniedTools),
    }),
    cwd: place.workspace,
    env: runEnvironment(setup.env, place, setup.passEnv),
    mark: place.mark,
    stdin: promptLine(setup.plugin.name, request),
    timeoutMs: setup.limits.timeoutMs,
    killAfterMs: setup.limits.killAfterMs,
    signal,
    onStdout,
  }).catch((cause: unknown) => {
    throw notStarted("", cause);
  });
}

function notStarted(stderr: string, cause?: unknown): BazaarError {
  const options = { details: { stderr }, ...(cause !== undefined && { cause }) };
  return new BazaarError(
    "CLIENT_MISSING",
    "The client on the host can't be started.",
    "Tell whoever hosts this plugin.",
    options,
  );
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
