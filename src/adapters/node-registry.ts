import type { Closing } from "../core/closing.ts";
import type { Repository } from "../image/ports.ts";
import { type RegistryOptions, registryClient } from "../registry/client.ts";
import { type ImageReference, parseReference } from "../registry/reference.ts";
import type { Clock } from "../registry/types.ts";
import { type RegistryCredentialOptions, registryCredentials } from "./registry-credentials.ts";
import { registrySender } from "./registry-send.ts";
import type { RegistryWay } from "./registry-way.ts";
import { systemClock } from "./system-clock.ts";

export interface NodeRegistryOptions
  extends
    RegistryCredentialOptions,
    RegistryWay,
    Pick<RegistryOptions, "insecure" | "retries" | "signal" | "onCredential"> {
  /** @default the system's */
  readonly clock?: Clock;
  /** What carries the requests. @default over undici */
  readonly sender?: typeof registrySender;
}

/** Registries over this machine's network, with its credentials. */
export interface NodeRegistry extends Closing {
  /**
   * The repository of a reference such as `ghcr.io/acme/my-plugin:1.0`. Asks nothing yet. Throws `BazaarError`
   * OPTION_INVALID.
   */
  repository(reference: string | ImageReference): Repository;
  /** Ends what is under way. */
  close(): Promise<void>;
}

/** Reads no variable but those of `env`, and no file but docker's `config.json` and the event of GitHub Actions. */
export function nodeRegistry(options: NodeRegistryOptions): NodeRegistry {
  const sender = (options.sender ?? registrySender)(options);
  const close = () => sender.close();
  const client = registryClient({
    ...options,
    send: sender.send,
    clock: options.clock ?? systemClock,
    credentials: registryCredentials(options),
  });
  return {
    repository: (given) => client.repository(typeof given === "string" ? parseReference(given) : given),
    close,
    [Symbol.asyncDispose]: close,
  };
}
