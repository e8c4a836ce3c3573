import { resolve } from "node:path";
import { BazaarError } from "../core/errors.ts";
import { traceVariables } from "../core/trace-context.ts";
import { checkToolRules, clientArgs } from "../run/client-args.ts";
import { ClientOutput } from "../run/client-output.ts";
import { checkNames, runEnvironment, secretsOf, type Variables } from "../run/environment.ts";
import { checkLimits } from "../run/limits.ts";
import { guardedHook } from "../run/guarded-hook.ts";
import { missingIn, outcomeOf } from "../run/outcome.ts";
import { placeNames } from "../run/place-names.ts";
import { answerLine, promptLine } from "../run/prompt.ts";
import { redact, redactAll, redactError } from "../run/redact.ts";
import { RunGuard } from "../run/run-guard.ts";
import { stopped } from "../run/stopped.ts";
import type { HookRunner, RunLimits, Runner, RunOptions, RunOutcome, RunProgress, RunRequest } from "../run/types.ts";
import type { WaitingLimits } from "../run/waiting.ts";
import { findClaude } from "./claude-binary.ts";
import { confine, type ConfinementOptions, confinementOf } from "./confined-run.ts";
import { contextRules } from "./fill-workspace.ts";
import { judgeHook } from "./hook-judge.ts";
import { hostedRun, type RunPart } from "./hosted-run.ts";
import { runHookScript } from "./hook-script.ts";
import { type ModelOptions, modelSource, withModel } from "./model-access.ts";
import { runClientProcess } from "./client-process.ts";
import type { ProcessEnd, ProcessInput } from "./process.ts";
import { Launcher } from "./launcher.ts";
import type { PidNamespacePolicy } from "./pid-namespace.ts";
import { temporaryFolders, withRunFolders } from "./run-folders.ts";
import { RunLife, type RunLifeOptions, type RunTrack } from "./run-life.ts";
import type { RunSetup } from "./run-setup.ts";
import { copyPrompts, forgetPrompts } from "./sandbox.ts";
import { tell } from "./tell-progress.ts";
import { WaitingRuns } from "./waiting-runs.ts";

export interface ClaudeRunnerOptions extends RunLifeOptions, ConfinementOptions, ModelOptions {
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
  /** A folder of this user alone, where runs wait for an answer. @default none: no run may ask */
  readonly waitingDir?: string;
  readonly questions?: WaitingLimits;
  /** Whether each run gets a pid namespace of its own, which no process leaves. @default "auto": where the system allows it */
  readonly pidNamespace?: PidNamespacePolicy;
}

/**
 * Runs the plugin's commands, skills, agents and hook scripts with the Claude Code client of this machine, each in fresh
 * folders. Throws `BazaarError` OPTION_INVALID, CLIENT_MISSING or, on Windows, NOT_SUPPORTED at once. A caller's
 * arguments go into the author's `!` lines as they are: `servePlugin` refuses what a shell could run and has the model
 * denied what it would load so; whoever uses this function alone has to. With `shared` it has its runs wait and counted
 * together with those of another runner.
 */
