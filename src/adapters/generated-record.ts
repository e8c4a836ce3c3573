import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isJsonObject } from "../core/json.ts";
import { compareCodeUnits } from "../core/text.ts";

/** Name of the record beside generated files. */
export const generatedFile = ".claude-bazaar.json";

/** What made the files of a folder, and their digests; a file that is being exchanged has two. */
export interface GeneratedRecord {
  readonly kind: string;
  readonly files: ReadonlyMap<string, readonly string[]>;
}

/** The record of a folder; undefined where there is none that can be read. */
export function readRecord(folder: string): GeneratedRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(join(folder, generatedFile), "utf8"));
  } catch {
    return undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const { generated, files } = value;
  if (typeof generated !== "string" || !isJsonObject(files)) return undefined;
  const isList = (one: unknown): one is string[] => Array.isArray(one) && one.every((item) => typeof item === "string");
  const entries = Object.entries(files).filter((entry): entry is [string, string[]] => isList(entry[1]));
  return { kind: generated, files: new Map(entries) };
}

/** The record as its file has it: sorted, so that equal folders have equal records. */
export function recordText({ kind, files }: GeneratedRecord): string {
  const sorted = [...files].sort(([a], [b]) => compareCodeUnits(a, b));
  return `${JSON.stringify({ generated: kind, files: Object.fromEntries(sorted) }, null, 2)}\n`;
}
