import type { PolicyForm } from "../workspace/policy.ts";

/** A component: `command:git:commit`, `skill:scan`, `agent:reviewer`, `hook:1f2e3d4c`, `mcp:db`; a `*` at the end matches any rest. */
export type ConfigComponentId = `${"command" | "skill" | "agent" | "hook" | "mcp"}:${string}`;

/** Any JSON value, carried as it stands. */
export type ConfigData =
  | null
  | boolean
  | number
  | string
  | readonly ConfigData[]
  | { readonly [key: string]: ConfigData };

/** Who publishes: fills what the plugin's manifest lacks. */
export interface PublisherConfig {
  readonly name?: string;
  readonly email?: string;
  readonly url?: string;
  /** Where the manifest has none. */
  readonly description?: string;
  /** Base version where the manifest has none. @default "0.0.0" */
  readonly version?: string;
  /** SPDX id where the manifest has none. */
  readonly license?: string;
  /** Licence text of the thin client where the plugin has no LICENSE file. */
  readonly licenseText?: string;
  /** https URL of the privacy policy. */
  readonly privacyPolicyUrl?: string;
}

/** Limits of one hosted run; used by `serve`. */
export interface LimitsConfig {
  /** Wall clock of one run, milliseconds, 1_000…3_600_000. @default 600_000 */
  readonly timeoutMs?: number;
  /** Time between TERM and KILL, milliseconds, 0…60_000. @default 3_000 */
  readonly killAfterMs?: number;
  /** Model turns, 1…1_000. @default 50 */
  readonly maxTurns?: number;
  /** US dollars, over 0. @default no limit */
  readonly maxBudgetUsd?: number;
  /** stream-json that is kept before the run is stopped, bytes, 1_024…1_073_741_824. @default 67_108_864 (64 MiB) */
  readonly maxOutputBytes?: number;
  /** One line of it, bytes, 1_024…1_073_741_824. @default 16_777_216 (16 MiB) */
  readonly maxLineBytes?: number;
  /** Time without a word of the run, milliseconds, 1_000…3_600_000. @default 300_000 */
  readonly idleMs?: number;
  /** What its folders may take, bytes, 1_048_576…1_099_511_627_776, looked at about once a second. @default 2_147_483_648 (2 GiB) */
  readonly maxDiskBytes?: number;
  /** Memory of all its processes, bytes, 67_108_864…4_398_046_511_104; Linux only, about once a second. @default 4_294_967_296 (4 GiB) */
  readonly maxMemoryBytes?: number;
  /** Its processes, 8…100_000; Linux only, about once a second. @default 512 */
  readonly maxProcesses?: number;
}

/** What is taken out of all that hosted runs say; used by `serve`. It can't be switched off. */
export interface OutputGuardConfig {
  /** Letters and digits in a row from which a part of a prompt is taken out, 40…1_000. @default 60 */
  readonly window?: number;
  /** Whether fenced blocks of prompts are kept in too. @default false */
  readonly fenced?: boolean;
  /** Texts of 8 letters and digits or more that never leave; the paragraph around one goes with it. @default [] */
  readonly canaries?: readonly string[];
}

/** Where `publish` puts the thin client when no `--marketplace` is given: `path` or `url`, not both. */
export interface MarketplaceConfig {
  /** A folder, relative to the configuration file. */
  readonly path?: string;
  /** A git URL. */
  readonly url?: string;
  /** Branch of the git repository, made where it is missing. @default its default branch */
  readonly branch?: string;
  /** The entry's category in the catalog. */
  readonly category?: string;
}

/** About the container image. */
export interface ImageConfig {
  /** Base image by digest. Checked and kept; has no effect in this version, whose image is the plugin's layer alone. */
  readonly base?: string;
  /** The first is the tag in the layout's index; the others have no effect in this version, which does not push. */
  readonly tags?: readonly string[];
}

/** Caps on the files that a caller sends; used by `serve`. */
export interface UploadsConfig {
  /** Files of one upload, 1…100_000. @default 10_000 */
  readonly maxFiles?: number;
  /** Bytes of all files of one upload, unpacked, 1_024…1_073_741_824. @default 104_857_600 (100 MiB) */
  readonly maxBytes?: number;
  /** Bytes of one file, 1_024…268_435_456. @default 20_971_520 (20 MiB) */
  readonly maxFileBytes?: number;
  /** Bytes that the host keeps of one caller, 1_048_576…1_099_511_627_776. @default 536_870_912 (512 MiB) */
  readonly maxStoreBytes?: number;
  /** Milliseconds after which what nobody used is gone, 60_000…2_592_000_000 (30 days). @default 86_400_000 (a day) */
  readonly ttlMs?: number;
}

