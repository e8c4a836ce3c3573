import type { JsonObject } from "../core/json.ts";
import type { RunFiles, WorkspacePatch } from "../workspace/types.ts";

/** What a hosted run executes: a command or skill as the user would type it, or an agent with a task. */
export type RunRequest = CommandRunRequest | AgentRunRequest;

export interface CommandRunRequest {
  readonly kind: "command";
  /** `Command.name` or `Skill.name`. */
  readonly name: string;
  readonly arguments: string;
  /** What the caller's machine adds to the arguments, e.g. the output of `!` lines. */
  readonly context?: string;
  /**
   * `typed`: as a slash command. `model`: the model is told to load it, the only way for a skill or command with
   * `user-invocable: false`. @default "typed"
   */
  readonly invocation?: "typed" | "model";
}

export interface AgentRunRequest {
  readonly kind: "agent";
  /** `Agent.name`. */
  readonly name: string;
  readonly task: string;
}

/** Limits of one run. A value outside its range is `BazaarError` OPTION_INVALID. */
export interface RunLimits {
  /** Wall clock of one run, milliseconds, 1_000…3_600_000. @default 600_000 */
  readonly timeoutMs?: number;
  /** Time between TERM and KILL, milliseconds, 0…60_000. @default 3_000 */
  readonly killAfterMs?: number;
  /** Model turns, 1…1_000. @default 50 */
  readonly maxTurns?: number;
  /** US dollars, over 0. @default undefined (no limit) */
  readonly maxBudgetUsd?: number;
  /** Tokens that the model reads and writes, cached ones included, 1 or more. @default undefined (no limit) */
  readonly maxTokens?: number;
  /** Requests to the model, 1…100_000: turns, those of subagents, and repeated ones. @default 2_000 */
  readonly maxModelRequests?: number;
  /** stream-json that is read before the run is stopped, bytes, 1_024…1_073_741_824. @default 67_108_864 (64 MiB) */
  readonly maxOutputBytes?: number;
  /** One line of it, bytes, 1_024…1_073_741_824. @default 16_777_216 (16 MiB) */
  readonly maxLineBytes?: number;
  /** Time without a word of the run, milliseconds, 1_000…3_600_000, at most `timeoutMs`. @default 300_000 */
  readonly idleMs?: number;
  /** What its folders may take, bytes, 1_048_576…1_099_511_627_776, looked at about once a second. @default 2_147_483_648 (2 GiB) */
  readonly maxDiskBytes?: number;
  /** Memory of all its processes, bytes, 67_108_864…4_398_046_511_104; Linux only, about once a second. @default 4_294_967_296 (4 GiB) */
  readonly maxMemoryBytes?: number;
  /** Its processes, 8…100_000; Linux only, about once a second. @default 512 */
  readonly maxProcesses?: number;
}

export interface RunOutcome {
  /** The run's last message, unchanged. */
  readonly text: string;
  readonly turns: number;
  /** US dollars as the broker metered them, or as the client reports them where there was none. */
  readonly costUsd: number;
  readonly durationMs: number;
  /** Tools that the run asked for and nobody had allowed, each once, in the order of asking. */
  readonly deniedTools: readonly string[];
  /** What the run used of the model; absent where nobody metered it. */
  readonly usage?: RunUsage;
  /** Requests to the model, repeated ones and those of subagents included; absent where nobody metered them. */
  readonly modelRequests?: number;
  /** What it changed; absent when it was given no files. */
  readonly patch?: WorkspacePatch;
  /** What is left to do on the caller's machine, in this order. @default [] */
  readonly actions?: readonly LocalAction[];
  /** Parts that the output guard took out of all that the run said. @default 0 */
  readonly redactions?: number;
  /** What the run has to know before it can go on; then `text` is what it said so far. */
  readonly question?: RunQuestion;
}

/** Tokens. */
export interface RunUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Input that was read from the prompt cache; not part of `inputTokens`. */
  readonly cachedTokens: number;
}

/** One command for the caller's machine. */
export interface LocalAction {
  readonly command: string;
  readonly reason: string;
}

