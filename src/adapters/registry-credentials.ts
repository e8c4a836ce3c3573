import { readFileSync } from "node:fs";
import { isJsonObject, parseJson } from "../core/json.ts";
import { ghcrHost } from "../registry/ghcr.ts";
import type { Credential, FindCredential, FoundCredential } from "../registry/types.ts";
import { dockerConfigCredential } from "./docker-config.ts";

export interface RegistryCredentialOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's. */
  readonly home: string;
  /** Given by the caller, by host; goes before all others, and to no other host. @default {} */
  readonly explicit?: Readonly<Record<string, Credential>>;
  /** Milliseconds that a credential helper may take. @default 10_000 */
  readonly helperTimeoutMs?: number;
}

/**
 * Looks for a host's credential: what the caller gave, docker's `config.json`, in GitHub Actions GITHUB_TOKEN for GHCR,
 * in this order. Never rejects: without one, requests are anonymous, and `source` says why.
 */
export function registryCredentials(options: RegistryCredentialOptions): FindCredential {
  const { env, home, explicit = {}, helperTimeoutMs: timeoutMs = 10_000 } = options;
  return async (registry) => {
    const given = explicit[registry];
    if (given !== undefined) return { credential: given, source: "the credential that was given" };
    const docker = await dockerConfigCredential(registry, { env, home, timeoutMs });
    if (docker.credential !== undefined) return docker;
    return actionsToken(registry, env) ?? docker;
  };
}

function actionsToken(registry: string, env: RegistryCredentialOptions["env"]): FoundCredential | undefined {
  const { GITHUB_TOKEN: password, GITHUB_ACTOR: actor } = env;
  if (registry !== ghcrHost || env["GITHUB_ACTIONS"] !== "true" || !password) return undefined;
  const credential: Credential = { kind: "password", username: actor || "github-actions", password };
  return { credential, source: "GITHUB_TOKEN", token: isForkRun(env) ? "fork" : "unknown" };
}

/** A run for a pull request from a fork has a token that may write nothing. */
function isForkRun(env: RegistryCredentialOptions["env"]): boolean {
  if (env["GITHUB_EVENT_NAME"] !== "pull_request") return false;
  try {
    const { value } = parseJson(readFileSync(env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
    const head = within(within(within(value, "pull_request"), "head"), "repo");
    return within(head, "full_name") !== env["GITHUB_REPOSITORY"] && within(head, "full_name") !== undefined;
  } catch {
    return false;
  }
}

function within(value: unknown, key: string): unknown {
  return isJsonObject(value) ? value[key] : undefined;
}
