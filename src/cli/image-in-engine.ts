import { DiskSpool } from "../adapters/disk-spool.ts";
import { buildWithEngine } from "../adapters/engine/build.ts";
import type { Engine } from "../adapters/engine/connect.ts";
import { engineBase } from "../adapters/engine/engine-base.ts";
import { hasLayerStore } from "../adapters/engine/load.ts";
import { treeOf } from "../core/file-tree.ts";
import { type BuiltImage, buildImage } from "../image/build.ts";
import type { ImageFinding } from "../image/checked-image.ts";
import { dockerfileOf } from "../image/dockerfile.ts";
import { blobFile } from "../image/layout.ts";
import { parseReference } from "../registry/reference.ts";
import type { Context } from "./context.ts";
import { buildEngineBase } from "./engine-base-build.ts";
import type { BuilderChoice } from "./image-builder.ts";
import { ImageContent } from "./image-content.ts";
import { type BuildFlags, buildOptions } from "./image-flags.ts";
import { loadHere, type LoadedImage } from "./image-load.ts";
import { imageHere } from "./image-outputs.ts";
import { withLeftOut } from "./image-work.ts";
import { type OpenedPlugin, requireLoads } from "./open-plugin.ts";
import { printable } from "./text-width.ts";

export interface EngineImageOptions {
  readonly flags: BuildFlags;
  readonly choice: BuilderChoice;
  readonly names: readonly [string, ...string[]];
  /** Repository that the SPDX document of `flags.sbom` is about. @default none */
  readonly repository?: string | undefined;
}

export interface EngineImage {
  readonly image: BuiltImage;
  readonly loaded: LoadedImage;
  readonly findings: readonly ImageFinding[];
  /** The SPDX document, where `flags.sbom` asks for one. */
  readonly sbom: string | undefined;
}

/**
 * Has the engine make the base, puts our layers on it as they are put on without an engine, and leaves the result in the engine.
 * Names that were only there for it are gone afterwards. Rejects as `buildWithEngine` and `buildImage`.
 */
export async function imageInEngine(
  context: Context,
  engine: Engine,
  opened: OpenedPlugin,
  { flags, choice, names, repository }: EngineImageOptions,
): Promise<EngineImage> {
  requireLoads(opened.loaded);
  const { signal, env, progress } = context;
  progress(`Builder: docker, ${choice.why}.`);
  await using own = new ImageContent(context, opened, flags);
  // Before the engine is sent any of the files.
  await own.checkFiles();
  await using from = await buildEngineBase(context, engine, opened, { flags, choice, files: own.files.kept });
  const base = await engineBase(engine, from.tag, from.named);
  await using spool = new DiskSpool();
  const options = {
    ...buildOptions(flags, opened.config.image ?? {}, env),
    platforms: [...base.images.keys()],
    spool,
    signal,
  };
  const parts = await own.on(base, from.named, options);
  const image = withLeftOut(await buildImage(opened.loaded.plugin, { ...options, base, parts }), own);
  const loaded = (await hasLayerStore(engine))
    ? await loadHere(context, image, names, engine)
    : await buildHere(context, engine, { image, names, from: from.tag });
  const sbom = flags.sbom === undefined ? undefined : await own.sbom(image, options, repository);
  return { image, loaded, findings: own.findings, sbom };
}

interface Unpacked {
  readonly image: BuiltImage;
  readonly names: readonly [string, ...string[]];
  /** The base in the engine. */
  readonly from: string;
}

/** For an engine that takes no archive without its lowest layers: it unpacks ours by a Dockerfile. */
export async function buildHere(
  { signal, progress }: Pick<Context, "signal" | "progress">,
  engine: Engine,
  { image, names, from }: Unpacked,
): Promise<LoadedImage> {
  const { platform, layers } = imageHere(image);
  const below = image.base?.images.get(platform)?.layers.length ?? 0;
  const own = layers.slice(below);
  const paths = own.map((_, at) => `layers/${at}.tar`);
  const Dockerfile = dockerfileOf({ base: from, archives: paths, labels: image.labels });
  const context = treeOf([
    ["Dockerfile", Dockerfile],
    ...own.map((layer, at) => [paths[at]!, blobFile(layer)] as const),
  ]);
  const onLine = (line: string) => progress(printable(line));
  const id = await buildWithEngine(engine, { context, tag: names[0], signal, onLine });
  for (const name of names.slice(1)) {
    const { name: repo, tag = "latest" } = parseReference(name);
    await engine.getImage(id).tag({ repo, tag });
  }
  return { id, sent: own.length, present: below, names };
}
