import { defined } from "../core/defined.ts";
import type { Where } from "../core/diagnostic.ts";
import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { nearest } from "../core/nearest.ts";
import type { Document } from "./document.ts";
import {
  componentFields,
  coreFields,
  detailFields,
  entryOnlyFields,
  evals,
  experimentalFields,
  quietFields,
} from "./manifest-schema.ts";
import { isInstallableName, isKebabCase, isReservedName, nameProblem, soundsOfficial } from "./plugin-name.ts";
import { issuesOf, kindOf, type SchemaIssue } from "./schema-issue.ts";
import type { Source } from "./source.ts";

const known = [
  ...Object.keys(detailFields),
  ...Object.keys(coreFields),
  ...componentFields,
  ...experimentalFields,
  ...quietFields,
];

/** Checks every field of plugin.json but those of components, whose readers do. */
export function checkFields(source: Source, document: Document): void {
  const raw = document.value as JsonObject;
  for (const [field, value] of Object.entries(raw)) checkField(source, document, field, value);
  if (typeof raw["name"] !== "string") {
    const problem = Object.hasOwn(raw, "name") ? `must be a text, not ${kindOf(raw["name"])}` : "is missing";
    source.report("MANIFEST_FIELD_INVALID", document.where(["name"]), { field: "name", problem });
  }
  for (const field of ["version", "description", "author"]) {
    if (!Object.hasOwn(raw, field)) source.report("MANIFEST_FIELD_MISSING", document.path, { field });
  }
}

/** Checks the fields of a marketplace's entry; the client installs nothing by a broken one. */
export function checkEntryFields(source: Source, entry: Document): void {
  for (const [field, value] of Object.entries(entry.value as JsonObject)) {
    const schema = schemaOf(field);
    if (schema === undefined) continue;
    for (const issue of issuesOf(schema, value)) {
      source.report("MANIFEST_ENTRY_INVALID", "", { field: named(field, issue.field), problem: issue.problem });
    }
  }
  for (const { field, problem } of evalsIssues((entry.value as JsonObject)["experimental"])) {
    source.report("MANIFEST_ENTRY_INVALID", "", { field, problem });
  }
}

/** Checks the plugin's name, wherever it comes from. */
export function checkName(source: Source, name: string, where: Where): void {
  const problem = nameProblem(name);
  if (problem !== undefined) {
    source.report("PLUGIN_NAME_INVALID", where, { name, problem });
    return;
  }
  if (isReservedName(name)) source.report("PLUGIN_NAME_RESERVED", where, { name });
  if (soundsOfficial(name)) source.report("PLUGIN_NAME_OFFICIAL", where, { name });
  if (!isInstallableName(name)) source.report("PLUGIN_NAME_UNLISTABLE", where, { name });
  else if (!isKebabCase(name)) source.report("PLUGIN_NAME_NOT_KEBAB", where, { name });
}

function schemaOf(field: string) {
  if (Object.hasOwn(detailFields, field)) return detailFields[field];
  return Object.hasOwn(coreFields, field) ? coreFields[field] : undefined;
}

function checkField(source: Source, document: Document, field: string, value: Json): void {
  const schema = schemaOf(field);
  if (schema !== undefined) {
    const code = Object.hasOwn(detailFields, field) ? "MANIFEST_DETAIL_INVALID" : "MANIFEST_FIELD_INVALID";
    for (const issue of issuesOf(schema, value)) {
      const where = document.where([field, ...issue.path]);
      source.report(code, where, { field: named(field, issue.field), problem: issue.problem });
    }
  } else if (field === "metadata" || field === "experimental") checkObject(source, document, field, value);
  else if (experimentalFields.has(field)) source.report("MANIFEST_FIELD_EARLY", document.whereKey([field]), { field });
  else if (entryOnlyFields.has(field)) source.report("MANIFEST_FIELD_MISPLACED", document.whereKey([field]), { field });
  else if (!componentFields.has(field) && !quietFields.has(field)) reportUnknown(source, document, [field], known);
}

function checkObject(source: Source, document: Document, field: string, value: Json): void {
  if (!isJsonObject(value)) {
    const problem = `must be an object, not ${kindOf(value)}`;
    source.report("MANIFEST_FIELD_IGNORED", document.where([field]), { field, problem });
    return;
  }
  if (field !== "experimental") return;
  for (const { path, field: at, problem } of evalsIssues(value)) {
    source.report("MANIFEST_FIELD_INVALID", document.where([field, ...path]), { field: at, problem });
  }
  const keys = [...experimentalFields, "evals"];
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) reportUnknown(source, document, [field, key], keys);
  }
}

function evalsIssues(experimental: Json | undefined): SchemaIssue[] {
  if (!isJsonObject(experimental) || !Object.hasOwn(experimental, "evals")) return [];
  return issuesOf(evals, experimental["evals"]).map(({ path, field, problem }) => {
    return { path: ["evals", ...path], field: named("experimental.evals", field), problem };
  });
}

function reportUnknown(source: Source, document: Document, path: readonly string[], among: readonly string[]): void {
  const near = nearest(path.at(-1) ?? "", among);
  const args = { field: path.join("."), ...defined({ nearest: near }) };
  source.report("MANIFEST_FIELD_UNKNOWN", document.whereKey(path), args);
}

function named(field: string, below: string): string {
  if (below === "") return field;
  return below.startsWith("[") ? `${field}${below}` : `${field}.${below}`;
}
