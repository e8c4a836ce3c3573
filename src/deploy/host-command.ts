import { runtimePath, workPath } from "../image/runtime.ts";
import { runtimePorts } from "../image/runtime-ports.ts";
import { pluginPath } from "../image/layers.ts";
import type { Deployment } from "./deployment.ts";

/** Where the files with secrets lie in containers. */
export const secretPaths = {
  /** Folder with the file `keys`: names and digests of callers' keys. A folder, so that a new file in it is seen. */
  callers: "/run/bazaar/callers",
  /** Folder with the file `control-key`, by which hosts open runs at the broker. */
  control: "/run/bazaar/control",
  /** Folder with the file `model-key`; in the broker's container alone. */
  model: "/run/bazaar/model",
} as const;

/** Port of the metrics, where something scrapes them. */
export const metricsPort = 9464;

/** What tini or the engine's init starts. */
export const runtimeEntry = ["node", `${runtimePath}/bin.js`] as const;

/** The command of a container's health check. */
export function healthCommand(port: number): string[] {
  return ["node", `${runtimePath}/health.js`, String(port)];
}

export interface ServeCommandOptions {
  readonly brokerUrl: string;
  /** Names beside the endpoint's by which callers in the same place address the plugin. Only with an endpoint. */
  readonly names: readonly string[];
  /** Whether metrics are to be read from outside of the container. */
  readonly metrics: boolean;
  /** @default the deployment's */
  readonly drainMs?: number;
}

/** Arguments of the plugin's container. What the configuration in the image says is not repeated, but for what this place decides. */
export function serveCommand(deployment: Deployment, options: ServeCommandOptions): string[] {
  const { endpoint, hasKeys, drainMs } = deployment;
  const names = endpoint === undefined ? [] : [...new Set([new URL(endpoint).hostname, ...options.names])];
  return [
    ["serve", pluginPath],
    ["--host", "0.0.0.0", "--port", String(runtimePorts.serve)],
    ["--isolation", "container", "--state", `${workPath}/state`, "--log", "json"],
    ["--broker", options.brokerUrl, "--broker-key-file", `${secretPaths.control}/control-key`],
    hasKeys ? ["--keys-file", `${secretPaths.callers}/keys`] : [],
    endpoint === undefined ? [] : ["--endpoint", endpoint],
    names.flatMap((name) => ["--allow-host", name]),
    ["--drain-ms", String(options.drainMs ?? drainMs)],
    options.metrics ? ["--metrics-host", "0.0.0.0", "--metrics-port", String(metricsPort)] : [],
  ].flat();
}

/** Arguments of the broker's container. `host` is the address that it listens on. */
export function brokerCommand({ hasModelKey, upstream }: Deployment, host: string, keyInVariable = false): string[] {
  return [
    ["broker", "--host", host, "--port", String(runtimePorts.broker)],
    keyInVariable ? [] : ["--control-key-file", `${secretPaths.control}/control-key`],
    hasModelKey && !keyInVariable ? ["--key-file", `${secretPaths.model}/model-key`] : [],
    upstream === undefined ? [] : ["--upstream", upstream],
  ].flat();
}

/** Whole seconds until what runs hosts kills: the drain, and some ten more to end every process. */
export function graceSeconds(drainMs: number): number {
  return Math.ceil(drainMs / 1_000) + 10;
}
