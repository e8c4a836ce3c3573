/** How long a registry is waited for. */
export interface RegistryTimeouts {
  /** Milliseconds until a connection stands. @default 10_000 */
  readonly connectTimeoutMs?: number;
  /** Milliseconds without an answer, or without a byte taken of what is sent. @default 300_000 */
  readonly answerTimeoutMs?: number;
  /** Milliseconds without a byte of an answer. @default 60_000 */
  readonly idleTimeoutMs?: number;
}
