import { BazaarError } from "../core/errors.ts";
import { fileAt, type FileTree } from "../core/file-tree.ts";
import { isJsonObject, type Json, parseJson } from "../core/json.ts";
import { decodeText } from "../core/text.ts";
import type { Owner } from "../marketplace/types.ts";
import type { PublishedEntry } from "../marketplace/upsert.ts";
import type { ThinClient } from "../thin-client/types.ts";
import type { Person } from "./ports.ts";

/** What a thin client says of itself in a catalog. */
export function entryOf(
  thinClient: ThinClient,
  source: PublishedEntry["source"],
  category: string | undefined,
): PublishedEntry {
  const author = authorOf(thinClient.files);
  return {
    name: thinClient.name,
    source,
    description: thinClient.description,
    ...(category === undefined ? {} : { category }),
    // Some hosts of Claude show no plugin whose entry names no author.
    ...(author === undefined ? {} : { author }),
  };
}

/** Where the client reads a plugin's manifest. */
export const manifestPath = ".claude-plugin/plugin.json";

/** The manifest of a plugin as parsed; undefined where there is none, or none that can be read. */
export function manifestOf(files: FileTree): Json | undefined {
  const file = fileAt(files, manifestPath);
  return file === undefined ? undefined : parseJson(decodeText(file.bytes())).value;
}

function authorOf(files: FileTree): Owner | undefined {
  const manifest = manifestOf(files);
  const author = isJsonObject(manifest) ? manifest["author"] : undefined;
  if (!isJsonObject(author) || typeof author["name"] !== "string") return undefined;
  const more = Object.entries(author).filter(
    ([key, value]) => ["email", "url"].includes(key) && typeof value === "string",
  );
  return { name: author["name"], ...Object.fromEntries(more) };
}

/** Who commits where nobody is configured: the thin client's author, with what is missing filled in. */
export function committerOf(files: FileTree): Person {
  const author = authorOf(files);
  return { name: clean(author?.name) || "claude-bazaar", email: clean(author?.email) || noReply };
}

/** Without what git's own lines are made of, and what git takes off the ends. */
function clean(text = ""): string {
  const kept = text.slice(0, 200).replaceAll(/[<>\p{Cc}]/gu, "");
  return kept.replaceAll(/^[\s.,:;"'\\]+|[\s.,:;"'\\]+$/g, "");
}

/** `.invalid` is nobody's, for ever. */
const noReply = "noreply@claude-bazaar.invalid";

/** The error about a folder of the marketplace that holds something else than a thin client. */
export function notOurs(folder: string): BazaarError {
  return new BazaarError(
    "OUTPUT_EXISTS",
    `The marketplace's folder "${folder}" holds files that this tool did not write.`,
    "Publish under another name with --name, or remove the folder from the marketplace yourself.",
  );
}

/** Whether the files are a thin client: the manifest has `metadata.bazaar.thinClient`. */
export function isThinClient(files: FileTree): boolean {
  return marksThinClient(manifestOf(files));
}

/** The same of a manifest. */
export function marksThinClient(manifest: Json | undefined): boolean {
  let value = manifest;
  for (const key of ["metadata", "bazaar", "thinClient"]) value = isJsonObject(value) ? value[key] : undefined;
  return value !== undefined;
}
