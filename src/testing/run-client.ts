import { resolve } from "node:path";
import { findClaude } from "../adapters/claude-binary.ts";
import { BazaarError } from "../core/errors.ts";
import {
  type ClientEvent,
  type InitEvent,
  isInit,
  isResult,
  type PermissionAsk,
  type PermissionDenial,
  parseEvent,
  parseEvents,
  type ResultEvent,
} from "./client-events.ts";
import { clientEnvironment, type ClientHome, clientHome } from "./client-home.ts";
import { conversation, converse, permissionArguments } from "./permission-prompts.ts";
import { runProcess } from "./run-process.ts";

export interface ClientOptions {
  /** What the user types, e.g. `/my-plugin:analyze src`. Goes to the client by stdin. */
  readonly prompt: string;
  /** The model, as `startScriptedModel` gives it. May be left out with `stopAfterInit`, which calls none. */
  readonly model?: { readonly url: string };
  /** Plugin folders or ZIP files, each loaded by `--plugin-dir`; relative ones from our working folder. @default [] */
  readonly pluginDirs?: readonly string[];
  /** More arguments of the client, e.g. `["--allowedTools", "Bash"]`. @default [] */
  readonly args?: readonly string[];
  /** More environment; `undefined` takes a variable away. @default {} */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** A home that is kept, with what was installed there. @default a fresh one, removed after the run */
  readonly home?: ClientHome;
  /** Working folder of the run. @default the home's empty `work` folder */
  readonly cwd?: string;
  /** Milliseconds until the client is stopped (TERM, 5 s later KILL). @default 60_000 */
  readonly timeoutMs?: number;
  /**
   * Answers each permission prompt of the client, as a user at the terminal would: `true` allows the call once. With it
   * the prompt goes in as stream-json. @default undefined: nobody is asked, and what would ask is denied
   */
  readonly answerPermission?: (ask: PermissionAsk) => boolean;
  /** End the run after the `system/init` event, before any model call. @default false */
  readonly stopAfterInit?: boolean;
  /** Path of the client. @default as `findClaude` finds it */
  readonly claude?: string;
  readonly signal?: AbortSignal;
}

export interface ClientRun {
  /** Undefined when a signal ended the client, as with `stopAfterInit`. */
  readonly exitCode: number | undefined;
  readonly events: readonly ClientEvent[];
  readonly init?: InitEvent;
  readonly result?: ResultEvent;
  /** The last message; `""` when there is no result. */
  readonly text: string;
  readonly stderr: string;
  readonly permissionDenials: readonly PermissionDenial[];
}

/** Where nothing listens, for runs that end before any model call. */
const nowhere = "http://127.0.0.1:9";

/**
 * Runs the real Claude Code client headless, with a home of its own, a dummy key, no telemetry and no settings of the
 * project. Resolves for every ending of the client by itself (look at `exitCode` and `result`). Rejects with
 * `BazaarError`: CLIENT_MISSING, RUN_TIMED_OUT, INTERRUPTED, OPTION_INVALID.
 */
export async function runClient(options: ClientOptions): Promise<ClientRun> {
  if (options.model === undefined && options.stopAfterInit !== true) {
    throw new BazaarError("OPTION_INVALID", "A run to the end needs a model.", "Give `model`, or set `stopAfterInit`.");
  }
  const claude = findClaude(options.claude);
  if (options.home !== undefined) return runIn(claude, options.home, options);
  await using home = await clientHome();
  return await runIn(claude, home, options);
}

async function runIn(claude: string, home: ClientHome, options: ClientOptions): Promise<ClientRun> {
  const { exitCode, stdout, stderr } = await runProcess(claude, clientArguments(options), {
    cwd: options.cwd ?? home.work,
    ownFolder: home.tmp,
    env: clientEnvironment(home, options.model?.url ?? nowhere, options.env),
    ...(options.answerPermission === undefined ? { input: options.prompt } : conversation(options.prompt)),
    timeoutMs: options.timeoutMs ?? 60_000,
    ...(options.signal && { signal: options.signal }),
    onLine: (line, stdin) => {
      const event = parseEvent(line);
      if (options.answerPermission !== undefined) converse(event, stdin, options.answerPermission);
      return options.stopAfterInit === true && event !== undefined && isInit(event);
    },
  });
  const events = parseEvents(stdout);
  const init = events.find(isInit);
  const result = events.findLast(isResult);
  return {
    exitCode,
    events,
    ...(init && { init }),
    ...(result && { result }),
    text: result?.result ?? "",
    stderr,
    permissionDenials: result?.permission_denials ?? [],
  };
}

function clientArguments(options: ClientOptions): string[] {
  const plugins = (options.pluginDirs ?? []).flatMap((folder) => ["--plugin-dir", resolve(folder)]);
  const fixed = ["-p", "--output-format", "stream-json", "--verbose", "--setting-sources", "user"];
  const asking = options.answerPermission === undefined ? [] : permissionArguments;
  return [...fixed, ...asking, ...plugins, ...(options.args ?? [])];
}
