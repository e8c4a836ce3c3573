// The public list of "claude-bazaar/image", and nothing else: a plugin's container image without Docker. `buildImage` makes
// it, `pushImage` puts it into a registry, `layoutOf` and `dockerArchiveOf` are it as files. A name added here is a promise.
export { dockerArchiveOf, type ArchiveOptions } from "./image/docker-archive.ts";
export { type Base, type BaseImage, type BaseRequest, resolveBase } from "./image/base.ts";
export type { BaseConfig } from "./image/base-config.ts";
export type { PlatformImage } from "./image/assemble.ts";
export {
  type BuildOptions,
  type BuiltImage,
  buildImage,
  composeImage,
  packContent,
  type PackedContent,
} from "./image/build.ts";
export { type BaseFacts, baseFacts, type Libc, openBaseLabels } from "./image/base-facts.ts";
export { checkFiles, type FileCheckOptions } from "./image/check-files.ts";
export { checkContent, type CheckedContent } from "./image/check-content.ts";
export { type ImageFinding, requireBuildable } from "./image/checked-image.ts";
export type { ImageFindingCode } from "./image/image-findings.ts";
export type { LockedPackage } from "./image/npm-lock.ts";
export { type BundledPackage, type SbomContent, sbomOf } from "./image/sbom.ts";
export { type SourceRef, tagsFor } from "./image/tags.ts";
export { compareImages, type ComparedPlatform, type Verified } from "./image/verify.ts";
export type { ComparedLayer, Comparison } from "./image/compare-layers.ts";
export type { LayerPart } from "./image/layer-parts.ts";
export { type ImageOrigin, type PublishedImage, readPublished } from "./image/published.ts";
export {
  cliAnnotations,
  cliLayers,
  type CliLayersOptions,
  type CliPackages,
  defaultCliVersion,
} from "./image/cli-layers.ts";
export type { CliPackage } from "./image/cli-package.ts";
export type { LabelOptions } from "./image/labels.ts";
export {
  type ImageLayer,
  type ImageParts,
  type LayerFiles,
  type Platform,
  type PlatformLayers,
  platforms,
} from "./image/layers.ts";
export { layoutOf } from "./image/layout.ts";
export type { ImageFormat } from "./image/media-types.ts";
export { memorySpool } from "./image/memory-spool.ts";
export type { Blob, Descriptor, Digest } from "./image/oci.ts";
export { packLayer, type PackOptions } from "./image/pack-layer.ts";
export type { ContentOptions, LeftOutOfImage } from "./image/plugin-files.ts";
export type {
  BlobSource,
  ImageReader,
  PutOutcome,
  Repository,
  Spool,
  SpooledBlob,
  StoredManifest,
} from "./image/ports.ts";
export { pushImage, type PushedBlob, type PushOptions, type PushResult } from "./image/push.ts";
export { tarChunks, type TarChunksOptions } from "./archive/tar.ts";
export type { TarOptions } from "./archive/tar-entries.ts";
export { DiskSpool, type DiskSpoolOptions } from "./adapters/disk-spool.ts";
export { type NodeRegistry, nodeRegistry, type NodeRegistryOptions } from "./adapters/node-registry.ts";
export { NpmCliPackages, type NpmCliPackagesOptions } from "./adapters/npm-cli-packages.ts";
export { ociFolder } from "./adapters/oci-folder.ts";
export {
  type DependencyMode,
  type DependencyOptions,
  pluginDependencies,
  type PluginDependencies,
} from "./adapters/plugin-dependencies.ts";
export { runtimeFiles } from "./adapters/runtime-files.ts";
export { writeTarFile, writeTreeInPieces } from "./adapters/write-in-pieces.ts";
export { type ImageReference, parseReference } from "./registry/reference.ts";
export type { FileTree, TreeDirectory, TreeEntry, TreeFile, TreeInput, TreeSymlink } from "./core/file-tree.ts";
export type { JsonObject } from "./core/json.ts";
export type { Plugin } from "./plugin/types.ts";
