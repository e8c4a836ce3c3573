import type { HostedPlugin } from "../run/client-args.ts";
import type { Variables } from "../run/environment.ts";
import type { CodeTool } from "../run/confinement.ts";
import type { ResolvedLimits } from "../run/limits.ts";
import type { OutputGuard } from "../run/output-guard.ts";
import type { Sandbox } from "./sandbox.ts";
import type { ModelSource } from "./model-access.ts";
import type { WaitingRuns } from "./waiting-runs.ts";
import type { Launcher } from "./launcher.ts";

/** What every run of one runner has in common. */
export interface RunSetup {
  readonly plugin: HostedPlugin;
  /** Path of the client. */
  readonly claude: string;
  readonly limits: ResolvedLimits;
  readonly launcher: Launcher;
  readonly allowedTools: readonly string[];
  readonly deniedTools: readonly string[];
  /** Tools that run code, as far as runs have them at all. */
  readonly codeTools: readonly CodeTool[];
  /** The model, where the host names one. */
  readonly model: string | undefined;
  /** Paragraphs of the system prompt: this host's canary, which stands in no answer. */
  readonly prompt: readonly string[];
  readonly guard: OutputGuard;
  /** The same for hooks' scripts. */
  readonly hookGuard: OutputGuard;
  /** Around each run, where the host asks for one. */
  readonly sandbox: Sandbox | undefined;
  /** The host's environment. */
  readonly env: Variables;
  /** Names of `env` that a run gets beside the usual ones. */
  readonly passEnv: readonly string[];
  readonly access: ModelSource;
  /** Texts that no message may hold. */
  readonly secrets: readonly string[];
  /** Where runs wait for an answer; undefined: no run may ask. */
  readonly waiting: WaitingRuns | undefined;
}
