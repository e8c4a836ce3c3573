import { sha256Hex } from "../../core/digest.ts";
import { isJsonObject, type Json, type JsonObject } from "../../core/json.ts";
import { compareCodeUnits } from "../../core/text.ts";
import type { AggregateFile } from "./types.ts";

/** Counts up when a merge makes other bytes of the same sources, so that nothing takes an old build for a new one. */
export const mergeForm = 1;

/** What people look for first in an entry; all other keys follow in their own order. */
const firstKeys = [
  "name",
  "source",
  "displayName",
  "description",
  "version",
  "author",
  "category",
  "tags",
  "keywords",
  "homepage",
  "repository",
  "license",
];

/** The object with its keys, and those of all objects below, in an order that does not depend on how it was made. */
export function ordered(value: JsonObject): JsonObject {
  return sorted(value) as JsonObject;
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => sorted(item));
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]): [string, Json] => [key, sorted(item)]);
  return Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b) || compareCodeUnits(a, b)));
}

function rank(key: string): number {
  const at = firstKeys.indexOf(key);
  return at === -1 ? firstKeys.length : at;
}

/** A record with its keys in ascending order. */
export function ascending<T>(record: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries([...record].sort(([a], [b]) => compareCodeUnits(a, b)));
}

/** SHA-256 over an entry and the files, whatever their order. */
export function contentHashOf(entry: JsonObject, files: readonly AggregateFile[]): string {
  const list = files.map(({ path, executable, sha256 }) => [path, executable, sha256] as const);
  list.sort(([a], [b]) => compareCodeUnits(a, b));
  return sha256Hex(JSON.stringify([mergeForm, ordered(entry), list]));
}
