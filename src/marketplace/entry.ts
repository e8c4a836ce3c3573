import type { Findings, Where } from "../core/diagnostic.ts";
import { isJsonObject, type Json, type JsonObject, type JsonPath } from "../core/json.ts";
import { isReservedName } from "../plugin/plugin-name.ts";
import { issuesOf, kindOf } from "../plugin/schema-issue.ts";
import type { Catalog } from "./catalog.ts";
import { checkComponents } from "./entry-findings.ts";
import { idPartProblem, isOfficialName } from "./names.ts";
import { entryKeys, entrySchema, relevanceSchema } from "./schema.ts";
import { isInside, normalize, readSource } from "./source.ts";
import type { MarketplaceEntry, Owner } from "./types.ts";

/** An entry before its folder is looked into. */
export type ReadEntry = Omit<MarketplaceEntry, "diagnostics" | "plugin">;

/** Who takes the findings about an entry, by its place in `plugins`. */
export type FindingsAbout = (index: number) => Findings;

/** The entries of the catalog, each checked by itself and the names against each other. */
export function readEntries(whole: Catalog, about: FindingsAbout): ReadEntry[] {
  const plugins = whole.value["plugins"];
  if (!Array.isArray(plugins)) return [];
  const entries: ReadEntry[] = [];
  for (const [index, raw] of (plugins as readonly Json[]).entries()) {
    const catalog = { ...whole, report: about(index).report };
    if (isJsonObject(raw)) {
      entries.push(readEntry(catalog, index, raw));
      checkComponents({ catalog, index, raw }, about(index).add);
    } else {
      const args = { field: `plugins[${index}]`, problem: `must be an object, not ${kindOf(raw)}` };
      catalog.report("ENTRY_FIELD_INVALID", catalog.where(["plugins", index]), args);
    }
  }
  checkNamesTogether(whole, entries, about);
  return entries;
}

/** `metadata.pluginRoot`, when it is set. */
export function pluginRootOf(catalog: Catalog): string | undefined {
  const metadata = catalog.value["metadata"];
  const root = isJsonObject(metadata) ? metadata["pluginRoot"] : undefined;
  return typeof root === "string" ? root : undefined;
}

/** `metadata.pluginRoot` as a path of the marketplace; undefined when it is not set or leaves it. */
export function safePluginRoot(catalog: Catalog): string | undefined {
  const root = pluginRootOf(catalog);
  return root !== undefined && isInside(root) ? normalize(root) : undefined;
}

function readEntry(catalog: Catalog, index: number, raw: JsonObject): ReadEntry {
  const where = (path: JsonPath) => catalog.where(["plugins", index, ...path]);
  checkFields(catalog, index, raw);
  checkName(catalog, raw["name"], () => where(["name"]));
  checkRelevance(catalog, raw, where);
  checkHeaders(catalog, raw, where);
  const source = readSource(raw["source"], {
    report: catalog.report,
    where: (path) => where(["source", ...path]),
    pluginRoot: pluginRootOf(catalog),
  });
  const { author, tags } = raw;
  const text = (key: "description" | "version" | "category") => {
    const value = raw[key];
    return typeof value === "string" ? { [key]: value } : {};
  };
  return {
    index,
    name: typeof raw["name"] === "string" ? raw["name"] : "",
    source,
    ...text("description"),
    ...text("version"),
    ...text("category"),
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : [],
    ...(isOwner(author) ? { author } : {}),
    strict: raw["strict"] !== false,
    raw,
  };
}

/** Whether a value names a person or organisation as the client wants it. */
export function isOwner(value: Json | undefined): value is Json & Owner {
  if (!isJsonObject(value) || typeof value["name"] !== "string" || value["name"] === "") return false;
  return [value["email"], value["url"]].every((one) => one === undefined || typeof one === "string");
}

function checkFields(catalog: Catalog, index: number, raw: JsonObject): void {
  for (const { path, field, problem } of issuesOf(entrySchema, raw)) {
    catalog.report("ENTRY_FIELD_INVALID", catalog.where(["plugins", index, ...path]), { field, problem });
  }
  for (const field of Object.keys(raw).filter((key) => !entryKeys.has(key))) {
    catalog.report("ENTRY_FIELD_UNKNOWN", catalog.whereKey(["plugins", index, field]), { field });
  }
}

function checkName(catalog: Catalog, name: Json | undefined, where: () => Where): void {
  if (typeof name !== "string") return;
  const problem = idPartProblem(name);
  if (problem !== undefined) catalog.report("ENTRY_NAME_REFUSED", where(), { name, problem });
  const market = catalog.value["name"];
  const official = typeof market === "string" && isOfficialName(market);
  if (!official && isReservedName(name)) catalog.report("ENTRY_NAME_RESERVED", where(), { name });
  if (name.length > 128) catalog.report("ENTRY_NAME_LONG", where(), { length: name.length });
}

function checkRelevance(catalog: Catalog, raw: JsonObject, where: (path: JsonPath) => Where): void {
  const { relevance } = raw;
  if (relevance === undefined) return;
  if (!isJsonObject(relevance)) {
    const args = { field: "relevance", problem: `must be an object with topic and signals, not ${kindOf(relevance)}` };
    return catalog.report("ENTRY_FIELD_IGNORED", where(["relevance"]), args);
  }
  for (const { path, field, problem } of issuesOf(relevanceSchema, relevance)) {
    catalog.report("ENTRY_FIELD_INVALID", where(["relevance", ...path]), { field: `relevance.${field}`, problem });
  }
}

/** `headers` and `headersHelper` are for fetching an archive, and nothing else. */
function checkHeaders(catalog: Catalog, raw: JsonObject, where: (path: JsonPath) => Where): void {
  const used = ["headers", "headersHelper"].filter((key) => raw[key] !== undefined);
  const source = isJsonObject(raw["source"]) ? raw["source"] : {};
  if (source["source"] !== "archive") {
    for (const field of used)
      catalog.report("ENTRY_FIELD_IGNORED", where([field]), { field, problem: "is only for archive sources" });
    return;
  }
  if (raw["headersHelper"] === undefined) return;
  if (raw["strict"] !== false) catalog.report("ENTRY_HELPER_NOT_STRICT", where(["headersHelper"]), {});
  if (source["sha256"] === undefined) catalog.report("ENTRY_ARCHIVE_UNPINNED", where(["source"]), {});
}

function checkNamesTogether(catalog: Catalog, entries: readonly ReadEntry[], about: FindingsAbout): void {
  const named = entries.filter((entry) => entry.name !== "");
  const times = new Map<string, number>();
  for (const { name } of named) times.set(name, (times.get(name) ?? 0) + 1);
  /** Spellings that stand further above, by their small letters. */
  const above = new Map<string, Set<string>>();
  for (const { index, name } of named) {
    const { report } = about(index);
    const where = () => catalog.where(["plugins", index, "name"]);
    if (times.get(name) !== 1) report("ENTRY_NAME_TWICE", where(), { name });
    const lower = name.toLowerCase();
    const spellings = above.get(lower) ?? new Set();
    const twin = spellings.values().find((other) => other !== name);
    if (twin !== undefined) report("ENTRY_NAME_CASE", where(), { name, other: twin });
    above.set(lower, spellings.add(name));
  }
}
