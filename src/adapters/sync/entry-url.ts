import type { PluginSource } from "../../marketplace/types.ts";
import { withoutCredentials } from "../git.ts";

/** An entry's repository as it is asked for. */
export interface EntryRepository {
  /** http or https, or whatever stands there: the guard has the last word. */
  readonly url: string;
  /** The plugin's folder in it; `""` is its root. */
  readonly folder: string;
  readonly ref?: string | undefined;
  /** 40 hex digits. */
  readonly sha?: string | undefined;
}

/** Where GitHub's repositories are. */
const github = "https://github.com";

/** The URL of `owner/repository`. */
export function githubUrl(repo: string): string {
  return `${github}/${repo.replace(/\.git$/, "")}.git`;
}

/**
 * Why clients refuse a git source, as a sentence; undefined where they don't, and for every other kind. A pin that is none
 * must not be passed over: what would be served is not what was looked at.
 */
export function gitSourceFault(source: PluginSource): string | undefined {
  if (source.kind !== "github" && source.kind !== "url" && source.kind !== "git-subdir") return undefined;
  const { sha } = source;
  if (sha !== undefined && !/^[0-9a-f]{40}$/i.test(sha))
    return `its sha ${JSON.stringify(sha)} is not all 40 hex digits of a commit.`;
  const isNamed = source.kind !== "github" || /^[\w.-]+\/[\w.-]+$/.test(source.repo);
  return isNamed
    ? undefined
    : `${JSON.stringify(withoutCredentials(source.repo))} is not of the form owner/repository.`;
}

/** The repository of a git source; undefined for every other kind. Nobody speaks ssh here: https takes its place. */
export function repositoryOf(source: PluginSource): EntryRepository | undefined {
  if (source.kind === "github") return { ...pick(source), url: githubUrl(source.repo), folder: "" };
  if (source.kind === "url") return { ...pick(source), url: withHttps(source.url), folder: "" };
  if (source.kind !== "git-subdir") return undefined;
  const folder = source.path
    .split("/")
    .filter((segment) => segment !== "" && segment !== ".")
    .join("/");
  const short = /^[\w.-]+\/[\w.-]+$/.test(source.url);
  return { ...pick(source), url: short ? githubUrl(source.url) : withHttps(source.url), folder };
}

function pick({ ref, sha }: { readonly ref?: string; readonly sha?: string }): Pick<EntryRepository, "ref" | "sha"> {
  // The client takes an empty ref for none.
  return { ref: ref === "" ? undefined : ref, sha: sha?.toLowerCase() };
}

/** `git@host:path` and `ssh://git@host/path` (also `git+ssh:`) as https, which every public host serves beside it. */
export function withHttps(url: string): string {
  const scp = /^[\w-]+@([\w.-]+):(?!\/\/)(.+)$/.exec(url);
  if (scp !== null) return `https://${scp[1]}/${scp[2]?.replace(/^\//, "")}`;
  return url.replace(/^(?:git\+)?ssh(?:\+git)?:\/\/(?:[\w-]+@)?([\w.-]+)(?::\d+)?\//, "https://$1/");
}

/**
 * Whether a source's token may be presented for a repository that one of its entries names: same host, and the same owner
 * (first segment of the path). Else the author of a catalog could have every repository served that the token opens.
 */
export function mayUseToken(source: string, entry: string): boolean {
  if (!URL.canParse(source) || !URL.canParse(entry)) return false;
  const [a, b] = [new URL(source), new URL(entry)];
  const owner = ({ pathname }: URL) => pathname.split("/").filter(Boolean);
  if (a.origin !== b.origin) return false;
  const [mine, its] = [owner(a), owner(b)];
  // Without an owner in the path only the repository itself is the same one's.
  return mine.length > 1 ? mine[0] === its[0] && its.length > 1 : mine.join("/") === its.join("/");
}

/**
 * Whether an archive lies in the catalog's own folder or below, on its origin: then the token that opens the catalog is for it
 * too, as a hub has it. Elsewhere on the host it might be somebody else's.
 */
export function isBeside(catalog: string, url: string): boolean {
  if (!URL.canParse(catalog) || !URL.canParse(url)) return false;
  const [folder, { origin, pathname }] = [new URL(".", catalog), new URL(url)];
  // A server may take an encoded slash for one.
  return origin === folder.origin && pathname.startsWith(folder.pathname) && !/%2f|%5c/i.test(pathname);
}
