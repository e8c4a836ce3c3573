import type { SubjectEntry } from "./types.ts";

/** The version that clients go by: the manifest's, else the entry's. An empty one is none. */
export function versionOf({ plugin, raw }: SubjectEntry): string | undefined {
  const said = [plugin?.plugin.manifest.version, raw?.["version"]];
  return said.find((one): one is string => typeof one === "string" && one !== "");
}