export function createClaudeRunner(options: ClaudeRunnerOptions, shared?: RunLife): Runner & HookRunner {
  checkPlatform(process.platform);
  const setup = setupOf(options);
  const life = shared ?? new RunLife(options, setup.plugin.name);
  return {
    run: (request, given) => life.run(request, given, (track) => runRedacted(setup, request, { ...given, track })),
    runHook: (request, given) =>
      life.hook(given, async ({ onStuck, onRedacted }) => {
        const told = await withRunFolders((place) => runHookScript(setup, place, request, given, onStuck));
        return guardedHook(told, setup.hookGuard, onRedacted);
      }),
    judge: (request, given) => judgeHook(setup, life, request, given),
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
  const claude = findClaude(options.claude);
  const folder = resolve(options.pluginDir);
  const secrets = secretsOf(env, passEnv);
  const limits = checkLimits(options.limits);
  const { maxDiskBytes: maxFileBytes, maxProcesses } = limits;
  return {
    plugin: {
      folder,
      name: options.pluginName,
      mcpServers: options.mcpServers ?? [],
      skillFolders: options.skillFolders ?? [],
    },
    claude,
    ...confinementOf(options, folder, claude, env),
    limits,
    launcher: new Launcher(options.pidNamespace ?? "auto", { maxFileBytes, maxProcesses }),
    allowedTools: checkToolRules(options.allowedTools ?? []),
    deniedTools: checkToolRules(options.deniedTools ?? [], "deny"),
    env,
    passEnv,
    secrets,
    access: modelSource(options, env, secrets),
    waiting: options.waitingDir === undefined ? undefined : new WaitingRuns(options.waitingDir, options.questions),
  };
}

function requireFolder({ pluginDir, pluginName }: Partial<ClaudeRunnerOptions> = {}): void {
  if (typeof pluginDir !== "string")
    throw new BazaarError("OPTION_INVALID", "`pluginDir` is no path.", "Give the hosted plugin's folder.");
  if (typeof pluginName !== "string")
    throw new BazaarError("OPTION_INVALID", "`pluginName` is no name.", "Give the plugin's `name`.");
}

interface TrackedOptions extends RunOptions {
  readonly track: RunTrack;
}

/** Everything that leaves a run goes through here: no secret of the host does, and no long part of the author's texts. */
async function runRedacted(setup: RunSetup, request: RunRequest, options: TrackedOptions): Promise<RunOutcome> {
  // Those of the run too, as soon as it has them: progress is read while its token opens something.
  let { secrets } = setup;
  // A patch never loses a secret by rewriting, or it would not apply: a file that holds one is left out of it.
  const withheld = (text: string) => redact(text, secrets) !== text;
  const guard = new RunGuard(setup.guard, placeNames(temporaryFolders(), setup.plugin.folder));
  const onProgress = (progress: RunProgress) => tell(options, guard.progress(redactAll(progress, secrets)));
  try {
    const host = { ...setup, withheld };
    const { patch, ...said } = await hostedRun(host, request, options, (part) =>
      withModel({ ...setup, limits: part.limits }, options, (own, signal) => {
        ({ secrets } = own);
        return runOnce(own, part, request, { ...options, signal, onProgress });
      }),
    );
    return guard.outcome({ ...redactAll(said, secrets), ...(patch && { patch }) });
  } catch (error) {
    throw redactError(error, secrets);
  } finally {
    if (guard.redactions > 0) options.track.onRedacted(guard.redactions);
  }
}

async function runOnce(
  setup: RunSetup,
  part: RunPart,
  request: RunRequest,
  options: TrackedOptions,
): Promise<RunOutcome> {
  const { track } = options;
  const output = new ClientOutput(
    { maxBytes: setup.limits.maxOutputBytes, maxLineBytes: setup.limits.maxLineBytes },
    part.notes,
    {
      onProgress: (progress) => {
        if (progress.kind !== "started") part.onHeard();
        options.onProgress?.(progress);
      },
      onEvent: (event) => track.meter.take(event),
      onInit: (init) => {
        forgetPrompts(setup.sandbox, part.place);
        return missingIn(init, setup.plugin.name, request);
      },
    },
  );
  const end = await start(setup, part, request, options, (chunk, stdin) => output.take(chunk, stdin));
  output.end();
  if (output.missing !== undefined) throw output.missing;
  const { exitCode, stderr } = end;
  if (end.why !== "exit") throw stopped(output.over ?? end.why, setup.limits, stderr);
  return outcomeOf({ exitCode, init: output.init, result: output.result, stderr });
}

async function start(
  setup: RunSetup,
  { place, files, limits, args, tools, answer }: RunPart,
  request: RunRequest,
  { signal, track, trace }: TrackedOptions,
  onStdout: (chunk: Uint8Array, stdin: ProcessInput) => boolean,
): Promise<ProcessEnd> {
  const allowed = [...tools, ...setup.allowedTools, ...contextRules(place, files)];
  const bounds = confine(setup, place);
  copyPrompts(setup.sandbox, place);
  const own = clientArgs(request, setup.plugin, limits, allowed, bounds.deniedTools);
  return runClientProcess(setup, place, {
    args: [...bounds.args, ...args, ...own],
    env: { ...runEnvironment(setup.env, place, setup.passEnv), ...traceVariables(trace) },
    limits,
    track,
    stdin:
      answer === undefined ? promptLine(setup.plugin.name, request, files, place) : answerLine(answer, files, place),
    holdsStdin: true,
    signal,
    onStdout,
  });
}
