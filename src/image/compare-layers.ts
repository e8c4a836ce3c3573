import { createHash } from "node:crypto";
import { gunzipChunks } from "../archive/gunzip.ts";
import { tarListing, type TarListing } from "../archive/tar-list.ts";
import { type LayerPart, type NamedLayer, partOf } from "./layer-parts.ts";
import type { ImageLayer } from "./layers.ts";
import type { Digest } from "./oci.ts";
import type { BlobSource, ImageReader } from "./ports.ts";

/**
 * `equal`: the same bytes. `content`: the same files, compressed in another way. `different`: other content. `missing`:
 * only one of the two has it.
 */
export type Comparison = "equal" | "content" | "different" | "missing";

export interface ComparedLayer {
  /** What the layer is, by the rebuilt image, else by the published one's history. */
  readonly what: string;
  readonly part: LayerPart;
  readonly state: Comparison;
  /** @default the published image has no such layer */
  readonly published?: Digest;
  /** @default the rebuilt image has no such layer */
  readonly rebuilt?: Digest;
  /** What the published image's history says of it, where that is something else. @default nothing else */
  readonly publishedAs?: string;
  /** The first files that differ, at most 10; of the plugin's and the runtime's layer only. */
  readonly files: readonly string[];
}

export type PublishedLayer = Omit<ImageLayer, "open"> & NamedLayer;

interface Pair {
  readonly part: LayerPart;
  readonly theirs: PublishedLayer | undefined;
  readonly ours: ImageLayer | undefined;
}

const parts: readonly LayerPart[] = ["base", "claude", "link", "runtime", "plugin"];

/** Compares layers of the same kind, lowest first: one that is missing does not make all above it other ones. */
export async function compareLayers(
  reader: ImageReader,
  published: readonly PublishedLayer[],
  rebuilt: readonly ImageLayer[],
): Promise<ComparedLayer[]> {
  const compared: ComparedLayer[] = [];
  for (const part of parts) {
    const theirs = published.filter((one) => one.part === part);
    const ours = rebuilt.filter((one) => partOf(one.comment) === part);
    for (let at = 0; at < Math.max(theirs.length, ours.length); at += 1)
      compared.push(await compareLayer(reader, { part, theirs: theirs[at], ours: ours[at] }, at));
  }
  return compared;
}

async function compareLayer(reader: ImageReader, { part, theirs, ours }: Pair, at: number): Promise<ComparedLayer> {
  const name = ours?.comment ?? theirs?.comment ?? "";
  const base = { what: part === "base" ? `layer ${at + 1} of the base` : name, part, files: [] };
  if (theirs === undefined || ours === undefined) {
    const digest = theirs === undefined ? { rebuilt: ours!.digest } : { published: theirs.digest };
    return { ...base, state: "missing", ...digest };
  }
  const digests = { published: theirs.digest, rebuilt: ours.digest };
  const same = { ...base, ...digests };
  if (theirs.digest === ours.digest) return { ...same, state: "equal" };
  if (theirs.diffId === ours.diffId) return { ...same, ...(await sameContent(reader, theirs)) };
  const as = part === "claude" && theirs.comment !== ours.comment ? { publishedAs: theirs.comment } : {};
  // A base and Claude Code are compared by their digests: nobody reads a list of what two versions have in common.
  if (part !== "plugin" && part !== "runtime") return { ...same, ...as, state: "different" };
  const read = { ...theirs, open: () => reader.read(theirs) };
  return { ...same, state: "different", files: await differingFiles(read, ours) };
}

/** A diff id is what the configuration says: whether the blob unpacks to it is seen by unpacking it. */
async function sameContent(
  reader: ImageReader,
  theirs: PublishedLayer,
): Promise<Pick<ComparedLayer, "state" | "files">> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of unpacked({ ...theirs, open: () => reader.read(theirs) })) hash.update(chunk);
  } catch (error) {
    if (!isUnpackable(error)) throw error;
  }
  const isSame = `sha256:${hash.digest("hex")}` === theirs.diffId;
  const files = isSame ? [] : ["(the blob is not what the image's configuration says)"];
  return { state: isSame ? "content" : "different", files };
}

/** A layer of more is not listed: 2 GiB. */
const maxUnpacked = 2_147_483_648;

function unpacked(blob: BlobSource): AsyncIterable<Uint8Array> {
  return blob.mediaType.endsWith("gzip") ? gunzipChunks(blob.open(), maxUnpacked) : blob.open();
}

async function differingFiles(theirs: BlobSource, ours: BlobSource): Promise<string[]> {
  try {
    const [published, rebuilt] = [await tarListing(unpacked(theirs)), await tarListing(unpacked(ours))];
    return firstDiffering(published, rebuilt);
  } catch (error) {
    if (!isUnpackable(error)) throw error;
    return ["(the layer can't be unpacked)"];
  }
}

/** zlib's errors have a code of `Z_…`; a registry's are no such, and go on. */
function isUnpackable(error: unknown): boolean {
  if (error instanceof RangeError) return true;
  if (!(error instanceof Error)) return false;
  return error.name === "TarUnlistable" || ("code" in error && String(error.code).startsWith("Z_"));
}

function firstDiffering(published: TarListing, rebuilt: TarListing): string[] {
  const paths = [...new Set([...published.keys(), ...rebuilt.keys()])].sort();
  const others = paths.filter((path) => published.get(path) !== rebuilt.get(path));
  return others.slice(0, 10).map((path) => {
    if (!rebuilt.has(path)) return `${path} (only in the published image)`;
    return published.has(path) ? path : `${path} (only in the rebuilt image)`;
  });
}