/** Runs that wait for an answer. */
export interface QuestionsConfig {
  /** Milliseconds until an answer comes too late, 1_000…604_800_000 (7 days). @default 3_600_000 (1 h) */
  readonly waitMs?: number;
  /** Runs of one caller that wait, 1…100; one more drops the oldest. @default 5 */
  readonly perCaller?: number;
  /** Runs that wait in all, 1…10_000; one more drops the oldest. @default 100 */
  readonly inAll?: number;
  /** What their folders hold in all, bytes, 1_048_576…1_099_511_627_776; the oldest go. @default 2_147_483_648 (2 GiB) */
  readonly maxBytes?: number;
}

/** One price. Data for whoever bills; this package charges nobody. */
export interface PricingTier {
  readonly name: string;
  readonly description?: string;
  /** Per month, in `currency`, 0 or more. */
  readonly pricePerMonth?: number;
  /** Calls in that price, 0 or more. */
  readonly callsPerMonth?: number;
  /** Calls per minute, 1 or more. */
  readonly callsPerMinute?: number;
}

export interface PricingConfig {
  /** ISO 4217, e.g. `EUR`. @default "USD" */
  readonly currency?: string;
  readonly tiers: readonly PricingTier[];
}

/** Options for generated manifests, one free-form object per target. */
export interface DeployConfig {
  readonly compose?: { readonly [key: string]: ConfigData };
  readonly kubernetes?: { readonly [key: string]: ConfigData };
  readonly ecs?: { readonly [key: string]: ConfigData };
}

/** Everything that `bazaar.config.ts` (also .mts .js .mjs .json .yaml .yml) can say. A flag wins over it. */
export interface BazaarConfig {
  /** For an editor's help in JSON and YAML; ignored. */
  readonly $schema?: string;
  /** Name of the thin client; needed when the client reserves the plugin's own. @default the plugin's name */
  readonly name?: string;
  /** Base URL of the hosted plugin: https, or http on loopback. */
  readonly endpoint?: string;
  /** Environment variable with which a caller may point the thin client elsewhere. @default none */
  readonly endpointVariable?: string;
  /** How callers prove who they are. @default "key" */
  readonly auth?: "key" | "oauth";
  /** Files copied openly into the thin client: exact paths or globs with `*` and `**`. @default [] */
  readonly public?: readonly string[];
  /** Components that stay on the caller's machine, copied openly. @default [] */
  readonly local?: readonly ConfigComponentId[];
  /** Commands and skills whose `!` lines run on the caller's machine and travel as context. @default [] */
  readonly shellContext?: readonly ConfigComponentId[];
  /** Hook events whose stub blocks when the host can't be reached. @default [] */
  readonly failClosed?: readonly string[];
  /** Answer the permission question for the plugin's own tools with yes. @default true */
  readonly permissionHook?: boolean;
  /** Model of the agent stubs, which only forward text; `inherit` leaves the caller's. @default "haiku" */
  readonly relayModel?: string;
  /** Model of command and skill stubs. @default the caller's */
  readonly commandModel?: string;
  /** Whether the proxy's tools are in the model's first request. @default "auto" */
  readonly alwaysLoad?: "auto" | boolean;
  readonly publisher?: PublisherConfig;
  readonly limits?: LimitsConfig;
  /** Tools that a hosted run may use without asking, as in `--allowedTools`; used by `serve`. @default [] */
  readonly allowedTools?: readonly string[];
  /** Names of this machine's environment variables that a hosted run gets too; used by `serve`. @default [] */
  readonly passEnv?: readonly string[];
  /** Hosted runs at once, 1…1_000; used by `serve`. @default 4 */
  readonly maxParallel?: number;
  /** Model of hosted runs, where a prompt names none; used by `serve`. @default the client's */
  readonly model?: string;
  /** What isolates hosted runs; used by `serve`. @default "none" */
  readonly isolation?: "none" | "container" | "sandbox";
  readonly outputGuard?: OutputGuardConfig;
  /** How long runs wait for the answer to a question, and how many; used by `serve`. */
  readonly questions?: QuestionsConfig;
  /** Hosted runs of one caller at once, 1…1_000; used by `serve`. @default maxParallel */
  readonly maxParallelPerCaller?: number;
  /** Calls that wait for a run to end, 0…100_000; used by `serve`. @default 100 */
  readonly maxQueued?: number;
  /** How long a call waits at most, milliseconds, 0…50_000; used by `serve`. @default 30_000 */
  readonly queueTimeoutMs?: number;
  /** Whether a run gets a pid namespace of its own, which no process leaves; used by `serve`. @default "auto" */
  readonly pidNamespace?: "auto" | "require" | "never";
  readonly marketplace?: MarketplaceConfig;
  readonly image?: ImageConfig;
  readonly uploads?: UploadsConfig;
  /** What a run sees of the caller's project, per component id; the most specific one holds. @default none for all */
  readonly workspace?: { readonly [component: ConfigComponentId]: PolicyForm };
  /** Whether callers are asked before the first file of a project leaves their machine. @default "ask" */
  readonly consent?: "ask" | "always";
  /** Checked and kept; has no effect in this version. */
  readonly pricing?: PricingConfig;
  /** Kept; has no effect in this version, which generates no manifests. */
  readonly deploy?: DeployConfig;
}
