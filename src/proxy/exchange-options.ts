import type { JsonObject } from "../core/json.ts";
import type { Upstream } from "../relay/upstream.ts";
import type { Holds } from "./holds.ts";

/** How one request of a caller is brought to one server. */
export interface ExchangeOptions {
  /** As the server gets them, so with its own names. */
  readonly params: JsonObject;
  readonly holds: Holds;
  /** Milliseconds without a word of the server after which the call is given up. */
  readonly timeoutMs: number;
  /** The server anew, for a call that it surely did not begin with. @default such a call fails */
  readonly again?: () => Promise<Upstream>;
}
