import type { AddressGuard } from "../address-guard.ts";
import type { Lookup } from "../guarded-agent.ts";

/** All that reading a target from the network needs. */
export interface DoctorJob {
  /** For what the user named. */
  readonly targetGuard: AddressGuard;
  /** For what the target names. */
  readonly entryGuard: AddressGuard;
  readonly signal: AbortSignal;
  readonly lookup: Lookup | undefined;
  /** An empty folder of its own. */
  readonly scratch: string;
  /** Milliseconds for one exchange. */
  readonly timeoutMs: number;
  readonly progress: (text: string) => void;
}
