import type { Repository } from "../image/ports.ts";
import { Exchange } from "./exchange.ts";
import type { Line } from "./line.ts";
import { endpointOf, type ImageReference } from "./reference.ts";
import { repositoryOf } from "./repository.ts";
import type { Clock, FindCredential, FoundCredential, Send } from "./types.ts";
import { defaultRetries, type RetryPolicy } from "./waits.ts";

export interface RegistryOptions {
  readonly send: Send;
  readonly clock: Clock;
  readonly credentials: FindCredential;
  /** Hosts that are asked without encryption, as in references. The loopback always is. @default [] */
  readonly insecure?: readonly string[];
  /** @default 5 tries, from half a second on, waits of a minute at most */
  readonly retries?: Partial<RetryPolicy>;
  /** Ends all work; rejects with its reason where that is a `BazaarError`. @default never */
  readonly signal?: AbortSignal;
  /** Hears, once for each registry that asks for one, which credential is used, or why none; never its value. */
  onCredential?(registry: string, found: FoundCredential): void;
}

/** Registries, each with one set of tokens for all its repositories. */
export interface RegistryClient {
  /** The repository that a reference names; its tag and digest don't matter. Asks nothing yet. */
  repository(reference: Pick<ImageReference, "registry" | "path">): Repository;
}

const nobody: FindCredential = async () => ({ source: "on purpose" });

export function registryClient(options: RegistryOptions): RegistryClient {
  const exchanges = new Map<string, Exchange>();
  const find: FindCredential = async (registry) => {
    const found = await options.credentials(registry);
    options.onCredential?.(registry, found);
    return found;
  };
  const exchangeOf = (registry: string): Exchange => {
    const known = exchanges.get(registry) ?? new Exchange(lineTo(registry, options), find);
    exchanges.set(registry, known);
    return known;
  };
  return {
    repository: ({ registry, path }) =>
      repositoryOf({
        registry,
        path,
        exchange: exchangeOf(registry),
        anonymous: new Exchange(lineTo(registry, options), nobody),
      }),
  };
}

function lineTo(registry: string, { send, clock, insecure, retries, signal }: RegistryOptions): Line {
  const endpoint = endpointOf(registry, insecure);
  return { registry, endpoint, send, clock, retries: { ...defaultRetries, ...retries }, signal };
}
