import { isJsonObject, type JsonObject, parseJson } from "../../core/json.ts";
import { manifestPath } from "../identity.ts";
import { type Job, namesOf } from "./job.ts";
import { entriesOf } from "./plan.ts";
import type { Forge, ForgeTree } from "./ports.ts";

/**
 * Versions of the thin clients that our pinned entries of the base lead to, by their names: what lies at the old commit
 * says it, else the entry's own `version`. Where neither can be read, or nothing is pinned anew, there is none.
 */
export async function pinnedVersions(base: ForgeTree, job: Job, forge: Forge): Promise<ReadonlyMap<string, string>> {
  const { pinned } = job.request;
  const versions = new Map<string, string>();
  if (pinned === undefined) return versions;
  const { kept, gone } = namesOf(job.whole);
  const entries = entriesOf(base, { layout: job.layout, kept, gone });
  for (const plugin of job.whole.plugins) {
    const { name } = plugin.thinClient;
    const entry = [name, ...(plugin.renamedFrom ?? [])]
      .map((one) => entries.entry(one))
      .find((one) => one !== undefined);
    const version = entry === undefined ? undefined : await versionOf(entry, pinned.sha, forge);
    if (version !== undefined) versions.set(name, version);
  }
  return versions;
}

async function versionOf(entry: JsonObject, fresh: string, forge: Forge): Promise<string | undefined> {
  const { source, version } = entry;
  if (!isJsonObject(source)) return undefined;
  const { url, sha, path = "" } = source;
  if (sha === fresh || typeof url !== "string" || typeof sha !== "string" || typeof path !== "string") return undefined;
  const folder = path.replace(/^(?:\.\/)+|\/+$/g, "");
  const file = folder === "" ? manifestPath : `${folder}/${manifestPath}`;
  const text = /^[0-9a-f]{40}$/.test(sha) ? await forge.textAt({ url, commit: sha, path: file }) : undefined;
  const manifest = text === undefined ? undefined : parseJson(text).value;
  const told = isJsonObject(manifest) ? manifest["version"] : version;
  return typeof told === "string" ? told : undefined;
}
