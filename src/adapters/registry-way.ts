/** As `dns.lookup` of Node with `all`, whose own types are not there for everybody who compiles against ours. */
export type HostLookup = (
  host: string,
  options: { readonly all: true },
  done: (error: Error | null, addresses: { address: string; family: number }[]) => void,
) => void;

/** How a registry is reached, and how long it is waited for. */
export interface RegistryWay {
  /** Milliseconds until a connection stands. @default 10_000 */
  readonly connectTimeoutMs?: number;
  /** Milliseconds without an answer, or without a byte taken of what is sent. @default 300_000 */
  readonly answerTimeoutMs?: number;
  /** Milliseconds without a byte of an answer. @default 60_000 */
  readonly idleTimeoutMs?: number;
  /** How names become addresses. @default the system's way */
  readonly lookup?: HostLookup;
}
