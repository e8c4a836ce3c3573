import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { BazaarError } from "../core/errors.ts";

/**
 * `public`: anybody's. `private`: of this machine or its network. `special`: leads to what hands out credentials or to
 * nothing that a server could be (cloud metadata, link-local, multicast, tunnels, reserved).
 */
export type AddressKind = "public" | "private" | "special";

/** Which addresses may be connected to. Public ones always. */
export interface AddressGuard {
  /**
   * Throws `BazaarError` ADDRESS_FORBIDDEN unless `address` may be connected to, as an answer to the name `host` (which
   * may be the address itself).
   */
  check(address: string, host: string, port: number): void;
  /** Throws it for a URL that is none of http and https, holds a password, or is plain http to a host that is not named. */
  checkUrl(url: URL): void;
}

/** Of clouds, where the range alone does not tell: AWS, Google, Scaleway, Azure, Alibaba. */
const metadata = ["fd00:ec2::254", "fd20:ce::254", "fd00:42::42", "168.63.129.16", "100.100.100.200"].map((text) =>
  ipaddr.parse(text).toString(),
);
const privateRanges = ["loopback", "private", "carrierGradeNat", "uniqueLocal"];
/** All that the internet's IPv6 addresses begin with. */
const globalUnicast = ipaddr.parseCIDR("2000::/3");
const translated = ipaddr.parseCIDR("64:ff9b::/96");

/** What kind of address it is; an IPv4 address inside an IPv6 one counts as what it is. `special` for what is none. */
export function addressKind(text: string): AddressKind {
  return isIP(text) === 0 ? "special" : kindOf(ipaddr.parse(text));
}

function kindOf(address: ipaddr.IPv4 | ipaddr.IPv6): AddressKind {
  if (metadata.includes(address.toString())) return "special";
  if (address instanceof ipaddr.IPv6) {
    const inner = innerAddress(address);
    if (inner !== undefined) return kindOf(inner);
  }
  const range = address.range();
  if (privateRanges.includes(range)) return "private";
  const global = address instanceof ipaddr.IPv4 || address.match(globalUnicast);
  return range === "unicast" && global ? "public" : "special";
}

/** The IPv4 address in an IPv6 one that the system, or the network's translator (NAT64), connects to in its place. */
function innerAddress(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  return address.match(translated) ? new ipaddr.IPv4(address.toByteArray().slice(12)) : undefined;
}

interface Entry {
  /** The whole of what it names: an address, a network, or a name in small letters. */
  readonly address?: string;
  readonly network?: [ipaddr.IPv4 | ipaddr.IPv6, number];
  readonly name?: string;
  readonly port?: number;
}

/**
 * A guard that lets through public addresses and what `allowed` names: addresses, networks (`10.1.0.0/16`) and names of
 * hosts, each also with a port (`localhost:8080`, `[::1]:8080`). Names and networks open private addresses only; a special
 * one has to be named itself. `setting` is what messages tell to allow a host in. Throws `BazaarError` OPTION_INVALID.
 */
export function addressGuard(allowed: readonly string[] = [], setting = "mcp.servers.<name>.addresses"): AddressGuard {
  const entries = allowed.map(entryOf);
  const forbidden = (problem: string, host: string, details = {}) => forbiddenIn(setting, problem, host, details);
  return {
    check: (address, host, port) => {
      const kind = addressKind(address);
      if (kind === "public" || entries.some((entry) => opens(entry, { kind, address, host, port }))) return;
      throw forbidden(`${host} ${words[kind]}.`, host, { address });
    },
    checkUrl: (url) => {
      if (url.protocol !== "http:" && url.protocol !== "https:") throw forbidden("It is no address of the web.", "");
      if (url.username !== "" || url.password !== "")
        throw new BazaarError("ADDRESS_FORBIDDEN", "The URL holds a name or password.", "Leave them out of the URL.");
      const host = bareHost(url.hostname);
      const port = portOf(url);
      if (url.protocol === "https:" || entries.some((entry) => names(entry, host, port))) return;
      throw forbidden(`${host} is asked without encryption (http).`, host);
    },
  };
}

const words = {
  private: "is an address of this machine or its network",
  special: "is an address that no server has, such as a cloud's metadata",
};

interface Wanted {
  readonly kind: AddressKind;
  readonly address: string;
  readonly host: string;
  readonly port: number;
}

function opens(entry: Entry, { kind, address, host, port }: Wanted): boolean {
  if (entry.port !== undefined && entry.port !== port) return false;
  if (entry.address !== undefined) return entry.address === normal(address);
  if (kind !== "private") return false;
  return entry.name === undefined ? inNetwork(entry, address) : entry.name === bareHost(host);
}

/** Whether the entry names that host as the URL has it; a name can't be looked up for that, since answers change. */
function names(entry: Entry, host: string, port: number): boolean {
  if (entry.port !== undefined && entry.port !== port) return false;
  if (isIP(host) === 0) return entry.name === host;
  return entry.address === normal(host) || inNetwork(entry, host);
}

function inNetwork({ network }: Entry, address: string): boolean {
  if (network === undefined || isIP(address) === 0) return false;
  const parsed = ipaddr.process(address);
  return parsed.kind() === network[0].kind() && parsed.match(network);
}

function entryOf(text: string): Entry {
  if (ipaddr.isValidCIDR(text)) return { network: ipaddr.parseCIDR(text) };
  if (isIP(text) !== 0) return { address: normal(text) };
  // As a URL has it, so that every spelling of one host is one.
  const url = `http://${text}`;
  const { hostname, pathname, search, port } = URL.canParse(url) ? new URL(url) : new URL("http://x/");
  const said = /:(\d+)$/.exec(text)?.[1];
  if (!URL.canParse(url) || pathname !== "/" || search !== "" || /[/@#?*]|:$/.test(text)) {
    const problem = `"${text}" among the allowed addresses is none.`;
    throw new BazaarError(
      "OPTION_INVALID",
      problem,
      "Give an address, a network (10.1.0.0/16) or a host, with a port or not.",
    );
  }
  const host = bareHost(hostname);
  const at = said === undefined ? {} : { port: port === "" ? Number(said) : Number(port) };
  return isIP(host) === 0 ? { name: host, ...at } : { address: normal(host), ...at };
}

function normal(address: string): string {
  return isIP(address) === 0 ? address : ipaddr.process(address).toString();
}

/** Without brackets, and without the dot that ends a name and means the same. */
function bareHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
}

function portOf(url: URL): number {
  return url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
}

function forbiddenIn(setting: string, problem: string, host: string, details = {}): BazaarError {
  const fix =
    host === "" ? "Give an https URL." : `Use an https URL of the internet, or allow ${host} in \`${setting}\`.`;
  return new BazaarError("ADDRESS_FORBIDDEN", problem, fix, { details });
}
