import { Readable } from "node:stream";
import type { Digest } from "../../image/oci.ts";
import type { Engine } from "./connect.ts";
import { engineWork, refused } from "./engine-failure.ts";
import { follow } from "./progress.ts";

/** An image that can be written as a docker archive, with or without its lowest layers. */
export interface LoadSource {
  /** Name with tag under which the engine keeps it, e.g. `my-plugin:1.2.0`. */
  readonly reference: string;
  /** Digest of its configuration, by which an engine with the classic store calls the image. */
  readonly config: Digest;
  /** Digests of the uncompressed layers, lowest first. */
  readonly diffIds: readonly Digest[];
  /** The archive as `docker save` writes it; the lowest `without` layers are named in it and their bytes left out. */
  archive(without: number): AsyncIterable<Uint8Array>;
}

export interface LoadOptions {
  readonly signal: AbortSignal;
  /** Hears what the engine says. @default nobody */
  readonly onLine?: (line: string) => void;
}

export interface Loaded {
  /** The engine's id of the image. */
  readonly id: string;
  /** Layers whose bytes were sent. */
  readonly sent: number;
  /** Layers that the engine had. */
  readonly present: number;
}

const what = engineWork.load;

/**
 * Loads an image into the engine, without the layers that it has. An engine with the classic layer store knows layers by
 * the chain of their digests and takes an archive that lacks such ones; any other gets the whole. Rejects with `BazaarError`
 * ENGINE_FAILED, with what the archive rejects with, and with the signal's reason.
 */
export async function loadImage(engine: Engine, source: LoadSource, options: LoadOptions): Promise<Loaded> {
  const present = (await hasLayerStore(engine)) ? await commonLayers(engine, source.diffIds) : 0;
  try {
    return await load(engine, source, present, options);
  } catch (error) {
    options.signal.throwIfAborted();
    // The engine may have forgotten a layer meanwhile, or take no such archive.
    if (present === 0) throw error;
    return load(engine, source, 0, options);
  }
}

async function load(engine: Engine, source: LoadSource, without: number, options: LoadOptions): Promise<Loaded> {
  const { signal, onLine } = options;
  const archive = Readable.from(source.archive(without), { objectMode: false });
  // What the archive can't be made of is told by itself; the engine only sees that it ends.
  const broken = new Promise<never>((_, reject) => void archive.once("error", reject));
  broken.catch(() => undefined);
  try {
    const begun = engine.loadImage(archive, { abortSignal: signal }).catch((error: unknown) => {
      throw refused(what, error);
    });
    await follow(await Promise.race([begun, broken]), { what, signal, onLine });
    const { Id } = await engine.getImage(source.reference).inspect();
    return { id: Id, sent: source.diffIds.length - without, present: without };
  } catch (error) {
    throw archive.errored ?? refused(what, error);
  } finally {
    archive.destroy();
  }
}

/** Whether it keeps layers by their chains; the containerd store keeps blobs and wants every one. */
export async function hasLayerStore(engine: Engine): Promise<boolean> {
  const { Driver, DriverStatus } = (await engine.info()) as { Driver?: string; DriverStatus?: [string, string][] };
  const isContainerd = (DriverStatus ?? []).some(([, value]) => /containerd/.test(value));
  return !isContainerd && ["overlay2", "fuse-overlayfs", "btrfs", "zfs", "vfs", "aufs"].includes(Driver ?? "");
}

/** How many of these layers, from the lowest, the engine has as the lowest of another image. */
export async function commonLayers(engine: Engine, diffIds: readonly Digest[]): Promise<number> {
  const images = await engine.listImages();
  const lengths = await Promise.all(
    images.map(async ({ Id }) => {
      const found = await engine
        .getImage(Id)
        .inspect()
        .catch(() => undefined);
      const layers: readonly string[] = found?.RootFS?.Layers ?? [];
      const differs = diffIds.findIndex((diffId, at) => layers[at] !== diffId);
      return differs === -1 ? diffIds.length : differs;
    }),
  );
  return Math.max(0, ...lengths);
}
