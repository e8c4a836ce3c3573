import ipaddr from "ipaddr.js";
import { BazaarError } from "../core/errors.ts";

/** Who asked: by the address of the connection and, where that is a proxy's, by what the proxies say. */
export type ClientAddress = (remote: string | undefined, forwardedFor: string | undefined) => string | undefined;

type Range = readonly [ipaddr.IPv4 | ipaddr.IPv6, number];

/** Hops of X-Forwarded-For that are read, from the last one on. */
const maxHops = 32;

/**
 * Reads X-Forwarded-For as far as the given proxies (addresses or CIDR ranges) wrote it: from its end to the first address
 * that is none of theirs. What stands before that is the caller's word. With no proxies it is the connection's address
 * always. Throws `BazaarError` OPTION_INVALID for what is no address.
 */
export function clientAddress(proxies: readonly string[] = []): ClientAddress {
  const ranges = proxies.map(rangeOf);
  const isProxy = (address: ipaddr.IPv4 | ipaddr.IPv6) => ranges.some((range) => lies(address, range));
  return (remote, forwardedFor) => {
    let last = remote === undefined ? undefined : addressIn(remote);
    if (last === undefined || ranges.length === 0) return remote;
    const hops = (forwardedFor ?? "").split(",").slice(-maxHops).toReversed();
    for (const hop of hops) {
      if (!isProxy(last)) break;
      const next = addressIn(hop.trim());
      // Half a list is worth nothing from there on.
      if (next === undefined) break;
      last = next;
    }
    return last.toString();
  };
}

function rangeOf(text: string): Range {
  const address = addressIn(text);
  if (address !== undefined && !text.includes("/")) return [address, address.kind() === "ipv4" ? 32 : 128];
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  const fix = "Give its IP address, or a range such as 10.0.0.0/8; a name could become another address.";
  throw new BazaarError("OPTION_INVALID", `${JSON.stringify(text)} is no address of a proxy.`, fix);
}

function lies(address: ipaddr.IPv4 | ipaddr.IPv6, [base, bits]: Range): boolean {
  if (address instanceof ipaddr.IPv4) return base instanceof ipaddr.IPv4 && address.match(base, bits);
  return base instanceof ipaddr.IPv6 && address.match(base, bits);
}

/** An address, also with a port behind it; one of IPv4 that comes over IPv6 as what it is. Odd spellings are none. */
function addressIn(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const plain = /^\[([\da-fA-F:.]+)\](?::\d{1,5})?$/.exec(text)?.[1] ?? /^([\d.]+):\d{1,5}$/.exec(text)?.[1] ?? text;
  if (ipaddr.IPv4.isValidFourPartDecimal(plain)) return ipaddr.IPv4.parse(plain);
  return plain.includes(":") && ipaddr.IPv6.isValid(plain) ? ipaddr.process(plain) : undefined;
}
