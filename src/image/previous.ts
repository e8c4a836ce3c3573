import { isJsonObject, type Json, parseJson } from "../core/json.ts";
import { decodeText } from "../core/text.ts";
import { type Platform, platforms } from "./layers.ts";
import { isDigest } from "./oci.ts";
import type { ImageReader } from "./ports.ts";

export type PreviousAnnotations = ReadonlyMap<Platform, Readonly<Record<string, string>>>;

/**
 * The annotations of the manifests that a tag points at, by machine. It is what a stranger may have pushed: what is no
 * manifest, or says nothing, has none. Rejects with what the reader rejects with.
 */
export async function previousAnnotations(reader: ImageReader, tag: string): Promise<PreviousAnnotations> {
  const found = new Map<Platform, Readonly<Record<string, string>>>();
  const top = await reader.manifest(tag);
  const document = top && objectOf(top.bytes);
  if (document === undefined) return found;
  const children = Array.isArray(document["manifests"]) ? (document["manifests"] as readonly Json[]) : undefined;
  if (children === undefined) {
    // One manifest says its machine only in its configuration; what it remembers names the machine itself.
    for (const platform of platforms) found.set(platform, textsOf(document["annotations"]));
    return found;
  }
  for (const child of children.slice(0, 100)) {
    const { platform, digest } = isJsonObject(child) ? child : {};
    const machine = machineOf(platform);
    if (machine === undefined || !isDigest(digest) || found.has(machine)) continue;
    const stored = await reader.manifest(digest);
    found.set(machine, textsOf((stored && objectOf(stored.bytes))?.["annotations"]));
  }
  return found;
}

/** The machine that an entry of an index is for; undefined for others than ours. */
export function machineOf(platform: Json | undefined): Platform | undefined {
  const { os, architecture } = isJsonObject(platform) ? platform : {};
  if (typeof os !== "string" || typeof architecture !== "string") return undefined;
  return platforms.find((one) => one === `${os}/${architecture}`);
}

function objectOf(bytes: Uint8Array) {
  const { value } = parseJson(decodeText(bytes));
  return isJsonObject(value) ? value : undefined;
}

function textsOf(value: Json | undefined): Record<string, string> {
  const entries = isJsonObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
