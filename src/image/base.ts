import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { type BaseConfig, readConfig } from "./base-config.ts";
import { baseInvalid, type JsonDocument, jsonOf, layersIn, readBlob } from "./base-documents.ts";
import type { ImageLayer, Platform } from "./layers.ts";
import { isIndexType, isManifestType } from "./media-types.ts";
import { type Descriptor, type Digest, isDigest } from "./oci.ts";
import type { ImageReader, StoredManifest } from "./ports.ts";

/** The base for one machine. */
export interface BaseImage {
  readonly config: BaseConfig;
  /** Lowest first. */
  readonly layers: readonly ImageLayer[];
}

/** A base image, resolved once: whatever its tag points at later, this is what was read. */
export interface Base {
  /** As others can name it, e.g. `ghcr.io/acme/base:1`. @default none, where it lay in a folder */
  readonly name?: string;
  /** Of the index or manifest that the name led to. */
  readonly digest: Digest;
  /** The machines that it is there for, of those that this tool makes images for. */
  readonly images: ReadonlyMap<Platform, BaseImage>;
}

export interface BaseRequest {
  /** As it was named; for messages. */
  readonly name: string;
  /** What the image's label says; the same for everybody who builds it. @default no label */
  readonly label?: string;
  /** Tag or digest in the repository or layout. */
  readonly reference: string;
  /** Machines that it has to be there for. @default those that it is there for, at least one */
  readonly platforms?: readonly Platform[];
  /** Repository of the base when it lies in the registry that the image goes to. @default none */
  readonly mountFrom?: string;
}

/** Machines that a base is looked for, in the order of the index. */
const known: readonly Platform[] = ["linux/amd64", "linux/arm64"];

/**
 * Reads a base's index, manifests and configurations, and none of its layers. Rejects with `BazaarError` BASE_INVALID
 * when there is none, it is not there for a wanted machine or it is no image, and with what the reader rejects with.
 */
export async function resolveBase(reader: ImageReader, request: BaseRequest): Promise<Base> {
  const { name, reference, platforms, label } = request;
  const top = await reader.manifest(reference);
  if (top === undefined) throw missing(name, reader.name);
  const found = isIndexType(top.mediaType) ? childrenOf(name, top) : [{ descriptor: top, platform: undefined }];
  const images = new Map<Platform, BaseImage>();
  for (const { descriptor, platform } of found) {
    if (platform !== undefined && (images.has(platform) || platforms?.includes(platform) === false)) continue;
    const stored = descriptor === top ? top : await childOf(reader, name, descriptor);
    const image = await imageOf(reader, request, stored, platform);
    images.set(image.platform, image);
  }
  const wanted = platforms ?? known.filter((one) => images.has(one));
  const lacking = wanted.filter((one) => !images.has(one));
  if (wanted.length === 0 || lacking.length > 0) throw otherMachine(name, lacking, [...images.keys()]);
  const chosen = wanted.map((one) => [one, images.get(one)!] as const);
  return { ...(label === undefined ? {} : { name: label }), digest: top.digest, images: new Map(chosen) };
}

interface Child {
  readonly descriptor: Descriptor;
  readonly platform: Platform;
}

/** The manifests of an index that are for a machine we know; attestations and other systems are none. */
function childrenOf(name: string, index: StoredManifest): Child[] {
  const { manifests } = jsonOf(name, "index", index.bytes);
  if (!Array.isArray(manifests)) throw baseInvalid(name, "its index lists no manifests");
  return (manifests as readonly Json[]).flatMap((one) => {
    const { mediaType, digest, size, platform } = isJsonObject(one) ? (one as JsonDocument) : {};
    if (!isDigest(digest) || typeof mediaType !== "string" || !Number.isSafeInteger(size)) return [];
    const machine = isJsonObject(platform) ? platformOf(platform) : undefined;
    if (machine === undefined || !isManifestType(mediaType)) return [];
    return [{ descriptor: { mediaType, digest, size: Number(size) }, platform: machine }];
  });
}

function platformOf({ os, architecture, variant }: JsonObject): Platform | undefined {
  if (variant !== undefined && variant !== "" && !(architecture === "arm64" && variant === "v8")) return undefined;
  return os === "linux"
    ? known.find((one) => one === `linux/${typeof architecture === "string" ? architecture : ""}`)
    : undefined;
}

async function childOf(reader: ImageReader, name: string, { digest }: Descriptor): Promise<StoredManifest> {
  const stored = await reader.manifest(digest);
  if (stored === undefined) throw baseInvalid(name, `its index names ${digest}, which is not there`);
  return stored;
}

async function imageOf(
  reader: ImageReader,
  { name, mountFrom }: BaseRequest,
  manifest: StoredManifest,
  expected: Platform | undefined,
): Promise<BaseImage & { readonly platform: Platform }> {
  if (!isManifestType(manifest.mediaType)) throw baseInvalid(name, `"${manifest.mediaType}" is no image's manifest`);
  const document = jsonOf(name, "manifest", manifest.bytes);
  const config = readConfig(name, await readBlob(reader, name, document["config"]));
  const platform = platformOf(config.raw);
  if (platform === undefined) throw otherMachine(name, expected === undefined ? [] : [expected], []);
  if (expected !== undefined && expected !== platform)
    throw baseInvalid(name, `its index calls an image ${expected} that is for ${platform}`);
  const readable = (layer: Omit<ImageLayer, "open">): ImageLayer => ({
    ...layer,
    open: () => reader.read(layer),
    ...(mountFrom === undefined ? {} : { mountFrom }),
  });
  return { platform, config, layers: layersIn(name, document["layers"], config.diffIds).map(readable) };
}

function missing(name: string, reader: string): BazaarError {
  const fix = reader.startsWith("oci:")
    ? "Name one of the layout's tags: they are the values of org.opencontainers.image.ref.name in its index.json."
    : "Check its name and tag, and that you may read it: a registry calls a private image missing too.";
  return new BazaarError("BASE_INVALID", `There is no base image "${name}".`, fix);
}

function otherMachine(name: string, lacking: readonly Platform[], has: readonly Platform[]): BazaarError {
  const what = lacking.length === 0 ? "linux/amd64 or linux/arm64" : lacking.join(" and ");
  const fix =
    has.length === 0 ? "Choose a base for Linux." : `It is there for ${has.join(", ")}: name that with --platform.`;
  return new BazaarError("BASE_INVALID", `The base image "${name}" is not there for ${what}.`, fix);
}