export interface RunQuestion {
  readonly question: string;
  /** Answers to choose from. @default [] (any text) */
  readonly options: readonly string[];
  /** Names the run that waits; unguessable, and worth nothing to another caller. */
  readonly handle: string;
}

/** What a caller answers to a `RunQuestion`. */
export interface RunAnswer {
  /** `RunQuestion.handle`; it is worth one answer. */
  readonly run: string;
  /** The user's words, which the run takes for data. */
  readonly answer: string;
}

/** What a run says while it goes on. */
export interface RunProgress {
  readonly kind: "started" | "text" | "tool";
  /** `text`: what the model wrote; `tool`: the tool's name; `started`: the model's. */
  readonly text: string;
}

/**
 * Runs a plugin's command or agent to its end: `run` starts it, `options.onProgress` hears its events, `options.signal`
 * cancels it, and the promise is settled when all that it started is gone. Rejects with `BazaarError`: RUN_FAILED, RUN_TIMED_OUT, RUN_LIMIT,
 * RUN_UNKNOWN, PROMPT_TOO_LONG, CLIENT_MISSING, CLIENT_FAILED or INTERRUPTED. Nothing is left behind either way, but for
 * the folders of a run that waits for an answer.
 */
export interface Runner {
  run(request: RunRequest, options: RunOptions): Promise<RunOutcome>;
}

export interface RunOptions {
  /** Ends the run: TERM to everything it started, later KILL. */
  readonly signal: AbortSignal;
  onProgress?(progress: RunProgress): void;
  /** Who calls, as the proxy names them: never the key. @default "local" */
  readonly caller?: string;
  /** Names the run in its record and in the host's log. @default a random one */
  readonly id?: string;
  /** The caller's files. @default none: the workspace is empty, and there is no patch */
  readonly files?: RunFiles;
  /** The answer to a question: the run that waits for it goes on, and of the request only kind and name count. */
  readonly resume?: RunAnswer;
  /** The caller's own key for the model API, in the credential mode `byok`. */
  readonly modelKey?: string;
}

export interface HookRunRequest {
  /** The event as the client gives it to a `command` hook on stdin. */
  readonly event: Readonly<Record<string, unknown>>;
  /** A handler's shell line, or with `args` the program of its exec form. */
  readonly command: string;
  /** Exec form: no shell sees them. */
  readonly args?: readonly string[];
  /** Shell of the shell form. @default "sh" */
  readonly shell?: "sh" | "bash";
  /** Milliseconds, over 0; never more than the runner's own limit. */
  readonly timeoutMs: number;
}

export interface HookRunOutcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A `prompt` or `agent` handler's question whether something may go ahead. */
export interface HookJudgeRequest {
  /** `agent`: it may look at files before it answers. */
  readonly kind: "prompt" | "agent";
  /** The event's name. */
  readonly event: string;
  /** The handler's text with the event in it. */
  readonly prompt: string;
  /** The handler's own model. @default the host's */
  readonly model?: string;
  /** Milliseconds, over 0; never more than the runner's own limit. */
  readonly timeoutMs: number;
}

export interface HookVerdict {
  readonly ok: boolean;
  /** The model's words; `""` when it gave none. */
  readonly reason: string;
}

/** What a handler is run for: who called, and whose key pays for a model. */
export type HookRunOptions = Pick<RunOptions, "signal" | "caller" | "modelKey">;

/**
 * Runs the script of a `command` hook of the hosted plugin, in a workspace of its own. Rejects with `BazaarError`:
 * RUN_TIMED_OUT, RUN_LIMIT, RUN_FAILED (it can't be started, or a signal ended it) or INTERRUPTED.
 */
export interface HookRunner {
  runHook(request: HookRunRequest, options: HookRunOptions): Promise<HookRunOutcome>;
  /**
   * Has a model decide, in a run of its own; undefined when it gave no verdict. Rejects as `Runner.run` does. @default
   * handlers of the types `prompt` and `agent` are not run
   */
  judge?(request: HookJudgeRequest, options: HookRunOptions): Promise<HookVerdict | undefined>;
}

/** One line of the client's stream-json: an object, of which only a few fields are known. */
export type StreamEvent = JsonObject;
