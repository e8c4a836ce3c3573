import { fileAt, filesUnder, isFolder } from "../core/file-tree.ts";
import { isJsonObject } from "../core/json.ts";
import { isOwner } from "../marketplace/entry.ts";
import { manifestPath } from "../plugin/manifest.ts";
import type { Plugin } from "../plugin/types.ts";
import { type Cause, causeOf } from "./cause.ts";
import type { SubjectEntry } from "./types.ts";
import { versionOf } from "./version-of.ts";

/** Checks 1, 3, 7 and 8: manifest, entry, declared folders, version. */
export function manifestCauses(entry: SubjectEntry): Cause[] {
  const { plugin } = entry.plugin ?? {};
  return [...entryCauses(entry), ...(plugin === undefined ? [] : [...ownCauses(entry, plugin), ...folders(plugin)])];
}

function entryCauses(entry: SubjectEntry): Cause[] {
  const { raw, plugin } = entry;
  if (raw === undefined) return [];
  const causes: Cause[] = [];
  if (!isOwner(raw["author"])) causes.push(causeOf("ENTRY_AUTHOR_MISSING", {}));
  if (!isText(raw["description"])) causes.push(causeOf("ENTRY_DESCRIPTION_MISSING", {}));
  const version = versionOf(entry);
  if (plugin !== undefined && version === undefined) causes.push(causeOf("VERSION_MISSING", {}));
  return [...causes, ...tooLong("entry's name", raw["name"]), ...tooLong("version", version)];
}

/** The client unpacks a plugin into a folder of its name and one of its version. */
function tooLong(what: string, text: unknown): Cause[] {
  const length = isText(text) ? new TextEncoder().encode(text).length : 0;
  return length > 255 ? [causeOf("NAME_OVER_255", { what, length })] : [];
}

/** https://semver.org, the form that it gives itself. */
const semver = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

function ownCauses({ source }: SubjectEntry, { manifest, name, files }: Plugin): Cause[] {
  const causes: Cause[] = [];
  if (manifest.path === null) {
    const atRoot = source === undefined || (source.kind === "relative" && source.path === "");
    if (atRoot) causes.push(causeOf("MANIFEST_ABSENT_AT_ROOT", {}));
    else if (fileAt(files, "plugin.json") === undefined) causes.push(causeOf("MANIFEST_ABSENT", {}));
  }
  const folder = [manifestPath, "plugin.json"].find((path) => isFolder(files, path));
  if (folder !== undefined && manifest.path === null) causes.push(causeOf("MANIFEST_IS_FOLDER", { path: folder }));
  if (name.length > 64) causes.push(causeOf("PLUGIN_NAME_LONG", { length: name.length }));
  const { version } = manifest;
  if (version !== undefined && !semver.test(version)) causes.push(causeOf("VERSION_NOT_SEMVER", { version }));
  return causes;
}

const componentFields = ["commands", "agents", "skills", "outputStyles"] as const;

function folders({ manifest, files, bin }: Plugin): Cause[] {
  const programs = bin.length > 0 ? [causeOf("BIN_INCLUDED", {})] : [];
  const named = componentFields.flatMap((field) => pathsIn(manifest.raw[field]));
  const empty = named
    .map((path) => path.replace(/^\.\//, "").replace(/\/+$/, ""))
    .filter((folder) => folder !== "" && isFolder(files, folder))
    .filter((folder) => !filesUnder(files, folder).some((path) => path.toLowerCase().endsWith(".md")))
    .map((folder) => causeOf("COMPONENT_EMPTY", { folder }));
  return [...programs, ...empty];
}

function pathsIn(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => (isJsonObject(one) ? Object.values(one).flatMap(sourceOf) : [one])).filter(isText);
}

function sourceOf(value: unknown): unknown[] {
  return isJsonObject(value) ? [value["source"]] : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
