import type { Where } from "../core/diagnostic.ts";
import { isJsonObject, type Json, type JsonObject, type JsonPath, type ParsedJson, parseJson } from "../core/json.ts";
import { decodeText } from "../core/text.ts";
import { readBytes, type Source } from "./source.ts";
import type { Origin } from "./types.ts";

/** A JSON value with the places of its members: a file of the plugin, or an entry of a marketplace (no places). */
export interface Document {
  /** The file; `""` for a marketplace's entry, which is no file of the plugin. */
  readonly path: string;
  readonly value: Json;
  /** Where a value stands. */
  where(path: JsonPath): Where;
  /** Where a member's key stands. */
  whereKey(path: JsonPath): Where;
}

/** One value inside a document, e.g. the field `hooks` of plugin.json. */
export interface Declared {
  readonly document: Document;
  readonly at: JsonPath;
  readonly value: Json;
}

/** The document of a parsed file. */
export function documentOf(path: string, parsed: ParsedJson): Document {
  return {
    path,
    value: parsed.value ?? null,
    where: (at) => ({ path, ...parsed.placeAt(at) }),
    whereKey: (at) => ({ path, ...parsed.placeOfKey(at) }),
  };
}

/** A document of values that stand in no file of the plugin. */
export function placeless(value: JsonObject): Document {
  return { path: "", value, where: () => ({ path: "" }), whereKey: () => ({ path: "" }) };
}

export interface JsonFile {
  /** Whether the client accepts a byte-order mark in this file; it does in plugin.json only. */
  readonly byteOrderMark: boolean;
  /** Takes the finding, since only the caller knows what the client makes of a broken file. */
  invalid(where: Where, reason: string): void;
}

/** A JSON file of the plugin. Undefined when there is no such file, it can't be read, or it is not JSON. */
export function readJson(source: Source, path: string, file: JsonFile): Document | undefined {
  const bytes = readBytes(source, path);
  if (bytes === undefined) return undefined;
  if (!file.byteOrderMark && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    file.invalid({ path, line: 1, column: 1 }, "it starts with a byte-order mark, which the client does not skip here");
    return undefined;
  }
  const parsed = parseJson(decodeText(bytes));
  if (parsed.problem !== undefined) {
    const { reason, line, column } = parsed.problem;
    file.invalid({ path, line, column }, reason);
    return undefined;
  }
  for (const { key, line, column } of parsed.duplicates) {
    source.report("JSON_KEY_TWICE", { path, line, column }, { key });
  }
  return documentOf(path, parsed);
}

/** A member of the document's top object, or undefined where there is none. */
export function memberOf(document: Document | undefined, key: string): Declared | undefined {
  if (document === undefined || !isJsonObject(document.value) || !Object.hasOwn(document.value, key)) return undefined;
  return { document, at: [key], value: document.value[key]! };
}

/** The value below a declared one. */
export function below(declared: Declared, step: string | number, value: Json): Declared {
  return { document: declared.document, at: [...declared.at, step], value };
}

/** A value that may stand alone or in a list: its items, or itself. */
export function itemsOf(declared: Declared): Declared[] {
  if (!Array.isArray(declared.value)) return [declared];
  return declared.value.map((item: Json, at) => below(declared, at, item));
}

/** Where a declared value stands. */
export function whereOf(declared: Declared): Where {
  return declared.document.where(declared.at);
}

/** The origin of a component: the file and the line of its key. */
export function originOf(declared: Declared): Origin {
  return { path: declared.document.path, line: declared.document.whereKey(declared.at).line ?? 1 };
}
