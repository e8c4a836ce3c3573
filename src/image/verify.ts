import { createHash } from "node:crypto";
import { gunzipChunks } from "../archive/gunzip.ts";
import { tarListing, type TarListing } from "../archive/tar-list.ts";
import { isJsonObject, type Json } from "../core/json.ts";
import type { PlatformImage } from "./assemble.ts";
import { jsonOf, layersIn, readBlob } from "./base-documents.ts";
import { readConfig } from "./base-config.ts";
import type { BuiltImage } from "./build.ts";
import type { ImageLayer, Platform } from "./layers.ts";
import { machineOf } from "./previous.ts";
import { isIndexType } from "./media-types.ts";
import { type Digest, isDigest } from "./oci.ts";
import type { BlobSource, ImageReader, StoredManifest } from "./ports.ts";

/**
 * `equal`: the same bytes. `content`: the same files, compressed in another way. `different`: other content. `missing`:
 * only one of the two has it.
 */
export type Comparison = "equal" | "content" | "different" | "missing";

export interface ComparedLayer {
  /** What the layer is, by the rebuilt image, else its place from the bottom, counted from 1. */
  readonly what: string;
  readonly state: Comparison;
  /** @default the published image has no such layer */
  readonly published?: Digest;
  /** @default the rebuilt image has no such layer */
  readonly rebuilt?: Digest;
  /** The first files that differ, at most 10. */
  readonly files: readonly string[];
}

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
  stored: StoredManifest,
  image: PlatformImage,
): Promise<ComparedPlatform> {
  const { platform, manifest, config } = image;
  if (stored.digest === manifest.digest) return { platform, state: "equal", layers: [], fields: [] };
  const document = jsonOf(reader.name, "manifest", stored.bytes);
  const published = readConfig(reader.name, await readBlob(reader, reader.name, document["config"]));
  const layers = await compareLayers(
    reader,
    layersIn(reader.name, document["layers"], published.diffIds),
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

type PublishedLayer = Omit<ImageLayer, "open">;

async function compareLayers(
  reader: ImageReader,
  published: readonly PublishedLayer[],
  rebuilt: readonly ImageLayer[],
): Promise<ComparedLayer[]> {
  const compared: ComparedLayer[] = [];
  for (let at = 0; at < Math.max(published.length, rebuilt.length); at += 1) {
    const [theirs, ours] = [published[at], rebuilt[at]];
    const what = ours?.comment ?? `layer ${at + 1}`;
    if (theirs === undefined || ours === undefined) {
      const digest = theirs === undefined ? { rebuilt: ours!.digest } : { published: theirs.digest };
      compared.push({ what, state: "missing", ...digest, files: [] });
      continue;
    }
    const digests = { published: theirs.digest, rebuilt: ours.digest };
    if (theirs.digest === ours.digest) compared.push({ what, state: "equal", ...digests, files: [] });
    else if (theirs.diffId === ours.diffId) compared.push(await sameContent(reader, theirs, what, digests));
    else {
      const read = { ...theirs, open: () => reader.read(theirs) };
      compared.push({ what, state: "different", ...digests, files: await differingFiles(read, ours) });
    }
  }
  return compared;
}

/** A diff id is what the configuration says: whether the blob unpacks to it is seen by unpacking it. */
async function sameContent(
  reader: ImageReader,
  theirs: PublishedLayer,
  what: string,
  digests: Pick<ComparedLayer, "published" | "rebuilt">,
): Promise<ComparedLayer> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of unpacked({ ...theirs, open: () => reader.read(theirs) })) hash.update(chunk);
  } catch (error) {
    if (!isUnpackable(error)) throw error;
  }
  const isSame = `sha256:${hash.digest("hex")}` === theirs.diffId;
  const files = isSame ? [] : ["(the blob is not what the image's configuration says)"];
  return { what, state: isSame ? "content" : "different", ...digests, files };
}

/** A layer of more is not listed: 2 GiB. */
const maxUnpacked = 2_147_483_648;

function unpacked(blob: BlobSource): AsyncIterable<Uint8Array> {
  return blob.mediaType.endsWith("gzip") ? gunzipChunks(blob.open(), maxUnpacked) : blob.open();
}

async function differingFiles(theirs: BlobSource, ours: BlobSource): Promise<string[]> {
  try {
    const [published, rebuilt] = [await tarListing(unpacked(theirs)), await tarListing(unpacked(ours))];
    return firstDiffering(published, rebuilt);
  } catch (error) {
    if (!isUnpackable(error)) throw error;
    return ["(the layer can't be unpacked)"];
  }
}

/** zlib's errors have a code of `Z_…`; a registry's are no such, and go on. */
function isUnpackable(error: unknown): boolean {
  if (error instanceof RangeError) return true;
  if (!(error instanceof Error)) return false;
  return error.name === "TarUnlistable" || ("code" in error && String(error.code).startsWith("Z_"));
}

function firstDiffering(published: TarListing, rebuilt: TarListing): string[] {
  const paths = [...new Set([...published.keys(), ...rebuilt.keys()])].sort();
  const others = paths.filter((path) => published.get(path) !== rebuilt.get(path));
  return others.slice(0, 10).map((path) => {
    if (!rebuilt.has(path)) return `${path} (only in the published image)`;
    return published.has(path) ? path : `${path} (only in the rebuilt image)`;
  });
}

/** Paths of the values that differ, by key. */
function differing(path: string, a: Json | undefined, b: Json | undefined): string[] {
  if (isJsonObject(a) && isJsonObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
    return keys.flatMap((key) => differing(path === "" ? key : `${path}.${key}`, a[key], b[key]));
  }
  return JSON.stringify(a) === JSON.stringify(b) ? [] : [path];
}
