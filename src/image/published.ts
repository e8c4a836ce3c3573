import { BazaarError, isBazaarError } from "../core/errors.ts";
import { defined } from "../core/defined.ts";
import { type Base, type BaseImage, resolveBase } from "./base.ts";
import { claudeVersionIn, namedLayers } from "./layer-parts.ts";
import type { Platform } from "./layers.ts";
import type { ImageFormat } from "./media-types.ts";
import { type Digest, isDigest } from "./oci.ts";
import type { ImageReader, StoredManifest } from "./ports.ts";
import { runtimeConfig } from "./runtime.ts";

/** What an image says of how it was built. It is a stranger's word: when it lies, the rebuilt image is another one. */
export interface ImageOrigin {
  readonly platforms: readonly Platform[];
  readonly format: ImageFormat;
  /** False for an image that holds the plugin alone. */
  readonly hasBase: boolean;
  /** @default none, where it lay in a folder, or in an engine */
  readonly baseName?: string;
  readonly baseDigest?: Digest;
  /** False where it was built without Claude Code. */
  readonly claude: string | false;
  readonly source?: string;
  readonly revision?: string;
  /** Milliseconds since 1970. @default it names none */
  readonly created?: number;
}

/** A published image, and what it says of itself. */
export interface PublishedImage {
  readonly origin: ImageOrigin;
  /** What the reference names. */
  readonly top: StoredManifest;
  /** The base as it lies in the image, for where it can't be had by a name; undefined where it has none. */
  readonly base: Base | undefined;
}

/**
 * Reads a published image's manifests and configurations, no layers. Rejects with `BazaarError` BASE_INVALID when it is
 * no image for a machine of ours, REGISTRY_FAILED when there is none, and with what the reader rejects with.
 */
export async function readPublished(reader: ImageReader, name: string, reference: string): Promise<PublishedImage> {
  const top = await reader.manifest(reference);
  if (top === undefined) {
    const fix = "Check its name and tag, and that you may read it: a registry calls a private image missing too.";
    throw new BazaarError("REGISTRY_FAILED", `There is no image ${name}.`, fix);
  }
  const again: ImageReader = {
    name: reader.name,
    manifest: async (at) => (at === reference ? top : await reader.manifest(at)),
    read: (blob) => reader.read(blob),
  };
  const image = await resolveBase(again, { name, reference }).catch((error: unknown) => {
    if (!isBazaarError(error) || error.code !== "BASE_INVALID") throw error;
    const problem = error.problem.replace(/^The base image/, "The image");
    throw new BazaarError("BASE_INVALID", problem, "Only an image that `claude-bazaar image` made can be compared.");
  });
  const origin = originOf(image, top.mediaType);
  return { origin, top, base: origin.hasBase ? baseWithin(image, origin) : undefined };
}

function originOf({ images }: Base, mediaType: string): ImageOrigin {
  const [{ config }] = [...images.values()] as [BaseImage];
  const label = (key: string): string | undefined => config.labels[`org.opencontainers.image.${key}`];
  const digest = label("base.digest");
  const versions = namedLayers(config).flatMap(({ part, comment }) => (part === "claude" ? [comment] : []));
  const { created: time } = config.raw;
  const created = typeof time === "string" ? Date.parse(time) : NaN;
  return {
    platforms: [...images.keys()],
    format: mediaType.includes("docker") ? "docker" : "oci",
    hasBase: config.labels["claude-bazaar.contents"] !== "plugin",
    claude: claudeVersionIn(versions[0] ?? "") ?? false,
    ...defined({
      baseName: label("base.name"),
      baseDigest: isDigest(digest) ? digest : undefined,
      source: label("source"),
      revision: label("revision"),
      created: Number.isNaN(created) ? undefined : created,
    }),
  };
}

/** What lies below our layers, as a base: built upon again it gives the same image. */
function baseWithin({ digest, images }: Base, { baseDigest }: ImageOrigin): Base {
  const below = [...images].map(([platform, { config, layers }]): readonly [Platform, BaseImage] => {
    const own = namedLayers(config).filter(({ part }) => part !== "base").length;
    const kept = layers.slice(0, layers.length - own);
    return [
      platform,
      {
        layers: kept,
        config: {
          ...config,
          env: withoutOurs(config.env),
          diffIds: config.diffIds.slice(0, kept.length),
          history: config.history.slice(0, Math.max(0, config.history.length - own)),
        },
      },
    ];
  });
  return { digest: baseDigest ?? digest, images: new Map(below) };
}

/** The image's own variables stand behind the base's. */
function withoutOurs(env: readonly string[]): readonly string[] {
  const own: readonly string[] = runtimeConfig.Env;
  const last = env.findLastIndex((line) => !own.includes(line));
  return env.slice(0, last + 1);
}
