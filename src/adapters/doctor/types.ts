import type { AddressGuard } from "../address-guard.ts";
import type { Lookup } from "../guarded-agent.ts";

/** All that reading a target from the network needs. */
export interface DoctorJob {
  /** For what the user named. */
  readonly targetGuard: AddressGuard;
  /** For what the target names. */
  readonly entryGuard: AddressGuard;
  /** Presented to the target's own origin, and to nobody else. */
  readonly token: TargetToken | undefined;
  readonly signal: AbortSignal;
  readonly lookup: Lookup | undefined;
  /** An empty folder of its own. */
  readonly scratch: string;
  /** Milliseconds for one exchange. */
  readonly timeoutMs: number;
  readonly progress: (text: string) => void;
}

export interface TargetToken {
  readonly origin: string;
  readonly value: string;
  /** Name of the variable that holds it, which no program that is started gets. */
  readonly variable: string;
}

/** What is presented to this URL. */
export function tokenFor({ token }: Pick<DoctorJob, "token">, url: string): string | undefined {
  return token !== undefined && URL.canParse(url) && new URL(url).origin === token.origin ? token.value : undefined;
}

/** The same as the header of a request. */
export function bearerFor(job: Pick<DoctorJob, "token">, url: string): Record<string, string> {
  const token = tokenFor(job, url);
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}
