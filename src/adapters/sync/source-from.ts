import { withoutCredentials } from "../git.ts";
import { githubUrl, withHttps } from "./entry-url.ts";
import type { SyncSource } from "./types.ts";

/** Where a source comes from, as it may be shown. */
export function fromOf({ git, github, directory, catalog }: SyncSource): string {
  if (github !== undefined) return githubUrl(github);
  return git === undefined ? (directory ?? withoutCredentials(catalog ?? "")) : withoutCredentials(withHttps(git));
}
