import { isJsonObject, type JsonObject, parseJson } from "../../core/json.ts";
import { notPortable } from "../../core/portable-path.ts";
import { setJsonMember } from "../../core/json-edit.ts";
import { removeJsonMember } from "../../core/json-remove.ts";
import { manifestPath } from "../../plugin/manifest.ts";
import type { Manifest } from "../../plugin/types.ts";
import { idPartProblem } from "../names.ts";
import { entryKeys } from "../schema.ts";
import { catalogPath, type Owner } from "../types.ts";
import { cleanedPaths, existsAmong } from "./component-paths.ts";
import { fitPair } from "./fit-fields.ts";
import { type NoteSubject, type Tell, tellInto } from "./note.ts";
import { type Pair, pairOf, without } from "./one-manifest.ts";
import { metadataPath } from "./snapshot.ts";
import type { AggregateNote, ContentFile, Snapshot, SnapshotPlugin } from "./types.ts";

/** A plugin that can be served, before it has its name and version. */
export interface Prepared extends Pair {
  readonly slug: string;
  readonly sourceName: string;
  /** What it would be called if it were alone. */
  readonly ownName: string;
  readonly described: Manifest;
  readonly owner?: Owner;
  readonly source: SnapshotPlugin;
  /** All but plugin.json. */
  readonly files: readonly ContentFile[];
}

/** Brings one entry of a source into a form that clients take; undefined, and an error note, where that can't be. */
export function prepare(snapshot: Snapshot, source: SnapshotPlugin, notes: AggregateNote[]): Prepared | undefined {
  const { slug, owner } = snapshot;
  const sourceName = nameOf(source);
  const about: NoteSubject = { slug, plugin: sourceName };
  const tell = tellInto(notes, about);
  const problem = sourceName.length > 128 ? "has over 128 characters" : idPartProblem(sourceName);
  if (problem !== undefined) return tell("NAME_REFUSED", { name: sourceName, problem });
  const unsafe = source.files.find(({ path }) => !isSafe(path));
  if (unsafe !== undefined) return tell("PATH_UNSAFE", { path: unsafe.path });
  const broken = source.manifest === undefined ? undefined : manifestProblem(source.manifest);
  if (broken !== undefined) return tell("MANIFEST_BROKEN", { problem: broken });
  const files = source.files.filter(({ path }) => !leftOut.has(path));
  const paths = files.map(({ path }) => path);
  tellUnportable(paths, tell);
  const pair = pairOf(knownFields(source.entry, tell), source.manifest, paths, tell);
  const fit = fitPair(cleaned(pair, paths, tell), paths, tell);
  if (typeof fit === "string") return tell("ENTRY_REFUSED", { problem: fit });
  return {
    ...fit,
    slug,
    sourceName,
    ownName: ownName(sourceName, source),
    ...(owner === undefined ? {} : { owner }),
    source,
    files: files.filter(({ path }) => path !== manifestPath),
  };
}

/** Of the first one alone: a plugin that names its files so names them all. */
function tellUnportable(paths: readonly string[], tell: Tell): void {
  const path = paths.find((one) => notPortable(one) !== undefined);
  if (path !== undefined) tell("PATH_NOT_PORTABLE", { path, problem: notPortable(path) ?? "" });
}

/** The source's own catalog: a plugin that is the whole repository would show it to callers who may not see the rest. */
const leftOut = new Set([catalogPath, metadataPath]);

/** The entry's name; `""` when it has none. */
export function nameOf({ entry }: SnapshotPlugin): string {
  return typeof entry["name"] === "string" ? entry["name"] : "";
}

function ownName(sourceName: string, { manifest }: SnapshotPlugin): string {
  const value = manifest === undefined ? undefined : parseJson(manifest).value;
  const name = isJsonObject(value) ? value["name"] : undefined;
  const isFit = typeof name === "string" && name.length <= 128 && idPartProblem(name) === undefined;
  return isFit ? name : sourceName;
}

function manifestProblem(text: string): string | undefined {
  const { value, problem } = parseJson(text);
  if (problem !== undefined) return `line ${problem.line}, column ${problem.column}: ${problem.reason}.`;
  return isJsonObject(value) ? undefined : "it is no JSON object.";
}

function isSafe(path: string): boolean {
  const segments = path.split("/");
  return (
    !/[\0\\]|^[A-Za-z]:/.test(path) &&
    segments.every((one) => one !== "" && one !== "." && one !== ".." && one.toLowerCase() !== ".git")
  );
}

/** The entry's fields that clients know and that have a meaning for files that are served themselves. */
function knownFields(entry: JsonObject, tell: Tell): JsonObject {
  const fields = without(entry, ["source", "$schema"]);
  return Object.fromEntries(
    Object.entries(fields).filter(([field]) => {
      const isHeader = field === "headers" || field === "headersHelper";
      if (isHeader) tell("HEADERS_DROPPED", { field });
      else if (!entryKeys.has(field)) tell("FIELD_UNKNOWN", { field });
      return !isHeader && entryKeys.has(field);
    }),
  );
}

function cleaned({ entry, manifest }: Pair, paths: readonly string[], tell: Tell): Pair {
  const exists = existsAmong(paths);
  const inEntry = cleanedPaths(entry, exists, tell);
  const kept = Object.entries({ ...entry, ...Object.fromEntries(inEntry) }).filter(([, value]) => value !== undefined);
  let text = manifest;
  for (const [field, value] of cleanedPaths(parseJson(manifest).value as JsonObject, exists, tell))
    text = value === undefined ? removeJsonMember(text, [], field) : setJsonMember(text, [], field, value);
  return { entry: Object.fromEntries(kept) as JsonObject, manifest: text };
}
