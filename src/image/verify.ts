import { isJsonObject, type Json } from "../core/json.ts";
import type { PlatformImage } from "./assemble.ts";
import { jsonOf, layersIn, readBlob } from "./base-documents.ts";
import { readConfig } from "./base-config.ts";
import type { BuiltImage } from "./build.ts";
import { type ComparedLayer, compareLayers, type Comparison, type PublishedLayer } from "./compare-layers.ts";
import { namedLayers } from "./layer-parts.ts";
import type { Platform } from "./layers.ts";
import { machineOf } from "./previous.ts";
import { isIndexType } from "./media-types.ts";
import { type Digest, isDigest } from "./oci.ts";
import type { ImageReader, StoredManifest } from "./ports.ts";

export interface ComparedPlatform {
  readonly platform: Platform;
  readonly state: Comparison;
  readonly layers: readonly ComparedLayer[];
  /** Fields of configuration and manifest that differ, e.g. `config.Labels.a`; at most 20. */
  readonly fields: readonly string[];
}

export interface Verified {
  /** `content` also where only labels, annotations or the time differ: then `fields` names them. */
  readonly state: Comparison;
  readonly published: Digest;
  readonly rebuilt: Digest;
  readonly platforms: readonly ComparedPlatform[];
}

/**
 * Compares a published image with the one that was built from source. Layers are read only where their digests and diff
 * ids differ, and never those below: a base is compared by its digests. Rejects with `BazaarError` BASE_INVALID when the
 * published one is no image, and with what the reader rejects with.
 */
export async function compareImages(reader: ImageReader, top: StoredManifest, built: BuiltImage): Promise<Verified> {
  const digests = { published: top.digest, rebuilt: built.top.digest };
  if (top.digest === built.top.digest) return { state: "equal", ...digests, platforms: [] };
  const manifests = await manifestsOf(reader, top, built);
  const platforms: ComparedPlatform[] = [];
  for (const image of built.images) {
    const stored = manifests.get(image.platform);
    platforms.push(
      stored === undefined
        ? { platform: image.platform, state: "missing", layers: [], fields: [] }
        : await comparePlatform(reader, stored, image),
    );
  }
  for (const platform of manifests.keys()) {
    if (!built.images.some((one) => one.platform === platform))
      platforms.push({ platform, state: "missing", layers: [], fields: [] });
  }
  const worse = platforms.some(({ state }) => state === "different" || state === "missing");
  return { state: worse ? "different" : "content", ...digests, platforms };
}

async function manifestsOf(
  reader: ImageReader,
  top: StoredManifest,
  built: BuiltImage,
): Promise<ReadonlyMap<Platform, StoredManifest>> {
  // One manifest alone says its machine in its configuration, which is compared.
  if (!isIndexType(top.mediaType)) return new Map(built.images.slice(0, 1).map(({ platform }) => [platform, top]));
  const { manifests } = jsonOf(reader.name, "index", top.bytes);
  const found = new Map<Platform, StoredManifest>();
  for (const one of Array.isArray(manifests) ? (manifests as readonly Json[]).slice(0, 100) : []) {
    const { platform, digest } = isJsonObject(one) ? one : {};
    const machine = machineOf(platform);
    if (machine === undefined || !isDigest(digest)) continue;
    const stored = await reader.manifest(digest);
    if (stored !== undefined) found.set(machine, stored);
  }
  return found;
}

async function comparePlatform(
  reader: ImageReader,
  { digest, bytes }: StoredManifest,
  image: PlatformImage,
): Promise<ComparedPlatform> {
  const { platform, manifest, config } = image;
  if (digest === manifest.digest) return { platform, state: "equal", layers: [], fields: [] };
  const document = jsonOf(reader.name, "manifest", bytes);
  const published = readConfig(reader.name, await readBlob(reader, reader.name, document["config"]));
  const named = namedLayers(published);
  const lying = layersIn(reader.name, document["layers"], published.diffIds);
  const layers = await compareLayers(
    reader,
    lying.map((layer, at): PublishedLayer => Object.assign(layer, named[at])),
    image.layers,
  );
  const rebuilt = jsonOf(reader.name, "configuration", config.bytes);
  const rebuiltManifest = jsonOf(reader.name, "manifest", manifest.bytes);
  const fields = [
    ...differing("", without(published.raw, "rootfs"), without(rebuilt, "rootfs")),
    ...differing("annotations", document["annotations"], rebuiltManifest["annotations"]),
  ];
  const worse = layers.some(({ state }) => state === "different" || state === "missing");
  return { platform, state: worse ? "different" : "content", layers, fields: fields.slice(0, 20) };
}

function without(document: { readonly [key: string]: Json | undefined }, field: string): Json {
  return Object.fromEntries(
    Object.entries(document).filter(([key, value]) => key !== field && value !== undefined),
  ) as Json;
}

/** Paths of the values that differ, by key. */
function differing(path: string, a: Json | undefined, b: Json | undefined): string[] {
  if (isJsonObject(a) && isJsonObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
    return keys.flatMap((key) => differing(path === "" ? key : `${path}.${key}`, a[key], b[key]));
  }
  return JSON.stringify(a) === JSON.stringify(b) ? [] : [path];
}
