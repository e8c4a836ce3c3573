import { catalogOf, type CatalogForm } from "../marketplace/aggregate/catalog-of.ts";
import { metadataOf } from "../marketplace/aggregate/metadata.ts";
import type { View } from "../marketplace/aggregate/types.ts";
import { catalogPath } from "../marketplace/types.ts";

/** What lies beside the plugins' folders of a served marketplace, by path: the catalog, and the store's data if there are any. */
export function ownFiles(view: View, form?: CatalogForm): ReadonlyMap<string, Uint8Array> {
  const text = new TextEncoder();
  const files = new Map([[catalogPath, text.encode(catalogOf(view, form))]]);
  const metadata = metadataOf(view);
  if (metadata !== undefined) files.set(".claude-plugin/marketplace-metadata.json", text.encode(metadata));
  return files;
}
