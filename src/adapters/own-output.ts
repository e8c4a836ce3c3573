import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Whether a folder is a thin client that this tool wrote: its manifest has `metadata.bazaar.thinClient`. */
export function isThinClientFolder(directory: string): boolean {
  const manifest = readJson(join(directory, ".claude-plugin", "plugin.json"));
  return valueAt(valueAt(valueAt(manifest, "metadata"), "bazaar"), "thinClient") !== undefined;
}

/** Whether a folder is an OCI image layout that this tool wrote: its one manifest is annotated as a plugin's. */
export function isPluginLayoutFolder(directory: string): boolean {
  if (readJson(join(directory, "oci-layout")) === undefined) return false;
  const manifests = valueAt(readJson(join(directory, "index.json")), "manifests");
  const digest: unknown =
    Array.isArray(manifests) && manifests.length === 1 ? valueAt(manifests[0], "digest") : undefined;
  if (typeof digest !== "string" || !/^sha256:[0-9a-f]{64}$/.test(digest)) return false;
  const manifest = readJson(join(directory, "blobs", "sha256", digest.slice("sha256:".length)));
  return valueAt(valueAt(manifest, "annotations"), "claude-bazaar.contents") === "plugin";
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
