import type { PolicyForm } from "../workspace/policy.ts";
import type { DeployConfig } from "./deploy-types.ts";
import type {
  CallersConfig,
  CredentialsConfig,
  HooksConfig,
  LimitsConfig,
  LongRunsConfig,
  ModelPriceConfig,
  OAuthConfig,
  OutputGuardConfig,
  QuestionsConfig,
  UploadsConfig,
} from "./host-types.ts";
import type { McpConfig } from "./mcp-types.ts";

/** A component: `command:git:commit`, `skill:scan`, `agent:reviewer`, `hook:1f2e3d4c`, `mcp:db`; a `*` at the end matches any rest. */
export type ConfigComponentId = `${"command" | "skill" | "agent" | "hook" | "mcp"}:${string}`;

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
  /**
   * Image below the plugin: a reference, best by digest, or `oci:` and a folder, relative to the configuration file.
   * @default none: the image holds the plugin alone and can't be run
   */
  readonly base?: string;
  /** Repository that the image is pushed to, e.g. `ghcr.io/acme/my-plugin`. @default the one that a flag names */
  readonly name?: string;
  /** @default the plugin's version */
  readonly tags?: readonly string[];
  /** Machines that the image is for. @default those that the base is there for */
  readonly platforms?: readonly ("linux/amd64" | "linux/arm64")[];
  /** Version of Claude Code above the base, or false where the base has it. @default the version that was tested */
  readonly claude?: string | false;
  /**
   * The plugin's npm packages for production: installed as its lockfiles say, the `node_modules` that are present, or
   * none. @default "install"
   */
  readonly dependencies?: "install" | "present" | "none";
  /** Programs that the base has and its label does not say; servers may start them. @default [] */
  readonly commands?: readonly string[];
  /**
   * Files of the plugin in which credentials and private keys are only examples: paths from its root; with `/` at the end,
   * a whole folder. @default []
   */
  readonly exampleSecrets?: readonly string[];
  /**
   * What makes the image: `append` puts layers on the base and needs no Docker; `docker` has the engine build the base
   * first, from the plugin's own Dockerfile (which gets the base's name as BAZAAR_BASE) and with `systemPackages`.
   * @default "auto": docker where there is a Dockerfile or a package, else append
   */
  readonly builder?: "auto" | "append" | "docker";
  /** Debian packages that the plugin's programs need, `name` or `name=version`. @default [] */
  readonly systemPackages?: readonly string[];
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
  /** The authorization server whose access tokens are taken, beside keys; used by `serve`. @default none: keys only */
  readonly oauth?: OAuthConfig;
  /** How much one caller may ask; used by `serve`. */
  readonly callers?: CallersConfig;
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
  /** Whose key pays for the model; used by `serve`, and by the thin client, which sends the caller's. @default owner */
  readonly credentials?: CredentialsConfig;
  /** Models that a hosted run may ask: ids, or the start of ids and `*`; used by `serve`. @default any */
  readonly models?: readonly string[];
  /** What the models cost, by the start of their ids, over the list prices; used by `serve`. @default {} */
  readonly modelPrices?: { readonly [start: string]: ModelPriceConfig };
  /** Hosted runs at once, 1…1_000; used by `serve`. @default 4 */
  readonly maxParallel?: number;
  /** Model of hosted runs, where a prompt names none; used by `serve`. @default the client's */
  readonly model?: string;
  /** What isolates hosted runs; used by `serve`. @default "none" */
  readonly isolation?: "none" | "container" | "sandbox";
  /** What sandboxed runs reach by the network; used by `serve`. @default "none": the model, through the broker */
  readonly sandboxNetwork?: "none" | "host";
  /** Absolute paths of files and folders that sandboxed runs may read and run; used by `serve`. @default [] */
  readonly sandboxPaths?: readonly string[];
  readonly outputGuard?: OutputGuardConfig;
  readonly hooks?: HooksConfig;
  readonly longRuns?: LongRunsConfig;
  /** How long runs wait for the answer to a question, and how many; used by `serve`. */
  readonly questions?: QuestionsConfig;
  /** Hosted runs of one caller at once, 1…1_000; used by `serve`. @default maxParallel */
  readonly maxParallelPerCaller?: number;
  /** Calls that wait for a run to end, 0…100_000; used by `serve`. @default 100 */
  readonly maxQueued?: number;
  /** How long a call waits at most, milliseconds, 0…600_000; used by `serve`. @default 30_000 */
  readonly queueTimeoutMs?: number;
  /** Whether a run gets a pid namespace of its own, which no process leaves; used by `serve`. @default "auto" */
  readonly pidNamespace?: "auto" | "require" | "never";
  /** Milliseconds that calls under way have to end when the host stops, 0…3_600_000; used by `serve`. @default 25_000 */
  readonly drainMs?: number;
  /** Addresses, or CIDR ranges, of the proxies in front whose X-Forwarded-For is believed; used by `serve`. @default [] */
  readonly trustedProxies?: readonly string[];
  /** How the plugin's own MCP servers are served; used by `serve`. */
  readonly mcp?: McpConfig;
  readonly marketplace?: MarketplaceConfig;
  readonly image?: ImageConfig;
  readonly uploads?: UploadsConfig;
  /** What a run sees of the caller's project, per component id; the most specific one holds. @default none for all */
  readonly workspace?: { readonly [component: ConfigComponentId]: PolicyForm };
  /** Whether callers are asked before the first file of a project leaves their machine. @default "ask" */
  readonly consent?: "ask" | "always";
  /** Checked and kept; has no effect in this version. */
  readonly pricing?: PricingConfig;
  /** Manifests that `deploy` and `build` write. */
  readonly deploy?: DeployConfig;
}
