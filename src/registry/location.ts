import { NetworkProblem } from "./network-problem.ts";

/**
 * The URL that a `Location` means, absolute or relative to the request's. Throws `NetworkProblem` "forbidden" for what
 * must not be followed: another scheme than http and https, a password in it, and a way from https down to http. A
 * registry that names its own host by http, as those behind a proxy do that ends TLS, is asked by https again.
 */
export function resolveLocation(location: string | null, from: URL): URL {
  if (location === null || location === "" || !URL.canParse(location, from.href)) {
    throw new NetworkProblem("forbidden", "the address it names is none");
  }
  const url = new URL(location, from);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new NetworkProblem("forbidden", "the address is none of the web");
  }
  if (url.username !== "" || url.password !== "") {
    throw new NetworkProblem("forbidden", "the address holds a user or password");
  }
  if (from.protocol !== "https:" || url.protocol === "https:") return url;
  if (url.hostname === from.hostname) return upgraded(url, from);
  throw new NetworkProblem("forbidden", `${url.host} is asked without encryption`);
}

function upgraded(url: URL, from: URL): URL {
  const secure = new URL(url.href.replace(/^http:/, "https:"));
  // Without a port it is the one that answered; 443 falls away by itself.
  if (secure.port === "") secure.port = from.port;
  return secure;
}

/** Where an answer sends on to, if it does. What has a body that must not be lost follows 307 and 308 only. */
export function redirectOf(status: number, headers: Headers, method: string): string | undefined {
  const may = method === "GET" || method === "HEAD" ? [301, 302, 303, 307, 308] : [307, 308];
  return may.includes(status) ? (headers.get("location") ?? undefined) : undefined;
}
