/** Names that lead to the machine itself or to a cloud's metadata service. */
const blockedNames = new Set([
  "instance-data",
  "ip6-localhost",
  "ip6-loopback",
  "localhost",
  "localhost.localdomain",
  "metadata",
  "metadata.goog",
  "metadata.google.internal",
]);

/** Metadata services with addresses of their own: Alibaba, Azure, Oracle. */
const metadataAddresses = new Set(["100.100.100.200", "168.63.129.16", "192.0.0.192"]);

/**
 * Why the client refuses the URL of an `archive` source, as the end of "the URL …"; undefined when it takes it. The
 * rules are those that the client was seen to have: https, and no loopback, link-local or metadata host.
 */
export function archiveUrlProblem(url: string): string | undefined {
  if (!URL.canParse(url)) return "is not a URL";
  const { protocol, hostname } = new URL(url);
  if (protocol !== "https:") return "is not https";
  return isBlockedHost(hostname) ? "leads to a loopback, link-local or cloud-metadata host" : undefined;
}

function isBlockedHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, "");
  if (host.startsWith("[")) return isBlockedV6(host.slice(1, -1));
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return isBlockedV4(host.split(".").map(Number));
  return blockedNames.has(host) || host.endsWith(".localhost");
}

function isBlockedV4(parts: readonly number[]): boolean {
  const [first, second] = parts;
  return first === 0 || first === 127 || (first === 169 && second === 254) || metadataAddresses.has(parts.join("."));
}

function isBlockedV6(address: string): boolean {
  const groups = expand(address);
  const [first = 0] = groups;
  if (first >= 0xfe80 && first <= 0xfebf) return true;
  if (address === "fd00:ec2::254") return true;
  const v4 = embeddedV4(groups);
  return v4 !== undefined && isBlockedV4(v4);
}

/** The IPv4 address inside a mapped, compatible, NAT64 or 6to4 address. `::` and `::1` count as 0.0.0.0 and 0.0.0.1. */
function embeddedV4(groups: readonly number[]): number[] | undefined {
  const bytes = (high: number | undefined, low: number | undefined) =>
    [high ?? 0, low ?? 0].flatMap((group) => [group >> 8, group & 0xff]);
  if (groups[0] === 0x2002) return bytes(groups[1], groups[2]);
  const head = groups.slice(0, 6).join(",");
  const known = ["0,0,0,0,0,0", "0,0,0,0,0,65535", "100,65435,0,0,0,0"];
  return known.includes(head) ? bytes(groups[6], groups[7]) : undefined;
}

/** The eight groups of an address in the form that `URL` writes (hex, at most one `::`, no dotted part). */
function expand(address: string): number[] {
  const [head = "", tail] = address.split("::");
  const groups = (text: string) => (text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16)));
  const [left, right] = [groups(head), groups(tail ?? "")];
  return [...left, ...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => 0), ...right];
}
