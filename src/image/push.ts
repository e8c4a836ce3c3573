import type { BuiltImage } from "./build.ts";
import { checkedTag } from "./build-options.ts";
import { eachOf } from "./jobs.ts";
import type { Blob, Descriptor, Digest } from "./oci.ts";
import type { BlobSource, PutOutcome, Repository } from "./ports.ts";

export interface PushOptions {
  /** Tags that point at the image afterwards; at least one. They are put last, in this order. */
  readonly tags: readonly string[];
  /** Blobs that are carried at once, 1…16. @default 4 */
  readonly jobs?: number;
  /** Ends the push before its next step. What runs in the repository ends by its own signal. @default none */
  readonly signal?: AbortSignal;
  /** Ends what runs in the repository, when one of the blobs failed: called once, with the failure. @default waits for it */
  onFailure?(failure: unknown): void;
  /** Hears of the bytes of layers as they leave. */
  onBytes?(bytes: number): void;
  /** Hears of each blob that came to lie in the repository, and how. */
  onBlob?(blob: PushedBlob): void;
}

/** A blob, and how it came to lie in the repository. */
export interface PushedBlob extends Descriptor {
  readonly outcome: PutOutcome;
}

export interface PushResult {
  /** `up-to-date`: all tags pointed at this very image, and nothing was sent. `tagged`: only tags were put. */
  readonly state: "pushed" | "tagged" | "up-to-date";
  readonly digest: Digest;
  readonly tags: readonly string[];
  readonly blobs: readonly PushedBlob[];
  /** Whether anybody can read the image, and with it the plugin's prompts. */
  readonly isPublic: boolean;
}

/**
 * Builds and pushes an image so that nothing is half done: no tag is touched before everything below it lies there. One
 * request finds out whether the first tag is taken: where it isn't, the right to push is proved before anything is
 * built. An image that is there already ends with that, with no right to push needed. Rejects with what `build` and the
 * repository reject with, with the signal's reason, and with `BazaarError` OPTION_INVALID for tags that are none.
 */
export async function pushImage(
  repository: Repository,
  build: () => Promise<BuiltImage>,
  options: PushOptions,
): Promise<PushResult> {
  const tags = [...new Set(options.tags.map(checkedTag))];
  const { signal } = options;
  const [first = checkedTag("")] = tags;
  const before = await repository.head(first);
  if (before === undefined) await repository.preflight();
  signal?.throwIfAborted();
  const image = await build();
  signal?.throwIfAborted();
  const { top } = image;
  if (before?.digest === top.digest) return await tagRest(repository, image, tags, options);
  if (before !== undefined) await repository.preflight();
  const blobs = await putBlobs(repository, image, options);
  for (const { manifest } of image.images) await putManifest(repository, manifest, options);
  if (image.index !== undefined) await putManifest(repository, image.index, options);
  for (const tag of tags) await putManifest(repository, top, options, tag);
  const isPublic = await repository.isReadableByAnyone(top.digest);
  return { state: "pushed", digest: top.digest, tags, blobs, isPublic };
}

/** The image is there under the first tag: the others are put where they point elsewhere. */
async function tagRest(
  repository: Repository,
  { top }: BuiltImage,
  tags: readonly string[],
  options: PushOptions,
): Promise<PushResult> {
  const result = { digest: top.digest, tags, blobs: [] };
  let isTagged = false;
  for (const tag of tags.slice(1)) {
    if ((await repository.head(tag))?.digest === top.digest) continue;
    isTagged = true;
    await putManifest(repository, top, options, tag);
  }
  const isPublic = await repository.isReadableByAnyone(top.digest);
  return { ...result, state: isTagged ? "tagged" : "up-to-date", isPublic };
}

function putManifest(repository: Repository, manifest: Blob, { signal }: PushOptions, tag?: string): Promise<void> {
  signal?.throwIfAborted();
  return repository.putManifest(manifest, tag);
}

/** Layers first, the largest before the rest; a configuration is nothing without them. */
async function putBlobs(repository: Repository, image: BuiltImage, options: PushOptions): Promise<PushedBlob[]> {
  const { signal, jobs = 4 } = options;
  const layers = image.images.flatMap((one) => one.layers).sort((a, b) => b.size - a.size);
  const pushed: PushedBlob[] = [];
  const put = async (blob: BlobSource): Promise<void> => {
    const outcome = await repository.put(options.onBytes === undefined ? blob : counted(blob, options));
    const { mediaType, digest, size } = blob;
    const done = { mediaType, digest, size, outcome };
    pushed.push(done);
    options.onBlob?.(done);
  };
  const onFailure = (failure: unknown) => options.onFailure?.(failure);
  const control = { jobs, onFailure, ...(signal && { signal }) };
  await eachOf(once(layers), put, control);
  await eachOf(once(image.images.map(({ config }) => sourceOf(config))), put, control);
  return pushed;
}

/** What is read of a layer is sent: a registry that has it is not given it. */
function counted(blob: BlobSource, options: PushOptions): BlobSource {
  return {
    ...blob,
    async *open() {
      for await (const chunk of blob.open()) {
        yield chunk;
        options.onBytes?.(chunk.length);
      }
    },
  };
}

/** The machines of an image share layers, and all of them may share the configuration of none. */
function once(blobs: readonly BlobSource[]): BlobSource[] {
  return [...new Map(blobs.map((blob) => [blob.digest, blob])).values()];
}

function sourceOf(blob: Blob): BlobSource {
  return {
    ...blob,
    async *open() {
      yield blob.bytes;
    },
  };
}
