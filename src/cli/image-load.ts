import { connectEngine, type Engine } from "../adapters/engine/connect.ts";
import { type Loaded, loadImage } from "../adapters/engine/load.ts";
import { tarChunks } from "../archive/tar.ts";
import type { BuiltImage } from "../image/build.ts";
import { dockerArchiveOf } from "../image/docker-archive.ts";
import type { Context } from "./context.ts";
import { imageHere } from "./image-outputs.ts";
import { count } from "./output.ts";

/** What `--load` did, as `--json` has it. */
export interface LoadedImage extends Loaded {
  readonly names: readonly string[];
}

/** Puts the image for this machine into its Docker engine, without the layers that lie there. Rejects as `loadImage`. */
export async function loadHere(
  { signal, progress }: Pick<Context, "signal" | "progress">,
  image: BuiltImage,
  names: readonly [string, ...string[]],
  connected?: Engine,
): Promise<LoadedImage> {
  const engine = connected ?? (await connectEngine(signal));
  const here = imageHere(image);
  progress("Loading into the Docker engine …");
  const source = {
    reference: names[0],
    config: here.config.digest,
    diffIds: here.layers.map(({ diffId }) => diffId),
    archive: (without: number) => tarChunks(dockerArchiveOf(here, { names, skip: without })),
  };
  return { ...(await loadImage(engine, source, { signal })), names };
}

/** What was loaded, as a sentence. */
export function loadedText({ names, sent, present }: LoadedImage): string {
  const had = present === 0 ? "" : `; it had ${count(present, "layer")} already`;
  return `Loaded ${names.join(", ")} into the Docker engine: ${count(sent, "layer")} sent${had}.`;
}
