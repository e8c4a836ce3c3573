import { withoutCredentials } from "../git.ts";
import { githubUrl, withHttps } from "./entry-url.ts";
import type { SyncSource } from "./types.ts";

/** The URL of a source that is a repository, as it is configured. */
export function urlOf({ git, github }: SyncSource): string {
  return github === undefined ? withHttps(git ?? "") : githubUrl(github);
}

/** Where a source comes from, as it may be shown. */
export function fromOf(source: SyncSource): string {
  return source.directory ?? withoutCredentials(source.catalog ?? urlOf(source));
}
