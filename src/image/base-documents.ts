import { BazaarError } from "../core/errors.ts";
import { isJsonObject, type Json, parseJson } from "../core/json.ts";
import { decodeText } from "../core/text.ts";
import type { ImageLayer } from "./layers.ts";
import { type Descriptor, type Digest, isDigest } from "./oci.ts";
import type { ImageReader } from "./ports.ts";

/** A JSON object of which nothing is known yet. */
export type JsonDocument = { readonly [key: string]: Json | undefined };

/** Bytes that a base's configuration may have: those of real images are some kilobytes. */
const maxConfigBytes = 8_388_608;

/** Layers that a base may have; Docker itself stops at 127. */
const maxLayers = 1_000;

/** A base's document. Throws `BazaarError` BASE_INVALID when it is no JSON object. */
export function jsonOf(name: string, what: string, bytes: Uint8Array): JsonDocument {
  const { value } = parseJson(decodeText(bytes));
  if (isJsonObject(value)) return value;
  throw baseInvalid(name, `its ${what} is no JSON object`);
}

/** The bytes of the configuration that a manifest names. */
export async function readBlob(reader: ImageReader, name: string, value: Json | undefined): Promise<Uint8Array> {
  const descriptor = descriptorFrom(value);
  if (descriptor === undefined) throw baseInvalid(name, "its manifest names no configuration");
  if (descriptor.size > maxConfigBytes) throw baseInvalid(name, "its configuration is larger than 8 MiB");
  const whole = new Uint8Array(descriptor.size);
  let at = 0;
  for await (const chunk of reader.read(descriptor)) {
    if (at + chunk.length > whole.length) throw baseInvalid(name, "its configuration is larger than its manifest says");
    whole.set(chunk, at);
    at += chunk.length;
  }
  if (at !== whole.length) throw baseInvalid(name, "its configuration is shorter than its manifest says");
  return whole;
}

/** The layers of a manifest with their diff ids. */
export function layersIn(
  name: string,
  value: Json | undefined,
  diffIds: readonly Digest[],
): Omit<ImageLayer, "open">[] {
  if (!Array.isArray(value) || value.length > maxLayers) throw baseInvalid(name, "its manifest lists no layers");
  const layers = (value as readonly Json[]).map(descriptorFrom);
  // Images from before 2016 have empty layers that only the history knows; every list here is of the same length.
  if (layers.length !== diffIds.length) throw baseInvalid(name, "its manifest and configuration count other layers");
  return layers.map((layer, at) => {
    if (layer === undefined) throw baseInvalid(name, `its layer ${at + 1} has no digest and size`);
    const { mediaType, digest, size } = layer;
    return { mediaType, digest, size, diffId: diffIds[at]!, comment: "the base's" };
  });
}

function descriptorFrom(value: Json | undefined): Descriptor | undefined {
  if (!isJsonObject(value)) return undefined;
  const { mediaType, digest, size } = value;
  if (typeof mediaType !== "string" || !isDigest(digest)) return undefined;
  if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) return undefined;
  return { mediaType, digest, size };
}

/** `BazaarError` BASE_INVALID; `why` is a sentence's end. */
export function baseInvalid(name: string, why: string): BazaarError {
  const fix = "Choose another base, or have it built again.";
  return new BazaarError("BASE_INVALID", `The base image "${name}" can't be used: ${why}.`, fix);
}
