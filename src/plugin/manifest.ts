import { defined } from "../core/defined.ts";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import { type Document, placeless, readJson } from "./document.ts";
import { manifestOf } from "./manifest-details.ts";
import { checkEntryFields, checkFields, checkName } from "./manifest-fields.ts";
import { kindOf } from "./schema-issue.ts";
import type { Source } from "./source.ts";
import type { Manifest } from "./types.ts";

/** Where the client looks for a plugin's manifest, and nowhere else. */
export const manifestPath = ".claude-plugin/plugin.json";

export interface ReadManifest {
  readonly manifest: Manifest;
  /** Whose component fields replace the default folders. */
  readonly main?: Document;
  /** The marketplace's entry, whose component fields add to what is there. */
  readonly entry?: Document;
}

export interface ManifestOptions {
  readonly folderName?: string;
  readonly entry?: Readonly<Record<string, unknown>>;
}

/** Fields of an entry with which `"strict": false` contradicts a plugin.json. */
const conflicting = ["agents", "commands", "experimental", "hooks", "outputStyles", "skills"];
/** Fields of an entry that count only where there is no plugin.json. */
const ignoredBeside = ["lspServers", "mcpServers", "workflows"];

/** Reads plugin.json and checks all its fields; without one, the marketplace's entry takes its place. */
export function readManifest(source: Source, options: ManifestOptions): ReadManifest {
  const entry = options.entry === undefined ? undefined : placeless(jsonOf(options.entry));
  const exists = source.tree.get(manifestPath)?.kind === "file";
  const main = exists ? readMain(source) : undefined;
  if (!exists) reportMissing(source, entry !== undefined);
  if (entry !== undefined) checkEntry(source, entry, exists);
  const raw = objectOf(main);
  const manifest = manifestOf({
    path: exists ? manifestPath : null,
    raw,
    entry: objectOf(entry),
    folderName: options.folderName ?? "plugin",
  });
  if (main !== undefined) checkFields(source, main);
  checkName(source, manifest.name, main?.whereKey(["name"]) ?? { path: "" });
  return { manifest, ...defined({ main, entry }) };
}

function readMain(source: Source): Document | undefined {
  const document = readJson(source, manifestPath, {
    byteOrderMark: true,
    invalid: (where, reason) => source.report("MANIFEST_JSON_INVALID", where, { reason }),
  });
  if (document === undefined || isJsonObject(document.value)) return document;
  const problem = `must be an object, not ${kindOf(document.value)}`;
  source.report("MANIFEST_FIELD_INVALID", document.where([]), { field: "plugin.json", problem });
  return undefined;
}

function reportMissing(source: Source, hasEntry: boolean): void {
  if (!hasEntry) source.report("MANIFEST_MISSING", "", { looked: manifestPath });
  if (source.tree.has("plugin.json")) source.report("MANIFEST_AT_ROOT", "plugin.json", {});
}

function checkEntry(source: Source, entry: Document, besideManifest: boolean): void {
  checkEntryFields(source, entry);
  if (!besideManifest) return;
  const raw = objectOf(entry);
  const fields = conflicting.filter((field) => Object.hasOwn(raw, field));
  if (raw["strict"] === false && fields.length > 0) {
    source.report("MANIFEST_ENTRY_CONFLICT", "", { fields: fields.map((field) => JSON.stringify(field)).join(", ") });
  }
  for (const field of ignoredBeside) {
    if (Object.hasOwn(raw, field)) source.report("MANIFEST_ENTRY_IGNORED", "", { field });
  }
}

function objectOf(document: Document | undefined): JsonObject {
  return document !== undefined && isJsonObject(document.value) ? document.value : {};
}

/** Entries come from a parsed marketplace.json; what a program slipped in that JSON has not is dropped. */
function jsonOf(entry: Readonly<Record<string, unknown>>): JsonObject {
  return JSON.parse(JSON.stringify(entry)) as JsonObject;
}
