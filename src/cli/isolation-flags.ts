import type { Isolation } from "../adapters/isolation.ts";
import type { SandboxNetwork } from "../adapters/sandbox.ts";
import type { BazaarConfig } from "../config/types.ts";
import { BazaarError } from "../core/errors.ts";

/** What keeps runs from the machine, and what they reach by the network where it is a sandbox. */
export interface Isolated {
  readonly isolation: Isolation;
  readonly network: SandboxNetwork;
}

/**
 * What the flags say, else the configuration, else the place where the host runs. Throws `BazaarError` USAGE_INVALID where a flag is for a sandbox that there
 * is not: who gives it believes that there is one.
 */
export function isolationOf(
  flags: { readonly isolation?: Isolation; readonly sandboxNetwork?: SandboxNetwork },
  config: Pick<BazaarConfig, "isolation" | "sandboxNetwork">,
  otherwise: Isolation = "none",
): Isolated {
  const isolation = flags.isolation ?? config.isolation ?? otherwise;
  if (flags.sandboxNetwork !== undefined && isolation !== "sandbox") {
    const problem = `--sandbox-network is for runs in a sandbox, and the isolation is ${isolation}.`;
    throw new BazaarError("USAGE_INVALID", problem, "Add --isolation sandbox, or leave it out.");
  }
  return { isolation, network: flags.sandboxNetwork ?? config.sandboxNetwork ?? "none" };
}
