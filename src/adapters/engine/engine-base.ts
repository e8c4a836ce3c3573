import type { Base } from "../../image/base.ts";
import { readConfig } from "../../image/base-config.ts";
import { baseInvalid } from "../../image/base-documents.ts";
import { type ImageLayer, type Platform, platforms } from "../../image/layers.ts";
import { type Digest, isDigest, mediaTypes } from "../../image/oci.ts";
import type { Engine } from "./connect.ts";
import { refused } from "./engine-failure.ts";

/**
 * An image of the engine as a base. Its layers are known by name and stay where they are: what is made on it goes into the same
 * engine. Rejects with `BazaarError` ENGINE_FAILED, BASE_INVALID where it is for a machine that no image is made for.
 */
export async function engineBase(engine: Engine, reference: string, name: string): Promise<Base> {
  const found = await engine
    .getImage(reference)
    .inspect()
    .catch((error: unknown) => {
      throw refused("Reading the base image", error);
    });
  const { Architecture, Os, Config, RootFS, Id } = found;
  const platform = `${Os}/${Architecture}`;
  if (!platforms.includes(platform as Platform)) throw baseInvalid(name, `it is for ${platform}`);
  if (!isDigest(Id)) throw baseInvalid(name, "the engine calls it by no digest");
  const document = { architecture: Architecture, os: Os, config: Config, rootfs: { diff_ids: RootFS.Layers ?? [] } };
  const config = readConfig(name, new TextEncoder().encode(JSON.stringify(document)));
  const layers = config.diffIds.map((diffId): ImageLayer => {
    const open = () => {
      throw new TypeError("A layer of the engine's stays there.");
    };
    return { mediaType: mediaTypes.layer, digest: diffId, diffId, size: 0, comment: "the base", open };
  });
  return {
    name,
    digest: (await pulledDigest(engine, name)) ?? Id,
    images: new Map([[platform as Platform, { config, layers }]]),
  };
}

/** By which a registry knows the image of this name; undefined for one that was never pulled or pushed. */
async function pulledDigest(engine: Engine, name: string): Promise<Digest | undefined> {
  const found = await engine
    .getImage(name)
    .inspect()
    .catch(() => undefined);
  const digest = found?.RepoDigests?.[0]?.split("@")[1];
  return isDigest(digest) ? digest : undefined;
}
