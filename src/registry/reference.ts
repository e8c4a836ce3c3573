import { BazaarError } from "../core/errors.ts";
import { type Digest, isDigest } from "../image/oci.ts";

/** Which image is meant, with nothing left out. */
export interface ImageReference {
  /** Host, with the port where one was given; Docker Hub is `docker.io`. */
  readonly registry: string;
  /** Path in the registry, e.g. `library/debian`. */
  readonly path: string;
  /** `registry/path`. */
  readonly name: string;
  readonly tag?: string;
  readonly digest?: Digest;
}

/** Of the OCI Distribution Specification 1.1, section "Pulling manifests". */
const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const hostForm = /^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[1-9]\d{0,4})?$/;
/** Many registries count host and path together, and take no more. */
const maxName = 255;

const hubHosts = ["docker.io", "index.docker.io", "registry-1.docker.io"];

/** Whether a text can be a tag. */
export function isTag(text: string): boolean {
  return tagForm.test(text);
}

/**
 * Reads `[host[:port]/]path[:tag][@sha256:…]` as Docker does: what begins with no host lies on Docker Hub, and a single
 * word in its `library/`. Throws `BazaarError` OPTION_INVALID, which says what is wrong with it.
 */
export function parseReference(text: string): ImageReference {
  const refuse = (problem: string, fix: string): never => {
    throw new BazaarError("OPTION_INVALID", `"${shown(text)}" names no image: ${problem}.`, fix);
  };
  if (/^[a-z]+:\/\//i.test(text)) {
    refuse("it begins as a URL", "Leave out what stands before the host, e.g. ghcr.io/acme/my-plugin.");
  }
  const [named = "", digest, ...more] = text.split("@");
  if (more.length > 0 || (digest !== undefined && !isDigest(digest))) {
    refuse("what follows @ is no SHA-256 digest", "Write @sha256: and 64 hex digits in small letters.");
  }
  const { host, rest } = splitHost(named);
  const colon = rest.lastIndexOf(":");
  const tag = colon < 0 ? undefined : rest.slice(colon + 1);
  const given = colon < 0 ? rest : rest.slice(0, colon);
  if (tag !== undefined && !tagForm.test(tag)) {
    refuse(
      `"${shown(tag)}" can't be a tag`,
      "A tag has up to 128 letters, digits, _ . and -, and begins with none of the last two.",
    );
  }
  const registry = host === undefined || hubHosts.includes(host) ? "docker.io" : host;
  if (!hostForm.test(registry))
    refuse(`"${shown(registry)}" is no host`, "Give one such as ghcr.io or localhost:5000.");
  const path = registry === "docker.io" && !given.includes("/") ? `library/${given}` : given;
  checkPath(given, registry, path, refuse);
  return {
    registry,
    path,
    name: `${registry}/${path}`,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest: digest as Digest }),
  };
}

/** The first part is a host when it can't be a part of a path: as Docker decides it. */
function splitHost(named: string): { readonly host?: string; readonly rest: string } {
  const slash = named.indexOf("/");
  const first = named.slice(0, Math.max(slash, 0));
  const isHost = first === "localhost" || /[.:[]/.test(first);
  // A host has no case; a path has.
  return isHost ? { host: first.toLowerCase(), rest: named.slice(slash + 1) } : { rest: named };
}

function checkPath(
  given: string,
  registry: string,
  path: string,
  refuse: (problem: string, fix: string) => never,
): void {
  const lower = given.toLowerCase();
  if (given !== lower && lower.split("/").every((one) => component.test(one))) {
    const hub = registry === "docker.io" ? "" : `${registry}/`;
    refuse("a path has no capital letters", `Write it in small letters: ${hub}${lower}.`);
  }
  if (given === "") refuse("it has no path", "Give one behind the host, e.g. ghcr.io/acme/my-plugin.");
  const bad = given.split("/").find((one) => !component.test(one));
  if (bad !== undefined) {
    const fix =
      "Each part has small letters and digits, with single . or _, a double __ or any number of - between them.";
    refuse(bad === "" ? "its path has an empty part" : `"${shown(bad)}" can't be a part of a path`, fix);
  }
  if (`${registry}/${path}`.length > maxName) refuse(`it is longer than ${maxName} characters`, "Give a shorter path.");
}

/** A token or an essay in the wrong place is not repeated whole. */
function shown(text: string): string {
  const plain = text.replace(/[^\x20-\x7e]/g, "?").replace(/\/\/[^/@]*@/, "//");
  return plain.length > 100 ? `${plain.slice(0, 100)}…` : plain;
}

/** Whether a registry is on this machine by its name, so that it is asked without encryption, as Docker does. */
export function isLoopback(registry: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(registry);
}

/**
 * Where a registry's API is: by https, except for the loopback and for what `insecure` names (`host` or `host:port`,
 * exactly as in the reference).
 */
export function endpointOf(registry: string, insecure: readonly string[] = []): URL {
  const host = registry === "docker.io" ? "registry-1.docker.io" : registry;
  const plain = isLoopback(registry) || insecure.some((one) => one.toLowerCase() === registry);
  return new URL(`${plain ? "http" : "https"}://${host}/`);
}
