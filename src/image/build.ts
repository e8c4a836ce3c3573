import { treeOf } from "../core/file-tree.ts";
import { defined } from "../core/defined.ts";
import type { Plugin } from "../plugin/types.ts";
import { assemble, type ImageFrame, indexOf, type PlatformImage } from "./assemble.ts";
import type { Base } from "./base.ts";
import { checkedPlatforms, checkedTime } from "./build-options.ts";
import { type LabelOptions, labelsOf } from "./labels.ts";
import { pluginComment, runtimeComment } from "./layer-parts.ts";
import { type ImageLayer, type ImageParts, type Platform, pluginPath } from "./layers.ts";
import type { ImageFormat } from "./media-types.ts";
import { memorySpool } from "./memory-spool.ts";
import type { Blob } from "./oci.ts";
import { packLayer } from "./pack-layer.ts";
import { type ContentOptions, contentOf, type LeftOutOfImage } from "./plugin-files.ts";
import type { Spool } from "./ports.ts";
import { runtimePath } from "./runtime.ts";

export interface BuildOptions extends Omit<LabelOptions, "base">, ContentOptions {
  /** What lies below. Without it the image carries the plugin and can't be run by itself. @default none */
  readonly base?: Base;
  /** What lies between base and plugin; needs a base. @default {} */
  readonly parts?: ImageParts;
  /** @default the base's; `linux/amd64` without a base */
  readonly platforms?: readonly Platform[];
  /** @default "oci" */
  readonly format?: ImageFormat;
  /** Time of the image, RFC 3339. @default "1970-01-01T00:00:00Z" (so that equal plugins are equal images) */
  readonly created?: string;
  /** Where the layers lie until they were carried away. @default in memory */
  readonly spool?: Spool;
  /** Ends the work. @default none */
  readonly signal?: AbortSignal;
}

/** The layers above the base, and what is in them. */
export interface PackedContent {
  /** By machine, lowest first: Claude Code and its link, the runtime, the plugin. */
  readonly layers: ReadonlyMap<Platform, readonly ImageLayer[]>;
  /** Annotations of the manifest for one machine alone. */
  readonly annotations: ReadonlyMap<Platform, Readonly<Record<string, string>>>;
  /** Paths of the plugin's files in the image, sorted; its dependencies' are not among them. */
  readonly files: readonly string[];
  readonly leftOut: readonly LeftOutOfImage[];
}

export interface BuiltImage extends Omit<PackedContent, "layers" | "annotations"> {
  /** What a tag points at: the index, or the manifest where the image is for one machine. */
  readonly top: Blob;
  /** @default none, where the image is for one machine */
  readonly index?: Blob;
  readonly images: readonly PlatformImage[];
  /** @default none */
  readonly base?: Base;
  readonly format: ImageFormat;
  /** Folder of the plugin in the image. */
  readonly path: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/**
 * The plugin's image, with the same digests on every machine. Secrets, keys and what tools leave behind stay out and are
 * reported. Rejects with `BazaarError` BASE_INVALID, IMAGE_TOO_LARGE, LEAK_FOUND, OPTION_INVALID, PATH_UNSAFE or
 * FILE_UNREADABLE, with the signal's reason, and with what the parts reject with.
 */
export async function buildImage(plugin: Plugin, options: BuildOptions = {}): Promise<BuiltImage> {
  // Refused before any work.
  frameOf(plugin, options);
  return composeImage(plugin, await packContent(plugin, options), options);
}

/** The layers above the base. Reads no base, so that they can be shown without a network. Rejects as `buildImage`. */
export async function packContent(plugin: Plugin, options: BuildOptions = {}): Promise<PackedContent> {
  const { base, parts = {}, spool = memorySpool, signal } = options;
  const { kept, leftOut } = contentOf(plugin.files, options);
  // Without a base the layer is not compressed: the digest of an image that is only unpacked depends on no zlib.
  const pack = {
    spool,
    compression: base === undefined && options.parts === undefined ? "none" : "gzip",
    ...defined({ signal }),
  } as const;
  const shared: ImageLayer[] = [];
  if (parts.runtime !== undefined)
    shared.push(await packLayer({ files: parts.runtime, folder: runtimePath.slice(1), comment: runtimeComment }, pack));
  const files = parts.dependencies === undefined ? kept : treeOf([...kept, ...parts.dependencies]);
  shared.push(await packLayer({ files, folder: pluginPath.slice(1), comment: pluginComment }, pack));
  const layers = new Map<Platform, readonly ImageLayer[]>();
  const annotations = new Map<Platform, Readonly<Record<string, string>>>();
  for (const platform of platformsOf(options)) {
    layers.set(platform, [...((await parts.cli?.(platform)) ?? []), ...shared]);
    annotations.set(platform, (await parts.annotations?.(platform)) ?? {});
    signal?.throwIfAborted();
  }
  return {
    layers,
    annotations,
    leftOut,
    files: [...kept].filter(([, { kind }]) => kind === "file").map(([path]) => path),
  };
}

/** Configurations, manifests and index over layers that are packed. Throws as `buildImage` rejects. */
export function composeImage(plugin: Plugin, content: PackedContent, options: BuildOptions = {}): BuiltImage {
  const { base } = options;
  const frame = frameOf(plugin, options);
  const images = platformsOf(options).map((platform) =>
    assemble(
      platform,
      base?.images.get(platform),
      content.layers.get(platform) ?? [],
      frame,
      content.annotations.get(platform),
    ),
  );
  const index = images.length > 1 ? indexOf(images, base, frame) : undefined;
  const { files, leftOut } = content;
  const { format, labels, annotations } = frame;
  const top = index ?? images[0]!.manifest;
  return { top, ...defined({ index, base }), images, format, path: pluginPath, labels, annotations, files, leftOut };
}

function platformsOf({ platforms, base }: BuildOptions): readonly Platform[] {
  return checkedPlatforms(platforms ?? (base === undefined ? ["linux/amd64"] : [...base.images.keys()]), base);
}

function frameOf(plugin: Plugin, options: BuildOptions): ImageFrame {
  const { base, format = "oci", created = "1970-01-01T00:00:00Z" } = options;
  checkedTime(created);
  platformsOf(options);
  const labels = labelsOf(plugin, pluginPath, { ...options, ...defined({ base }) });
  return { format, created, labels, annotations: { ...labels, "org.opencontainers.image.created": created } };
}
