import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Whether a folder is a thin client that this tool wrote: its manifest has `metadata.bazaar.thinClient`. */
export function isThinClientFolder(directory: string): boolean {
  const manifest = readJson(join(directory, ".claude-plugin", "plugin.json"));
  return valueAt(valueAt(valueAt(manifest, "metadata"), "bazaar"), "thinClient") !== undefined;
}

/** Whether a folder is an OCI image layout that this tool wrote: its one image is annotated as a plugin's. */
export function isPluginLayoutFolder(directory: string): boolean {
  if (readJson(join(directory, "oci-layout")) === undefined) return false;
  const manifests = valueAt(readJson(join(directory, "index.json")), "manifests");
  const digests = new Set(Array.isArray(manifests) ? manifests.map((one) => valueAt(one, "digest")) : []);
  const [digest] = digests;
  if (digests.size !== 1 || typeof digest !== "string" || !/^sha256:[0-9a-f]{64}$/.test(digest)) return false;
  const image = readJson(join(directory, "blobs", "sha256", digest.slice("sha256:".length)));
  return typeof valueAt(labelsOf(directory, image), "claude-bazaar.contents") === "string";
}

/** Annotations, or where the format has none (Docker's), the labels of the configuration of a manifest. */
function labelsOf(directory: string, document: unknown): unknown {
  const annotations = valueAt(document, "annotations");
  if (annotations !== undefined) return annotations;
  const children = valueAt(document, "manifests");
  const next = Array.isArray(children)
    ? valueAt(children[0], "digest")
    : valueAt(valueAt(document, "config"), "digest");
  if (typeof next !== "string" || !/^sha256:[0-9a-f]{64}$/.test(next))
    return valueAt(valueAt(document, "config"), "Labels");
  return labelsOf(directory, readJson(join(directory, "blobs", "sha256", next.slice("sha256:".length))));
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
