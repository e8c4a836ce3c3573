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
  /** Tokens that the model reads and writes, cached ones included, 1 or more. @default no limit */
  readonly maxTokens?: number;
  /** Requests to the model, 1…100_000. @default 2_000 */
  readonly maxModelRequests?: number;
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

/** What is taken out of all that hosted runs say; used by `serve`. For runs it can't be switched off. */
export interface OutputGuardConfig {
  /** Letters and digits in a row from which a part of a prompt is taken out, 40…1_000. @default 60 */
  readonly window?: number;
  /** Whether fenced blocks of prompts are kept in too. @default false */
  readonly fenced?: boolean;
  /** Whether prompts are kept out of what hooks' scripts print too; canaries always are. @default true */
  readonly hooks?: boolean;
  /** Texts of 8 letters and digits or more that never leave; the paragraph around one goes with it. @default [] */
  readonly canaries?: readonly string[];
}

/** Whose key pays for the model; `docs/hosting.md` says which mode is for whom. */
export interface CredentialsConfig {
  /** `owner`: the host's key. `byok`: each caller's own. `operator`: the host's, under an agreement. @default "owner" */
  readonly mode?: "owner" | "byok" | "operator";
  /** The agreement, in words; for `operator`, which needs it. */
  readonly agreement?: string;
}

/** US dollars per million tokens. */
export interface ModelPriceConfig {
  readonly input: number;
  readonly output: number;
  /** @default a tenth of `input` */
  readonly cacheRead?: number;
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

/** What the plugin's own hooks may do; used by `serve`. */
export interface HooksConfig {
  /** Events whose handlers may allow something in the user's place; the thin client's README names them. @default [] */
  readonly allow?: readonly string[];
  /** Private addresses (a host, an address, a network, each with a port or not) to which `http` handlers may send events. @default [] */
  readonly addresses?: readonly string[];
}

/** Runs that outlive the call that started them; used by `serve`, and by the thin client, whose stubs know of them. */
export interface LongRunsConfig {
  /** Whether there are `start_run`, `get_run` and `cancel_run`. @default where `limits.timeoutMs` is over 600_000, or with `afterMs` */
  readonly tools?: boolean;
  /** Milliseconds after which a call whose run goes on is answered with a handle, 1_000…3_600_000. @default never */
  readonly afterMs?: number;
  /** Milliseconds that an answer waits to be fetched, 60_000…86_400_000. @default 3_600_000 (1 h) */
  readonly keepMs?: number;
  /** Handles of one caller, 1…100. @default 10 */
  readonly perCaller?: number;
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

/** The authorization server whose access tokens the host takes; its endpoint is the resource's. */
export interface OAuthConfig {
  /** Exactly as in the tokens' `iss`: https, or http on the loopback. */
  readonly issuer: string;
  /** What a token's `aud` has to name. @default the URL `<endpoint>/mcp` */
  readonly audience?: string;
  /** Where its public keys are. @default what its metadata names */
  readonly jwksUri?: string;
  /** Scopes that every call needs. @default [] */
  readonly scopes?: readonly string[];
  /** Ways to sign that are taken. @default every asymmetric one */
  readonly algorithms?: readonly string[];
}

/** How much one caller may ask of one replica of the host. */
export interface CallersConfig {
  /** Requests per minute, 1…1_000_000. @default 1_200 */
  readonly perMinute?: number;
  /** Requests at once, 1…100_000. @default 128 */
  readonly parallel?: number;
  /** Open streams of notices at once, 1…100_000. @default 256 */
  readonly streams?: number;
  /** Wrong credentials per minute from one address, 1…1_000_000. @default 120 */
  readonly failuresPerMinute?: number;
}
