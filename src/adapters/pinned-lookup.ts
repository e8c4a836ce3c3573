import type { LookupAddress, LookupOptions } from "node:dns";
import type { AddressGuard } from "./address-guard.ts";

export type Lookup = (
  host: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * A lookup that gives addresses only where the guard lets all of them through: what is connected to is what was checked,
 * so that a name that changes in between gains nothing.
 */
export function pinned(guard: AddressGuard, port: number, lookup: Lookup): Lookup {
  return (host, options, done) =>
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, []);
      try {
        // One forbidden answer beside good ones is no accident, and the system may take any of them.
        for (const { address } of addresses) guard.check(address, host, port);
      } catch (forbidden) {
        return done(forbidden as Error, []);
      }
      if (options.all) return done(null, addresses);
      const [first] = addresses;
      const one = done as unknown as (error: null, address: string | undefined, family: number | undefined) => void;
      return one(null, first?.address, first?.family);
    });
}
