import { isJsonObject, type JsonObject } from "../core/json.ts";
import type { Base, BaseImage } from "./base.ts";
import { historyMaker } from "./layer-parts.ts";
import type { ImageLayer, Platform } from "./layers.ts";
import { type ImageFormat, layerTypeIn, typesOf } from "./media-types.ts";
import { type Blob, blobOf, descriptorOf } from "./oci.ts";
import { runtimeConfig } from "./runtime.ts";

/** What is the same for every machine of an image. */
export interface ImageFrame {
  readonly format: ImageFormat;
  /** RFC 3339. */
  readonly created: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** An image for one machine: everything that has to lie in a registry before its manifest does. */
export interface PlatformImage {
  readonly platform: Platform;
  readonly manifest: Blob;
  readonly config: Blob;
  /** Lowest first, the base's among them; media types as in the manifest. */
  readonly layers: readonly ImageLayer[];
}

/** The image for one machine: pure, so that equal layers are equal images. `more` are annotations of this one only. */
export function assemble(
  platform: Platform,
  base: BaseImage | undefined,
  own: readonly ImageLayer[],
  frame: ImageFrame,
  more: Readonly<Record<string, string>> = {},
): PlatformImage {
  const types = typesOf(frame.format);
  const named = (layer: ImageLayer): ImageLayer => ({
    ...layer,
    mediaType: layerTypeIn(frame.format, layer.mediaType),
  });
  const layers = [...(base?.layers ?? []), ...own].map(named);
  const config = blobOf(types.config, configOf(platform, base, own, frame));
  const manifest = blobOf(types.manifest, {
    schemaVersion: 2,
    mediaType: types.manifest,
    config: descriptorOf(config),
    layers: layers.map(descriptorOf),
    ...annotationsIn({ ...frame, annotations: { ...frame.annotations, ...more } }),
  });
  return { platform, manifest, config, layers };
}

/** The index of the images; its annotations are the manifests', since some registries show only these. */
export function indexOf(images: readonly PlatformImage[], base: Base | undefined, frame: ImageFrame): Blob {
  const { index } = typesOf(frame.format);
  return blobOf(index, {
    schemaVersion: 2,
    mediaType: index,
    manifests: images.map(({ platform, manifest }) => ({
      ...descriptorOf(manifest),
      platform: platformIn(platform, base?.images.get(platform)),
    })),
    ...annotationsIn(frame),
  });
}

/** A platform as documents have it. */
export function platformIn(platform: Platform, base?: BaseImage): JsonObject {
  const [os = "", architecture = ""] = platform.split("/");
  const variant = base?.config.raw["variant"];
  return { architecture, os, ...(typeof variant === "string" && variant !== "" ? { variant } : {}) };
}

/** Docker's manifests have none. */
function annotationsIn({ format, annotations }: ImageFrame): { readonly annotations?: JsonObject } {
  return format === "docker" ? {} : { annotations };
}

function configOf(
  platform: Platform,
  base: BaseImage | undefined,
  own: readonly ImageLayer[],
  { created, labels }: ImageFrame,
): JsonObject {
  const layers = [...(base?.layers ?? []), ...own];
  return {
    ...platformIn(platform, base),
    created,
    config: base === undefined ? { Labels: labels } : runConfig(base, labels),
    rootfs: { type: "layers", diff_ids: layers.map(({ diffId }) => diffId) },
    history: [...baseHistory(base, created), ...own.map(({ comment }) => step(created, comment))],
  };
}

/** What the base's container would be started with, under what ours is: the base's own program is not started. */
function runConfig({ config }: BaseImage, labels: Readonly<Record<string, string>>): JsonObject {
  // These describe the base, and would be taken for ours.
  const kept = Object.entries(config.labels).filter(
    ([key]) => !/^(?:org\.opencontainers\.image|claude-bazaar)\./.test(key),
  );
  const { OnBuild: _, ...run } = config.run;
  const ports = run["ExposedPorts"];
  return {
    ...run,
    ...(runtimeConfig as unknown as JsonObject),
    Env: mergedEnv(config.env, runtimeConfig.Env),
    ExposedPorts: { ...(isJsonObject(ports) ? ports : {}), ...runtimeConfig.ExposedPorts },
    Labels: { ...Object.fromEntries(kept), ...labels },
  };
}

/** Ours over the base's, but for its PATH: only the base knows where its programs lie. */
function mergedEnv(base: readonly string[], own: readonly string[]): string[] {
  const nameOf = (line: string) => line.slice(0, Math.max(0, line.indexOf("=")));
  const kept = own.filter((line) => nameOf(line) !== "PATH" || !base.some((other) => nameOf(other) === "PATH"));
  const names = new Set(kept.map(nameOf));
  return [...base.filter((line) => !names.has(nameOf(line))), ...kept];
}

function baseHistory(base: BaseImage | undefined, created: string): readonly JsonObject[] {
  if (base === undefined) return [];
  return base.config.history.length > 0
    ? base.config.history
    : base.layers.map(({ comment }) => step(created, comment));
}

function step(created: string, comment: string): JsonObject {
  return { created, created_by: historyMaker, comment };
}
