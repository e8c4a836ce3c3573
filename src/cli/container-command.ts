import { resolve } from "node:path";
import type { BazaarConfig } from "../config/types.ts";
import { BazaarError } from "../core/errors.ts";
import { pluginPath } from "../image/layers.ts";
import type { HostAuthFlags } from "./auth-flags.ts";
import type { ServeFlags } from "./serve-flags.ts";

/** How the runtime in a container is started. */
export interface ContainerStart {
  readonly command: readonly string[];
  readonly env: readonly string[];
  /** Files of this machine, by their path in the container. */
  readonly files: Readonly<Record<string, string>>;
}

export interface ContainerModel {
  /** The broker, as the container reaches it. */
  readonly url: string;
  readonly controlKey: string;
}

const keysPath = "/run/bazaar/keys";

/** Flags that are about this process or its machine, and mean nothing to a container that this command starts. */
const notHere = [
  ["isolation", "--isolation"],
  ["sandboxNetwork", "--sandbox-network"],
  ["allowUnisolated", "--allow-unisolated"],
  ["state", "--state"],
  ["records", "--records"],
  ["metricsPort", "--metrics-port"],
  ["claude", "--claude"],
  ["watch", "--watch"],
] as const;

/** Throws `BazaarError` USAGE_INVALID for a flag that can't hold for a container. */
export function requireForContainer(flags: ServeFlags): void {
  const [, flag] = notHere.find(([name]) => flags[name] !== undefined && flags[name] !== false) ?? [];
  if (flag === undefined) return;
  const fix = "Leave it out, or write a deployment and start that: claude-bazaar deploy.";
  throw new BazaarError("USAGE_INVALID", `${flag} is not for \`serve --container\`.`, fix);
}

/**
 * What the flags come to in the container. Only keys made for this run are in its environment, which whoever may use the
 * engine can read: callers' keys, and the control key of a broker. Throws `BazaarError` KEY_INVALID.
 */
export function containerStart(
  flags: ServeFlags,
  auth: HostAuthFlags,
  model: ContainerModel,
  passed: readonly string[],
): ContainerStart {
  const { keys, keysFile } = auth.options;
  const hostNames = isLoopback(flags.host)
    ? ["localhost", "127.0.0.1", "[::1]", ...(flags.allowHost ?? [])]
    : flags.allowHost;
  const endpoint = flags.endpoint ?? (flags.port === 0 ? undefined : `http://127.0.0.1:${flags.port}`);
  return {
    command: [
      "serve",
      pluginPath,
      ...pairs("--isolation", ["container"]),
      ...pairs("--broker", [model.url]),
      ...pairs("--log", [flags.log]),
      ...pairs("--allow-tool", flags.allowTool),
      ...pairs("--allow-host", hostNames),
      ...pairs("--endpoint", endpoint === undefined ? [] : [endpoint]),
      ...pairs("--drain-ms", flags.drainMs === undefined ? [] : [String(flags.drainMs)]),
      ...pairs("--name", flags.name === undefined ? [] : [flags.name]),
      ...pairs("--trusted-proxy", flags.trustedProxy),
      ...pairs("--oauth-issuer", one(flags.oauthIssuer)),
      ...pairs("--oauth-audience", one(flags.oauthAudience)),
      ...pairs("--oauth-scope", flags.oauthScope),
      ...pairs("--oauth-jwks", one(flags.oauthJwks)),
    ],
    env: [
      `BAZAAR_BROKER_KEY=${model.controlKey}`,
      ...(keys === undefined ? [] : [`BAZAAR_KEYS=${keys.map(withoutComma).join(",")}`]),
      ...(keysFile === undefined ? [] : [`BAZAAR_KEYS_FILE=${keysPath}`]),
      ...passed,
    ],
    files: keysFile === undefined ? {} : { [keysPath]: resolve(keysFile) },
  };
}

/** Variables of this process that the configuration names for runs and servers, and values of the plugin's own options. */
export function passedVariables(
  { passEnv = [], mcp }: Pick<BazaarConfig, "passEnv" | "mcp">,
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  const named = new Set([...passEnv, ...Object.values(mcp?.servers ?? {}).flatMap((server) => server.env ?? [])]);
  const wanted = Object.entries(env).filter(([name]) => named.has(name) || name.startsWith("CLAUDE_PLUGIN_OPTION_"));
  return wanted.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).sort();
}

function pairs(flag: string, values: readonly string[] = []): string[] {
  return values.flatMap((value) => [flag, value]);
}

function one(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** The variable has commas between keys. */
function withoutComma(key: string): string {
  if (!key.includes(",")) return key;
  const fix = "Make another one, or use named keys: claude-bazaar keys add NAME --keys-file FILE";
  throw new BazaarError("KEY_INVALID", "A key with a comma can't be given to a container.", fix);
}
