import type { Json, JsonObject } from "../../core/json.ts";
import { ordered } from "./canonical.ts";
import type { AggregatePlugin, View } from "./types.ts";

/** A ZIP of one plugin, where a catalog by URL points. */
export interface ArchivePlace {
  /** https, of the same origin as the catalog: Claude Desktop takes no other. */
  readonly url: string;
  /** Of the ZIP, 64 hex digits. */
  readonly sha256: string;
}

/** `relative`: every plugin in its folder beside the catalog. `archive`: every plugin as a ZIP. */
export type CatalogForm =
  | { readonly kind: "relative" }
  | { readonly kind: "archive"; readonly placeOf: (plugin: AggregatePlugin) => ArchivePlace };

/** The text of the served `.claude-plugin/marketplace.json`: of equal views the same bytes. */
export function catalogOf(view: View, form: CatalogForm = { kind: "relative" }): string {
  const { name, owner, description, removeDeleted, renames } = view.aggregate;
  const catalog: JsonObject = {
    name,
    ...(description === undefined ? {} : { description }),
    owner: { ...owner },
    ...(removeDeleted === true ? { forceRemoveDeletedPlugins: true } : {}),
    ...(Object.keys(renames).length === 0 ? {} : { renames }),
    plugins: view.plugins.map((plugin) => ordered({ ...plugin.entry, source: sourceOf(plugin, form) })),
  };
  return `${JSON.stringify(catalog, null, 2)}\n`;
}

function sourceOf(plugin: AggregatePlugin, form: CatalogForm): Json {
  if (form.kind === "relative") return `./${plugin.folder}`;
  const { url, sha256 } = form.placeOf(plugin);
  return { source: "archive", url, sha256 };
}
