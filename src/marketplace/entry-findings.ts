import type { Diagnostic } from "../core/diagnostic.ts";
import type { FindingCode } from "../core/findings.ts";
import { isRefusal } from "../core/levels.ts";
import type { JsonObject } from "../core/json.ts";
import { loadPlugin } from "../plugin/load.ts";
import type { Catalog } from "./catalog.ts";
import { isOfficialName } from "./names.ts";
import { entryFields } from "./schema.ts";

/** Takes a finding under the path that it has in the marketplace. */
export type Add = (finding: Diagnostic) => void;

/** An entry in its catalog. */
export interface EntryPlace {
  readonly catalog: Catalog;
  readonly index: number;
  readonly raw: JsonObject;
}

/** In a plugin's hooks.json these are ignored; in an entry each makes the client refuse the entry. */
const strictHooks: Partial<Record<FindingCode, string>> = {
  HOOKS_WRAPPED: 'must not be wrapped in another "hooks"',
  HOOK_EVENT_UNKNOWN: "names an event that the client does not know",
  HOOK_INVALID: "holds a handler that the client can't load",
};

/**
 * Checks the fields of plugin.json in an entry as the client does when it reads the catalog: by their form alone,
 * whatever lies in the plugin's folder.
 */
export function checkComponents(place: EntryPlace, add: Add): void {
  const { catalog, index, raw } = place;
  for (const finding of loadPlugin({}, { entry: raw }).diagnostics) {
    const problem = strictHooks[finding.code];
    if (problem !== undefined) {
      const where = catalog.where(["plugins", index, "hooks"]);
      catalog.report("ENTRY_FIELD_INVALID", where, { field: "hooks", problem });
    } else if (isRefusal(finding.code) && finding.path === "") addOf(place, finding, add);
  }
}

/** Adds what a plugin's loader says of the entry or the whole plugin, unless the catalog's own checks say it. */
export function addOf({ catalog, index }: EntryPlace, finding: Diagnostic, add: Add): void {
  const field = fieldOf(finding);
  if (finding.code === "MANIFEST_ENTRY_INVALID" && Object.hasOwn(entryFields, field)) return;
  if (finding.code === "PLUGIN_NAME_INVALID" || finding.code === "PLUGIN_NAME_RESERVED") return;
  add({ ...finding, ...catalog.where(field === "" ? ["plugins", index] : ["plugins", index, field]) });
}

/** Whether a plugin's finding holds in this marketplace: Anthropic's own may use Anthropic's names. */
export function holdsIn(catalog: Catalog, finding: Diagnostic): boolean {
  const name = catalog.value["name"];
  return finding.code !== "PLUGIN_NAME_RESERVED" || typeof name !== "string" || !isOfficialName(name);
}

/** The key of the entry that a finding is about; `""` when it is about all of it. */
function fieldOf({ code, args }: Diagnostic): string {
  if (code.startsWith("MCP_")) return "mcpServers";
  if (code.startsWith("LSP_")) return "lspServers";
  if (code.startsWith("HOOK")) return "hooks";
  const { field } = args as { readonly field?: unknown };
  return typeof field === "string" ? (field.split(/[.[]/)[0] ?? "") : "";
}
