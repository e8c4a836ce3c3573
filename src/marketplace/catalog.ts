import type { Report, Where } from "../core/diagnostic.ts";
import { fileAt, type FileTree } from "../core/file-tree.ts";
import { isJsonObject, type Json, type JsonObject, type JsonPath, type ParsedJson, parseJson } from "../core/json.ts";
import { fieldText, issuesOf, kindOf } from "../plugin/schema-issue.ts";
import { readText } from "../plugin/source.ts";
import { marketplaceNameDoubt, marketplaceNameProblem } from "./names.ts";
import { catalogKeys, catalogSchema, metadataKeys } from "./schema.ts";
import { catalogPath } from "./types.ts";

/** The catalog as an object, with the places of its values. */
export interface Catalog {
  readonly value: JsonObject;
  readonly report: Report;
  /** Where a value stands. */
  readonly where: (path: JsonPath) => Where;
  /** Where a member's key stands. */
  readonly whereKey: (path: JsonPath) => Where;
}

/** Reads and checks everything of the catalog but its entries. Undefined when there is no object to read. */
export function readCatalog(tree: FileTree, report: Report): Catalog | undefined {
  const file = fileAt(tree, catalogPath);
  if (file === undefined) report("MARKETPLACE_MISSING", catalogPath, { looked: catalogPath });
  if (file?.unreadable) report("FILE_UNREADABLE", catalogPath, { reason: file.unreadable });
  const text = readText({ tree, report }, catalogPath);
  if (text === undefined) return undefined;
  const parsed = parseJson(text);
  if (parsed.problem !== undefined) {
    const { reason, line, column } = parsed.problem;
    report("MARKETPLACE_JSON_INVALID", { path: catalogPath, line, column }, { reason });
    return undefined;
  }
  for (const { key, line, column } of parsed.duplicates)
    report("JSON_KEY_TWICE", { path: catalogPath, line, column }, { key });
  if (!isJsonObject(parsed.value)) {
    report("MARKETPLACE_NOT_OBJECT", { path: catalogPath, ...parsed.placeAt([]) }, { kind: kindOf(parsed.value) });
    return undefined;
  }
  const catalog = catalogOf(parsed, parsed.value, report);
  checkFields(catalog);
  checkName(catalog);
  checkUse(catalog);
  return catalog;
}

function catalogOf(parsed: ParsedJson, value: JsonObject, report: Report): Catalog {
  return {
    value,
    report,
    where: (path) => ({ path: catalogPath, ...parsed.placeAt(path) }),
    whereKey: (path) => ({ path: catalogPath, ...parsed.placeOfKey(path) }),
  };
}

function checkFields(catalog: Catalog): void {
  for (const { path, field, problem } of issuesOf(catalogSchema, catalog.value)) {
    catalog.report("MARKETPLACE_FIELD_INVALID", catalog.where(path), { field, problem });
  }
  reportUnknown(catalog, [], catalog.value, catalogKeys);
  reportUnknown(catalog, ["metadata"], catalog.value["metadata"], metadataKeys);
}

function reportUnknown(catalog: Catalog, at: JsonPath, value: Json | undefined, known: ReadonlySet<string>): void {
  if (!isJsonObject(value)) return;
  for (const key of Object.keys(value).filter((one) => !known.has(one))) {
    const path = [...at, key];
    catalog.report("MARKETPLACE_FIELD_UNKNOWN", catalog.whereKey(path), { field: fieldText(path) });
  }
}

function checkName({ value, where, report }: Catalog): void {
  const name = value["name"];
  if (typeof name !== "string") return;
  const problem = marketplaceNameProblem(name);
  if (problem !== undefined) report("MARKETPLACE_NAME_REFUSED", where(["name"]), { name, problem });
  const doubt = marketplaceNameDoubt(name);
  if (doubt !== undefined) report("MARKETPLACE_NAME_DOUBTFUL", where(["name"]), { name, problem: doubt });
}

function checkUse({ value, where, report }: Catalog): void {
  const { plugins, description, metadata } = value;
  if (Array.isArray(plugins) && plugins.length === 0) report("MARKETPLACE_EMPTY", where(["plugins"]), {});
  const described = [description, isJsonObject(metadata) ? metadata["description"] : undefined];
  if (!described.some((text) => text !== undefined && text !== "")) report("MARKETPLACE_UNDESCRIBED", catalogPath, {});
}
