import { isMap, isScalar, parseDocument, type YAMLMap } from "yaml";
import { countLines } from "../core/text.ts";
import type { JsonObject } from "./types.ts";

/** What YAML makes of a block; with a `problem` or `notMapping` the rest is empty. Lines count from 1 in the file. */
export interface YamlBlock {
  readonly data: JsonObject;
  readonly lines: Readonly<Record<string, number>>;
  readonly duplicateKeys: readonly { readonly key: string; readonly line: number }[];
  readonly problem?: { readonly reason: string; readonly line: number };
  readonly notMapping?: "array" | "string" | "number" | "boolean";
}

const nothing: YamlBlock = { data: {}, lines: {}, duplicateKeys: [] };

/** Parses a block whose first line has the given number. May throw what the YAML library throws. */
export function parseBlock(block: string, firstLine: number): YamlBlock {
  // No `logLevel: "silent"`: it would swallow every error. Merge keys are ours, below: the library's are exponential.
  const document = parseDocument(block, { uniqueKeys: false, prettyErrors: false, schema: "core", merge: false });
  // The client's parser takes a plain value that starts with a comma, and refuses NUL.
  const error = document.errors.find(({ code, pos }) => code !== "BAD_SCALAR_START" || block[pos[0]] !== ",");
  const nul = block.indexOf("\0");
  if (nul !== -1) {
    return { ...nothing, problem: { reason: "it holds a NUL character", line: firstLine + countLines(block, 0, nul) } };
  }
  if (error !== undefined) {
    return { ...nothing, problem: { reason: error.message, line: firstLine + countLines(block, 0, error.pos[0]) } };
  }
  if (document.contents === null) return nothing;
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  if (value === null || value === undefined) return nothing;
  if (isMap(document.contents)) {
    return { data: merged(value as JsonObject), ...keysOf(document.contents, block, firstLine) };
  }
  if (Array.isArray(value)) return { ...nothing, notMapping: "array" };
  if (typeof value === "object") return { ...nothing, data: value as JsonObject };
  return { ...nothing, notMapping: typeof value as "string" | "number" | "boolean" };
}

function keysOf(contents: YAMLMap, block: string, firstLine: number): Pick<YamlBlock, "lines" | "duplicateKeys"> {
  const lines = new Map<string, number>();
  const duplicateKeys: { key: string; line: number }[] = [];
  let offset = 0;
  let line = firstLine;
  for (const { key } of contents.items) {
    if (!isScalar(key)) continue;
    const at = key.range?.[0] ?? offset;
    line += countLines(block, offset, at);
    offset = at;
    const name = String(key.value);
    if (lines.has(name)) duplicateKeys.push({ key: name, line });
    lines.set(name, line);
  }
  return { lines: Object.fromEntries(lines), duplicateKeys };
}

/**
 * The top level with its merge keys (`<<: *base`) applied: keys that stand there themselves win, then the first source.
 * Each source counts once, so that sources which merge each other over and over cost nothing.
 */
function merged(data: JsonObject): JsonObject {
  if (!Object.hasOwn(data, "<<")) return data;
  const values = new Map<string, JsonObject[string]>(Object.entries(data));
  values.delete("<<");
  const seen = new Set<unknown>();
  const queue: unknown[] = [data["<<"]];
  for (let source = queue.shift(); source !== undefined; source = queue.shift()) {
    if (typeof source !== "object" || source === null || seen.has(source)) continue;
    seen.add(source);
    if (Array.isArray(source)) {
      queue.unshift(...(source as unknown[]));
      continue;
    }
    for (const [key, value] of Object.entries(source as JsonObject)) {
      if (key !== "<<" && !values.has(key)) values.set(key, value);
    }
    if (Object.hasOwn(source, "<<")) queue.unshift((source as JsonObject)["<<"]);
  }
  return Object.fromEntries(values);
}
