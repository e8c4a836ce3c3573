import type { DeployConfig } from "../config/deploy-types.ts";
import type { BazaarConfig } from "../config/types.ts";
import type { Plugin } from "../plugin/types.ts";
import { checkedEndpoint } from "../thin-client/endpoint.ts";
import { imageReference } from "./image-reference.ts";
import { dnsName } from "./names.ts";

export interface DeploymentOptions {
  /** The plugin's image, by digest. */
  readonly image: string;
  /** Whether a tag does instead of a digest. @default false */
  readonly allowTag?: boolean;
  /** URL by which callers reach the plugin. @default the configuration's */
  readonly endpoint?: string;
}

/** What all manifests of a plugin are made from: checked, with every default filled in. */
export interface Deployment {
  /** Name of containers and objects, DNS-1035, at most 40 characters, so that endings fit behind it. */
  readonly name: string;
  /** The plugin's own name, for people. */
  readonly pluginName: string;
  readonly version: string | undefined;
  readonly image: string;
  readonly brokerImage: string;
  /** Where callers reach the plugin, as `checkedEndpoint` gives it; undefined where nobody said. */
  readonly endpoint: string | undefined;
  /** Runs at once in one container. */
  readonly slots: number;
  /** Milliseconds that calls under way have when the container stops. */
  readonly drainMs: number;
  /** Whether callers have named keys. Otherwise they have access tokens alone. */
  readonly hasKeys: boolean;
  /** Whether the broker has a key of its own. Otherwise callers bring theirs. */
  readonly hasModelKey: boolean;
  readonly network: "broker" | "internet";
  /** Base URL of the Messages API; undefined for the vendor's. */
  readonly upstream: string | undefined;
  /** Memory of the plugin's container without what `/work` holds, MiB. */
  readonly memoryMiB: number;
  readonly workMiB: number;
  /** Processes and threads in the plugin's container. */
  readonly pids: number;
  /** Names of variables that the plugin's servers, options and runs read; their values are the operator's. Sorted. */
  readonly variables: readonly string[];
  /** Whether a call may be answered with a handle that only its own container knows. */
  readonly hasHandles: boolean;
  readonly config: DeployConfig;
  /** What the operator should know before it is started, in sentences. */
  readonly notes: readonly string[];
}

/** MiB for the server itself, beside what runs take. */
const hostMiB = 256;
/** Threads of the server and its helpers, and of one run. A trivial run has about nine; builds and tests have many more. */
const pidsOf = { host: 128, run: 128 };
const defaults = { slots: 4, drainMs: 25_000, memoryPerRunMiB: 512, workMiB: 1_024, timeoutMs: 600_000 };
/** The longest name: the longest ending (`-environment`) still fits into 63 characters. */
const maxName = 40;

/** Throws `BazaarError` OPTION_INVALID for an image without a digest, ENDPOINT_INVALID as `checkedEndpoint` does. */
export function deploymentOf(plugin: Plugin, config: BazaarConfig, options: DeploymentOptions): Deployment {
  const deploy = config.deploy ?? {};
  const slots = config.maxParallel ?? defaults.slots;
  const image = imageReference(options.image, options.allowTag);
  const endpoint = options.endpoint ?? config.endpoint;
  const perRun = Math.min(config.limits?.maxProcesses ?? pidsOf.run, 4_096);
  return {
    name: dnsName(deploy.name ?? plugin.name, maxName),
    pluginName: plugin.name,
    version: plugin.manifest.version,
    image,
    brokerImage: deploy.brokerImage === undefined ? image : imageReference(deploy.brokerImage, options.allowTag),
    endpoint: endpoint === undefined ? undefined : checkedEndpoint(endpoint),
    slots,
    drainMs: config.drainMs ?? defaults.drainMs,
    hasKeys: config.auth !== "oauth",
    hasModelKey: config.credentials?.mode !== "byok",
    network: deploy.network ?? "broker",
    upstream: deploy.upstream,
    memoryMiB: hostMiB + slots * (deploy.memoryPerRunMiB ?? defaults.memoryPerRunMiB),
    workMiB: deploy.workMiB ?? defaults.workMiB,
    pids: pidsOf.host + slots * perRun,
    variables: variablesOf(plugin, config),
    hasHandles: hasHandles(config),
    config: deploy,
    notes: notesOf(plugin, config),
  };
}

/** What `serve` reads from its environment for the plugin: of servers, of runs, and the plugin's options. */
function variablesOf(plugin: Plugin, config: BazaarConfig): string[] {
  const servers = Object.values(config.mcp?.servers ?? {}).flatMap(({ env }) => env ?? []);
  const options = Object.keys(plugin.manifest.userConfig).map((key) => `CLAUDE_PLUGIN_OPTION_${key.toUpperCase()}`);
  const known = options.filter((name) => /^[A-Z_][A-Z0-9_]*$/.test(name));
  return [...new Set([...servers, ...(config.passEnv ?? []), ...known])].sort();
}

function hasHandles({ longRuns, limits }: BazaarConfig): boolean {
  const long = (limits?.timeoutMs ?? defaults.timeoutMs) > defaults.timeoutMs;
  return longRuns?.tools ?? (long || longRuns?.afterMs !== undefined);
}

function notesOf(plugin: Plugin, config: BazaarConfig): string[] {
  const servers = plugin.mcpServers
    .filter(({ transport }) => transport !== "stdio")
    .map(({ name }) => `server ${name}`);
  const hooks = plugin.hooks.filter(({ type }) => type === "http").map(({ id }) => `hook:${id}`);
  const remote = [...servers, ...hooks];
  const notes: string[] = [];
  if (remote.length > 0 && config.deploy?.network !== "internet") {
    const why = `The plugin calls others by the network (${remote.join(", ")}), and its container reaches its broker alone.`;
    notes.push(`${why} Set deploy.network to "internet" in the configuration.`);
  }
  if (config.isolation === "sandbox") {
    const why = "a sandbox needs namespaces, which a container with no rights can't make";
    notes.push(`The plugin is started with the isolation "container" and not with "sandbox": ${why}.`);
  }
  return notes;
}
