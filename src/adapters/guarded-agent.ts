import { lookup as systemLookup } from "node:dns";
import { isIP } from "node:net";
import { Agent, buildConnector } from "undici";
import type { AddressGuard } from "./address-guard.ts";
import { type Lookup, pinned } from "./pinned-lookup.ts";

export type { Lookup } from "./pinned-lookup.ts";

export interface AgentOptions {
  /** Milliseconds until a connection stands, its name looked up and encrypted. @default 10_000 */
  readonly connectTimeoutMs?: number;
  /** Connections to one host at once. @default 128 */
  readonly connections?: number;
  /** How names become addresses. @default the system's way */
  readonly lookup?: Lookup;
}

/**
 * Connections that stay inside `guard`, wherever a redirect leads: what a name was resolved to is checked, all of it, and
 * the checked addresses are what is connected to, so that a name that changes in between gains nothing. Proxies of the
 * environment are not used: through one, nobody could say where a connection ends. A response's headers have 16 kB.
 */
export function guardedAgent(guard: AddressGuard, options: AgentOptions = {}): Agent {
  return new Agent({ connect: guardedConnector(guard, options), connections: options.connections ?? 128 });
}

/** The part of `guardedAgent` that connects. */
export function guardedConnector(guard: AddressGuard, options: AgentOptions = {}): buildConnector.connector {
  const { connectTimeoutMs = 10_000, lookup = systemLookup } = options;
  const connectors = new Map<number, buildConnector.connector>();
  const connectorTo = (port: number) => {
    // The types of the option are those of TLS and TCP at once.
    const checked = pinned(guard, port, lookup) as never;
    const connector =
      connectors.get(port) ?? buildConnector({ timeout: connectTimeoutMs, allowH2: false, lookup: checked });
    connectors.set(port, connector);
    return connector;
  };
  return (wanted, done) => {
    const port = Number(wanted.port || (wanted.protocol === "https:" ? 443 : 80));
    const host = wanted.hostname.replace(/^\[|\]$/g, "");
    try {
      // Nothing is looked up for what is an address already.
      if (isIP(host) !== 0) guard.check(host, host, port);
    } catch (error) {
      return done(error as Error, null);
    }
    connectorTo(port)(wanted, done);
  };
}
