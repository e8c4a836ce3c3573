import { tarOf } from "../archive/tar.ts";
import { BazaarError } from "../core/errors.ts";
import type { FileTree, TreeEntry } from "../core/file-tree.ts";
import { reasonToLeaveOut } from "../core/never-out.ts";
import type { Plugin } from "../plugin/types.ts";
import { type LabelOptions, labelsOf } from "./labels.ts";
import { blobOf, type Descriptor, descriptorOf, type Digest, layoutOf, mediaTypes } from "./oci.ts";

export interface ImageOptions extends LabelOptions {
  /** Tag in the layout's index. @default the plugin's version, or "latest" */
  readonly tag?: string;
  /** What the config names; the files are the same for both. @default "amd64" */
  readonly architecture?: "amd64" | "arm64";
  /** Time of the image, RFC 3339. @default "1970-01-01T00:00:00Z" (so that equal plugins are equal images) */
  readonly created?: string;
  /** Bytes that the plugin's files may have together, 1…1_073_741_824. @default 268_435_456 (256 MiB) */
  readonly maxBytes?: number;
  /** Files, 1…100_000. @default 20_000 */
  readonly maxFiles?: number;
}

/** A file that is not in the image. `why` is the rest of a sentence that starts with the path. */
export interface LeftOutOfImage {
  readonly path: string;
  readonly why: string;
}

export interface PluginImage {
  /** An OCI image layout, to be written as a folder. */
  readonly layout: FileTree;
  /** The manifest's digest: what the image is called by. */
  readonly digest: Digest;
  readonly tag: string;
  /** The one layer. Its digest is also its diff id, since it is not compressed. */
  readonly layer: Descriptor;
  /** Folder of the plugin in the image. */
  readonly path: string;
  /** Paths of the plugin's files in the image, sorted. */
  readonly files: readonly string[];
  readonly leftOut: readonly LeftOutOfImage[];
}

/** Where the plugin lies in every image. */
export const pluginPath = "/opt/plugin";

const limits = { bytes: 268_435_456, files: 20_000 };

/**
 * The plugin as one layer in an OCI image layout, with the same digests on every machine. There is no base below it:
 * the image carries the plugin and can't be run by itself. Secrets, keys and what tools leave behind stay out and are
 * reported. Throws `BazaarError` IMAGE_TOO_LARGE, LEAK_FOUND, OPTION_INVALID or PATH_UNSAFE.
 */
export function pluginImage(plugin: Plugin, options: ImageOptions = {}): PluginImage {
  const tag = checkedTag(options.tag ?? tagOf(plugin.manifest.version));
  const created = checkedTime(options.created ?? "1970-01-01T00:00:00Z");
  const { kept, leftOut } = sorted(plugin.files);
  requireSize(kept, options);
  const layer = blobOf(mediaTypes.layer, tarOf(kept, { prefix: pluginPath.slice(1) }));
  const labels = labelsOf(plugin, pluginPath, options);
  const platform = { architecture: options.architecture ?? "amd64", os: "linux" };
  const config = blobOf(mediaTypes.config, {
    ...platform,
    created,
    config: { Labels: labels },
    rootfs: { type: "layers", diff_ids: [layer.digest] },
    history: [{ created, created_by: "claude-bazaar image", comment: "the plugin's files" }],
  });
  const manifest = blobOf(mediaTypes.manifest, {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: descriptorOf(config),
    layers: [descriptorOf(layer)],
    annotations: { ...labels, "org.opencontainers.image.created": created },
  });
  return {
    layout: layoutOf([config, layer], manifest, platform, tag),
    digest: manifest.digest,
    tag,
    layer: descriptorOf(layer),
    path: pluginPath,
    files: [...kept].filter(([, entry]) => entry.kind === "file").map(([path]) => path),
    leftOut,
  };
}

function sorted(files: FileTree): { readonly kept: FileTree; readonly leftOut: readonly LeftOutOfImage[] } {
  const kept = new Map<string, TreeEntry>();
  const leftOut: LeftOutOfImage[] = [];
  for (const [path, entry] of files) {
    const why = path.includes("\\") ? "holds a backslash, which no archive stores" : reasonToLeaveOut(path, entry);
    if (why === undefined) kept.set(path, entry);
    else leftOut.push({ path, why });
  }
  return { kept, leftOut };
}

function requireSize(files: FileTree, options: ImageOptions): void {
  const { maxBytes = limits.bytes, maxFiles = limits.files } = options;
  requireRange("maxBytes", maxBytes, 1_073_741_824);
  requireRange("maxFiles", maxFiles, 100_000);
  let bytes = 0;
  for (const entry of files.values()) bytes += entry.kind === "file" ? entry.size : 0;
  if (files.size > maxFiles) throw tooLarge(`${files.size} files, more than ${maxFiles}`);
  if (bytes > maxBytes) throw tooLarge(`${bytes} bytes, more than ${maxBytes}`);
}

function requireRange(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new BazaarError("OPTION_INVALID", `${name} is ${value}.`, `Give a whole number from 1 to ${most}.`);
}

function tooLarge(what: string): BazaarError {
  const fix = "Move build output and data out of the plugin's folder, or raise the limit.";
  return new BazaarError("IMAGE_TOO_LARGE", `The plugin has ${what}.`, fix);
}

/** A version as a tag: a tag has no `+`, and at most 128 characters. */
function tagOf(version: string | undefined): string {
  const tag = (version ?? "")
    .replaceAll(/[^A-Za-z0-9._-]/g, "-")
    .replace(/^[.-]+/, "")
    .slice(0, 128);
  return tag === "" ? "latest" : tag;
}

function checkedTag(tag: string): string {
  if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(tag)) return tag;
  const fix = 'Use letters, digits, ".", "_" and "-", at most 128, not "." or "-" first.';
  throw new BazaarError("OPTION_INVALID", `"${tag}" can't be an image's tag.`, fix);
}

function checkedTime(time: string): string {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(time) && !Number.isNaN(Date.parse(time))) return time;
  throw new BazaarError("OPTION_INVALID", `"${time}" is no time.`, "Write it like 2026-01-31T12:00:00Z.");
}
