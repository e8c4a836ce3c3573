import { BazaarError } from "../core/errors.ts";

/**
 * The base URL as the stubs hold it: normalised, without a slash at its end. Throws `BazaarError` ENDPOINT_INVALID for
 * anything but https (http on a loopback address), and for credentials, a query, a fragment or characters in the path
 * that a shell or the client's `${…}` would read as their own.
 */
export function checkedEndpoint(endpoint: string): string {
  // `new URL` repairs a lot ("https:example.com", blanks around it); what somebody typed that way is a slip.
  if (!/^https?:\/\/[^\s\\]+$/i.test(endpoint) || !URL.canParse(endpoint)) refuse("is not a URL such as https://host");
  const url = new URL(endpoint);
  if (url.username !== "" || url.password !== "") refuse("holds credentials, which everybody who installs would read");
  if (url.search !== "" || endpoint.includes("?")) refuse("has a query");
  if (url.hash !== "" || endpoint.includes("#")) refuse("has a fragment");
  if (url.protocol === "http:" && !isLoopback(url.hostname))
    refuse("is http, which sends the callers' keys in the clear");
  const path = url.pathname.replace(/\/+$/, "");
  if (!/^[A-Za-z0-9._~%/-]*$/.test(path)) refuse("has characters in its path that would need quoting");
  return url.origin + path;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}

/** The endpoint itself is not repeated: it may hold a password. */
function refuse(what: string): never {
  throw new BazaarError(
    "ENDPOINT_INVALID",
    `The endpoint ${what}.`,
    "Give the https base URL of the hosted plugin, e.g. https://plugins.example.com/my-plugin (http only on loopback).",
  );
}
