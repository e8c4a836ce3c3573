import { isJsonObject, type JsonObject } from "../core/json.ts";
import { type Document, readJson } from "./document.ts";
import type { Source } from "./source.ts";
import type { Manifest } from "./types.ts";

/** Where the client looks for a plugin's manifest, and nowhere else. */
export const manifestPath = ".claude-plugin/plugin.json";

export interface ReadManifest {
  readonly manifest: Manifest;
  readonly document: Document | undefined;
}

export function readManifest(source: Source, options: { readonly folderName?: string }): ReadManifest {
  const document = readJson(source, manifestPath, (where, reason) =>
    source.report("MANIFEST_JSON_INVALID", where, { reason }),
  );
  const raw: JsonObject = isJsonObject(document?.value) ? document.value : {};
  const text = (key: string) => (typeof raw[key] === "string" ? { [key]: raw[key] } : {});
  const author =
    isJsonObject(raw["author"]) && typeof raw["author"]["name"] === "string" ? { author: raw["author"] } : {};
  return {
    document,
    manifest: {
      path: document === undefined ? null : manifestPath,
      name: typeof raw["name"] === "string" ? raw["name"] : (options.folderName ?? "plugin"),
      ...text("version"),
      ...text("description"),
      ...text("displayName"),
      ...text("homepage"),
      ...text("repository"),
      ...text("license"),
      ...(author as Partial<Manifest>),
      keywords: [],
      userConfig: {},
      channels: [],
      dependencies: [],
      raw,
    },
  };
}
