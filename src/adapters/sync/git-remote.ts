import { lookup as systemLookup, type LookupAddress } from "node:dns";
import { isIP } from "node:net";
import { BazaarError } from "../../core/errors.ts";
import type { AddressGuard } from "../address-guard.ts";
import type { MoreEnvironment } from "../git-environment.ts";
import { gitToken } from "../git-token.ts";
import type { Lookup } from "../guarded-agent.ts";

/** How git is to be called for one repository. */
export interface GitRemoteAccess {
  readonly url: string;
  /** Options before git's command. */
  readonly args: readonly string[];
  readonly env: MoreEnvironment;
  /** More environment for what talks to the remote, and for nothing else: the token. */
  readonly secret: Readonly<Record<string, string>>;
}

export interface AccessOptions {
  readonly guard: AddressGuard;
  /** Presented to this URL's host alone. @default nothing is presented */
  readonly token?: string | undefined;
  /** Names of variables that git gets no value of: all that hold tokens. @default none */
  readonly hidden?: readonly string[] | undefined;
  /** Empty folder: no `.netrc` and no configuration of the user's has a say. */
  readonly home: string;
  /** @default the system's way */
  readonly lookup?: Lookup | undefined;
}

/** What of a repository never acts on this machine, whoever it belongs to. */
const fixed = [
  "http.followRedirects=false",
  "http.proxy=",
  "credential.helper=",
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "gc.auto=0",
  "maintenance.auto=false",
  "fetch.recurseSubmodules=false",
  // Small fetches too come as packs: the size of a pack is watched, and many of them are thrown away together.
  "fetch.unpackLimit=1",
  "fetch.uriProtocols=",
];

/**
 * Looks the host up once, checks every address, and has git connect to exactly those. git knows http and https alone,
 * follows no redirect, asks nobody, and has the token from a helper of this host that reads it from the environment, so
 * that it stands in no argument, URL or file. Rejects with `BazaarError` ADDRESS_FORBIDDEN or GIT_FAILED.
 */
export async function gitAccess(text: string, options: AccessOptions): Promise<GitRemoteAccess> {
  const { guard, token, home, hidden = [] } = options;
  const url = new URL(text);
  guard.checkUrl(url);
  const pins = await pinOf(url, guard, options.lookup ?? systemLookup);
  const presented = gitToken(url.href, token);
  return {
    url: url.href,
    args: [...[...fixed, ...pins].flatMap((setting) => ["-c", setting]), ...presented.args],
    env: {
      ...Object.fromEntries(hidden.map((name) => [name, undefined])),
      GIT_ALLOW_PROTOCOL: "https:http",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_COUNT: "0",
      GIT_CONFIG_PARAMETERS: "",
      GIT_PROTOCOL_FROM_USER: "0",
      HOME: home,
      NO_PROXY: "*",
    },
    secret: presented.env,
  };
}

async function pinOf(url: URL, guard: AddressGuard, lookup: Lookup): Promise<string[]> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  if (isIP(host) !== 0) {
    guard.check(host, host, port);
    return [];
  }
  const found = await addressesOf(host, lookup);
  for (const { address } of found) guard.check(address, host, port);
  const list = found.map(({ address, family }) => (family === 6 ? `[${address}]` : address)).join(",");
  return [`http.curloptResolve=${host}:${port}:${list}`];
}

function addressesOf(host: string, lookup: Lookup): Promise<LookupAddress[]> {
  return new Promise((resolve, reject) => {
    lookup(host, { all: true }, (error, addresses) => {
      if (error === null && addresses.length > 0) return resolve(addresses);
      const fix = "Check the host in the URL, and the network.";
      return reject(new BazaarError("GIT_FAILED", `The host ${host} could not be found.`, fix));
    });
  });
}
