/** What a hosted run executes: a command or skill as the user would type it, or an agent with a task. */
export type RunRequest =
  | { readonly kind: "command"; readonly name: string; readonly arguments: string; readonly context?: string }
  | { readonly kind: "agent"; readonly name: string; readonly task: string };

export interface RunLimits {
  /** Wall clock of one run, milliseconds, 1_000…3_600_000. @default 600_000 */
  readonly timeoutMs?: number;
  /** Time between TERM and KILL, milliseconds, 0…60_000. @default 5_000 */
  readonly killAfterMs?: number;
  /** Model turns, 1…1_000. @default 50 */
  readonly maxTurns?: number;
  /** US dollars, over 0. @default undefined (no limit) */
  readonly maxBudgetUsd?: number;
  /** stream-json that is kept before the run is stopped, bytes. @default 67_108_864 (64 MiB) */
  readonly maxOutputBytes?: number;
}

export interface RunOutcome {
  /** The run's last message. */
  readonly text: string;
  readonly turns: number;
  /** US dollars as the client reports them. */
  readonly costUsd: number;
  readonly durationMs: number;
}

/** What a run says while it goes on. */
export interface RunProgress {
  readonly kind: "started" | "text" | "tool";
  readonly text: string;
}

/**
 * Runs a plugin's command or agent to its end. Rejects with `BazaarError`: RUN_FAILED, RUN_TIMED_OUT, RUN_LIMIT,
 * CLIENT_MISSING, CLIENT_FAILED or INTERRUPTED. Nothing is left behind either way.
 */
export interface Runner {
  run(request: RunRequest, options: RunOptions): Promise<RunOutcome>;
}

export interface RunOptions {
  readonly signal: AbortSignal;
  onProgress?(progress: RunProgress): void;
}

export interface HookRunRequest {
  /** The event as the client gives it to a `command` hook on stdin. */
  readonly event: Readonly<Record<string, unknown>>;
  /** A handler's shell line, or its exec form. */
  readonly command: string;
  readonly args?: readonly string[];
  /** Milliseconds. */
  readonly timeoutMs: number;
}

export interface HookRunOutcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the script of a `command` hook of the hosted plugin, in a workspace of its own. */
export interface HookRunner {
  runHook(request: HookRunRequest, options: RunOptions): Promise<HookRunOutcome>;
}
