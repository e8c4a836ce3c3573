import { blockSize, tarHeader } from "../archive/tar-header.ts";
import { checkedCliVersion, type CliPackage, cliPackageName, cliPackageText, readCliPackage } from "./cli-package.ts";
import { knownCli } from "./known-cli.ts";
import { linkComment } from "./layer-parts.ts";
import type { ImageLayer, Platform, PlatformLayers } from "./layers.ts";
import { blobOf, mediaTypes } from "./oci.ts";

/** Where the packages of Claude Code come from. Every failure is a `BazaarError`. */
export interface CliPackages {
  /** What a version's tarball is called by. May download it to find out, so it is asked last. */
  describe(version: string, platform: Platform): Promise<CliPackage>;
  /** As `describe`, as far as it is known without any network. @default nothing is known */
  known?(version: string, platform: Platform): CliPackage | undefined;
  /** The tarball's bytes. They are checked against integrity and size while they come: a wrong end rejects. */
  open(known: CliPackage): AsyncIterable<Uint8Array>;
}

export interface CliLayersOptions {
  /** Exact version of Claude Code. @default `defaultCliVersion` */
  readonly version?: string | undefined;
  /**
   * Annotations of the manifest that the image replaces, which may name the same version's tarball. Whoever may push
   * there is trusted with it: only `image verify` downloads and compares. @default none
   */
  readonly previous?: ((platform: Platform) => Readonly<Record<string, string>> | undefined) | undefined;
}

/** The version that this package is tested with. */
export const defaultCliVersion: string = knownCli.version;

/** Key under which a manifest remembers the tarball that its layer is. */
export const cliAnnotation = "claude-bazaar.cli";

/** Annotations for the manifest of an image with this package. */
export function cliAnnotations(known: CliPackage): Readonly<Record<string, string>> {
  return { [cliAnnotation]: cliPackageText(known) };
}

/**
 * Claude Code as two layers: its npm tarball as it is, which puts the program at `/package/claude`, and the link that
 * makes it `claude`. Nothing is downloaded to name the layers of a version that is known here, in the image before, or
 * in the user's cache. Throws `BazaarError` OPTION_INVALID for a version that is not exact; the layers reject with what
 * `packages` rejects with.
 */
export function cliLayers(packages: CliPackages, options: CliLayersOptions = {}): PlatformLayers {
  return async (platform) => {
    const known = await cliPackage(packages, platform, options);
    return [tarballLayer(packages, known), linkLayer];
  };
}

/** The package whose tarball `cliLayers` takes. */
export async function cliPackage(
  packages: CliPackages,
  platform: Platform,
  options: CliLayersOptions = {},
): Promise<CliPackage> {
  const version = checkedCliVersion(options.version ?? defaultCliVersion);
  if (version === knownCli.version) return { version, platform, ...knownCli.packages[platform] };
  const remembered = readCliPackage(options.previous?.(platform)?.[cliAnnotation] ?? "");
  if (remembered?.version === version && remembered.platform === platform) return remembered;
  return await packages.describe(version, platform);
}

/** Whether the layers can be named without any network. Throws `BazaarError` OPTION_INVALID for no exact version. */
export function isCliKnown(packages: CliPackages, platform: Platform, given?: string): boolean {
  const version = checkedCliVersion(given ?? defaultCliVersion);
  return version === knownCli.version || packages.known?.(version, platform) !== undefined;
}

function tarballLayer(packages: CliPackages, known: CliPackage): ImageLayer {
  return {
    mediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
    digest: known.digest,
    size: known.size,
    diffId: known.diffId,
    comment: `Claude Code ${known.version}: ${cliPackageName(known.platform)} as npm has it`,
    open: () => packages.open(known),
  };
}

/** Path of the program in an image. */
export const cliPath = "/usr/local/bin/claude";

const linkLayer: ImageLayer = makeLinkLayer();

function makeLinkLayer(): ImageLayer {
  const folders = ["usr/", "usr/local/", "usr/local/bin/"];
  const headers = [
    ...folders.map((name) => tarHeader({ name, mode: 0o755, size: 0, type: "5" })),
    tarHeader({ name: cliPath.slice(1), mode: 0o777, size: 0, type: "2", link: "/package/claude" }),
  ];
  const tar = new Uint8Array((headers.length + 2) * blockSize);
  headers.forEach((header, at) => tar.set(header, at * blockSize));
  const { bytes, ...described } = blobOf(mediaTypes.layer, tar);
  return {
    ...described,
    diffId: described.digest,
    comment: linkComment,
    open: async function* () {
      yield bytes;
    },
  };
}
