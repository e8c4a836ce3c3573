import type { FileTree } from "../core/file-tree.ts";
import type { Digest } from "./oci.ts";
import type { BlobSource } from "./ports.ts";

/** Where the plugin lies in every image. */
export const pluginPath = "/opt/plugin";

/** Machines that an image is made for. */
export const platforms = ["linux/amd64", "linux/arm64"] as const;
export type Platform = (typeof platforms)[number];

/**
 * A layer that is a blob: compressed or not, as `mediaType` says (OCI types; they are rewritten where Docker's are asked
 * for). `open` may download: it is called only when the blob has to be carried to where the image goes.
 */
export interface ImageLayer extends BlobSource {
  /** Digest of the uncompressed tar, which the configuration lists. */
  readonly diffId: Digest;
  /** Half a sentence for the image's history, e.g. "the plugin's files"; no time, no machine in it. */
  readonly comment: string;
}

/** A layer that is still to be made of files. */
export interface LayerFiles {
  /** Symbolic links stay when they lead nowhere out of the folder; see `tarChunks`. */
  readonly files: FileTree;
  /** Folder of the image in which they lie, without leading or trailing `/`, e.g. `opt/runtime`; "" is the root. */
  readonly folder: string;
  readonly comment: string;
}

/** Layers that differ between machines, in order, lowest first. */
export type PlatformLayers = (platform: Platform) => Promise<readonly ImageLayer[]>;

/** What lies between the base and the plugin's layer. */
export interface ImageParts {
  /** Claude Code: its tarball, and the link to it. @default none (the base has it, or the image does without) */
  readonly cli?: PlatformLayers;
  /** Further annotations of the manifest for one machine, e.g. what its CLI layer was made of. @default none */
  readonly annotations?: (platform: Platform) => Promise<Readonly<Record<string, string>>>;
  /** The bundled runtime, to lie at `runtimePath`. @default none (the base has it) */
  readonly runtime?: FileTree;
  /**
   * The plugin's production dependencies: `node_modules` folders with paths from the plugin's root, links among them.
   * They go into the plugin's layer as they are. @default none
   */
  readonly dependencies?: FileTree;
}
